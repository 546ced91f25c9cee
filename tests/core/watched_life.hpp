#pragma once

#include "core/random_steps.hpp"
#include "core/reminder_bench.hpp"
#include "reminder_rules.hpp"
#include "schedule.hpp"

#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace limber::test {

/// What is pending: due, or being answered by a session.
inline const Due* pendingIn(const ReminderState& state)
{
    if (const auto* session = std::get_if<InSession>(&state.phase)) {
        return session->answers ? &*session->answers : nullptr;
    }
    return dueIn(state.phase);
}

/// A bench that does steps and is watched after every decision.
class Life {
public:
    explicit Life(const Settings& settings)
        : m_bench{"2026-03-27 07:30"} // two days before Berlin's daylight saving
    {
        m_bench.settings = settings;
        send(Started{});
    }

    void take(const Step& step)
    {
        switch (step.kind) {
        case Step::Kind::Pass:
            return pass(step.choice == 0 ? Minutes{step.amount} : Seconds{step.amount * (step.choice + 1)});
        case Step::Kind::Sign:
            return sense(everyWhat[static_cast<std::size_t>(step.choice)], step.amount);
        case Step::Kind::Answer:
            return answer(step);
        case Step::Kind::SessionBegins:
            return send(SessionBegan{static_cast<SessionKind>(step.choice % 4)});
        case Step::Kind::SessionEnds:
            return endSession(step.amount % 4);
        case Step::Kind::Pause:
            return pause(step.choice);
        case Step::Kind::Resume:
            m_pausedUntil.reset();
            return send(Resumed{});
        case Step::Kind::Sleep:
            skip(Minutes{step.amount});
            return send(Woke{});
        case Step::Kind::Clock:
            return setClock(Minutes{step.choice % 2 == 0 ? step.amount : -step.amount});
        case Step::Kind::Travel:
            m_bench.now.zone
                = date::locate_zone(std::array{"Asia/Tokyo", "America/Los_Angeles", "Asia/Kathmandu",
                                               "Europe/Berlin"}[static_cast<std::size_t>(step.choice % 4)]);
            return send(Woke{});
        case Step::Kind::Restart:
            return restart(step.choice % 2 == 0, step.choice >= 4, Seconds{step.amount * 4});
        }
    }

    /// Off and on again within no time, on another boot's clock.
    void reload(bool closed) { restart(closed, true, Milliseconds{0}); }

    /// What an original feels that is compared with a reloaded one: everybody at once, for no time, says that
    /// the user is away.
    void blink()
    {
        const Signs signs = m_bench.state.signs;
        m_bench.sense(What::Locked, true);
        for (const What what : {What::Idle, What::Locked, What::Asleep}) {
            m_bench.sense(what, false);
        }
        tell(signs);
        look();
    }

    [[nodiscard]] const std::vector<std::string>& faults() const { return m_faults; }
    [[nodiscard]] const ReminderBench& bench() const { return m_bench; }
    [[nodiscard]] int shown() const { return m_shown; }

    /// What was done since the last call, but for what was taken from the screen.
    std::vector<Effect> takeDone()
    {
        std::erase_if(m_done,
                      [](const Effect& effect) { return std::holds_alternative<WithdrawOffer>(effect); });
        return std::exchange(m_done, {});
    }

private:
    void fault(const std::string& what)
    {
        std::ostringstream text;
        text << date::format("%F %T ", date::floor<Seconds>(toCivil(m_bench.now.wall, m_bench.now.zone)))
             << what;
        m_faults.push_back(text.str());
    }

    void pass(Milliseconds span)
    {
        while (true) {
            const Wake wake = nextWake(m_bench.state, m_bench.now, m_bench.settings);
            Milliseconds step = span;
            bool wakes = false;
            if (wake.up && *wake.up - m_bench.now.up <= step) {
                step = std::max(Milliseconds{0}, *wake.up - m_bench.now.up);
                wakes = true;
            }
            if (wake.wall && *wake.wall - m_bench.now.wall <= step) {
                step = std::max(Milliseconds{0}, *wake.wall - m_bench.now.wall);
                wakes = true;
            }
            skip(step);
            span -= step;
            if (!wakes) {
                return;
            }
            send(Woke{});
        }
    }

    /// Time that nobody is awake to see.
    void skip(Milliseconds span)
    {
        m_bench.now.up += span;
        m_bench.now.wall += span;
        m_lived += span;
    }

    void setClock(Minutes ahead)
    {
        m_bench.now.wall += ahead;
        // What was settled on days to come was settled by a clock that was wrong.
        const CivilTime civil = toCivil(m_bench.now.wall, m_bench.now.zone);
        std::erase_if(m_settled, [&](const auto& settled) {
            const auto& [kind, day] = settled;
            return day > dayOf(kind == SessionKind::Evening ? civil - hours{3} : civil);
        });
        m_isClockSet = true;
        send(Woke{});
        m_isClockSet = false;
    }

