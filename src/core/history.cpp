#include "limber/core/history.hpp"

#include "limber/core/named_values.hpp"

#include <algorithm>

namespace limber::core {

namespace {

constexpr std::array sessionOutcomeNames{
    Named{SessionOutcome::Running, "running"},
    Named{SessionOutcome::Completed, "completed"},
    Named{SessionOutcome::CutShort, "cut-short"},
    Named{SessionOutcome::Interrupted, "interrupted"},
};

constexpr std::array reminderOutcomeNames{
    Named{ReminderOutcome::Started, "started"},
    Named{ReminderOutcome::Skipped, "skipped"},
    Named{ReminderOutcome::Missed, "missed"},
    Named{ReminderOutcome::Excused, "excused"},
};

constexpr std::chrono::hours eveningEnds{3};

CivilDay belongsTo(SessionKind kind, const LivedTime& time)
{
    const CivilTime civil = toCivil(time);
    return dayOf(kind == SessionKind::Evening ? civil - eveningEnds : civil);
}

} // namespace

LivedTime livedTime(const Now& now)
{
    return {now.wall, now.zone->get_info(now.wall).offset, now.zone->name()};
}

CivilTime toCivil(const LivedTime& time)
{
    return CivilTime{(time.at + time.offset).time_since_epoch()};
}

int doneSteps(const SessionRecord& session)
{
    return static_cast<int>(
        std::count_if(session.steps.begin(), session.steps.end(),
                      [](const StepRecord& step) { return !step.skipped || step.held > Milliseconds{0}; }));
}

Milliseconds heldTime(const SessionRecord& session)
{
    Milliseconds sum{0};
    for (const StepRecord& step : session.steps) {
        sum += step.held;
    }
    return sum;
}

CivilDay dayOf(const SessionRecord& session)
{
    return belongsTo(session.kind, session.started);
}

CivilDay dayOf(const ReminderRecord& reminder)
{
    return belongsTo(reminder.kind, reminder.due);
}

CivilDay weekOf(CivilDay day)
{
    return day - (date::weekday{day} - date::Monday);
}

Streak streak(const std::vector<CivilDay>& daysWithSession, CivilDay today)
{
    const auto isDone = [&](CivilDay day) {
        return std::binary_search(daysWithSession.begin(), daysWithSession.end(), day);
    };
    Streak result;
    if (daysWithSession.empty()) {
        return result;
    }
    std::vector<CivilDay> pending;
    const CivilDay first = daysWithSession.front();
    for (CivilDay day = isDone(today) ? today : today - date::days{1}; day >= first; day -= date::days{1}) {
        if (isDone(day)) {
            ++result.days;
            result.forgiven.insert(result.forgiven.end(), pending.begin(), pending.end());
            pending.clear();
            continue;
        }
        const auto isSameWeek = [&](CivilDay other) { return weekOf(other) == weekOf(day); };
        if (std::any_of(result.forgiven.begin(), result.forgiven.end(), isSameWeek)
            || std::any_of(pending.begin(), pending.end(), isSameWeek)) {
            break;
        }
        pending.push_back(day);
    }
    return result;
}

std::string_view name(SessionOutcome outcome)
{
    return nameIn(sessionOutcomeNames, outcome);
}

std::optional<SessionOutcome> sessionOutcomeNamed(std::string_view name)
{
    return valueIn(sessionOutcomeNames, name);
}

std::string_view name(ReminderOutcome outcome)
{
    return nameIn(reminderOutcomeNames, outcome);
}

std::optional<ReminderOutcome> reminderOutcomeNamed(std::string_view name)
{
    return valueIn(reminderOutcomeNames, name);
}

} // namespace limber::core
