#pragma once

#include "limber/core/routine.hpp"

#include <string>
#include <tl/expected.hpp>
#include <vector>

namespace limber::ports {

/// Keeps the routines that the user makes in Limber.
class RoutineStore {
public:
    virtual ~RoutineStore() = default;
    /// All or nothing, in the place of those kept before. The error is for the user.
    [[nodiscard]] virtual tl::expected<void, std::string> save(const std::vector<core::Routine>& made) = 0;
};

} // namespace limber::ports
