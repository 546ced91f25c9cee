#include "limber/shell/history_care.hpp"

#include <utility>

namespace limber::shell {

namespace {

bool isQuiet(const core::Snapshot& snapshot)
{
    using enum core::NextUpStatus;
    const core::NextUpStatus status = snapshot.next.status;
    return !snapshot.runningSession && status != Due && status != WaitingFor && status != InSession;
}

} // namespace

HistoryCare::HistoryCare(ports::Clock& clock, ports::HistoryBackups& backups, ports::SharedHistory& shared)
    : m_clock{clock}
    , m_backups{backups}
    , m_shared{shared}
    , m_merged{[] {}}
    , m_problem{[](const std::string&, const std::string&) {}}
{ }

void HistoryCare::onMerged(Merged merged)
{
    m_merged = std::move(merged);
}

void HistoryCare::onProblem(Problem problem)
{
    m_problem = std::move(problem);
}

void HistoryCare::historyChanged()
{
    if (m_isBusy) {
        return; // what came from the others, which has been left for them again
    }
    m_isUnshared = true;
    if (m_last) {
        look(core::Snapshot{*m_last});
    }
}

void HistoryCare::look(const core::Snapshot& snapshot)
{
    m_last = snapshot;
    if (m_isBusy || !isQuiet(snapshot)) {
        return;
    }
    m_isBusy = true;
    backUp();
    const std::string folder = snapshot.settings.sharing.folder;
    if (std::exchange(m_folder, folder) != folder) {
        m_exchanged.reset();
        m_isUnshared = true;
    }
    if (std::exchange(m_isUnshared, false)) {
        exchange(folder);
    }
    m_isBusy = false;
}

void HistoryCare::backUp()
{
    const core::Now now = m_clock.now();
    const core::CivilDay today = core::dayOf(core::toCivil(now.wall, now.zone));
    if (!std::exchange(m_hasAsked, true)) {
        m_backedUp = m_backups.newest().value_or(std::nullopt);
    }
    if (m_backedUp && core::weekOf(*m_backedUp) >= core::weekOf(today)) {
        return;
    }
    m_backedUp = today; // one that fails is tried again next week, or at the next start
    const auto made = m_backups.make();
    const bool isMissing = !made && made.error().fault != ports::StorageFault::NotFound;
    m_problem("backups", isMissing ? made.error().text : "");
}

void HistoryCare::exchange(const std::string& folder)
{
    m_sharingProblem.clear();
    if (folder.empty()) {
        m_problem("sharing", "");
        return;
    }
    const ports::Exchanged exchanged = m_shared.exchange(folder);
    if (exchanged.isThere) {
        m_exchanged = m_clock.now().wall;
    }
    for (const std::string& notice : exchanged.notices) {
        m_sharingProblem += (m_sharingProblem.empty() ? "" : "\n") + notice;
    }
    m_problem("sharing", m_sharingProblem);
    if (exchanged.changedHistory) {
        m_merged();
    }
}

} // namespace limber::shell
