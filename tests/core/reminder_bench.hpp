#pragma once

#include "limber/core/next_up.hpp"
#include "limber/core/reminder.hpp"

#include <algorithm>
#include <sstream>
#include <string>
#include <vector>

namespace limber::test {

/// The policy with a clock in hand: events go in, effects gather, time passes from wake to wake.
class ReminderBench {
public:
    explicit ReminderBench(const std::string& civil = "2026-03-02 09:00",
                           const std::string& zone = "Europe/Berlin")
    {
        now.zone = date::locate_zone(zone);
        now.wall = at(civil);
        now.up = core::Uptime{std::chrono::hours{5}};
        settings.bookends.morning = false;
        settings.bookends.evening = false;
    }

    /// The instant of a civil time "2026-03-02 09:00" in the bench's zone.
    [[nodiscard]] core::Instant at(const std::string& civil) const
    {
        std::istringstream in{civil};
        core::CivilTime time;
        in >> date::parse("%F %R", time);
        return core::toInstant(time, now.zone);
    }

    void send(const core::Event& event)
    {
        core::Decision decision = core::decide(state, event, now, settings);
        state = std::move(decision.state);
        effects.insert(effects.end(), decision.effects.begin(), decision.effects.end());
    }

    void start() { send(core::Started{}); }

    /// Passes time as the shell would: stopping at each wake.
    void pass(core::Milliseconds span)
    {
        while (true) {
            const core::Wake wake = core::nextWake(state, now, settings);
            core::Milliseconds step = span;
            bool wakes = false;
            if (wake.up && *wake.up - now.up <= step) {
                step = std::max(core::Milliseconds{0}, *wake.up - now.up);
                wakes = true;
            }
            if (wake.wall && *wake.wall - now.wall <= step) {
                step = std::max(core::Milliseconds{0}, *wake.wall - now.wall);
                wakes = true;
            }
            now.wall += step;
            now.up += step;
            span -= step;
            if (!wakes) {
                return;
            }
            send(core::Woke{});
        }
    }

    void passTo(const std::string& civil) { pass(at(civil) - now.wall); }

    void sense(core::What what, std::optional<bool> value) { send(core::Sensed{{what, value, now.up}}); }

    /// The user is idle from now on; the desktop notices three minutes later.
    void idleFor(core::Milliseconds span)
    {
        const core::Uptime since = now.up;
        pass(core::Minutes{3});
        send(core::Sensed{{core::What::Idle, true, since}});
        pass(span - core::Minutes{3});
        send(core::Sensed{{core::What::Idle, false, now.up}});
    }

    void answer(core::AnswerKind kind, std::optional<core::Minutes> snooze = {})
    {
        send(core::Answered{kind, std::nullopt, snooze});
    }

    template <typename T>
    [[nodiscard]] int count() const
    {
        return static_cast<int>(std::count_if(effects.begin(), effects.end(), [](const core::Effect& effect) {
            return std::holds_alternative<T>(effect);
        }));
    }

    template <typename T>
    [[nodiscard]] const T* last() const
    {
        const auto found = std::find_if(effects.rbegin(), effects.rend(), [](const core::Effect& effect) {
            return std::holds_alternative<T>(effect);
        });
        return found == effects.rend() ? nullptr : std::get_if<T>(&*found);
    }

    [[nodiscard]] int shown() const { return count<core::ShowOffer>(); }
    [[nodiscard]] bool isOffering() const { return std::holds_alternative<core::Offering>(state.phase); }
    [[nodiscard]] std::vector<core::ReminderOutcome> outcomes() const
    {
        std::vector<core::ReminderOutcome> all;
        for (const core::Effect& effect : effects) {
            if (const auto* record = std::get_if<core::RecordReminder>(&effect)) {
                all.push_back(record->record.outcome);
            }
        }
        return all;
    }

    core::Now now;
    core::Settings settings;
    core::ReminderState state;
    std::vector<core::Effect> effects;
};

} // namespace limber::test
