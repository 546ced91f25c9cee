#include "reminder_rules.hpp"
#include "schedule.hpp"

#include "limber/core/reminder.hpp"

#include <algorithm>

namespace limber::core {

namespace {

/// Gathers candidates and keeps the earliest on each clock.
class Earliest {
public:
    void at(Uptime when) { m_wake.up = m_wake.up ? std::min(*m_wake.up, when) : when; }
    void at(Instant when) { m_wake.wall = m_wake.wall ? std::min(*m_wake.wall, when) : when; }
    [[nodiscard]] Wake wake() const { return m_wake; }

private:
    Wake m_wake;
};

void wakeForPause(Earliest& earliest, const Pause& pause)
{
    if (pause.untilUp) {
        earliest.at(*pause.untilUp);
    } else if (pause.until) {
        earliest.at(*pause.until);
    }
}

void wakeForBookends(Earliest& earliest, const ReminderState& state, const Now& now, const Settings& settings)
{
    const CivilDay today = dayOf(toCivil(now.wall, now.zone));
    for (const SessionKind kind : {SessionKind::Morning, SessionKind::Evening}) {
        const bool enabled
            = kind == SessionKind::Morning ? settings.bookends.morning : settings.bookends.evening;
        for (int ahead = 0; enabled && ahead <= 2; ++ahead) {
            const CivilDay day = today + date::days{ahead};
            const BookendWindow window = windowOn(day, kind, settings.bookends, now.zone);
            if (window.from > now.wall && !isLeftOut(day, now.zone) && !isSettled(state, kind, day)) {
                earliest.at(window.from);
                break;
            }
        }
    }
}

void wakeForBreak(Earliest& earliest, const ReminderState& state, const Now& now, const Settings& settings)
{
    const auto left = timeToBreak(state, now, settings);
    if (!left) {
        return;
    }
    const bool byTheClock
        = settings.breaks.mode != BreakMode::ActiveTime || !isActiveHour(settings.breaks, now.wall, now.zone);
    const bool announce = settings.breaks.headsUp && !state.headsUpGiven && *left > headsUpBefore;
    const Milliseconds wait = announce ? *left - headsUpBefore : *left;
    if (byTheClock) {
        earliest.at(now.wall + wait);
    } else {
        earliest.at(now.up + wait);
    }
}

} // namespace

Wake nextWake(const ReminderState& state, const Now& now, const Settings& settings)
{
    Earliest earliest;
    if (state.count.runningSince && !state.signs.isAway() && settings.breaks.enabled) {
        earliest.at((state.seen ? state.seen->up : now.up) + checkpoint);
    }
    if (state.pause) {
        wakeForPause(earliest, *state.pause);
    }
    if (state.signs.isAway() || std::holds_alternative<InSession>(state.phase)) {
        return earliest.wake(); // nothing can be shown before the user is back
    }
    const Due* due = dueIn(state.phase);
    if (const auto* snoozing = std::get_if<Snoozing>(&state.phase)) {
        earliest.at(snoozing->until);
    } else if (const auto* offering = std::get_if<Offering>(&state.phase)) {
        earliest.at(offering->repeatAt);
    } else if (due != nullptr && !isHeldBack(state, settings)) {
        const Uptime quietUntil = std::max(state.quietUntil.value_or(now.up), now.up);
        const Uptime shows
            = isHeldByTyping(state, now, settings) ? std::max(*state.politeUntil, quietUntil) : quietUntil;
        if (shows > now.up) {
            earliest.at(shows);
        }
    }
    if (due != nullptr && !std::holds_alternative<Snoozing>(state.phase)) {
        if (const Instant lapse = lapseTime(*due, now, settings); lapse > now.wall) {
            earliest.at(lapse);
        }
    }
    wakeForBookends(earliest, state, now, settings);
    wakeForBreak(earliest, state, now, settings);
    return earliest.wake();
}

Instant tomorrow(const Now& now, const Settings& settings)
{
    const CivilDay day = livedDay(now.wall, now.zone) + date::days{1};
    return windowOn(day, SessionKind::Morning, settings.bookends, now.zone).from;
}

ReminderState
restored(const SavedReminders& saved, const Now& now, std::string_view boot, const Settings& settings)
{
    ReminderState state = saved.state;
    const bool isSameBoot = saved.boot == boot && now.up >= saved.up;
    const bool countsOn = settings.breaks.away == AwayMeaning::CountOn;
    const Milliseconds off
        = std::max(Milliseconds{0}, isSameBoot ? Milliseconds{now.up - saved.up} : now.wall - saved.wall);

    // Moves a moment of the boot it was saved in to where it lies on this boot's clock.
    const auto moved = [&](Uptime then) { return now.up - off + (then - saved.up); };
    const auto move = [&](std::optional<Uptime>& then) {
        if (then) {
            then = moved(*then);
        }
    };
    move(state.count.runningSince);
    move(state.awaySince);
    move(state.lastBreak);
    if (state.pause) {
        move(state.pause->untilUp);
    }
    state.quietUntil.reset();
    state.politeUntil.reset();
    state.seen = Seen{saved.wall + off, now.up}; // on another boot nobody can tell that the clock was set
    if (auto* snoozing = std::get_if<Snoozing>(&state.phase)) {
        snoozing->until = moved(snoozing->until);
    } else if (const auto* offering = std::get_if<Offering>(&state.phase)) {
        state.phase = Waiting{Due{offering->due}};
    } else if (auto* session = std::get_if<InSession>(&state.phase)) {
        move(session->snoozedUntil);
    }

    // Signs are told anew by their sources. Whoever starts Limber is there; Started ends the absence.
    state.signs = Signs{};
    const bool wasRunning = state.count.runningSince.has_value();
    const bool wasAway = saved.closed || off >= settings.breaks.awayThreshold || !wasRunning;
    if (wasAway) {
        const Uptime stopped = now.up - off;
        if (wasRunning && !countsOn) {
            state.count.counted += std::max(Milliseconds{0}, stopped - *state.count.runningSince);
            state.count.runningSince.reset();
        }
        state.awaySince = state.awaySince ? std::min(*state.awaySince, stopped) : stopped;
    }
    return state;
}

} // namespace limber::core
