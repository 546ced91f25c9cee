#include "limber/platform/timer_alarm.hpp"

#include "kernel_alarm.hpp"

#include <utility>

namespace limber::platform {

class TimerAlarm::Private : public KernelAlarm { };

TimerAlarm::TimerAlarm()
    : m_private{std::make_unique<Private>()}
{ }

TimerAlarm::~TimerAlarm() = default;

void TimerAlarm::set(core::Wake wake, std::function<void()> ring)
{
    m_private->set(wake, std::move(ring));
}

} // namespace limber::platform
