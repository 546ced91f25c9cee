#include "limber/platform/timer_alarm.hpp"

#include "file_descriptor.hpp"

#include <QObject>
#include <QSocketNotifier>

#include <sys/timerfd.h>

#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <ctime>

namespace limber::platform {

namespace {

using Nanoseconds = std::chrono::nanoseconds;

/// A timer of the kernel's on one of its clocks, set to absolute moments.
class KernelTimer {
public:
    KernelTimer(int clock, int flags)
        : m_timer{timerfd_create(clock, TFD_NONBLOCK | TFD_CLOEXEC)}
        , m_flags{TFD_TIMER_ABSTIME | flags}
        , m_notifier{m_timer.value(), QSocketNotifier::Read}
    { }

    /// False if the clock was set since the timer was last read; the timer is set all the same.
    bool set(core::Milliseconds moment)
    {
        const auto seconds = std::chrono::floor<core::Seconds>(moment);
        itimerspec spec{};
        spec.it_value.tv_sec = std::max<std::time_t>(seconds.count(), 0);
        // All zero would disarm it.
        spec.it_value.tv_nsec = std::max<long>(Nanoseconds{moment - seconds}.count(), 1);
        return timerfd_settime(m_timer.value(), m_flags, &spec, nullptr) == 0 || errno != ECANCELED;
    }

    void clear()
    {
        const itimerspec none{};
        timerfd_settime(m_timer.value(), 0, &none, nullptr);
    }

    /// True if the moment has come or the clock was set. A notification may be older than the last set().
    bool hasRung()
    {
        std::uint64_t times = 0;
        return ::read(m_timer.value(), &times, sizeof times) > 0 || errno == ECANCELED;
    }

    QSocketNotifier& notifier() { return m_notifier; }

private:
    FileDescriptor m_timer;
    int m_flags;
    QSocketNotifier m_notifier;
};

} // namespace

class TimerAlarm::Private : public QObject {
public:
    Private()
    {
        for (KernelTimer* timer : {&m_up, &m_wall}) {
            connect(&timer->notifier(), &QSocketNotifier::activated, this, [this, timer] {
                if (timer->hasRung()) {
                    ring();
                }
            });
        }
    }

    void set(core::Wake wake, std::function<void()> ring)
    {
        m_up.clear();
        m_wall.clear();
        m_ring = std::move(ring);
        if (wake.up) {
            m_up.set(wake.up->time_since_epoch());
        }
        if (wake.wall && !m_wall.set(wake.wall->time_since_epoch())) {
            // The clock was set while nobody looked: whoever worked out this wake did not know.
            m_up.set(core::Milliseconds{0});
        }
    }

private:
    void ring()
    {
        m_up.clear();
        m_wall.clear();
        if (const auto ring = std::exchange(m_ring, nullptr)) {
            ring();
        }
    }

    KernelTimer m_up{CLOCK_BOOTTIME, 0};
    KernelTimer m_wall{CLOCK_REALTIME, TFD_TIMER_CANCEL_ON_SET};
    std::function<void()> m_ring;
};

TimerAlarm::TimerAlarm()
    : m_private{std::make_unique<Private>()}
{ }

TimerAlarm::~TimerAlarm() = default;

void TimerAlarm::set(core::Wake wake, std::function<void()> ring)
{
    m_private->set(wake, std::move(ring));
}

} // namespace limber::platform
