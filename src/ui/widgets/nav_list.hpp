#pragma once

#include "theme/icons.hpp"

#include <QWidget>

#include <vector>

class QRadioButton;
class QVBoxLayout;

namespace limber::ui {

/// The categories of a page, one below the other: one stop, arrow keys choose.
class NavList : public QWidget {
    Q_OBJECT

public:
    explicit NavList(const QString& name, QWidget* parent = nullptr);

    void add(icons::Glyph glyph, const QString& label);
    [[nodiscard]] int current() const;
    /// Chooses without telling.
    void setCurrent(int index);

Q_SIGNALS:
    void chosen(int index);

private:
    class Item;

    QVBoxLayout* m_layout;
    std::vector<Item*> m_items;
};

} // namespace limber::ui
