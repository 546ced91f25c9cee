#pragma once

#include "limber/core/time.hpp"

namespace limber::ports {

/// What time it is, here.
class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual core::Now now() const = 0;
};

} // namespace limber::ports
