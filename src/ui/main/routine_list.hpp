#pragma once

#include "limber/core/catalogue.hpp"

#include <QWidget>

#include <string>
#include <utility>
#include <vector>

class QButtonGroup;
class QRadioButton;
class QVBoxLayout;

namespace limber::ui {

class RowsCard;

/// The routines that a kind of session can run, of which one is chosen; each can be looked into.
class RoutineList : public QWidget {
    Q_OBJECT

public:
    explicit RoutineList(const core::Catalogue& catalogue, QWidget* parent = nullptr);

    /// Shows those for `kind`, with `chosen` ("take-turns" or a routine's id) chosen.
    void show(core::SessionKind kind, const std::string& chosen);
    /// The routines of `kind` as they are shown; that of any kind come last.
    [[nodiscard]] static std::vector<const core::Routine*> routinesFor(const core::Catalogue& catalogue,
                                                                       core::SessionKind kind);

Q_SIGNALS:
    void chosen(const std::string& id);
    void editWanted(const std::string& id);

private:
    void
    add(const std::string& id, const QString& name, const QString& explanation, const core::Routine* routine);
    void fill();

    const core::Catalogue& m_catalogue;
    RowsCard* m_card;
    QButtonGroup* m_group = nullptr;
    core::SessionKind m_kind = core::SessionKind::Break; ///< what is shown, as long as that is the same
    std::vector<core::Routine> m_routines;
    std::vector<std::pair<std::string, QRadioButton*>> m_choices; ///< by what they choose
};

} // namespace limber::ui
