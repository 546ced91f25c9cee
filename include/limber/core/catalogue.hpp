#pragma once

#include "limber/core/routine.hpp"
#include "limber/core/stretch.hpp"

#include <string_view>
#include <vector>

namespace limber::core {

/// Every stretch and routine there is: Limber's own and the user's.
struct Catalogue {
    std::vector<Stretch> stretches;
    std::vector<Routine> routines;
    bool operator==(const Catalogue&) const = default;
};

/// The stretch called `id`, or null.
[[nodiscard]] const Stretch* stretchOf(const Catalogue& catalogue, std::string_view id);

/// The routine called `id`, or null.
[[nodiscard]] const Routine* routineOf(const Catalogue& catalogue, std::string_view id);

/// The routine a session of `kind` uses when the user has chosen `chosen` ("" or an unknown id: the first of
/// that kind). For breaks, "take-turns" walks through the short break routines: `sessionsSoFar` says which
/// one. Null only if the catalogue has no routine of that kind.
[[nodiscard]] const Routine*
routineFor(const Catalogue& catalogue, SessionKind kind, std::string_view chosen, int sessionsSoFar);

/// A session of a single stretch, both sides, with the dose of a break at the desk or of the evening on the
/// floor, whichever the variant belongs to. Empty routine if the stretch or the variant is unknown.
[[nodiscard]] Routine
routineOfOne(const Catalogue& catalogue, std::string_view stretch, std::string_view variant);

} // namespace limber::core
