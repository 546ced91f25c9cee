#include "pixels.hpp"

#include "blend.hpp"

#include <algorithm>
#include <cmath>

namespace limber::ui {

namespace {

using figure::Mark;

/// The opaque `colour` as it is on a pixel that is covered in part.
QRgb within(QRgb colour, int alpha)
{
    return qPremultiply((colour & 0x00FFFFFFU) | static_cast<QRgb>(alpha) << 24U);
}

void fillMark(QImage& image, const Mark& mark, QRgb colour, Coverage& coverage)
{
    const auto opacity = static_cast<std::uint32_t>(std::lround(mark.opacity * 256));
    if (mark.stroke > 0) {
        coverage.addLines(mark.shape, mark.stroke, mark.roundCap);
    } else {
        coverage.add(mark.shape);
    }
    uchar* bits = image.bits();
    const qsizetype stride = image.bytesPerLine();
    coverage.flush([&](int x, int y, int count, std::uint32_t covered) {
        QRgb* pixel = reinterpret_cast<QRgb*>(bits + y * stride) + x;
        const std::uint32_t share = covered * opacity >> 8U;
        if (mark.onFigure) {
            std::transform(pixel, pixel + count, pixel, [&](QRgb under) {
                return under == 0 ? 0 : blended(under, within(colour, qAlpha(under)), share);
            });
        } else if (share >= 256) {
            std::fill(pixel, pixel + count, colour);
        } else {
            std::transform(pixel, pixel + count, pixel,
                           [&](QRgb under) { return blended(under, colour, share); });
        }
    });
}

} // namespace

void fillMarks(QImage& image,
               const std::vector<Mark>& marks,
               const FigurePalette& palette,
               Coverage& coverage)
{
    if (coverage.width() != image.width() || coverage.height() != image.height()) {
        coverage.resize(image.width(), image.height());
    }
    for (const Mark& mark : marks) {
        if (!mark.onFigure || palette.shadows) {
            fillMark(image, mark, palette.colour(mark.paint).rgb(), coverage);
        }
    }
}

void layOver(QImage& image, const QPoint& at, const QImage& layer, const QRect& part)
{
    for (int y = 0; y < part.height(); ++y) {
        QRgb* to = reinterpret_cast<QRgb*>(image.scanLine(at.y() + y)) + at.x();
        const QRgb* from = reinterpret_cast<const QRgb*>(layer.constScanLine(part.y() + y)) + part.x();
        std::transform(to, to + part.width(), from, to, laidOver);
    }
}

} // namespace limber::ui
