#pragma once

#include "limber/ui/main_window.hpp"

#include <QWidget>

#include <string>

namespace limber::ui {

class AddOwnCard;
class FlowGrid;
class SegmentedControl;

/// Every stretch there is, for the floor, for the desk, or easier.
class LibraryPage : public QWidget {
    Q_OBJECT

public:
    explicit LibraryPage(const MainWindowParts& parts, QWidget* parent = nullptr);

Q_SIGNALS:
    void stretchWanted(const std::string& stretch, const std::string& variant);

private:
    enum class Filter { Floor, Desk, Easier };

    void fill();
    [[nodiscard]] const core::Variant* shownVariant(const core::Stretch& stretch) const;

    const core::Catalogue& m_catalogue;
    SegmentedControl* m_filter;
    QWidget* m_cards;
    FlowGrid* m_grid;
    AddOwnCard* m_own;
};

} // namespace limber::ui
