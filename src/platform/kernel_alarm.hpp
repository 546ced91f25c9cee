#pragma once

#include "file_descriptor.hpp"

#include "limber/core/reminder.hpp"

#include <QObject>
#include <QSocketNotifier>

#include <sys/timerfd.h>
#include <unistd.h>

#include <cstdint>
#include <functional>

namespace limber::platform {

/// The kernel's calls. They are a value so that a test can set a wall clock that is not the computer's.
struct TimerCalls {
    std::function<int(int timer, int flags, const itimerspec& moment)> set
        = [](int timer, int flags, const itimerspec& moment) {
              return timerfd_settime(timer, flags, &moment, nullptr);
          };
    std::function<ssize_t(int timer, std::uint64_t& times)> read
        = [](int timer, std::uint64_t& times) { return ::read(timer, &times, sizeof times); };
};

/// A timer of the kernel's on one of its clocks, set to absolute moments.
class KernelTimer {
public:
    KernelTimer(int clock, int flags, const TimerCalls& calls);

    /// False if the clock was set since the timer was last read; the timer is set all the same.
    bool set(core::Milliseconds moment);
    void clear();
    /// True if the moment has come or the clock was set. A notification may be older than the last set().
    bool hasRung();

    QSocketNotifier& notifier() { return m_notifier; }

private:
    const TimerCalls& m_calls;
    FileDescriptor m_timer;
    int m_flags;
    QSocketNotifier m_notifier;
};

/// What TimerAlarm is made of: a timer on the clock that runs through suspend, and one on the wall clock.
class KernelAlarm : public QObject {
public:
    explicit KernelAlarm(TimerCalls calls = {});

    void set(core::Wake wake, std::function<void()> ring);

private:
    void ring();

    TimerCalls m_calls;
    KernelTimer m_up{CLOCK_BOOTTIME, 0, m_calls};
    KernelTimer m_wall{CLOCK_REALTIME, TFD_TIMER_CANCEL_ON_SET, m_calls};
    std::function<void()> m_ring;
};

} // namespace limber::platform
