#include "limber/shell/resident.hpp"

#include <utility>

// What the windows' process reports, and what happens when it comes and goes.
namespace limber::shell {

namespace {

constexpr core::Seconds windowsMayTake{20};

bool changesHistory(const core::Report& report)
{
    return std::holds_alternative<core::SessionOpened>(report)
        || std::holds_alternative<core::StepFinished>(report)
        || std::holds_alternative<core::SessionClosed>(report)
        || std::holds_alternative<core::SessionRated>(report)
        || std::holds_alternative<core::SessionDeleted>(report)
        || std::holds_alternative<core::SessionRestored>(report)
        || std::holds_alternative<core::SessionAdded>(report);
}

} // namespace

void Resident::hear(const core::Numbered& numbered)
{
    if (const auto* wish = std::get_if<core::ImportWanted>(&numbered.report)) {
        import(wish->file, numbered.serial);
        return;
    }
    const ports::Stored<void> taken
        = std::visit([this](const auto& report) { return take(report); }, numbered.report);
    if (taken) {
        m_parts.windows.say(core::Stored{numbered.serial});
    } else {
        m_parts.windows.say(core::NotStored{numbered.serial, taken.error().text});
    }
    if (taken && changesHistory(numbered.report)) {
        m_parts.windows.say(core::HistoryChanged{});
        m_historyChanged();
    }
}

ports::Stored<void> Resident::take(const core::SessionOpened& report)
{
    const bool isNews = !m_session || m_session->id != report.id;
    if (isNews) {
        m_session = core::BeginSession{report.id, report.kind, report.routine, 0};
    }
    m_sessionIsOpen = true;
    if (isNews) {
        m_loop.dispatch(core::SessionBegan{report.kind, report.started.at});
    }
    return begin(report);
}

ports::Stored<void> Resident::begin(const core::SessionOpened& report)
{
    core::SessionRecord record;
    record.id = report.id;
    record.kind = report.kind;
    record.routine = report.routine;
    record.started = report.started;
    record.plannedSteps = report.plannedSteps;
    return m_parts.history.begin(record);
}

ports::Stored<void> Resident::keepLate(const core::Report& report)
{
    if (const auto* opened = std::get_if<core::SessionOpened>(&report)) {
        return begin(*opened);
    }
    if (const auto* closed = std::get_if<core::SessionClosed>(&report)) {
        m_held.push_back(closed->session);
        return m_parts.history.end(closed->session, closed->outcome, closed->at);
    }
    if (const auto* added = std::get_if<core::SessionAdded>(&report)) {
        const core::SessionRecord record = core::recordOf(added->session);
        ports::Stored<void> kept = m_parts.history.begin(record);
        if (kept && countsForToday(record)) {
            m_held.push_back(record.id);
        }
        return kept;
    }
    return changesHistory(report) ? std::visit([this](const auto& late) { return take(late); }, report)
                                  : ports::Stored<void>{};
}

ports::Stored<void> Resident::take(const core::StepFinished& report)
{
    return m_parts.history.addStep(report.session, report.step);
}

ports::Stored<void> Resident::take(const core::SessionClosed& report)
{
    ports::Stored<void> ended = m_parts.history.end(report.session, report.outcome, report.at);
    if (m_session && m_session->id == report.session) {
        if (!ended && ended.error().fault == ports::StorageFault::NotFound && !m_sessionIsOpen) {
            ended = {}; // closed before it began
        }
        m_session.reset();
        m_loop.dispatch(core::SessionOver{doneStepsOf(report.session)});
    }
    return ended;
}

ports::Stored<void> Resident::take(const core::SessionRated& report)
{
    return m_parts.history.rate(report.session, report.discomfort, report.note);
}

ports::Stored<void> Resident::take(const core::SessionDeleted& report)
{
    return m_parts.history.remove(report.session, m_parts.clock.now().wall);
}

ports::Stored<void> Resident::take(const core::SessionRestored& report)
{
    return m_parts.history.restore(report.session);
}

ports::Stored<void> Resident::take(const core::SessionAdded& report)
{
    if (const auto fault = core::faultIn(report.session, m_parts.clock.now().wall)) {
        return tl::unexpected{ports::StorageError{ports::StorageFault::Failed, *fault}};
    }
    const core::SessionRecord record = core::recordOf(report.session);
    ports::Stored<void> added = m_parts.history.begin(record);
    if (added && countsForToday(record)) {
        m_loop.dispatch(core::SessionHeld{record.kind, core::doneSteps(record), record.started.at,
                                          record.ended.value_or(record.started.at)});
    }
    return added;
}

/// Whether somebody who has put it down need not be reminded as if it had not been: it is the day's bookend,
/// or nothing has been done since.
bool Resident::countsForToday(const core::SessionRecord& session)
{
    const core::Now now = m_parts.clock.now();
    const bool isToday = core::dayOf(session) == core::dayOf(core::toCivil(now.wall, now.zone));
    if (m_session || !isToday) {
        return false;
    }
    const auto newest = m_parts.history.latestSessions(1);
    const bool isNewest = newest && !newest->empty() && newest->front().id == session.id;
    return isNewest || session.kind == core::SessionKind::Morning
        || session.kind == core::SessionKind::Evening;
}

ports::Stored<void> Resident::take(const core::StartWanted& report)
{
    if (const auto started = startSession(report, {}); !started) {
        return tl::unexpected{ports::StorageError{ports::StorageFault::NotFound, started.error()}};
    }
    return {};
}

ports::Stored<void> Resident::take(const core::SettingsWanted& report)
{
    if (const auto fault = core::faultIn(report.settings)) {
        return tl::unexpected{ports::StorageError{ports::StorageFault::Failed, *fault}};
    }
    const auto saved = m_parts.settings.save(report.settings);
    m_settingsProblems.clear();
    m_loop.apply(report.settings);
    m_signs.apply(report.settings.waitFor);
    if (!saved) {
        return tl::unexpected{ports::StorageError{ports::StorageFault::Failed, saved.error()}};
    }
    return {};
}

ports::Stored<void> Resident::take(const core::Answered& report)
{
    m_loop.dispatch(report);
    return {};
}

ports::Stored<void> Resident::take(const core::Paused& report)
{
    m_loop.dispatch(report);
    return {};
}

ports::Stored<void> Resident::take(const core::Resumed& report)
{
    m_loop.dispatch(report);
    return {};
}

void Resident::windowsCame()
{
    m_parts.windows.say(snapshot());
}

void Resident::windowsGone()
{
    m_importsAsked.clear();
    if (!m_session) {
        return;
    }
    // Windows that died just as the session was begun have not shown it. New ones will.
    if (std::exchange(m_mayBeMissed, false) && !m_sessionIsOpen) {
        m_parts.windows.summon(*m_session, {});
        return;
    }
    const core::BeginSession session = *std::exchange(m_session, std::nullopt);
    const int done = doneStepsOf(session.id);
    const auto record = m_parts.history.session(session.id);
    const core::Instant now = m_parts.clock.now().wall;
    if (const auto ended = m_parts.history.end(session.id, core::SessionOutcome::Interrupted, now); !ended) {
        if (ended.error().fault != ports::StorageFault::NotFound) {
            m_storeProblem = ended.error().text;
        }
    }
    m_loop.dispatch(core::SessionOver{done});
    if (record && *record && !(*record)->steps.empty()) {
        const core::SessionRecord& cut = **record;
        m_goOn = session;
        m_goOn->resumeAt = cut.steps.back().index + 1;
        const bool isOffering = std::holds_alternative<core::Offering>(m_loop.state().phase);
        if (m_goOn->resumeAt < cut.plannedSteps && !isOffering) {
            m_parts.notifier.offer(goOnSerial, m_parts.wording.goOn(done, cut.plannedSteps));
        } else {
            m_goOn.reset();
        }
    }
}

void Resident::countHeldSessions()
{
    for (const core::Uuid& id : std::exchange(m_held, {})) {
        if (const auto record = m_parts.history.session(id); record && *record) {
            const core::SessionRecord& session = **record;
            m_loop.dispatch(core::SessionHeld{session.kind, core::doneSteps(session), session.started.at,
                                              session.ended.value_or(session.started.at)});
        }
    }
}

void Resident::expectWindowsBack()
{
    const auto running = m_parts.history.running();
    if (!running || running->empty()) {
        if (std::holds_alternative<core::InSession>(m_loop.state().phase)) {
            m_loop.dispatch(core::SessionOver{0});
        }
        return;
    }
    const core::SessionRecord& newest = running->front();
    m_session = core::BeginSession{newest.id, newest.kind, newest.routine, 0};
    m_sessionIsOpen = false;
    m_loop.dispatch(core::SessionBegan{newest.kind, newest.started.at});
    // A window process that outlived the former resident finds this one within moments.
    m_parts.graceAlarm.set({m_parts.clock.now().up + windowsMayTake, std::nullopt}, [this] {
        if (!m_sessionIsOpen) {
            giveUpRunningSessions();
        }
    });
}

void Resident::giveUpRunningSessions()
{
    const auto running = m_parts.history.running();
    if (!running) {
        m_storeProblem = running.error().text;
        return;
    }
    for (const core::SessionRecord& session : *running) {
        if (m_session && session.id == m_session->id) {
            continue;
        }
        const core::Instant last = session.steps.empty() ? session.started.at : session.steps.back().finished;
        if (const auto ended = m_parts.history.end(session.id, core::SessionOutcome::Interrupted, last);
            !ended) {
            m_storeProblem = ended.error().text;
        }
    }
    windowsGone();
}

int Resident::doneStepsOf(const core::Uuid& session)
{
    const auto record = m_parts.history.session(session);
    return record && *record ? core::doneSteps(**record) : 0;
}

} // namespace limber::shell
