#pragma once

#include "limber/ports/clock.hpp"
#include "limber/ports/sensor.hpp"

#include <memory>

class QDBusConnection;

namespace limber::platform {

/// The sensors of the desktop that Limber runs on. docs/desktops.md lists what each desktop tells.
///
/// What comes and goes with a program, such as a sound server, is no reason to have no sensor: it waits for
/// the program.
class DesktopSensors final : public ports::Sensors {
public:
    /// The user counts as idle after `idleAfter` without input. `clock` must outlive the sensors. Either bus
    /// may be without a connection.
    DesktopSensors(const ports::Clock& clock,
                   const QDBusConnection& sessionBus,
                   const QDBusConnection& systemBus,
                   core::Milliseconds idleAfter);
    ~DesktopSensors() override;

    [[nodiscard]] tl::expected<std::unique_ptr<ports::Sensor>, std::string> make(core::What what) override;

private:
    class Private;
    std::unique_ptr<Private> m_private;
};

} // namespace limber::platform
