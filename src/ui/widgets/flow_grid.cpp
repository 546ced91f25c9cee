#include "widgets/flow_grid.hpp"

#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <numeric>
#include <utility>

namespace limber::ui {

FlowGrid::FlowGrid(int leastWidth, int gap, QWidget* parent)
    : QLayout(parent)
    , m_leastWidth{leastWidth}
    , m_gap{gap}
{
    setContentsMargins(0, 0, 0, 0);
}

FlowGrid::~FlowGrid() = default;

void FlowGrid::setLeastWidth(int pixels)
{
    m_leastWidth = pixels;
    invalidate();
}

void FlowGrid::setMostColumns(int columns)
{
    m_mostColumns = columns;
    invalidate();
}

void FlowGrid::setLastRowFilled()
{
    m_isLastRowFilled = true;
    invalidate();
}

void FlowGrid::setShares(std::vector<int> shares)
{
    m_shares = std::move(shares);
    invalidate();
}

void FlowGrid::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
}

int FlowGrid::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem* FlowGrid::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* FlowGrid::takeAt(int index)
{
    if (index < 0 || index >= count()) {
        return nullptr;
    }
    const auto place = m_items.begin() + index;
    QLayoutItem* item = place->release();
    m_items.erase(place);
    return item;
}

int FlowGrid::columnsFor(int width) const
{
    const int least = std::max(m_leastWidth, minimumSize().width());
    const int most = (width + m_gap) / (least + m_gap);
    return std::clamp(most, 1, std::clamp(count(), 1, m_mostColumns));
}

int FlowGrid::heightForWidth(int width) const
{
    return arrange(QRect{0, 0, width, 0}, false);
}

QSize FlowGrid::sizeHint() const
{
    const int columns = std::min({3, m_mostColumns, std::max(1, count())});
    const int width = columns * m_leastWidth + (columns - 1) * m_gap;
    return {width, heightForWidth(width)};
}

QSize FlowGrid::minimumSize() const
{
    QSize least{0, 0};
    for (const auto& item : m_items) {
        if (!item->isEmpty()) {
            least = least.expandedTo(item->minimumSize());
        }
    }
    return least;
}

void FlowGrid::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

/// The widths of the cells in one row with shares; empty where they do not fit.
std::vector<int> FlowGrid::sharedOut(const std::vector<QLayoutItem*>& shown, int width) const
{
    if (m_shares.empty() || shown.size() != m_shares.size()) {
        return {};
    }
    const int room = width - (static_cast<int>(shown.size()) - 1) * m_gap;
    const int all = std::accumulate(m_shares.begin(), m_shares.end(), 0);
    std::vector<int> widths;
    for (std::size_t i = 0; i < shown.size(); ++i) {
        widths.push_back(room * m_shares[i] / all);
        if (widths.back() < std::max(m_leastWidth, shown[i]->minimumSize().width())) {
            return {};
        }
    }
    return widths;
}

int FlowGrid::arrange(const QRect& rect, bool isForReal) const
{
    std::vector<QLayoutItem*> shown;
    for (const auto& item : m_items) {
        if (!item->isEmpty()) {
            shown.push_back(item.get());
        }
    }
    const std::vector<int> shared = sharedOut(shown, rect.width());
    const int columns = shared.empty()
        ? std::min(columnsFor(rect.width()), std::max(1, static_cast<int>(shown.size())))
        : static_cast<int>(shared.size());
    const auto direction = parentWidget() != nullptr ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int y = rect.top();
    for (std::size_t first = 0; first < shown.size(); first += static_cast<std::size_t>(columns)) {
        const std::size_t end = std::min(shown.size(), first + static_cast<std::size_t>(columns));
        const int inRow = m_isLastRowFilled ? static_cast<int>(end - first) : columns;
        const int equal = (rect.width() - (inRow - 1) * m_gap) / inRow;
        const auto widthOf = [&](std::size_t cell) { return shared.empty() ? equal : shared[cell]; };
        int height = 0;
        for (std::size_t i = first; i < end; ++i) {
            height = std::max(height,
                              shown[i]->hasHeightForWidth() ? shown[i]->heightForWidth(widthOf(i))
                                                            : shown[i]->sizeHint().height());
        }
        int x = rect.left();
        for (std::size_t i = first; isForReal && i < end; ++i) {
            const QRect place{x, y, widthOf(i), height};
            shown[i]->setGeometry(QStyle::visualRect(direction, rect, place));
            x += widthOf(i) + m_gap;
        }
        y += height + (end < shown.size() ? m_gap : 0);
    }
    return y - rect.top();
}

} // namespace limber::ui
