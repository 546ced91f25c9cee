#include "coverage.hpp"

#include "limber/figure/vector.hpp"

namespace limber::ui {

void Coverage::resize(int width, int height)
{
    m_width = width;
    m_height = height;
    m_top = height;
    m_bottom = 0;
    const auto rows = static_cast<std::size_t>(height);
    m_change.assign(static_cast<std::size_t>(width + padding) * rows, 0);
    m_rows.assign(rows, {});
}

void Coverage::add(const figure::Shape& shape)
{
    std::size_t begin = 0;
    for (const std::size_t end : shape.ends) {
        for (std::size_t i = begin; i < end; ++i) {
            addEdge(shape.points[i], shape.points[i + 1 < end ? i + 1 : begin]);
        }
        begin = end;
    }
}

void Coverage::addLines(const figure::Shape& lines, double width, bool roundCap)
{
    constexpr int corners = 12;
    constexpr double sharpBend = 0.99; // cosine: where a line bends less, its pieces leave no gap to see
    const double half = width / 2;
    // All pieces wind the same way: where they overlap nothing cancels out.
    const auto disc = [&](const figure::Point& centre) {
        const auto at = [&](int i) {
            const double angle = 2 * figure::pi * i / corners;
            return centre + figure::Point{half * std::cos(angle), -half * std::sin(angle)};
        };
        for (int i = 0; i < corners; ++i) {
            addEdge(at(i), at(i + 1));
        }
    };
    const auto direction = [&](std::size_t i) {
        const figure::Point way = lines.points[i + 1] - lines.points[i];
        return way * (1 / std::max(1e-9, figure::length(way)));
    };
    std::size_t begin = 0;
    for (const std::size_t end : lines.ends) {
        for (std::size_t i = begin; i + 1 < end; ++i) {
            const figure::Point& from = lines.points[i];
            const figure::Point& to = lines.points[i + 1];
            const figure::Point way = direction(i);
            const figure::Point aside = figure::Point{-way.y, way.x} * half;
            addEdge(from + aside, to + aside);
            addEdge(to + aside, to - aside);
            addEdge(to - aside, from - aside);
            addEdge(from - aside, from + aside);
            if (i > begin) {
                const figure::Point before = direction(i - 1);
                if (before.x * way.x + before.y * way.y < sharpBend) {
                    disc(from);
                }
            }
        }
        if (roundCap && begin < end) {
            disc(lines.points[begin]);
            disc(lines.points[end - 1]);
        }
        begin = end;
    }
}

void Coverage::addEdge(const figure::Point& from, const figure::Point& to)
{
    const float direction = from.y < to.y ? 1 : -1;
    const figure::Point& upper = from.y < to.y ? from : to;
    const figure::Point& lower = from.y < to.y ? to : from;
    const double top = std::max(upper.y, 0.0);
    const double bottom = std::min(lower.y, static_cast<double>(m_height));
    if (!(top < bottom)) {
        return;
    }
    const double slope = (lower.x - upper.x) / (lower.y - upper.y);
    const int first = static_cast<int>(top);
    const int last = std::min(static_cast<int>(std::ceil(bottom)), m_height);
    m_top = std::min(m_top, first);
    m_bottom = std::max(m_bottom, last);
    double y = top;
    double x = upper.x + (top - upper.y) * slope;
    for (int row = first; row < last; ++row) {
        const double nextY = std::min(static_cast<double>(row + 1), bottom);
        const double nextX = x + (nextY - y) * slope;
        addToRow(row, direction * static_cast<float>(nextY - y), static_cast<float>(x),
                 static_cast<float>(nextX));
        y = nextY;
        x = nextX;
    }
}

/// A piece of an edge within one row, `height` of a pixel high and negative if it goes up.
void Coverage::addToRow(int y, float height, float from, float to)
{
    const auto border = static_cast<float>(m_width);
    float left = std::min(from, to);
    float right = std::max(from, to);
    float* change = changesOf(y);
    Row& row = m_rows[static_cast<std::size_t>(y)];
    if (left < 0) {
        // What is left of the picture covers its whole row.
        const float outside = right > 0 ? height * -left / (right - left) : height;
        change[0] += outside;
        height -= outside;
        left = 0;
        right = std::max(right, 0.0F);
        row.from = 0;
        row.to = std::max(row.to, 1);
    }
    if (right > border) {
        // What is right of it covers nothing.
        height = left < border ? height * (border - left) / (right - left) : 0;
        left = std::min(left, border);
        right = border;
    }
    const int first = static_cast<int>(left);
    const auto next = static_cast<float>(first + 1);
    row.from = std::min(row.from, first);
    if (right <= next) {
        // All in one pixel, which it covers in part; whatever is right of it entirely.
        row.to = std::max(row.to, first + 2);
        const float covered = height * (next - (left + right) * 0.5F);
        change[first] += covered;
        change[first + 1] += height - covered;
        return;
    }
    // Across several pixels: what it has covered grows from each to the next, until all is covered.
    const int end = static_cast<int>(std::ceil(right));
    row.to = std::max(row.to, end + 1);
    const float perPixel = 1 / (right - left);
    float covered = 0;
    float before = 0;
    for (int x = first; x < end; ++x) {
        const auto start = static_cast<float>(x);
        const float inFrom = std::max(left, start);
        const float inTo = std::min(right, start + 1);
        const float share = (inTo - inFrom) * perPixel;
        const float area = before + share * (1 - ((inFrom + inTo) * 0.5F - start));
        change[x] += height * (area - covered);
        covered = area;
        before += share;
    }
    change[end] += height * (1 - covered);
}

} // namespace limber::ui
