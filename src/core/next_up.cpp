#include "limber/core/next_up.hpp"

#include "reminder_rules.hpp"
#include "schedule.hpp"

#include "limber/core/named_values.hpp"

#include <algorithm>

namespace limber::core {

namespace {

constexpr std::array statusNames{
    Named{NextUpStatus::InActiveTime, "in-active-time"},
    Named{NextUpStatus::AtTime, "at-time"},
    Named{NextUpStatus::Due, "due"},
    Named{NextUpStatus::WaitingFor, "waiting-for"},
    Named{NextUpStatus::Snoozed, "snoozed"},
    Named{NextUpStatus::Paused, "paused"},
    Named{NextUpStatus::InSession, "in-session"},
    Named{NextUpStatus::Off, "off"},
};

constexpr int daysLookedAhead = 2;

/// The next morning or evening that is still to come, strictly after `after`.
std::optional<ExpectedSession>
nextBookend(const ReminderState& state, Instant after, Zone zone, const Settings& settings)
{
    std::optional<ExpectedSession> next;
    const CivilDay today = dayOf(toCivil(after, zone));
    for (const SessionKind kind : {SessionKind::Morning, SessionKind::Evening}) {
        const bool enabled
            = kind == SessionKind::Morning ? settings.bookends.morning : settings.bookends.evening;
        for (int ahead = 0; enabled && ahead <= daysLookedAhead; ++ahead) {
            const CivilDay day = today + date::days{ahead};
            const BookendWindow window = windowOn(day, kind, settings.bookends, zone);
            if (window.from > after && !isLeftOut(day, zone) && !isSettled(state, kind, day)) {
                if (!next || window.from < next->at) {
                    next = ExpectedSession{kind, window.from};
                }
                break;
            }
        }
    }
    return next;
}

std::vector<What> holdingBack(const ReminderState& state, const Settings& settings)
{
    std::vector<What> signs;
    for (const What what : everyWhat) {
        const bool counts = meansAway(what) || settings.waitFor.includes(what);
        if (counts && state.signs[what].value_or(false)) {
            signs.push_back(what);
        }
    }
    return signs;
}

NextUp whileCounting(const ReminderState& state, const Now& now, const Settings& settings)
{
    NextUp next;
    next.isCounting = state.count.runningSince.has_value();
    const auto bookend = nextBookend(state, now.wall, now.zone, settings);
    const auto left = timeToBreak(state, now, settings);
    if (left && (!bookend || now.wall + *left < bookend->at)) {
        const bool counts = settings.breaks.mode == BreakMode::ActiveTime
            && isActiveHour(settings.breaks, now.wall + *left, now.zone)
            && *left == Milliseconds{settings.breaks.interval} - activeTime(state, now.up);
        next.status = counts ? NextUpStatus::InActiveTime : NextUpStatus::AtTime;
        next.kind = SessionKind::Break;
        next.at = now.wall + *left;
        if (counts) {
            next.activeLeft = *left;
        }
    } else if (bookend) {
        next.status = NextUpStatus::AtTime;
        next.kind = bookend->kind;
        next.at = bookend->at;
    }
    return next;
}

} // namespace

std::string_view name(NextUpStatus status)
{
    return nameIn(statusNames, status);
}

std::optional<NextUpStatus> nextUpStatusNamed(std::string_view name)
{
    return valueIn(statusNames, name);
}

NextUp nextUp(const ReminderState& state, const Now& now, const Settings& settings)
{
    NextUp next;
    if (const auto* session = std::get_if<InSession>(&state.phase)) {
        next.status = NextUpStatus::InSession;
        next.kind = session->kind;
        return next;
    }
    if (state.pause) {
        next.status = NextUpStatus::Paused;
        next.at = endOf(*state.pause, now);
        if (const Due* due = dueIn(state.phase)) {
            next.kind = due->kind;
        }
        return next;
    }
    const Due* due = dueIn(state.phase);
    if (due == nullptr) {
        return whileCounting(state, now, settings);
    }
    next.kind = due->kind;
    if (const auto* offering = std::get_if<Offering>(&state.phase)) {
        next.status = NextUpStatus::Due;
        next.serial = offering->serial;
    } else if (const auto* snoozing = std::get_if<Snoozing>(&state.phase)) {
        next.status = NextUpStatus::Snoozed;
        next.at = now.wall + (snoozing->until - now.up);
    } else {
        next.status = NextUpStatus::WaitingFor;
        next.signs = holdingBack(state, settings);
    }
    return next;
}

std::vector<ExpectedSession>
expectedToday(const ReminderState& state, const Now& now, const Settings& settings)
{
    const Instant end
        = toInstant(livedDay(now.wall, now.zone) + date::days{1} + std::chrono::hours{3}, now.zone);
    std::vector<ExpectedSession> expected;
    Instant cursor = now.wall;
    if (const auto left = timeToBreak(state, now, settings)) {
        cursor = now.wall + *left;
    } else if (settings.breaks.mode == BreakMode::ActiveTime) {
        cursor = now.wall + settings.breaks.interval;
    } else {
        cursor = nextClockDue(settings.breaks, now.wall, now.zone).value_or(end);
    }
    while (settings.breaks.enabled && cursor < end && isActiveHour(settings.breaks, cursor, now.zone)) {
        expected.push_back({SessionKind::Break, cursor});
        cursor = settings.breaks.mode == BreakMode::ActiveTime
            ? cursor + settings.breaks.interval
            : nextClockDue(settings.breaks, cursor, now.zone).value_or(end);
    }
    Instant after = now.wall;
    while (const auto bookend = nextBookend(state, after, now.zone, settings)) {
        if (bookend->at >= end) {
            break;
        }
        expected.push_back(*bookend);
        after = bookend->at;
    }
    std::stable_sort(expected.begin(), expected.end(),
                     [](const auto& a, const auto& b) { return a.at < b.at; });
    return expected;
}

} // namespace limber::core
