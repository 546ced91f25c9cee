#pragma once

#include "schedule.hpp"

#include "limber/core/reminder.hpp"

#include <vector>

namespace limber::core {

/// One decision in the making: the state as it changes and the effects as they gather.
class Deciding {
public:
    Deciding(const ReminderState& state, const Now& now, const Settings& settings)
        : m_state{state}
        , m_now{now}
        , m_settings{settings}
    { }

    void on(const Started&);
    void on(const Woke&) { }
    void on(const Sensed& event);
    void on(const Answered& event);
    void on(const SessionBegan& event);
    void on(const SessionOver& event);
    void on(const SessionHeld& event);
    void on(const core::Paused& event);
    void on(const Resumed&);

    /// What happened since the last event without anybody telling.
    void catchUp();
    /// What time alone brings about.
    void settle();

    Decision result() &&
    {
        m_state.seen = Seen{m_now.wall, m_now.up};
        return {std::move(m_state), std::move(m_effects)};
    }

private:
    void followClock(Milliseconds jump);
    void followCalendar();
    void replaceDue(const Due& due);
    [[nodiscard]] LivedTime dueSince(const BookendWindow& window, SessionKind kind) const;
    void wakeFromSleep(Uptime since);
    void leave(Uptime since);
    void comeBack();
    void startCountAnew();
    void dealWithClockTimes();
    void becomeQuiet(Seconds span);
    void rememberSettled(SessionKind kind, CivilDay day);
    void settleDue(const Due& due, ReminderOutcome outcome);
    void applyRules();
    void lapse();
    void seeBookends();
    void seeBreak();
    void giveHeadsUp();
    void bePolite();
    void offerOrWithdraw();
    void repeatOrGiveUp();
    void stepBack();
    void withdraw();

    ReminderState m_state;
    const Now& m_now;
    const Settings& m_settings;
    std::vector<Effect> m_effects;
};

} // namespace limber::core
