#pragma once

#include "widgets/card.hpp"

#include <utility>
#include <vector>

class QVBoxLayout;

namespace limber::ui {

/// A card of rows with thin lines between those that are shown.
class RowsCard : public Card {
    Q_OBJECT

public:
    explicit RowsCard(QWidget* parent = nullptr);

    /// Takes the row.
    void add(QWidget* row);
    /// Frees all rows.
    void clear();
    void setRowVisible(QWidget* row, bool isVisible);

private:
    void line();

    QVBoxLayout* m_layout;
    std::vector<std::pair<QWidget*, QWidget*>> m_rows; ///< the line above, and the row
};

} // namespace limber::ui
