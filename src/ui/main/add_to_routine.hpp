#pragma once

#include "widgets/button.hpp"

#include "limber/core/companion.hpp"
#include "limber/ui/main_window.hpp"

#include <optional>
#include <string>

class QMenu;

namespace limber::ui {

class OutcomeLine;

/// Puts a stretch at the end of a routine that the user picks from a menu, or into a new one.
class AddToRoutine : public Button {
    Q_OBJECT

public:
    /// `outcome`, which must outlive this, says what came of it.
    AddToRoutine(const MainWindowParts& parts, OutcomeLine& outcome, QWidget* parent = nullptr);

    void setStretch(const std::string& stretch, const std::string& variant);
    /// The resident's word on what was wished here.
    void hear(const core::Instruction& instruction);
    /// True if it was a wish of this button that was refused.
    bool hear(const core::NotStored& refused);

private:
    void fillMenu();
    void addTo(core::Routine routine);
    void begin(core::SessionKind kind);

    const MainWindowParts& m_parts;
    OutcomeLine& m_outcome;
    QMenu* m_menu;
    std::string m_stretch;
    std::string m_variant;
    std::optional<std::uint64_t> m_waiting; ///< the number of the wish without an answer
    QString m_done;                         ///< what is to be said when it is kept
};

} // namespace limber::ui
