#include "widgets/rows_card.hpp"

#include <QVBoxLayout>

namespace limber::ui {

RowsCard::RowsCard(QWidget* parent)
    : Card(parent)
    , m_layout{new QVBoxLayout(this)}
{
    m_layout->setContentsMargins(0, 1, 0, 1);
    m_layout->setSpacing(0);
}

void RowsCard::add(QWidget* row)
{
    auto* above = new Separator(this);
    m_layout->addWidget(above);
    m_layout->addWidget(row);
    m_rows.emplace_back(above, row);
    line();
}

void RowsCard::clear()
{
    for (const auto& [above, row] : m_rows) {
        for (QWidget* widget : {above, row}) {
            m_layout->removeWidget(widget);
            widget->hide();
            widget->deleteLater();
        }
    }
    m_rows.clear();
}

void RowsCard::setRowVisible(QWidget* row, bool isVisible)
{
    row->setVisible(isVisible);
    line();
}

void RowsCard::line()
{
    bool isFirst = true;
    for (const auto& [above, row] : m_rows) {
        const bool isShown = !row->isHidden();
        above->setVisible(isShown && !isFirst);
        isFirst = isFirst && !isShown;
    }
}

} // namespace limber::ui
