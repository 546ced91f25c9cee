#include "kernel_alarm.hpp"

#include <algorithm>
#include <cerrno>
#include <ctime>
#include <utility>

namespace limber::platform {

KernelTimer::KernelTimer(int clock, int flags, const TimerCalls& calls)
    : m_calls{calls}
    , m_timer{timerfd_create(clock, TFD_NONBLOCK | TFD_CLOEXEC)}
    , m_flags{TFD_TIMER_ABSTIME | flags}
    , m_notifier{m_timer.value(), QSocketNotifier::Read}
{ }

bool KernelTimer::set(core::Milliseconds moment)
{
    const auto seconds = std::chrono::floor<core::Seconds>(moment);
    itimerspec spec{};
    spec.it_value.tv_sec = std::max<std::time_t>(seconds.count(), 0);
    // All zero would disarm it.
    spec.it_value.tv_nsec = std::max<long>(std::chrono::nanoseconds{moment - seconds}.count(), 1);
    return m_calls.set(m_timer.value(), m_flags, spec) == 0 || errno != ECANCELED;
}

void KernelTimer::clear()
{
    m_calls.set(m_timer.value(), 0, itimerspec{});
}

bool KernelTimer::hasRung()
{
    std::uint64_t times = 0;
    return m_calls.read(m_timer.value(), times) > 0 || errno == ECANCELED;
}

KernelAlarm::KernelAlarm(TimerCalls calls)
    : m_calls{std::move(calls)}
{
    for (KernelTimer* timer : {&m_up, &m_wall}) {
        connect(&timer->notifier(), &QSocketNotifier::activated, this, [this, timer] {
            if (timer->hasRung()) {
                ring();
            }
        });
    }
}

void KernelAlarm::set(core::Wake wake, std::function<void()> ring)
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

void KernelAlarm::ring()
{
    m_up.clear();
    m_wall.clear();
    if (const auto ring = std::exchange(m_ring, nullptr)) {
        ring();
    }
}

} // namespace limber::platform
