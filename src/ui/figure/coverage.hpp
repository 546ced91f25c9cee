#pragma once

#include "limber/figure/drawing.hpp"

#include <cstdint>
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

    /// Calls `paint(x, y, shares)` for each row of pixels that may be covered, `shares` being a span of 0 to
    /// 256 from pixel `x` on. Nothing is covered afterwards.
    template <typename Paint>
    void flush(const Paint& paint)
    {
        for (int y = m_top; y < m_bottom; ++y) {
            Row& row = m_rows[static_cast<std::size_t>(y)];
            if (row.from < row.to) {
                paint(row.from, y, shares(y, row));
            }
            row = {};
        }
        m_top = m_height;
        m_bottom = 0;
    }

private:
    /// The pixels that have been touched: `to` is one past the last.
    struct Row {
        int from = 1 << 30;
        int to = 0;
    };

    void addEdge(const figure::Point& from, const figure::Point& to);
    void addToRow(int y, double height, double from, double to);
    [[nodiscard]] const std::vector<std::uint16_t>& shares(int y, const Row& row);

    int m_width = 0;
    int m_height = 0;
    int m_top = 0;
    int m_bottom = 0;
    /// What each pixel adds to the coverage of all pixels to its right, itself included.
    std::vector<float> m_change;
    std::vector<Row> m_rows;
    std::vector<std::uint16_t> m_shares;
};

} // namespace limber::ui
