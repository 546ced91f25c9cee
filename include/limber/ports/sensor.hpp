#pragma once

#include "limber/core/sign.hpp"

#include <functional>
#include <memory>
#include <string>
#include <tl/expected.hpp>

namespace limber::ports {

/// One source of signs about the user. Event-driven; listening ends with the sensor.
class Sensor {
public:
    using Report = std::function<void(core::Sign)>;

    virtual ~Sensor() = default;
    /// Where it gets its knowledge, as the user knows it: "dunst", "XSync IDLETIME".
    [[nodiscard]] virtual std::string source() const = 0;
    /// Why it cannot tell at present, for the user; empty while it can, or has not found out yet.
    [[nodiscard]] virtual std::string why() const { return {}; }
    /// Reports the present value soon, every change after it, and an empty value when the source goes away.
    virtual void start(Report report) = 0;
    /// Called right before something is shown to the user. A source that sends no signals is asked then, and
    /// what it answers is reported soon. False: there is no such source.
    virtual bool ask() { return false; }
};

/// Finds the sensors of this desktop by trying.
class Sensors {
public:
    virtual ~Sensors() = default;
    /// A sensor of that sign. The error says why this desktop has none, for the user.
    [[nodiscard]] virtual tl::expected<std::unique_ptr<Sensor>, std::string> make(core::What what) = 0;
};

} // namespace limber::ports