    void sense(What what, int amount)
    {
        Sign sign{what, amount % 2 == 0, m_bench.now.up};
        if (amount % 9 == 0) {
            sign.value.reset();
        } else if (what == What::Idle && amount % 2 == 0) {
            sign.since -= Minutes{amount % 4};
        }
        m_isBusySign = !meansAway(what);
        send(Sensed{sign});
        m_isBusySign = false;
    }

    void answer(const Step& step)
    {
        const auto* offering = std::get_if<Offering>(&m_bench.state.phase);
        const auto kind = static_cast<AnswerKind>(step.amount % 3);
        std::optional<std::int64_t> serial;
        if (step.choice % 4 == 1) {
            serial = offering != nullptr ? offering->serial : m_bench.state.lastSerial;
        } else if (step.choice % 4 == 2) {
            serial = m_bench.state.lastSerial - 1;
        }
        send(Answered{kind, serial, snoozeChoices[static_cast<std::size_t>(step.choice % 5)]});
    }

    void pause(int choice)
    {
        const auto span = std::array<Milliseconds, 3>{Minutes{30}, hours{1}, hours{2}};
        if (choice < 6) {
            const Milliseconds length = span[static_cast<std::size_t>(choice % 3)];
            m_pausedUntil = m_lived + length;
            send(core::Paused{m_bench.now.wall + length});
        } else {
            m_pausedUntil.reset();
            send(choice == 6 ? core::Paused{tomorrow(m_bench.now, m_bench.settings)} : core::Paused{});
        }
    }

    void endSession(int stepsDone)
    {
        if (stepsDone > 0 && std::holds_alternative<InSession>(m_bench.state.phase)) {
            m_hadBreakAt = m_lived;
        }
        send(SessionOver{stepsDone});
    }

    void restart(bool closed, bool reboots, Milliseconds off)
    {
        const SavedReminders saved{m_bench.state, m_bench.now.wall, m_bench.now.up, m_boot, closed};
        const Signs signs = m_bench.state.signs;
        skip(off);
        if (reboots) {
            m_boot += '+';
            m_bench.now.up = Uptime{Minutes{1}};
        }
        m_bench.state = restored(saved, m_bench.now, m_boot, m_bench.settings);
        m_onScreen.clear();
        send(Started{});
        tell(signs);
        look();
    }

    /// The desktop's sources say what is so.
    void tell(const Signs& signs)
    {
        for (const What what : everyWhat) {
            if (const auto value = signs[what]; value && value != m_bench.state.signs[what]) {
                m_bench.sense(what, *value);
            }
        }
    }

    void send(const Event& event)
    {
        const ReminderState before = m_bench.state;
        m_bench.send(event);
        watchCount(before);
        look();
        watchConservation(before);
    }

    /// Takes over what the last decision did, and looks at it and at what it left.
    void look()
    {
        for (const Effect& effect : m_bench.effects) {
            if (const auto* offer = std::get_if<ShowOffer>(&effect)) {
                watchOffer(*offer);
            } else if (const auto* withdrawn = std::get_if<WithdrawOffer>(&effect)) {
                if (m_onScreen.erase(withdrawn->serial) == 0) {
                    fault("took back what was not on screen");
                }
            } else if (const auto* recorded = std::get_if<RecordReminder>(&effect)) {
                watchRecord(recorded->record);
            } else if (std::holds_alternative<ShowHeadsUp>(effect) && m_bench.state.pause) {
                fault("announced a break in a pause");
            }
        }
        m_done.insert(m_done.end(), m_bench.effects.begin(), m_bench.effects.end());
        m_latest = std::exchange(m_bench.effects, {});
        if (m_onScreen.size() != (m_bench.isOffering() ? 1U : 0U)) {
            fault(std::to_string(m_onScreen.size()) + " offers on screen");
        }
        watchPause();
        watchNothingIsLost();
        watchTyping();
    }

    void watchOffer(const ShowOffer& offer)
    {
        ++m_shown;
        const auto* offering = std::get_if<Offering>(&m_bench.state.phase);
        const bool isFirst = m_onScreen.insert(offer.serial).second;
        const bool isAfresh = offering != nullptr && offering->due.shown == m_bench.now.wall
            && offering->due.snoozes == 0 && offer.attempt == 1;
        const BreakSettings& breaks = m_bench.settings.breaks;
        if (isFirst && isAfresh && offer.kind == SessionKind::Break && breaks.mode == BreakMode::ActiveTime
            && m_hadBreakAt && m_lived - *m_hadBreakAt < breaks.interval) {
            fault("a break too soon after the last one");
        }
        if (isHeldBack(m_bench.state, m_bench.settings)) {
            fault("an offer while held back");
        }
        const bool isTyping = m_bench.state.signs[What::Typing].value_or(false);
        const bool hasTime = offering == nullptr
            || lapseTime(offering->due, m_bench.now, m_bench.settings) - m_bench.now.wall > Minutes{2};
        if (isFirst && isTyping && hasTime && (!m_freeSince || m_lived - *m_freeSince < Minutes{1})) {
            fault("an offer into the typing");
        }
    }

