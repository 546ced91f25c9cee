#include "deciding.hpp"
#include "reminder_rules.hpp"

#include <algorithm>
#include <utility>

// What time alone brings about: due, shown, repeated, settled.
namespace limber::core {

namespace {

constexpr std::size_t daysRemembered = 4;

} // namespace

/// A morning is due from the first activity on, an evening from its time on.
LivedTime Deciding::dueSince(const BookendWindow& window, SessionKind kind) const
{
    Now since = m_now;
    if (kind == SessionKind::Evening) {
        since.wall = window.from;
    }
    return livedTime(since);
}

void Deciding::replaceDue(const Due& due)
{
    std::visit(
        [&due](auto& phase) {
            if constexpr (requires { phase.due; }) {
                phase.due = due;
            }
        },
        m_state.phase);
}

void Deciding::settle()
{
    ReminderState before;
    do { // what one rule settles may be another's to take up
        before = m_state;
        applyRules();
    } while (!(m_state == before));
}

void Deciding::applyRules()
{
    if (m_state.pause && isOver(*m_state.pause, m_now)) {
        m_state.pause.reset();
    }
    if (auto* snoozing = std::get_if<Snoozing>(&m_state.phase);
        snoozing != nullptr && m_now.up >= snoozing->until) {
        m_state.phase = Waiting{Due{snoozing->due}};
    }
    lapse();
    if (m_settings.breaks.mode != BreakMode::ActiveTime) {
        seeBreak(); // before a bookend that absorbs it, so that it is on record
    }
    seeBookends();
    seeBreak();
    giveHeadsUp();
    repeatOrGiveUp();
    bePolite();
    offerOrWithdraw();
}

void Deciding::lapse()
{
    const Due* due = dueIn(m_state.phase);
    if (due == nullptr || !hasLapsed(m_state.phase, *due, m_now, m_settings)) {
        return;
    }
    const bool reachedTheUser
        = due->shown.has_value() && due->snoozes == 0 && isEnabled(due->kind, m_settings);
    settleDue(Due{*due}, reachedTheUser ? ReminderOutcome::Missed : ReminderOutcome::Excused);
}

void Deciding::seeBookends()
{
    const Due* due = dueIn(m_state.phase);
    // One that was snoozed beyond its end makes room for the next.
    const bool makesRoom = due != nullptr
        && (due->kind == SessionKind::Break || m_now.wall >= lapseTime(*due, m_now, m_settings));
    const bool isFree = std::holds_alternative<Counting>(m_state.phase) || makesRoom;
    if (!isFree || m_state.signs.isAway()) {
        return;
    }
    for (const SessionKind kind : {SessionKind::Morning, SessionKind::Evening}) {
        const auto window = openWindow(kind, m_settings.bookends, m_now.wall, m_now.zone);
        if (!window || isSettled(m_state, kind, window->day)) {
            continue;
        }
        if (due != nullptr) {
            settleDue(Due{*due}, ReminderOutcome::Excused);
        }
        m_state.phase = Waiting{Due{kind, dueSince(*window, kind), std::nullopt, 0, 0}};
        return;
    }
}

void Deciding::seeBreak()
{
    const BreakSettings& breaks = m_settings.breaks;
    if (!breaks.enabled || !std::holds_alternative<Counting>(m_state.phase)) {
        return;
    }
    Now since = m_now;
    if (breaks.mode == BreakMode::ActiveTime) {
        if (m_state.signs.isAway() || activeTime(m_state, m_now.up) < breaks.interval
            || !isActiveHour(breaks, m_now.wall, m_now.zone)) {
            return;
        }
    } else {
        const Instant dealtWith = m_state.clockDueAfter.value_or(m_now.wall);
        const auto due = lastClockDue(breaks, dealtWith, m_now.wall, m_now.zone);
        if (!due) {
            return;
        }
        m_state.clockDueAfter = *due;
        since.wall = *due;
    }
    m_state.phase = Waiting{Due{SessionKind::Break, livedTime(since), std::nullopt, 0, 0}};
}

void Deciding::giveHeadsUp()
{
    if (m_state.headsUpGiven || !canShow(m_state, m_now, m_settings)) {
        return;
    }
    if (const auto left = timeToBreak(m_state, m_now, m_settings);
        left && *left <= headsUpBefore && *left > Milliseconds{0} && m_settings.breaks.headsUp) {
        m_state.headsUpGiven = true;
        m_effects.emplace_back(ShowHeadsUp{});
    }
}

void Deciding::repeatOrGiveUp()
{
    auto* offering = std::get_if<Offering>(&m_state.phase);
    if (offering == nullptr || m_now.up < offering->repeatAt || isHeldBack(m_state, m_settings)) {
        return;
    }
    ++offering->due.ignored;
    if (offering->due.ignored >= attempts) {
        settleDue(Due{offering->due}, ReminderOutcome::Missed);
        return;
    }
    offering->repeatAt = m_now.up + repeatAfter;
    m_effects.emplace_back(ShowOffer{offering->due.kind, offering->serial, offering->due.ignored + 1});
}

/// Notes until when a due reminder that is free to come may wait for the user's typing.
void Deciding::bePolite()
{
    const auto* waiting = std::get_if<Waiting>(&m_state.phase);
    if (waiting == nullptr || isHeldBack(m_state, m_settings)) {
        m_state.politeUntil.reset();
    } else if (!m_state.politeUntil) {
        const bool hasTime = lapseTime(waiting->due, m_now, m_settings) - m_now.wall > timeToWaitForTyping;
        if (hasTime) {
            m_state.politeUntil = m_now.up + typingHolds;
        }
    }
}

void Deciding::offerOrWithdraw()
{
    if (std::holds_alternative<Offering>(m_state.phase)) {
        if (isHeldBack(m_state, m_settings)) {
            stepBack();
        }
    } else if (const auto* waiting = std::get_if<Waiting>(&m_state.phase);
               waiting != nullptr && canShow(m_state, m_now, m_settings)) {
        Due due = waiting->due;
        due.shown = due.shown.value_or(m_now.wall);
        const std::int64_t serial = ++m_state.lastSerial;
        m_effects.emplace_back(ShowOffer{due.kind, serial, due.ignored + 1});
        m_state.phase = Offering{due, serial, m_now.up + repeatAfter};
    }
}

void Deciding::settleDue(const Due& due, ReminderOutcome outcome)
{
    withdraw();
    m_effects.emplace_back(RecordReminder{
        ReminderRecord{Uuid{}, due.kind, due.since, due.shown, m_now.wall, due.snoozes, outcome}});
    rememberSettled(due.kind, dayOfBookend(due));
    m_state.phase = Counting{};
    if (outcome == ReminderOutcome::Excused) {
        dealWithClockTimes(); // the user has not had a break, so the count stays
    } else {
        m_state.lastBreak = m_now.up;
        startCountAnew();
    }
}

void Deciding::startCountAnew()
{
    m_state.count.counted = Milliseconds{0};
    if (m_state.count.runningSince) {
        m_state.count.runningSince = m_now.up;
    }
    dealWithClockTimes();
}

void Deciding::dealWithClockTimes()
{
    m_state.clockDueAfter = m_now.wall;
    m_state.headsUpGiven = false;
}

void Deciding::rememberSettled(SessionKind kind, CivilDay day)
{
    if (kind != SessionKind::Morning && kind != SessionKind::Evening) {
        return;
    }
    auto& days = kind == SessionKind::Morning ? m_state.morningsSettled : m_state.eveningsSettled;
    if (std::find(days.begin(), days.end(), day) != days.end()) {
        return;
    }
    days.push_back(day);
    if (days.size() > daysRemembered) {
        days.erase(days.begin());
    }
}

/// Takes the offer from the screen until it can come again.
void Deciding::stepBack()
{
    if (const auto* offering = std::get_if<Offering>(&m_state.phase)) {
        const Due due = offering->due;
        withdraw();
        m_state.phase = Waiting{due};
    }
}

void Deciding::withdraw()
{
    if (const auto* offering = std::get_if<Offering>(&m_state.phase)) {
        m_effects.emplace_back(WithdrawOffer{offering->serial});
    }
}

} // namespace limber::core
