#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace limber::core {

/// Why a session was started. `Manual`: the user asked for it, no reminder did.
enum class SessionKind { Morning, Break, Evening, Manual };

/// The side a step works. Trunk rotation: where the knees or the chest turn; hamstring: the straight leg; hip
/// flexor: the leg behind; stretches without sides are `Both`.
enum class Side { Left, Right, Both };

inline constexpr std::array everySessionKind{SessionKind::Morning, SessionKind::Break, SessionKind::Evening,
                                             SessionKind::Manual};

/// The name used in files, on D-Bus and on the command line: "morning", "break", "evening", "manual".
[[nodiscard]] std::string_view name(SessionKind kind);
[[nodiscard]] std::optional<SessionKind> sessionKindNamed(std::string_view name);

/// "left", "right", "both".
[[nodiscard]] std::string_view name(Side side);
[[nodiscard]] std::optional<Side> sideNamed(std::string_view name);

/// Left for right and right for left; `Both` stays.
[[nodiscard]] Side otherSide(Side side);

} // namespace limber::core