    void watchRecord(const ReminderRecord& record)
    {
        if (record.outcome != ReminderOutcome::Excused) {
            m_hadBreakAt = m_lived;
        }
        if (record.kind == SessionKind::Break) {
            return;
        }
        const CivilTime due = toCivil(record.due);
        const CivilDay day = dayOf(record.kind == SessionKind::Evening ? due - hours{3} : due);
        if (!m_settled.insert({record.kind, day}).second) {
            fault("a second " + std::string{name(record.kind)} + " on one day");
        }
    }

    /// Being busy never restarts the count.
    void watchCount(const ReminderState& before)
    {
        const bool isSettled = m_bench.count<RecordReminder>() > 0;
        if (m_isBusySign && !isSettled
            && activeTime(m_bench.state, m_bench.now.up) < activeTime(before, m_bench.now.up)) {
            fault("being busy took from the count");
        }
    }

    void watchPause()
    {
        if (!m_pausedUntil) {
            return;
        }
        if (m_lived < *m_pausedUntil && !m_bench.state.pause) {
            fault("a pause that ended early");
        } else if (m_lived >= *m_pausedUntil && m_bench.state.pause) {
            fault("a pause that did not end");
        }
        if (m_lived >= *m_pausedUntil) {
            m_pausedUntil.reset();
        }
    }

    /// What is due and may be shown is on screen; what waits for nothing but a moment comes within one.
    void watchNothingIsLost()
    {
        const ReminderState& state = m_bench.state;
        const Settings& settings = m_bench.settings;
        if (std::holds_alternative<Waiting>(state.phase) && !isHeldBack(state, settings)) {
            const Wake wake = nextWake(state, m_bench.now, settings);
            const bool isQuiet = state.quietUntil && *state.quietUntil > m_bench.now.up;
            const bool mayWait = state.politeUntil && state.signs[What::Typing].value_or(false);
            if (!isQuiet && !mayWait) {
                fault("due, free and not on screen");
            } else if (!wake.up || *wake.up > m_bench.now.up + Minutes{1}) {
                fault("due and free, but not looked at within a minute");
            }
        }
        const bool isFull = activeTime(state, m_bench.now.up) >= settings.breaks.interval;
        if (std::holds_alternative<Counting>(state.phase) && settings.breaks.mode == BreakMode::ActiveTime
            && isFull && !state.signs.isAway()
            && isActiveHour(settings.breaks, m_bench.now.wall, m_bench.now.zone)) {
            fault("full, and nothing is due");
        }
    }

    /// Whoever types is left alone for a minute, and no longer.
    void watchTyping()
    {
        const ReminderState& state = m_bench.state;
        const bool isBack = state.quietUntil == m_bench.now.up + afterReturn;
        if (!std::holds_alternative<Waiting>(state.phase) || isHeldBack(state, m_bench.settings)) {
            m_freeSince.reset();
        } else if (!m_freeSince || isBack || !state.politeUntil) {
            m_freeSince = m_lived;
        } else if (m_lived - *m_freeSince >= Minutes{1}) {
            fault("due and free for a minute, and not on screen");
        }
    }

    /// What was pending is pending still or was recorded; what is recorded was pending or has just fallen
    /// due.
    void watchConservation(const ReminderState& before)
    {
        std::map<SessionKind, int> balance;
        if (const Due* due = pendingIn(before)) {
            ++balance[due->kind];
        }
        for (const Effect& effect : m_latest) {
            if (const auto* recorded = std::get_if<RecordReminder>(&effect)) {
                --balance[recorded->record.kind];
            }
        }
        if (const Due* due = pendingIn(m_bench.state)) {
            --balance[due->kind];
        }
        for (const auto& [kind, left] : balance) {
            // A morning or evening whose time has not come yet by the clock as it is set comes then.
            const bool isToCome = m_isClockSet && kind != SessionKind::Break;
            if (left > 0 && !isToCome) {
                fault("a " + std::string{name(kind)} + " silently gone");
            }
        }
    }

    ReminderBench m_bench;
    std::string m_boot = "boot";
    Milliseconds m_lived{0};
    std::optional<Milliseconds> m_pausedUntil;
    std::optional<Milliseconds> m_hadBreakAt;
    std::optional<Milliseconds>
        m_freeSince; ///< what waits has been held back by nothing but moments of quiet
    std::set<std::int64_t> m_onScreen;
    std::set<std::pair<SessionKind, CivilDay>> m_settled;
    std::vector<Effect> m_done;
    std::vector<Effect> m_latest;
    std::vector<std::string> m_faults;
    bool m_isBusySign = false;
    bool m_isClockSet = false;
    int m_shown = 0;
};

} // namespace limber::test
