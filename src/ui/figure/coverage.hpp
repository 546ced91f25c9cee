#pragma once

#include "limber/figure/drawing.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <vector>

namespace limber::ui {

/// How much of each pixel polygons cover. QPainter could fill them too; this takes a third of the time, which
/// for a figure that moves is most of it.
///
/// Polygons that wind one way are filled, and those that wind the other way within them are holes.
class Coverage {
public:
    /// Of a picture of this size, with nothing covered yet.
    void resize(int width, int height);
    [[nodiscard]] int width() const { return m_width; }
    [[nodiscard]] int height() const { return m_height; }

    /// Adds closed polygons; whatever lies outside the picture is cut off.
    void add(const figure::Shape& shape);
    /// Adds open lines, `width` pixels wide, with round corners.
    void addLines(const figure::Shape& lines, double width, bool roundCap);

    /// Calls `paint(x, y, count, share)` for `count` pixels in a row of which `share` of 256 is covered, for
    /// all that are covered at all. Nothing is covered afterwards.
    template <typename Paint>
    void flush(const Paint& paint)
    {
        for (int y = m_top; y < m_bottom; ++y) {
            Row& row = m_rows[static_cast<std::size_t>(y)];
            if (row.from < row.to) {
                flushRow(y, row, paint);
            }
            row = {};
        }
        m_top = m_height;
        m_bottom = 0;
    }

private:
    /// Two pixels beyond the last: an edge on the right border changes what would come after it.
    static constexpr int padding = 2;

    /// The pixels that have been touched: `to` is one past the last.
    struct Row {
        int from = 1 << 30;
        int to = 0;
    };

    template <typename Paint>
    void flushRow(int y, const Row& row, const Paint& paint)
    {
        float* change = changesOf(y);
        float sum = 0;
        int x = row.from;
        const int to = std::min(row.to, m_width);
        while (x < to) {
            sum += change[x];
            change[x] = 0;
            int next = x + 1;
            while (next < to && change[next] == 0) {
                ++next;
            }
            const float share = std::min(std::abs(sum), 1.0F) * 256 + 0.5F;
            if (share >= 1) {
                paint(x, y, next - x, static_cast<std::uint32_t>(share));
            }
            x = next;
        }
        for (x = to; x < row.to; ++x) {
            change[x] = 0;
        }
    }

    [[nodiscard]] float* changesOf(int y)
    {
        return &m_change[static_cast<std::size_t>(y) * static_cast<std::size_t>(m_width + padding)];
    }
    void addEdge(const figure::Point& from, const figure::Point& to);
    void addToRow(int y, float height, float from, float to);

    int m_width = 0;
    int m_height = 0;
    int m_top = 0;
    int m_bottom = 0;
    /// What each pixel adds to the coverage of all pixels to its right, itself included.
    std::vector<float> m_change;
    std::vector<Row> m_rows;
};

} // namespace limber::ui
