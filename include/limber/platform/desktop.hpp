#pragma once

#include "limber/core/sign.hpp"
#include "limber/ports/clock.hpp"
#include "limber/ports/sensor.hpp"

#include <memory>
#include <string>
#include <vector>

class QDBusConnection;

namespace limber::platform {

/// A sign that this desktop cannot give, and why, for `limber doctor`.
struct MissingSign {
    core::What what = core::What::Idle;
    std::string why;
    bool operator==(const MissingSign&) const = default;
};

/// What this desktop tells about its user.
struct DesktopSensors {
    std::vector<std::unique_ptr<ports::Sensor>> sensors;
    std::vector<MissingSign> missing;
};

/// The sensors that work on this desktop, found by trying. The user counts as idle after `idleAfter` without
/// input. `clock` must outlive the sensors. Either bus may be without a connection.
///
/// What comes and goes with a program on a bus is no reason to be missing: its sensor waits for it.
[[nodiscard]] DesktopSensors makeSensors(const ports::Clock& clock,
                                         const QDBusConnection& sessionBus,
                                         const QDBusConnection& systemBus,
                                         core::Milliseconds idleAfter);

} // namespace limber::platform
