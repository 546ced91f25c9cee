#pragma once

#include "tools.hpp"

#include "limber/figure/camera.hpp"
#include "limber/figure/drawing.hpp"
#include "limber/figure/skeleton.hpp"

#include <vector>

namespace limber::figure {

/// Where a strap goes: round a foot, and to both hands.
struct Strap {
    Hand foot = Hand::Right;
    Hand strand = Hand::Right; ///< the hand that holds the half to draw
};

/// Draws one strand of a strap, from the sole over the edge of the foot to a hand, with its loose end below
/// the fist.
void drawStrap(std::vector<Mark>& marks,
               Tools& tools,
               const Strap& strap,
               const Skeleton& skeleton,
               const Body& body,
               const Camera& camera,
               double unit);

} // namespace limber::figure
