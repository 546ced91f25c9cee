#pragma once

#include "limber/core/history.hpp"

#include <optional>
#include <string>
#include <vector>

/// Sessions that were held away from the computer and put down by hand.
namespace limber::core {

struct HandMadeStretch {
    std::string stretch;
    std::string variant;
    Side side = Side::Both;
    Seconds held{0}; ///< 1 s to 1 h
    bool operator==(const HandMadeStretch&) const = default;
};

/// What the user says of such a session. `id` is made by whoever asks, so that being told twice adds it once.
struct HandMade {
    Uuid id;
    SessionKind kind = SessionKind::Manual;
    LivedTime started;                      ///< not after now, nor before 1970
    std::vector<HandMadeStretch> stretches; ///< in turn, 1 to 100 of them
    std::optional<int> discomfort;          ///< 0 to 10
    std::string note;
    bool operator==(const HandMade&) const = default;
};

/// The routine of such a session; no catalogue has one of that name.
inline constexpr const char* handMadeRoutine = "by-hand";

/// What is wrong with it at `now`, in words for the user, or nothing.
[[nodiscard]] std::optional<std::string> faultIn(const HandMade& made, Instant now);

/// The session as the history keeps it: completed, each stretch a step that ends where the next begins.
[[nodiscard]] SessionRecord recordOf(const HandMade& made);

} // namespace limber::core
