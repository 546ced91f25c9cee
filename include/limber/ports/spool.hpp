#pragma once

#include "limber/ports/history_store.hpp"

#include <cstdint>
#include <string_view>

namespace limber::ports {

/// Keeps what a window process could not get stored, beyond its end. Its lines are core::Numbered as JSON.
class Spool {
public:
    virtual ~Spool() = default;
    /// Appends the line, which holds no newline; it is on disk when this returns. `serial` is what the
    /// acknowledgement will name.
    [[nodiscard]] virtual Stored<void> keep(std::uint64_t serial, std::string_view line) = 0;
    /// The report is stored, so it need not be kept any longer. Nothing happens if it was not.
    [[nodiscard]] virtual Stored<void> settle(std::uint64_t serial) = 0;
};

} // namespace limber::ports
