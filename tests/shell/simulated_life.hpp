#pragma once

#include "shell/day_specification.hpp"

#include "limber/shell/reminder_loop.hpp"
#include "limber/shell/virtual_time.hpp"

#include <functional>
#include <memory>
#include <optional>
#include <random>
#include <string>
#include <vector>

namespace limber::test {

/// Somebody who lives with Limber for days on end: gets up, works, takes calls, goes away, sleeps and wakes
/// the computer, types (two in three have a desktop that tells of it), travels, sets the clock, pauses,
/// restarts and crashes Limber, and answers reminders as the mood takes them. The reminder loop is the real
/// one; the specification looks over its shoulder.
class SimulatedLife {
public:
    struct Place {
        std::string zone;
        std::string from; ///< the first day, "2026-01-01"
    };
    /// A fault in what lives here with the user, planted to see whether the specification notices.
    struct Fault {
        std::function<void(core::Settings&)> settings = [](core::Settings&) {}; ///< what Limber goes by
        std::function<void(core::SavedReminders&)> loaded = [](core::SavedReminders&) {}; ///< at a restart
        std::function<bool(const core::Event&)> misses = [](const core::Event&) { return false; };
        std::function<bool(const core::Effect&)> fails = [](const core::Effect&) { return false; };
    };
    SimulatedLife(const Place& place, unsigned seed, const core::Settings& settings, Fault fault);
    SimulatedLife(const Place& place, unsigned seed, const core::Settings& settings);

    /// Between trips, clock changes and restarts, `days` of it.
    void live(int days);

    [[nodiscard]] const DaySpecification& specification() const { return m_specification; }
    /// How often Limber was asked to decide something.
    [[nodiscard]] long decisions() const { return m_decisions; }

private:
    /// Keeps the state as a file would: what was saved last is what a crash leaves.
    class KeptState : public ports::StateStore {
    public:
        ports::Stored<std::optional<core::SavedReminders>> load() override
        {
            if (saved) {
                spoil(*saved);
            }
            return saved;
        }
        ports::Stored<void> save(const core::SavedReminders& reminders) override
        {
            saved = reminders;
            return {};
        }
        std::optional<core::SavedReminders> saved;
        std::function<void(core::SavedReminders&)> spoil;
    };

    int pick(int from, int to) { return std::uniform_int_distribution<int>{from, to}(m_random); }
    bool chance(int percent) { return pick(1, 100) <= percent; }
    core::Minutes minutes(int from, int to) { return core::Minutes{pick(from, to)}; }

    void liveADay();
    void happen();
    void goAway();
    void sleep();
    void takeACall();
    void pauseReminders();
    void changeTheClock();
    void setClock(core::Milliseconds ahead);
    void travel();
    void stretchUnasked();
    void restart();

    void leave(core::What how, core::Milliseconds ago);
    void comeBack(core::What how);
    void pass(core::Milliseconds span);
    void passUntil(core::CivilTime when);
    void answerPerhaps();
    void stretch(core::SessionKind kind);
    void startLimber();
    bool listenForTyping(bool isWanted);
    void type(bool isTyping);
    void send(const core::Event& event);
    [[nodiscard]] core::CivilTime civil() const
    {
        return core::toCivil(m_time.now().wall, m_time.now().zone);
    }

    std::mt19937 m_random;
    Fault m_fault;
    core::Settings m_settings; ///< as the user wants them
    core::Settings m_followed; ///< and as Limber has them
    shell::VirtualTime m_time;
    DaySpecification m_specification;
    KeptState m_state;
    std::string m_boot = "boot";
    std::unique_ptr<shell::VirtualTime::VirtualAlarm> m_alarm;
    std::unique_ptr<shell::ReminderLoop> m_loop;
    bool m_tellsTyping = false;
    bool m_isHeardTyping = false;
    shell::VirtualTime::VirtualAlarm m_hands; ///< when they reach for the keys, or rest
    core::Zone m_home;
    core::Milliseconds m_clockIsAhead{0};
    long m_decisions = 0;
};

} // namespace limber::test
