#pragma once

#include "coverage.hpp"

#include "limber/figure/drawing.hpp"
#include "limber/ui/figure/figure_palette.hpp"

#include <QImage>
#include <QRect>

namespace limber::ui {

// QPainter could do all of this; it would ask for memory in every picture and take longer.

/// Fills `marks` into a premultiplied image of the picture's size, as `paintMarks` would.
void fillMarks(QImage& image,
               const std::vector<figure::Mark>& marks,
               const FigurePalette& palette,
               Coverage& coverage);

/// Lays `part` of a layer over an image, its first pixel at `at`. Both are premultiplied; all of it lies
/// within both.
void layOver(QImage& image, const QPoint& at, const QImage& layer, const QRect& part);

} // namespace limber::ui
