#pragma once

#include "limber/ports/alarm.hpp"
#include "limber/ports/clock.hpp"

#include <algorithm>
#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace limber::shell {

/// A clock that moves only when told to, and alarms that ring on the way: a simulated day sees the same order
/// of events as a real one, in no time.
class VirtualTime : public ports::Clock {
public:
    explicit VirtualTime(core::Instant start, core::Zone zone)
        : m_now{start, core::Uptime{std::chrono::hours{1}}, zone}
    { }

    [[nodiscard]] core::Now now() const override { return m_now; }

    class VirtualAlarm : public ports::Alarm {
    public:
        explicit VirtualAlarm(VirtualTime& time)
            : m_time{time}
        {
            m_time.m_alarms.push_back(this);
        }
        ~VirtualAlarm() override { std::erase(m_time.m_alarms, this); }
        VirtualAlarm(const VirtualAlarm&) = delete;
        VirtualAlarm& operator=(const VirtualAlarm&) = delete;

        void set(core::Wake wake, std::function<void()> ring) override
        {
            m_wake = wake;
            m_ring = std::move(ring);
        }

        /// How far off the next ring is on this virtual machine, at least 0; nothing if none is set.
        [[nodiscard]] std::optional<core::Milliseconds> left(const core::Now& now) const
        {
            std::optional<core::Milliseconds> least;
            if (m_wake.up) {
                least = std::max(core::Milliseconds{0}, *m_wake.up - now.up);
            }
            if (m_wake.wall) {
                const auto byWall = std::max(core::Milliseconds{0}, *m_wake.wall - now.wall);
                least = least ? std::min(*least, byWall) : byWall;
            }
            return least;
        }

        void ring()
        {
            m_wake = {};
            ++m_rings;
            std::exchange(m_ring, {})();
        }

        [[nodiscard]] int rings() const { return m_rings; }

    private:
        VirtualTime& m_time;
        core::Wake m_wake;
        std::function<void()> m_ring;
        int m_rings = 0;
    };

    /// Lets `span` pass, ringing every alarm at its moment.
    void advance(core::Milliseconds span)
    {
        while (true) {
            VirtualAlarm* next = nullptr;
            core::Milliseconds least = span;
            for (VirtualAlarm* alarm : m_alarms) {
                if (const auto left = alarm->left(m_now);
                    left && *left <= least && (next == nullptr || *left < least)) {
                    next = alarm;
                    least = *left;
                }
            }
            pass(least);
            span -= least;
            if (next == nullptr) {
                return;
            }
            next->ring();
        }
    }

    void advanceTo(core::Instant wall) { advance(std::max(core::Milliseconds{0}, wall - m_now.wall)); }

    /// Time passes and nothing rings: the computer sleeps, or Limber is off.
    void pass(core::Milliseconds span)
    {
        m_now.wall += span;
        m_now.up += span;
    }

    /// Somebody sets the clock. Every alarm is told, as the real one is.
    void setWall(core::Instant wall)
    {
        m_now.wall = wall;
        ringAll();
    }

    void travelTo(core::Zone zone)
    {
        m_now.zone = zone;
        ringAll();
    }

    /// The computer starts again: another boot's clock.
    void reboot() { m_now.up = core::Uptime{core::Minutes{1}}; }

private:
    void ringAll()
    {
        for (VirtualAlarm* alarm : std::vector<VirtualAlarm*>{m_alarms}) {
            if (alarm->left(m_now)) {
                alarm->ring();
            }
        }
    }

    core::Now m_now;
    std::vector<VirtualAlarm*> m_alarms;
};

} // namespace limber::shell
