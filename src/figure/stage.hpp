#pragma once

#include "region.hpp"
#include "skin.hpp"

#include "limber/figure/choreography.hpp"
#include "limber/figure/drawing.hpp"

#include <vector>

/// What is around the figure: the ground, its shadow, the furniture.
namespace limber::figure {

/// An upright box, the stuff furniture is made of.
struct Box {
    Vec3 low;
    Vec3 high;
    Material material = Material::Wood;
};

/// The boxes of a prop, those farther from the eye first. A cushion has none.
[[nodiscard]] std::vector<Box> boxesOf(const Prop& prop);

/// The surface of a cushion: a pillow, full in the middle, thin at its four edges, its corners drawn out by
/// the filling.
[[nodiscard]] Mesh cushionMesh(const Prop& prop);

/// Everything in every key whoever performs it, projected at scale 1 about the origin.
[[nodiscard]] Bounds boundsOf(const Choreography& choreography);

/// How the lines of a prop are drawn.
struct PropLines {
    double unit = 1;    ///< pixels of a picture in pixels of one of 800x600
    bool edges = false; ///< `View::edges`
};

void drawMat(std::vector<Mark>& marks, const Mat& mat, const Camera& camera, double unit);
void drawProp(std::vector<Mark>& marks, const Prop& prop, const Camera& camera, const PropLines& lines);

/// The shadow of the whole figure and of cushions on the floor, and the darker one of what touches the floor.
void drawShadows(std::vector<SoftShadow>& shadows,
                 const Skin& skin,
                 const std::vector<Prop>& props,
                 const Camera& camera,
                 double unit);

/// The curve through `points`, twelve points per span (Catmull-Rom).
[[nodiscard]] std::vector<Vec3> smoothLine(const std::vector<Vec3>& points);
void drawArrow(std::vector<Mark>& marks,
               const std::vector<Vec3>& line,
               const Camera& camera,
               double unit,
               double opacity);

} // namespace limber::figure
