#include "widgets/flow_row.hpp"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace limber::ui {

FlowRow::FlowRow(int gap, QWidget* parent)
    : QLayout(parent)
    , m_gap{gap}
{
    setContentsMargins(0, 0, 0, 0);
}

FlowRow::~FlowRow() = default;

void FlowRow::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
}

int FlowRow::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem* FlowRow::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* FlowRow::takeAt(int index)
{
    if (index < 0 || index >= count()) {
        return nullptr;
    }
    const auto place = m_items.begin() + index;
    QLayoutItem* item = place->release();
    m_items.erase(place);
    return item;
}

int FlowRow::heightForWidth(int width) const
{
    const QMargins m = contentsMargins();
    return arrange(QRect{0, 0, width - m.left() - m.right(), 0}, false) + m.top() + m.bottom();
}

QSize FlowRow::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const auto& item : m_items) {
        if (!item->isEmpty()) {
            width += item->sizeHint().width() + (width > 0 ? m_gap : 0);
            height = std::max(height, item->sizeHint().height());
        }
    }
    const QMargins m = contentsMargins();
    return {width + m.left() + m.right(), height + m.top() + m.bottom()};
}

QSize FlowRow::minimumSize() const
{
    QSize least{0, 0};
    for (const auto& item : m_items) {
        if (!item->isEmpty()) {
            least = least.expandedTo(item->minimumSize());
        }
    }
    const QMargins m = contentsMargins();
    return {least.width() + m.left() + m.right(), least.height() + m.top() + m.bottom()};
}

void FlowRow::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect.marginsRemoved(contentsMargins()), true);
}

int FlowRow::arrange(const QRect& rect, bool isForReal) const
{
    const auto direction = parentWidget() != nullptr ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = rect.left();
    int y = rect.top();
    int line = 0;
    for (const auto& item : m_items) {
        if (item->isEmpty()) {
            continue;
        }
        QSize size = item->sizeHint().expandedTo(item->minimumSize());
        size.setWidth(std::min(size.width(), std::max(rect.width(), item->minimumSize().width())));
        if (x > rect.left() && x + size.width() > rect.left() + rect.width()) {
            x = rect.left();
            y += line + m_gap;
            line = 0;
        }
        if (isForReal) {
            item->setGeometry(QStyle::visualRect(direction, rect, QRect{QPoint{x, y}, size}));
        }
        x += size.width() + m_gap;
        line = std::max(line, size.height());
    }
    return y + line - rect.top();
}

} // namespace limber::ui
