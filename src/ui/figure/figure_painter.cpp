#include "limber/ui/figure/figure_painter.hpp"

#include "floor_shadow.hpp"
#include "pixels.hpp"
#include "shape_path.hpp"

#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <vector>

namespace limber::ui {

namespace {

using figure::Drawing;
using figure::Mark;

void paintMark(QPainter& painter, const Mark& mark, const FigurePalette& palette)
{
    QColor colour = palette.colour(mark.paint);
    if (mark.opacity < 1) {
        colour.setAlphaF(static_cast<float>(mark.opacity));
    }
    if (mark.stroke > 0) {
        const Qt::PenCapStyle cap = mark.roundCap ? Qt::RoundCap : Qt::FlatCap;
        painter.strokePath(pathOf(mark.shape, false),
                           QPen{colour, mark.stroke, Qt::SolidLine, cap, Qt::RoundJoin});
        return;
    }
    painter.setCompositionMode(mark.onFigure ? QPainter::CompositionMode_SourceAtop
                                             : QPainter::CompositionMode_SourceOver);
    painter.fillPath(pathOf(mark.shape, true), colour);
}

} // namespace

void paintMarks(QPainter& painter, const std::vector<Mark>& marks, const FigurePalette& palette)
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Mark& mark : marks) {
        if (mark.onFigure && !palette.shadows) {
            continue;
        }
        paintMark(painter, mark, palette);
    }
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
}

void paintShadows(QPainter& painter, const Drawing& drawing, const FigurePalette& palette)
{
    if (drawing.shadows.empty() || !palette.shadows) {
        return;
    }
    FloorShadow shadow;
    shadow.prepare(drawing);
    QImage tinted{shadow.size(), QImage::Format_ARGB32_Premultiplied};
    tinted.fill(Qt::transparent);
    shadow.darken(tinted, 1, palette.materials[static_cast<std::size_t>(figure::Material::Shadow)].base);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(QRectF{QPointF{}, QSizeF{tinted.size()} * shadow.reduction()}, tinted);
}

void paintFigureLayer(QImage& layer, const Drawing& drawing, const FigurePalette& palette)
{
    Coverage coverage;
    fillMarks(layer, drawing.figure, palette, coverage);
}

figure::View viewOf(const QSize& pixels,
                    const figure::Choreography& choreography,
                    core::Side side,
                    const FigurePalette& palette,
                    const FigureOptions& options)
{
    figure::View view;
    view.width = pixels.width();
    view.height = pixels.height();
    view.mirrored = choreography.sided && side == core::Side::Left;
    view.arrow = options.arrow;
    view.ground = options.ground;
    view.outline = palette.outline;
    view.edges = palette.edges;
    return view;
}

void paintFigure(QPainter& painter,
                 const QRectF& target,
                 const figure::Choreography& choreography,
                 const figure::Moment& moment,
                 core::Side side,
                 const FigurePalette& palette,
                 const FigureOptions& options)
{
    // In device pixels, so that outlines are as sharp as the screen.
    const qreal scale = std::hypot(painter.worldTransform().m11(), painter.worldTransform().m12())
        * (painter.device() != nullptr ? painter.device()->devicePixelRatioF() : 1);
    const QSize pixels = (target.size() * scale).toSize();
    if (pixels.isEmpty()) {
        return;
    }
    const Drawing drawing = figure::draw(
        choreography, moment, viewOf(pixels, choreography, side, palette, options), options.person);
    QImage layer{pixels, QImage::Format_ARGB32_Premultiplied};
    layer.fill(Qt::transparent);
    paintFigureLayer(layer, drawing, palette);

    painter.save();
    painter.translate(target.topLeft());
    painter.scale(1 / scale, 1 / scale);
    paintMarks(painter, drawing.ground, palette);
    paintShadows(painter, drawing, palette);
    paintMarks(painter, drawing.furniture, palette);
    painter.drawImage(0, 0, layer);
    paintMarks(painter, drawing.arrow, palette);
    painter.restore();
}

} // namespace limber::ui
