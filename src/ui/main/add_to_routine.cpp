#include "main/add_to_routine.hpp"

#include "main/routine_words.hpp"
#include "widgets/outcome_line.hpp"

#include "limber/ui/words.hpp"

#include <QMenu>

#include <utility>

namespace limber::ui {

AddToRoutine::AddToRoutine(const MainWindowParts& parts, OutcomeLine& outcome, QWidget* parent)
    : Button(Look::Secondary, icons::Glyph::Plus, tr("Add to a routine"), parent)
    , m_parts{parts}
    , m_outcome{outcome}
    , m_menu{new QMenu(this)}
{
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &AddToRoutine::fillMenu);
}

void AddToRoutine::setStretch(const std::string& stretch, const std::string& variant)
{
    if (stretch != m_stretch) {
        m_outcome.clear();
    }
    m_stretch = stretch;
    m_variant = variant;
}

/// Those in files of the user's own are changed there.
void AddToRoutine::fillMenu()
{
    m_menu->clear();
    for (const core::SessionKind kind : {core::SessionKind::Morning, core::SessionKind::Break,
                                         core::SessionKind::Evening, core::SessionKind::Manual}) {
        for (const core::Routine& routine : m_parts.catalogue.routines) {
            if (routine.kind == kind && routine.origin != core::RoutineOrigin::File) {
                m_menu->addAction(tr("%1: %2", "a kind of session, and a routine for it")
                                      .arg(words::kindName(kind), QString::fromStdString(routine.name)),
                                  this, [this, routine] { addTo(routine); });
            }
        }
    }
    m_menu->addSeparator();
    m_menu->addAction(tr("A new one for breaks"), this, [this] { begin(core::SessionKind::Break); });
    m_menu->addAction(tr("A new one for mornings"), this, [this] { begin(core::SessionKind::Morning); });
    m_menu->addAction(tr("A new one for evenings"), this, [this] { begin(core::SessionKind::Evening); });
}

void AddToRoutine::begin(core::SessionKind kind)
{
    core::Routine routine;
    routine.id = core::freeRoutineId(m_parts.catalogue);
    routine.name = tr("My routine").toStdString();
    routine.kind = kind;
    routine.intro = core::Seconds{10};
    routine.outro = core::Seconds{5};
    addTo(std::move(routine));
}

void AddToRoutine::addTo(core::Routine routine)
{
    routine.origin = core::RoutineOrigin::Made;
    routine.items.push_back(core::itemFor(m_parts.catalogue, routine.kind, m_stretch, m_variant));
    m_done = tr("Added to %1: %2.", "a routine, and how long it is now")
                 .arg(QString::fromStdString(routine.name), stepsAndTime(routine));
    m_waiting = m_parts.resident.report(core::RoutineWanted{std::move(routine)});
}

void AddToRoutine::hear(const core::Instruction& instruction)
{
    const auto* stored = std::get_if<core::Stored>(&instruction);
    if (stored != nullptr && m_waiting == stored->serial) {
        m_waiting.reset();
        m_outcome.showDone(m_done);
    }
}

bool AddToRoutine::hear(const core::NotStored& refused)
{
    if (m_waiting != refused.serial) {
        return false;
    }
    m_waiting.reset();
    m_outcome.showFault(QString::fromStdString(refused.reason));
    return true;
}

} // namespace limber::ui
