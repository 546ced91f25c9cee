#pragma once

#include "main/settings_section.hpp"

#include "limber/core/companion.hpp"
#include "limber/ui/main_window.hpp"

#include <set>

namespace limber::ui {

class RoutineEditor;
class RoutineList;
class SegmentedControl;

/// Which routine each kind of session runs, and what is in it.
class RoutineSection : public SettingsSection {
    Q_OBJECT

public:
    explicit RoutineSection(const MainWindowParts& parts, QWidget* parent = nullptr);

    /// The resident's word on routines that were made, and on what was wished here.
    void hear(const core::Instruction& instruction);
    /// True if it was a wish of this page that was refused: then it is told here.
    bool hear(const core::NotStored& refused);

protected:
    void fill() override;

private:
    void choose(const std::string& id);
    void edit(const std::string& id);
    void begin();
    void copy(const core::Routine& routine);
    void wish(const core::Report& report);
    void showList();
    void showEdited();
    [[nodiscard]] core::SessionKind kind() const;

    const MainWindowParts& m_parts;
    SegmentedControl* m_kinds;
    RoutineList* m_list;
    RoutineEditor* m_editor;
    std::string m_edited;              ///< id of the routine that is looked into; "": none
    std::set<std::uint64_t> m_waiting; ///< numbers of wishes without an answer
};

} // namespace limber::ui
