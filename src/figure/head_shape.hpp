#pragma once

#include "skin.hpp"

/// The shape of a head, which hair and beard follow. Measures are head heights: x forward, y over the chin, z
/// to the right.
namespace limber::figure {

/// A cross section: over the chin, to the front, to the back (negative), half as wide.
struct HeadSlice {
    double y = 0;
    double front = 0;
    double back = 0;
    double halfWidth = 0;
    [[nodiscard]] double middle() const { return (front + back) / 2; }
    [[nodiscard]] double radius() const { return (front - back) / 2; }
};

/// The cross section at height `y`; `jaw` widens the lower half.
[[nodiscard]] HeadSlice headSlice(double y, double jaw);
[[nodiscard]] Ring headRing(const Skeleton& skeleton, const Body& body, const HeadSlice& slice);
/// A point of the world in the head's own measure: the reverse of `headPoint`.
[[nodiscard]] Vec3 onHead(const Skeleton& skeleton, const Body& body, const Vec3& point);

} // namespace limber::figure
