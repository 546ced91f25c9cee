#pragma once

#include "limber/core/sign.hpp"

#include <functional>
#include <string>

namespace limber::ports {

/// One source of signs about the user. Event-driven; nothing is asked twice.
class Sensor {
public:
    using Report = std::function<void(core::Sign)>;

    virtual ~Sensor() = default;
    /// Where it gets its knowledge, for `limber doctor`: "XSync IDLETIME".
    [[nodiscard]] virtual std::string source() const = 0;
    /// Reports the present value soon, every change after it, and an empty value when the source goes away.
    virtual void start(Report report) = 0;
};

} // namespace limber::ports
