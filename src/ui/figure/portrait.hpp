#pragma once

#include "limber/figure/person.hpp"
#include "limber/ui/figure/figure_palette.hpp"

#include <QRectF>

class QPainter;

namespace limber::ui {

/// Paints `person` into `target`, sitting, from the head to about the lap. `palette` is of the same person.
void paintPortrait(QPainter& painter,
                   const QRectF& target,
                   const figure::Person& person,
                   const FigurePalette& palette);

} // namespace limber::ui
