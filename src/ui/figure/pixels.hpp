#pragma once

#include "coverage.hpp"

#include "limber/figure/drawing.hpp"
#include "limber/ui/figure/figure_palette.hpp"

#include <QImage>

namespace limber::ui {

/// Fills `marks` into a premultiplied image of the picture's size, as `paintMarks` would.
void fillMarks(QImage& image,
               const std::vector<figure::Mark>& marks,
               const FigurePalette& palette,
               Coverage& coverage);

/// How dark the floor is, one byte per pixel of a picture `reduction` times smaller; null without shadows.
struct FloorShadow {
    QImage darkness; ///< Format_Alpha8
    double reduction = 1;
};
[[nodiscard]] FloorShadow floorShadow(const figure::Drawing& drawing, Coverage& coverage);

/// Lays the shadow over a premultiplied image of the picture's size, smoothly enlarged.
void darken(QImage& image, const FloorShadow& shadow, const QColor& colour);

} // namespace limber::ui
