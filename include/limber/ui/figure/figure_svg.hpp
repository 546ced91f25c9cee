#pragma once

#include "limber/ui/figure/figure_painter.hpp"

#include <QSize>
#include <QString>

class QIODevice;

namespace limber::ui {

/// What a picture says to those who cannot see it.
struct SvgText {
    QString title;
    QString description;
};

/// Writes the picture that `paintFigure` paints, on the palette's page, as an SVG of outlines: sharp at any
/// size. Only the soft shadow on the floor is a small embedded picture. False if `file` does not take all of
/// it.
[[nodiscard]] bool writeFigureSvg(QIODevice& file,
                                  const QSize& size,
                                  const SvgText& text,
                                  const figure::Choreography& choreography,
                                  const figure::Moment& moment,
                                  core::Side side,
                                  const FigurePalette& palette,
                                  const FigureOptions& options = {});

} // namespace limber::ui
