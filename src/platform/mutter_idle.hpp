#pragma once

#include "bus_service.hpp"

#include "limber/ports/clock.hpp"
#include "limber/ports/sensor.hpp"

#include <QObject>

#include <optional>

namespace limber::platform {

/// Tells from GNOME's compositor whether anybody types or moves the mouse.
class MutterIdle final : public QObject, public ports::Sensor {
public:
    MutterIdle(const ports::Clock& clock, core::Milliseconds idleAfter, const QDBusConnection& sessionBus);

    [[nodiscard]] std::string source() const override { return "Mutter IdleMonitor"; }
    void start(Report report) override;

private:
    void follow();
    void watchForInput();
    void tell(std::optional<bool> isIdle, core::Milliseconds idle);

    const ports::Clock& m_clock;
    core::Milliseconds m_idleAfter;
    BusService m_monitor;
    Report m_report;
    std::optional<uint> m_idleWatch;
    std::optional<uint> m_inputWatch;
};

} // namespace limber::platform
