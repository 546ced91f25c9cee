#include "reminder_rules.hpp"

#include "schedule.hpp"

#include <algorithm>

namespace limber::core {

namespace {

constexpr std::chrono::hours graceOfSnoozed{2};
constexpr std::chrono::hours nightEnds{3};

/// The end of the lived day, 03:00, that `instant` lies in.
Instant endOfLivedDay(Instant instant, Zone zone)
{
    return toInstant(livedDay(instant, zone) + date::days{1} + nightEnds, zone);
}

} // namespace

bool isEnabled(SessionKind kind, const Settings& settings)
{
    switch (kind) {
    case SessionKind::Morning:
        return settings.bookends.morning;
    case SessionKind::Evening:
        return settings.bookends.evening;
    case SessionKind::Break:
        return settings.breaks.enabled;
    case SessionKind::Manual:
        break;
    }
    return true;
}

const Due* dueIn(const Phase& phase)
{
    if (const auto* waiting = std::get_if<Waiting>(&phase)) {
        return &waiting->due;
    }
    if (const auto* offering = std::get_if<Offering>(&phase)) {
        return &offering->due;
    }
    if (const auto* snoozing = std::get_if<Snoozing>(&phase)) {
        return &snoozing->due;
    }
    return nullptr;
}

CivilDay dayOfBookend(const Due& due)
{
    const CivilTime since = toCivil(due.since);
    return dayOf(due.kind == SessionKind::Evening ? since - nightEnds : since);
}

CivilDay bookendDay(SessionKind kind, Instant instant, Zone zone)
{
    return kind == SessionKind::Evening ? livedDay(instant, zone) : dayOf(toCivil(instant, zone));
}

bool isOver(const Pause& pause, const Now& now)
{
    if (pause.untilUp) {
        return now.up >= *pause.untilUp;
    }
    return pause.until && now.wall >= *pause.until;
}

std::optional<Instant> endOf(const Pause& pause, const Now& now)
{
    if (!pause.untilUp || !pause.until) {
        return pause.until;
    }
    const Instant end = now.wall + (*pause.untilUp - now.up);
    return std::chrono::abs(end - *pause.until) < clocksMayDiffer ? *pause.until : end;
}

bool isSettled(const ReminderState& state, SessionKind kind, CivilDay day)
{
    const auto& days = kind == SessionKind::Morning ? state.morningsSettled : state.eveningsSettled;
    return std::find(days.begin(), days.end(), day) != days.end();
}

bool isHeldBack(const ReminderState& state, const Settings& settings)
{
    return state.pause || state.signs.isAway() || state.signs.isBusy(settings.waitFor);
}

bool isHeldByTyping(const ReminderState& state, const Now& now, const Settings& settings)
{
    return settings.waitFor.typing && state.signs[What::Typing].value_or(false) && state.politeUntil
        && now.up < *state.politeUntil;
}

bool canShow(const ReminderState& state, const Now& now, const Settings& settings)
{
    return !isHeldBack(state, settings) && (!state.quietUntil || now.up >= *state.quietUntil)
        && !isHeldByTyping(state, now, settings);
}

Instant lapseTime(const Due& due, const Now& now, const Settings& settings)
{
    if (due.kind != SessionKind::Break) {
        const Instant end = windowOn(dayOfBookend(due), due.kind, settings.bookends, now.zone).to;
        return due.snoozes == 0 ? end : end + graceOfSnoozed;
    }
    const BreakSettings& breaks = settings.breaks;
    const Instant endOfDay = endOfLivedDay(due.since.at, now.zone);
    const Instant endOfGrace = std::max(endOfDay, due.since.at + graceOfSnoozed);
    if (breaks.mode == BreakMode::ActiveTime) {
        const Instant close = closing(breaks, now.wall, now.zone).value_or(now.wall);
        return due.snoozes == 0 ? close : std::max(close, endOfGrace);
    }
    return due.snoozes == 0 ? closing(breaks, due.since.at, now.zone).value_or(endOfDay) : endOfGrace;
}

bool hasLapsed(const Phase& phase, const Due& due, const Now& now, const Settings& settings)
{
    if (!isEnabled(due.kind, settings)) {
        return true;
    }
    if (std::holds_alternative<Snoozing>(phase)) {
        return false;
    }
    if (due.kind == SessionKind::Break && std::holds_alternative<Offering>(phase)) {
        return false;
    }
    return now.wall >= lapseTime(due, now, settings);
}

std::optional<Milliseconds> timeToBreak(const ReminderState& state, const Now& now, const Settings& settings)
{
    const BreakSettings& breaks = settings.breaks;
    if (!breaks.enabled || !std::holds_alternative<Counting>(state.phase)) {
        return std::nullopt;
    }
    if (breaks.mode == BreakMode::ActiveTime) {
        const Milliseconds left
            = std::max(Milliseconds{0}, Milliseconds{breaks.interval} - activeTime(state, now.up));
        const Instant at = now.wall + left;
        if (isActiveHour(breaks, at, now.zone)) {
            return left;
        }
        const auto opening = nextOpening(breaks, at, now.zone);
        return opening ? std::optional{*opening - now.wall} : std::nullopt;
    }
    const auto due = nextClockDue(breaks, now.wall, now.zone);
    return due ? std::optional{*due - now.wall} : std::nullopt;
}

} // namespace limber::core
