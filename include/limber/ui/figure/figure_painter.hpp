#pragma once

#include "limber/core/session_kind.hpp"
#include "limber/figure/choreography.hpp"
#include "limber/figure/draw.hpp"
#include "limber/figure/person.hpp"
#include "limber/ui/figure/figure_palette.hpp"

#include <QRectF>

class QImage;
class QPainter;

namespace limber::ui {

struct FigureOptions {
    figure::Person person = figure::people().front(); ///< whose palette it should be painted with
    bool arrow = true;                                ///< the motion arrow, while there is motion
    bool ground = true;                               ///< mat, shadows and furniture
    bool operator==(const FigureOptions&) const = default;
};

/// What to draw for a picture of `pixels` with this palette.
[[nodiscard]] figure::View viewOf(const QSize& pixels,
                                  const figure::Choreography& choreography,
                                  core::Side side,
                                  const FigurePalette& palette,
                                  const FigureOptions& options);

/// Paints a moment of a choreography into `target`, as large as fits; what is behind it shows through.
///
/// `side` mirrors sided choreographies; `Both` shows the right side. For a still picture use
/// `figure::momentOf(choreography, choreography.hero)`.
void paintFigure(QPainter& painter,
                 const QRectF& target,
                 const figure::Choreography& choreography,
                 const figure::Moment& moment,
                 core::Side side,
                 const FigurePalette& palette,
                 const FigureOptions& options = {});

// The layers of it, for who keeps some of them: each paints in the pixels of the drawing.
void paintMarks(QPainter& painter, const std::vector<figure::Mark>& marks, const FigurePalette& palette);
void paintShadows(QPainter& painter, const figure::Drawing& drawing, const FigurePalette& palette);
/// The figure itself needs an empty, transparent image of the drawing's size.
void paintFigureLayer(QImage& layer, const figure::Drawing& drawing, const FigurePalette& palette);

} // namespace limber::ui
