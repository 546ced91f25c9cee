#pragma once

#include "limber/core/catalogue.hpp"

#include <QWidget>

#include <optional>
#include <string>
#include <vector>

class QLineEdit;
class QMenu;
class QVBoxLayout;

namespace limber::ui {

class Announcement;
class Button;
class Card;
class CountField;
class OutcomeLine;
class RoutineItemRow;
class RowsCard;
class Text;

/// A routine with its stretches, to be put in order, dosed, added to and taken from. Every change is told at
/// once, as the whole of the new routine.
class RoutineEditor : public QWidget {
    Q_OBJECT

public:
    explicit RoutineEditor(const core::Catalogue& catalogue, QWidget* parent = nullptr);

    /// Shows this one. A routine without stretches is one that is being made, and told of from the first on.
    void show(const core::Routine& routine);
    [[nodiscard]] const core::Routine& routine() const { return m_routine; }
    /// Why the last change was not kept.
    void tellFault(const QString& fault);
    /// Where a new routine begins.
    void focusName();

Q_SIGNALS:
    void changed(const core::Routine& routine);
    /// Back to how Limber's own came, or not there any more.
    void removeWanted(const std::string& id);
    void copyWanted(const core::Routine& routine);

private:
    /// What decides which ends a routine can come to.
    struct Fate {
        std::string id;
        core::RoutineOrigin origin;
        bool isChanged;
        bool isEmpty;
        bool operator==(const Fate&) const = default;
    };

    void makeHead(QVBoxLayout& column);
    void makeTimes(QVBoxLayout& column);
    void fillRows();
    void orderStops();
    void fillFate();
    void fillMenu();
    void append(const core::RoutineItem& item);
    void add(const std::string& stretch);
    void remove(RoutineItemRow* row);
    void step(RoutineItemRow* row, int by);
    void drag(RoutineItemRow* row, int globalY);
    void place(RoutineItemRow* row, std::size_t to);
    void rename();
    void tell();
    void describe();
    [[nodiscard]] std::size_t placeOf(const RoutineItemRow* row) const;

    const core::Catalogue& m_catalogue;
    core::Routine m_routine;
    QLineEdit* m_name = nullptr;
    Text* m_total = nullptr;
    Text* m_elsewhere = nullptr;
    OutcomeLine* m_outcome;
    Card* m_card = nullptr;
    QVBoxLayout* m_list = nullptr;
    Button* m_add = nullptr;
    QMenu* m_menu = nullptr;
    RowsCard* m_times = nullptr;
    CountField* m_intro = nullptr;
    CountField* m_outro = nullptr;
    RowsCard* m_fate = nullptr;
    Announcement* m_announcement;
    std::vector<RoutineItemRow*> m_rows;
    std::optional<Fate> m_shownFate;
    bool m_isDragged = false;
};

} // namespace limber::ui
