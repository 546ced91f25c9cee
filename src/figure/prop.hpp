#pragma once

#include "few.hpp"
#include "tools.hpp"

#include "limber/figure/choreography.hpp"
#include "limber/figure/drawing.hpp"

#include <vector>

/// What the figure sits on, leans on and holds on to.
namespace limber::figure {

/// An upright box, the stuff furniture is made of.
struct Box {
    Vec3 low;
    Vec3 high;
    Material material = Material::Wood;
};
using Boxes = Few<Box, 12>;

/// The boxes of a prop, those farther from the eye first. A cushion has none.
[[nodiscard]] Boxes boxesOf(const Prop& prop);

/// The surface of a cushion: a pillow, full in the middle, thin at its four edges, its corners drawn out by
/// the filling.
void makeCushion(Mesh& mesh, const Prop& prop);

/// How the lines of a prop are drawn.
struct PropLines {
    double unit = 1;    ///< pixels of a picture in pixels of one of 800x600
    bool edges = false; ///< `View::edges`
};
void drawProp(
    std::vector<Mark>& marks, Tools& tools, const Prop& prop, const Camera& camera, const PropLines& lines);

} // namespace limber::figure
