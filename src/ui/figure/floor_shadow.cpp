#include "floor_shadow.hpp"

#include "blend.hpp"

#include <algorithm>
#include <cmath>

namespace limber::ui {

namespace {

/// One pass of a box blur along a line of `count` bytes that are `step` apart; `copy` is scratch.
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

void blur(QImage& image, int radius, std::vector<uchar>& copy)
{
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

void FloorShadow::prepare(const figure::Drawing& drawing)
{
    if (drawing.shadows.empty()) {
        m_darkness = {};
        return;
    }
    m_reduction = drawing.shadows.front().reduction;
    resize({static_cast<int>(drawing.width / m_reduction) + 2,
            static_cast<int>(drawing.height / m_reduction) + 2});
    m_darkness.fill(0);
    for (const figure::SoftShadow& shadow : drawing.shadows) {
        addShadow(shadow);
    }
}

void FloorShadow::resize(const QSize& size)
{
    if (m_darkness.size() != size) {
        m_darkness = QImage{size, QImage::Format_Alpha8};
        m_mask = QImage{size, QImage::Format_Alpha8};
        m_coverage.resize(size.width(), size.height());
    }
}

void FloorShadow::addShadow(const figure::SoftShadow& shadow)
{
    m_mask.fill(0);
    m_coverage.add(shadow.shape);
    uchar* bits = m_mask.bits();
    const qsizetype stride = m_mask.bytesPerLine();
    m_coverage.flush([&](int x, int y, int count, std::uint32_t share) {
        uchar* pixel = bits + y * stride + x;
        std::fill(pixel, pixel + count, static_cast<uchar>(share * shadow.opacity * 255 / 256));
    });
    blur(m_mask, static_cast<int>(std::lround(shadow.blur)), m_line);
    for (int y = 0; y < m_mask.height(); ++y) {
        uchar* to = m_darkness.scanLine(y);
        std::transform(to, to + m_mask.width(), m_mask.constScanLine(y), to, together);
    }
}

void FloorShadow::darken(QImage& image, double enlarged, const QColor& colour)
{
    if (empty()) {
        return;
    }
    const QRgb over = colour.rgb();
    const double step = 1 / enlarged;
    const int lastY = m_darkness.height() - 2;
    const auto columns = static_cast<std::size_t>(m_darkness.width());
    m_row.resize(columns);
    for (int y = 0; y < image.height(); ++y) {
        const double fromY = std::max(0.0, (y + 0.5) * step - 0.5);
        const int top = std::min(static_cast<int>(fromY), lastY);
        const auto down = static_cast<float>(fromY - top);
        const uchar* upper = m_darkness.constScanLine(top);
        const uchar* lower = m_darkness.constScanLine(top + 1);
        for (std::size_t x = 0; x < columns; ++x) {
            m_row[x] = static_cast<float>(upper[x]) * (1 - down) + static_cast<float>(lower[x]) * down;
        }
        QRgb* line = reinterpret_cast<QRgb*>(image.scanLine(y));
        // From the middle of one small pixel to the middle of the next.
        for (std::size_t column = 0; column + 1 < columns; ++column) {
            if (m_row[column] < 0.5F && m_row[column + 1] < 0.5F) {
                continue;
            }
            const double middle = (static_cast<double>(column) + 0.5) * enlarged - 0.5;
            const int from = column == 0 ? 0 : static_cast<int>(std::ceil(middle));
            const int to = std::min(image.width(), static_cast<int>(std::ceil(middle + enlarged)));
            const float slope = (m_row[column + 1] - m_row[column]) * static_cast<float>(step);
            float dark = m_row[column] + slope * static_cast<float>(std::max(0.0, from - middle));
            for (int x = from; x < to; ++x) {
                line[x]
                    = blended(line[x], over, static_cast<std::uint32_t>(std::lround(dark * (256.0F / 255))));
                dark += slope;
            }
        }
    }
}

} // namespace limber::ui
