#pragma once

#include "limber/core/session_kind.hpp"
#include "limber/core/time.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

/// Ordered lists of stretches with their times, and the steps they unfold into.
namespace limber::core {

/// One stretch of a routine, with its dose. Durations are at least 0; a stretch has either `hold` or
/// `cycles`.
struct RoutineItem {
    std::string stretch;
    std::string variant;
    bool bothSides = false; ///< left, then right; otherwise one step of side `Both`
    int repetitions = 1;    ///< per side, at least 1
    bool alternate = false; ///< L R L R instead of L L R R; matters with several repetitions
    Seconds hold{0};        ///< one hold; 0 for cycles
    int cycles = 0;         ///< slow rounds instead of a hold
    Seconds cycle{0};       ///< one round
    Seconds move{0};        ///< into the pose and out of it again, per hold
    Seconds transition{0};  ///< getting into position
    Seconds switchSides{0}; ///< between the sides
    bool operator==(const RoutineItem&) const = default;
};

/// Who wrote a routine.
enum class RoutineOrigin {
    Limber, ///< it came with Limber
    File,   ///< the user, in a file of their own
    Made,   ///< the user, in Limber
};

/// A named order of stretches.
struct Routine {
    std::string id;   ///< "break-hips"
    std::string name; ///< "Short reset"
    SessionKind kind = SessionKind::Break;
    Seconds intro{0};
    Seconds outro{0};
    std::vector<RoutineItem> items;
    RoutineOrigin origin = RoutineOrigin::Limber;
    bool operator==(const Routine&) const = default;
};

// What the numbers of a routine may be, both ends included.
inline constexpr Seconds longestIntro{300}; ///< and outro
inline constexpr Seconds shortestHold{1};
inline constexpr Seconds longestHold{600};
inline constexpr int mostCycles = 60; ///< at least 1
inline constexpr Seconds shortestCycle{2};
inline constexpr Seconds longestCycle{60};
inline constexpr int mostRepetitions = 20; ///< at least 1
inline constexpr Seconds longestTransition{300};
inline constexpr Seconds longestMove{60};
inline constexpr Seconds longestSwitch{120};
inline constexpr std::size_t longestRoutineId = 40;

/// One stretch on one side, with its times: what the session shows and the log records.
struct Step {
    std::string stretch;
    std::string variant;
    Side side = Side::Both;
    int repetition = 1; ///< 1-based
    int repetitions = 1;
    Seconds transition{0}; ///< get into position; includes a routine's intro for the first step
    Seconds moveIn{0};
    Seconds hold{0}; ///< 0 when `cycles` > 0
    int cycles = 0;
    Seconds cycle{0};
    Seconds moveOut{0};
    bool operator==(const Step&) const = default;

    /// The worked part: the hold, or all cycles.
    [[nodiscard]] Seconds work() const { return cycles > 0 ? cycle * cycles : hold; }
    /// All of it, from getting into position to letting go.
    [[nodiscard]] Seconds total() const { return transition + moveIn + work() + moveOut; }
};

/// The routine as the steps a session walks through. The sum of their totals and the outro is duration().
[[nodiscard]] std::vector<Step> unfold(const Routine& routine);

/// intro + items + outro.
[[nodiscard]] Seconds duration(const Routine& routine);

} // namespace limber::core
