#include "deciding.hpp"
#include "reminder_rules.hpp"

#include <algorithm>

// Whether the user is there and free, and what happened to time without anybody telling.
namespace limber::core {

namespace {

constexpr Minutes unseenMeansAsleep = checkpoint + Minutes{2};

} // namespace

void Deciding::catchUp()
{
    if (!m_state.seen || m_now.up < m_state.seen->up) {
        return;
    }
    const Seen seen = *m_state.seen;
    const Milliseconds unseen = m_now.up - seen.up;
    if (const Milliseconds jump = m_now.wall - seen.wall - unseen; std::chrono::abs(jump) > clocksMayDiffer) {
        followClock(jump);
    }
    if (m_state.count.runningSince && !m_state.signs.isAway() && m_settings.breaks.enabled
        && unseen > unseenMeansAsleep) {
        wakeFromSleep(seen.up);
    }
}

/// The wall clock was set by `jump`. What it said before goes with it, as far as it is not a matter of the
/// calendar.
void Deciding::followClock(Milliseconds jump)
{
    const auto move = [jump](Due& due) {
        if (due.kind == SessionKind::Break) {
            due.since.at += jump;
        }
        if (due.shown) {
            *due.shown += jump;
        }
    };
    if (auto* session = std::get_if<InSession>(&m_state.phase)) {
        if (session->answers) {
            move(*session->answers);
        }
    } else if (const Due* due = dueIn(m_state.phase)) {
        Due moved = *due;
        move(moved);
        replaceDue(moved);
    }
    if (m_state.clockDueAfter && *m_state.clockDueAfter > m_now.wall) {
        // Times that come a second time are due a second time, but not within an interval of the last break.
        const Uptime again = m_state.lastBreak.value_or(m_now.up - m_settings.breaks.interval)
            + m_settings.breaks.interval - Milliseconds{1};
        const Instant earliest = std::max(m_now.wall, m_now.wall + (again - m_now.up));
        m_state.clockDueAfter = std::min(*m_state.clockDueAfter, earliest);
    }
    followCalendar();
}

/// The clock was set, so it may be another day than it seemed to be.
void Deciding::followCalendar()
{
    const auto isToCome = [this](SessionKind kind) {
        return [today = bookendDay(kind, m_now.wall, m_now.zone)](CivilDay day) { return day > today; };
    };
    std::erase_if(m_state.morningsSettled, isToCome(SessionKind::Morning));
    std::erase_if(m_state.eveningsSettled, isToCome(SessionKind::Evening));
    const Due* due = dueIn(m_state.phase);
    if (due == nullptr || due->kind == SessionKind::Break) {
        return;
    }
    if (const auto window = openWindow(due->kind, m_settings.bookends, m_now.wall, m_now.zone)) {
        if (window->day != dayOfBookend(*due)) { // it is this day's, after all
            Due moved = *due;
            moved.since = dueSince(*window, due->kind);
            replaceDue(moved);
        }
    } else if (m_now.wall < windowOn(dayOfBookend(*due), due->kind, m_settings.bookends, m_now.zone).from) {
        withdraw(); // its time has not come; when it does it is due anew
        m_state.phase = Counting{};
    }
}

/// No event for longer than one can take: the computer slept, and nobody said so.
void Deciding::wakeFromSleep(Uptime since)
{
    leave(since);
    stepBack();
    comeBack();
}

void Deciding::on(const Started&)
{
    if (!m_state.clockDueAfter) {
        m_state.clockDueAfter = m_now.wall;
    }
    if (!m_state.signs.isAway()) {
        if (m_state.awaySince) {
            comeBack();
        } else if (!m_state.count.runningSince) {
            m_state.count.runningSince = m_now.up;
        }
    }
    becomeQuiet(afterReturn);
}

void Deciding::on(const Sensed& event)
{
    const bool wasAway = m_state.signs.isAway();
    const bool wasBusy = m_state.signs.isBusy(m_settings.waitFor);
    m_state.signs.set(event.sign.what, event.sign.value);
    const bool isAway = m_state.signs.isAway();
    if (isAway && meansAway(event.sign.what)) {
        leave(std::min(event.sign.since, m_now.up));
    } else if (wasAway && !isAway) {
        comeBack();
    }
    if (wasBusy && !m_state.signs.isBusy(m_settings.waitFor)) {
        becomeQuiet(afterBusy);
    }
}

void Deciding::leave(Uptime since)
{
    ActiveCount& count = m_state.count;
    const bool countsOn = m_settings.breaks.away == AwayMeaning::CountOn;
    if (count.runningSince && !countsOn) {
        count.counted += std::max(Milliseconds{0}, since - *count.runningSince);
        count.runningSince.reset();
    } else if (m_state.awaySince && since < *m_state.awaySince) { // a second sign tells of it from earlier on
        count.counted = std::max(Milliseconds{0}, count.counted - (*m_state.awaySince - since));
    }
    m_state.awaySince = m_state.awaySince ? std::min(*m_state.awaySince, since) : since;
}

void Deciding::comeBack()
{
    const Milliseconds away = m_now.up - m_state.awaySince.value_or(m_now.up);
    m_state.awaySince.reset();
    if (!m_state.count.runningSince) {
        m_state.count.runningSince = m_now.up;
    }
    becomeQuiet(afterReturn);
    m_state.politeUntil.reset(); // the minute counts from now on
    const BreakSettings& breaks = m_settings.breaks;
    if (breaks.away == AwayMeaning::StartAnew && away >= breaks.awayThreshold) {
        if (breaks.mode != BreakMode::ActiveTime) {
            seeBreak(); // one that fell due in the absence
        }
        if (const Due* due = dueIn(m_state.phase); due != nullptr && due->kind == SessionKind::Break) {
            settleDue(Due{*due}, ReminderOutcome::Excused);
        }
        if (!std::holds_alternative<InSession>(m_state.phase)) {
            startCountAnew();
        }
    }
}

void Deciding::becomeQuiet(Seconds span)
{
    const Uptime until = m_now.up + span;
    m_state.quietUntil = m_state.quietUntil ? std::max(*m_state.quietUntil, until) : until;
}

} // namespace limber::core
