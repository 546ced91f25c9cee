#include "limber/ui/figure/figure_painter.hpp"

#include <QImage>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <vector>

namespace limber::ui {

namespace {

using figure::Drawing;
using figure::Mark;
using figure::Shape;

QPainterPath pathOf(const Shape& shape, bool closed)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.reserve(static_cast<int>(shape.points.size() + shape.ends.size()));
    std::size_t i = 0;
    for (const std::size_t end : shape.ends) {
        path.moveTo(shape.points[i].x, shape.points[i].y);
        for (++i; i < end; ++i) {
            path.lineTo(shape.points[i].x, shape.points[i].y);
        }
        if (closed) {
            path.closeSubpath();
        }
    }
    return path;
}

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

/// One pass of a box blur along a line of `count` bytes that are `step` apart.
void blurLine(uchar* line, int count, qsizetype step, int radius, std::vector<uchar>& copy)
{
    copy.resize(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        copy[static_cast<std::size_t>(i)] = line[i * step];
    }
    const auto at = [&](int i) { return i >= 0 && i < count ? copy[static_cast<std::size_t>(i)] : uchar{0}; };
    int sum = 0;
    for (int i = -radius; i <= radius; ++i) {
        sum += at(i);
    }
    for (int i = 0; i < count; ++i) {
        line[i * step] = static_cast<uchar>(sum / (2 * radius + 1));
        sum += at(i + radius + 1) - at(i - radius);
    }
}

void blur(QImage& image, int radius)
{
    std::vector<uchar> copy;
    for (int pass = 0; pass < 2; ++pass) {
        for (int y = 0; y < image.height(); ++y) {
            blurLine(image.scanLine(y), image.width(), 1, radius, copy);
        }
        uchar* bits = image.bits();
        for (int x = 0; x < image.width(); ++x) {
            blurLine(bits + x, image.height(), image.bytesPerLine(), radius, copy);
        }
    }
}

QImage shadowMask(const figure::SoftShadow& shadow, const QSize& size)
{
    QImage mask{size, QImage::Format_Alpha8};
    mask.fill(Qt::transparent);
    QPainter painter{&mask};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(pathOf(shadow.shape, true), Qt::black);
    painter.end();
    blur(mask, static_cast<int>(std::lround(shadow.blur)));
    return mask;
}

/// Lays the shadow's colour over `image` where the mask says so.
void tint(QImage& image, const QImage& mask, double opacity, const FigurePalette& palette)
{
    const QColor colour = palette.materials[static_cast<std::size_t>(figure::Material::Shadow)].base;
    for (int y = 0; y < image.height(); ++y) {
        const uchar* from = mask.constScanLine(y);
        QRgb* to = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const double under = qAlpha(to[x]) / 255.0;
            const double alpha = under + from[x] / 255.0 * opacity * (1 - under);
            to[x] = qPremultiply(qRgba(colour.red(), colour.green(), colour.blue(),
                                       static_cast<int>(std::lround(alpha * 255))));
        }
    }
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
    const double reduction = drawing.shadows.front().reduction;
    const QSize size{static_cast<int>(drawing.width / reduction) + 2,
                     static_cast<int>(drawing.height / reduction) + 2};
    QImage tinted{size, QImage::Format_ARGB32_Premultiplied};
    tinted.fill(Qt::transparent);
    for (const figure::SoftShadow& shadow : drawing.shadows) {
        tint(tinted, shadowMask(shadow, size), shadow.opacity, palette);
    }
    // All in one: enlarging a picture smoothly is what costs here.
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(QRectF{QPointF{}, QSizeF{size} * reduction}, tinted);
}

void paintFigureLayer(QImage& layer, const Drawing& drawing, const FigurePalette& palette)
{
    QPainter painter{&layer};
    paintMarks(painter, drawing.figure, palette);
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
