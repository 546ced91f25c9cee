#include "main/routine_section.hpp"

#include "main/routine_editor.hpp"
#include "main/routine_list.hpp"
#include "main/shown_files.hpp"
#include "widgets/button.hpp"
#include "widgets/flow_row.hpp"
#include "widgets/outcome_line.hpp"
#include "widgets/segmented_control.hpp"

#include <array>

namespace limber::ui {

namespace {

constexpr const char* takeTurns = "take-turns";
constexpr std::array kinds{core::SessionKind::Morning, core::SessionKind::Break, core::SessionKind::Evening};
constexpr int breakPlace = 1;

std::string& chosenIn(core::Settings& settings, core::SessionKind kind)
{
    core::RoutineChoice& routines = settings.routines;
    return kind == core::SessionKind::Morning ? routines.morning
        : kind == core::SessionKind::Evening  ? routines.evening
                                              : routines.breaks;
}

} // namespace

RoutineSection::RoutineSection(const MainWindowParts& parts, QWidget* parent)
    : SettingsSection(parent)
    , m_parts{parts}
    , m_kinds{new SegmentedControl(tr("Routines for"))}
    , m_list{new RoutineList(parts.catalogue)}
    , m_editor{new RoutineEditor(parts.catalogue)}
{
    m_kinds->add(tr("Morning"));
    m_kinds->add(tr("Breaks"));
    m_kinds->add(tr("Evening"));
    m_kinds->setCurrent(breakPlace);
    auto* made = new Button(Look::Quiet, icons::Glyph::Plus, tr("New routine"));
    auto* head = new QWidget;
    auto* flow = new FlowRow(theme::of(this).space(2));
    flow->addWidget(m_kinds);
    flow->addWidget(made);
    head->setLayout(flow);
    add(head);
    add(m_list);
    add(m_editor);
    m_editor->hide();
    for (const BadFile& bad : parts.badFiles) {
        auto* line = new OutcomeLine;
        line->showStanding(bad.problem, showable(parts, bad.path));
        showFilesOf(*line, parts);
        add(line);
    }
    connect(m_kinds, &SegmentedControl::chosen, this, [this] {
        m_edited.clear();
        fill();
    });
    connect(made, &Button::clicked, this, &RoutineSection::begin);
    connect(m_list, &RoutineList::chosen, this, &RoutineSection::choose);
    connect(m_list, &RoutineList::editWanted, this, &RoutineSection::edit);
    connect(m_editor, &RoutineEditor::changed, this, [this](const core::Routine& routine) {
        m_edited = routine.id;
        wish(core::RoutineWanted{routine});
    });
    connect(m_editor, &RoutineEditor::removeWanted, this,
            [this](const std::string& id) { wish(core::RoutineRemoved{id}); });
    connect(m_editor, &RoutineEditor::copyWanted, this, &RoutineSection::copy);
}

core::SessionKind RoutineSection::kind() const
{
    return kinds.at(static_cast<std::size_t>(m_kinds->current()));
}

void RoutineSection::choose(const std::string& id)
{
    core::Settings settings = m_settings;
    chosenIn(settings, kind()) = id;
    m_edited = id;
    tell(settings);
    showEdited();
}

void RoutineSection::edit(const std::string& id)
{
    m_edited = id;
    showEdited();
    m_editor->focusName();
}

/// One that is not kept before there is a stretch in it.
void RoutineSection::begin()
{
    core::Routine routine;
    routine.id = core::freeRoutineId(m_parts.catalogue);
    routine.name = tr("My routine").toStdString();
    routine.kind = kind();
    routine.intro = core::Seconds{10};
    routine.outro = core::Seconds{5};
    routine.origin = core::RoutineOrigin::Made;
    m_edited = routine.id;
    m_editor->show(routine);
    m_editor->setVisible(true);
    m_editor->focusName();
}

void RoutineSection::copy(const core::Routine& routine)
{
    core::Routine own = routine;
    own.id = core::freeRoutineId(m_parts.catalogue);
    own.name = tr("%1, a copy").arg(QString::fromStdString(routine.name)).toStdString();
    own.origin = core::RoutineOrigin::Made;
    m_edited = own.id;
    m_editor->show(own);
    m_editor->focusName();
    wish(core::RoutineWanted{own});
}

void RoutineSection::wish(const core::Report& report)
{
    m_waiting.insert(m_parts.resident.report(report));
}

bool RoutineSection::hear(const core::NotStored& refused)
{
    if (m_waiting.erase(refused.serial) == 0) {
        return false;
    }
    if (m_waiting.empty()) {
        showEdited();
    }
    m_editor->tellFault(QString::fromStdString(refused.reason));
    return true;
}

/// What comes back may be older than what was changed since: the last answer counts.
void RoutineSection::hear(const core::Instruction& instruction)
{
    if (const auto* stored = std::get_if<core::Stored>(&instruction)) {
        if (m_waiting.erase(stored->serial) > 0 && m_waiting.empty()) {
            showEdited();
        }
    } else if (std::holds_alternative<core::RoutinesChanged>(instruction)) {
        showList();
        if (m_waiting.empty()) {
            showEdited();
        }
    }
}

void RoutineSection::fill()
{
    const std::string chosen = chosenIn(m_settings, kind());
    if (m_edited.empty() && !(kind() == core::SessionKind::Break && chosen == takeTurns)) {
        const core::Routine* used = core::routineFor(m_parts.catalogue, kind(), chosen, 0);
        m_edited = used == nullptr ? std::string{} : used->id;
    }
    showList();
    if (m_waiting.empty()) {
        showEdited();
    }
}

void RoutineSection::showList()
{
    m_list->show(kind(), chosenIn(m_settings, kind()));
}

void RoutineSection::showEdited()
{
    const core::Routine* routine = core::routineOf(m_parts.catalogue, m_edited);
    const bool isBegun
        = routine == nullptr && m_editor->routine().id == m_edited && m_editor->routine().items.empty();
    if (routine != nullptr) {
        m_editor->show(*routine);
    }
    m_editor->setVisible(routine != nullptr || (isBegun && !m_edited.empty()));
}

} // namespace limber::ui
