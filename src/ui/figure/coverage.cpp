#include "coverage.hpp"

#include <algorithm>
#include <cmath>

namespace limber::ui {

namespace {

/// Two pixels beyond the last: an edge on the right border changes what would come after it.
constexpr int padding = 2;

} // namespace

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

void Coverage::addEdge(const figure::Point& from, const figure::Point& to)
{
    const double direction = from.y < to.y ? 1 : -1;
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
        addToRow(row, direction * (nextY - y), x, nextX);
        y = nextY;
        x = nextX;
    }
}

/// A piece of an edge within one row, `height` of a pixel high and negative if it goes up.
void Coverage::addToRow(int y, double height, double from, double to)
{
    const auto border = static_cast<double>(m_width);
    const double left = std::clamp(std::min(from, to), 0.0, border);
    const double right = std::clamp(std::max(from, to), 0.0, border);
    const int first = static_cast<int>(left);
    float* change = &m_change[static_cast<std::size_t>(y) * static_cast<std::size_t>(m_width + padding)];
    Row& row = m_rows[static_cast<std::size_t>(y)];
    row.from = std::min(row.from, first);
    if (right <= first + 1) {
        row.to = std::max(row.to, first + 2);
        // All in one pixel, which it covers in part; whatever is right of it entirely.
        const double beyond = (left + right) / 2 - first;
        change[first] += static_cast<float>(height * (1 - beyond));
        change[first + 1] += static_cast<float>(height * beyond);
        return;
    }
    const int end = static_cast<int>(std::ceil(right));
    row.to = std::max(row.to, end + 1);
    // Across several pixels: how much lies left of each pixel's right border grows with a parabola, then a
    // line, then a parabola again.
    const double perPixel = 1 / (right - left);
    double covered = 0;
    double before = 0;
    for (int x = first; x < end; ++x) {
        const double inFrom = std::max(left, static_cast<double>(x));
        const double inTo = std::min(right, static_cast<double>(x + 1));
        const double share = (inTo - inFrom) * perPixel;
        const double area = before + share * (1 - ((inFrom + inTo) / 2 - x));
        change[x] += static_cast<float>(height * (area - covered));
        covered = area;
        before += share;
    }
    change[end] += static_cast<float>(height * (1 - covered));
}

const std::vector<std::uint16_t>& Coverage::shares(int y, const Row& row)
{
    const int to = std::min(row.to, m_width);
    m_shares.resize(static_cast<std::size_t>(std::max(0, to - row.from)));
    float* change = &m_change[static_cast<std::size_t>(y) * static_cast<std::size_t>(m_width + padding)];
    float sum = 0;
    for (int x = row.from; x < to; ++x) {
        sum += change[x];
        change[x] = 0;
        m_shares[static_cast<std::size_t>(x - row.from)]
            = static_cast<std::uint16_t>(std::min(std::abs(sum), 1.0F) * 256 + 0.5F);
    }
    for (int x = to; x < m_width + padding && x < row.to; ++x) {
        change[x] = 0;
    }
    return m_shares;
}

} // namespace limber::ui
