#pragma once

#include "tools.hpp"

#include "limber/figure/camera.hpp"
#include "limber/figure/drawing.hpp"

#include <vector>

/// The arrow that shows a movement.
namespace limber::figure {

/// Makes `line` the curve through `points`, twelve points per span (Catmull-Rom).
void smoothLine(std::vector<Vec3>& line, const std::vector<Vec3>& points);

void drawArrow(std::vector<Mark>& marks,
               Tools& tools,
               const std::vector<Vec3>& line,
               const Camera& camera,
               double unit,
               double opacity);

} // namespace limber::figure
