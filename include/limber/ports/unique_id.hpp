#pragma once

#include "limber/core/history.hpp"

namespace limber::ports {

/// Makes UUIDs: random ones in life, counted ones in a simulation.
class UniqueId {
public:
    virtual ~UniqueId() = default;
    [[nodiscard]] virtual core::Uuid next() = 0;
};

} // namespace limber::ports
