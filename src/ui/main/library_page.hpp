#pragma once

#include "limber/core/catalogue.hpp"

#include <QStringList>
#include <QWidget>

#include <string>

namespace limber::ui {

class FlowGrid;
class SegmentedControl;

/// Every stretch there is, for the floor, for the desk, or easier.
class LibraryPage : public QWidget {
    Q_OBJECT

public:
    /// `userFolder` is where the user's own stretches lie.
    LibraryPage(const core::Catalogue& catalogue, const QString& userFolder, QWidget* parent = nullptr);

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
    QWidget* m_own;
};

} // namespace limber::ui
