#include "pixels.hpp"

#include <algorithm>
#include <cmath>

namespace limber::ui {

namespace {

using figure::Mark;

/// From `under` to `over`, all four channels, `share` of 256.
QRgb blended(QRgb under, QRgb over, std::uint32_t share)
{
    constexpr std::uint32_t odd = 0x00FF00FFU;
    const std::uint32_t rest = 256 - share;
    const std::uint32_t redBlue = (((under & odd) * rest + (over & odd) * share) >> 8U) & odd;
    const std::uint32_t alphaGreen = (((under >> 8U) & odd) * rest + ((over >> 8U) & odd) * share) & ~odd;
    return redBlue | alphaGreen;
}

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
    uchar* bits = image.bits();
    for (int pass = 0; pass < 2; ++pass) {
        for (int y = 0; y < image.height(); ++y) {
            blurLine(bits + y * image.bytesPerLine(), image.width(), 1, radius, copy);
        }
        for (int x = 0; x < image.width(); ++x) {
            blurLine(bits + x, image.height(), image.bytesPerLine(), radius, copy);
        }
    }
}

/// What is left of the light behind two shades, both 0 to 255.
uchar together(int a, int b)
{
    return static_cast<uchar>(255 - (255 - a) * (255 - b) / 255);
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

FloorShadow floorShadow(const figure::Drawing& drawing, Coverage& coverage)
{
    if (drawing.shadows.empty()) {
        return {};
    }
    FloorShadow floor;
    floor.reduction = drawing.shadows.front().reduction;
    const QSize size{static_cast<int>(drawing.width / floor.reduction) + 2,
                     static_cast<int>(drawing.height / floor.reduction) + 2};
    floor.darkness = QImage{size, QImage::Format_Alpha8};
    floor.darkness.fill(0);
    if (coverage.width() != size.width() || coverage.height() != size.height()) {
        coverage.resize(size.width(), size.height());
    }
    QImage mask{size, QImage::Format_Alpha8};
    for (const figure::SoftShadow& shadow : drawing.shadows) {
        mask.fill(0);
        coverage.add(shadow.shape);
        coverage.flush([&](int x, int y, int count, std::uint32_t share) {
            uchar* pixel = mask.scanLine(y) + x;
            std::fill(pixel, pixel + count, static_cast<uchar>(share * shadow.opacity * 255 / 256));
        });
        blur(mask, static_cast<int>(std::lround(shadow.blur)));
        for (int y = 0; y < size.height(); ++y) {
            uchar* to = floor.darkness.scanLine(y);
            std::transform(to, to + size.width(), mask.constScanLine(y), to, together);
        }
    }
    return floor;
}

void darken(QImage& image, const FloorShadow& shadow, const QColor& colour)
{
    if (shadow.darkness.isNull()) {
        return;
    }
    const QRgb over = colour.rgb();
    const double step = 1 / shadow.reduction;
    const int lastY = shadow.darkness.height() - 2;
    const auto columns = static_cast<std::size_t>(shadow.darkness.width());
    std::vector<float> row(columns);
    for (int y = 0; y < image.height(); ++y) {
        const double fromY = std::max(0.0, (y + 0.5) * step - 0.5);
        const int top = std::min(static_cast<int>(fromY), lastY);
        const auto down = static_cast<float>(fromY - top);
        const uchar* upper = shadow.darkness.constScanLine(top);
        const uchar* lower = shadow.darkness.constScanLine(top + 1);
        for (std::size_t x = 0; x < columns; ++x) {
            row[x] = static_cast<float>(upper[x]) * (1 - down) + static_cast<float>(lower[x]) * down;
        }
        QRgb* line = reinterpret_cast<QRgb*>(image.scanLine(y));
        // From the middle of one small pixel to the middle of the next.
        for (std::size_t column = 0; column + 1 < columns; ++column) {
            if (row[column] < 0.5F && row[column + 1] < 0.5F) {
                continue;
            }
            const double middle = (static_cast<double>(column) + 0.5) * shadow.reduction - 0.5;
            const int from = column == 0 ? 0 : static_cast<int>(std::ceil(middle));
            const int to = std::min(image.width(), static_cast<int>(std::ceil(middle + shadow.reduction)));
            const float slope = (row[column + 1] - row[column]) * static_cast<float>(step);
            float dark = row[column] + slope * static_cast<float>(std::max(0.0, from - middle));
            for (int x = from; x < to; ++x) {
                line[x]
                    = blended(line[x], over, static_cast<std::uint32_t>(std::lround(dark * (256.0F / 255))));
                dark += slope;
            }
        }
    }
}

} // namespace limber::ui
