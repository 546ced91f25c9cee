#include "main/day.hpp"

#include "limber/core/body_findings.hpp"

#include <algorithm>

namespace limber::ui {

namespace {

constexpr std::chrono::hours dayTurns{3};

bool isDone(const core::SessionRecord& session)
{
    return core::doneSteps(session) > 0;
}

/// Breaks and what the user started on their own stand on the arc alike.
core::SessionKind kindOnArc(core::SessionKind kind)
{
    return kind == core::SessionKind::Manual ? core::SessionKind::Break : kind;
}

void addBeads(std::vector<Bead>& beads, const TodayRecord& record)
{
    for (const core::SessionRecord& session : record.sessions) {
        const core::SessionKind kind = kindOnArc(session.kind);
        const bool isThere = kind != core::SessionKind::Break
            && std::any_of(beads.begin(), beads.end(), [&](const Bead& bead) { return bead.kind == kind; });
        if (isDone(session) && !isThere) {
            beads.push_back({kind, core::toCivil(session.started), Bead::State::Done});
        }
    }
    for (const core::ReminderRecord& reminder : record.reminders) {
        const bool isPassed = reminder.outcome == core::ReminderOutcome::Skipped
            || reminder.outcome == core::ReminderOutcome::Missed;
        if (isPassed && reminder.kind == core::SessionKind::Break) {
            beads.push_back({reminder.kind, core::toCivil(reminder.due), Bead::State::Passed});
        }
    }
}

} // namespace

core::CivilDay livedDay(const core::Now& now)
{
    return core::dayOf(core::toCivil(now.wall, now.zone) - dayTurns);
}

ports::Stored<TodayRecord> readToday(ports::HistoryReader& history, core::CivilDay day)
{
    const core::CivilDay next = day + date::days{1};
    auto sessions = history.sessions(day, next);
    if (!sessions) {
        return tl::unexpected{sessions.error()};
    }
    auto reminders = history.reminders(day, next);
    if (!reminders) {
        return tl::unexpected{reminders.error()};
    }
    const auto days = history.daysWithSession();
    if (!days) {
        return tl::unexpected{days.error()};
    }
    const auto breaks = history.countOf(core::SessionKind::Break);
    if (!breaks) {
        return tl::unexpected{breaks.error()};
    }
    return TodayRecord{std::move(*sessions), std::move(*reminders), core::streak(*days, day), *breaks};
}

std::optional<core::CivilTime> doneAt(const TodayRecord& record, core::SessionKind kind)
{
    const auto found = std::find_if(
        record.sessions.rbegin(), record.sessions.rend(),
        [&](const core::SessionRecord& session) { return session.kind == kind && isDone(session); });
    return found == record.sessions.rend() ? std::nullopt : std::optional{core::toCivil(found->started)};
}

std::optional<core::Routine> routineToday(const MainWindowParts& parts,
                                          const core::Settings& settings,
                                          core::SessionKind kind,
                                          int breaksEver)
{
    const core::RoutineChoice& chosen = settings.routines;
    const std::string& id = kind == core::SessionKind::Morning ? chosen.morning
        : kind == core::SessionKind::Evening                   ? chosen.evening
                                                               : chosen.breaks;
    const core::Routine* const routine = core::routineFor(parts.catalogue, kind, id, breaksEver);
    if (routine == nullptr) {
        return std::nullopt;
    }
    const core::Now now = parts.clock.now();
    core::Routine fit = core::fittedFor(parts.myBody, parts.catalogue, *routine, settings.body,
                                        core::dayOf(core::toCivil(now.wall, now.zone)))
                            .routine;
    if (core::findingsOf(parts.myBody, settings.body.replies).wait) {
        fit.items.clear();
    }
    return fit;
}

DayShape shapeOf(const TodayRecord& record, const core::Snapshot& snapshot, const core::Now& now)
{
    const core::CivilDay day = livedDay(now);
    const core::BookendSettings& bookends = snapshot.settings.bookends;
    DayShape shape;
    shape.now = core::toCivil(now.wall, now.zone);
    addBeads(shape.beads, record);
    for (const core::ExpectedSession& expected : snapshot.expected) {
        const core::SessionKind kind = kindOnArc(expected.kind);
        const bool isThere = kind != core::SessionKind::Break
            && std::any_of(shape.beads.begin(), shape.beads.end(),
                           [&](const Bead& bead) { return bead.kind == kind; });
        if (!isThere) {
            shape.beads.push_back({kind, core::toCivil(expected.at, now.zone), Bead::State::Expected});
        }
    }
    std::sort(shape.beads.begin(), shape.beads.end(),
              [](const Bead& a, const Bead& b) { return a.at < b.at; });
    const auto timeOf = [&](core::SessionKind kind, core::TimeOfDay otherwise) {
        const auto found = std::find_if(shape.beads.begin(), shape.beads.end(),
                                        [&](const Bead& bead) { return bead.kind == kind; });
        return found == shape.beads.end() ? core::CivilTime{day + otherwise} : found->at;
    };
    shape.from = timeOf(core::SessionKind::Morning, bookends.morningFrom);
    shape.to = timeOf(core::SessionKind::Evening, bookends.eveningAt);
    for (const Bead& bead : shape.beads) {
        if (bead.kind == core::SessionKind::Break) {
            shape.from = std::min(shape.from, bead.at - core::Minutes{20});
            shape.to = std::max(shape.to, bead.at + core::Minutes{20});
        }
    }
    return shape;
}

} // namespace limber::ui
