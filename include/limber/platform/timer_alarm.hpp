#pragma once

#include "limber/ports/alarm.hpp"

#include <memory>

namespace limber::platform {

/// An alarm on the kernel's clocks: it runs through suspend and notices when the wall clock is set. Needs an
/// event loop; between two rings nothing runs.
///
/// `ring` may set the alarm again. It must not destroy it.
class TimerAlarm final : public ports::Alarm {
public:
    TimerAlarm();
    ~TimerAlarm() override;
    void set(core::Wake wake, std::function<void()> ring) override;

private:
    class Private;
    std::unique_ptr<Private> m_private;
};

} // namespace limber::platform
