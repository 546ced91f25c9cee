#pragma once

#include "skin.hpp"
#include "tools.hpp"

#include "limber/figure/choreography.hpp"
#include "limber/figure/drawing.hpp"

#include <vector>

/// The ground under the figure: its mat and its shadow.
namespace limber::figure {

/// Where the shadow of `p` falls on the floor: straight down, a little to the side.
[[nodiscard]] Vec3 shadowOf(const Vec3& p);

/// `unit` is pixels of the picture in pixels of one of 800x600, here and in all that draws.
void drawMat(std::vector<Mark>& marks, Tools& tools, const Mat& mat, const Camera& camera, double unit);

/// The shadow of the whole figure and of cushions on the floor, and the darker one of what touches the floor.
void drawShadows(std::vector<SoftShadow>& shadows,
                 Tools& tools,
                 const Skin& skin,
                 const std::vector<Prop>& props,
                 const Camera& camera,
                 double unit);

} // namespace limber::figure
