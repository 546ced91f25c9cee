#pragma once

#include "limber/core/routine.hpp"
#include "limber/core/stretch.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace limber::core {

/// Every stretch and routine there is: Limber's own and the user's.
struct Catalogue {
    std::vector<Stretch> stretches;
    std::vector<Routine> routines;
    std::vector<Routine> changed; ///< Limber's own, as they came, where the user's stand in their place
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

/// The routines that the user has made in Limber, in their order.
[[nodiscard]] std::vector<Routine> madeRoutines(const Catalogue& catalogue);

/// Puts `made` in the place of the routines that the user had made in Limber. One with the id of a routine of
/// Limber's stands in its place, the others behind all.
void replaceMade(Catalogue& catalogue, std::vector<Routine> made);

/// The routine of Limber's in whose place the user's own `id` stands, as it came; null where there is none.
[[nodiscard]] const Routine* changedRoutine(const Catalogue& catalogue, std::string_view id);

/// What is wrong with a routine that the user has made, in words for the user, or nothing. The first fault
/// found.
[[nodiscard]] std::optional<std::string> faultIn(const Routine& routine, const Catalogue& catalogue);

/// An id that no routine has: "my-routine", "my-routine-2" and so on.
[[nodiscard]] std::string freeRoutineId(const Catalogue& catalogue);

/// One more stretch for a routine, with the dose it has in those of this kind.
[[nodiscard]] RoutineItem
itemFor(const Catalogue& catalogue, SessionKind kind, std::string_view stretch, std::string_view variant);

} // namespace limber::core
