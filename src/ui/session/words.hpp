#pragma once

#include "limber/core/session_kind.hpp"
#include "limber/core/time.hpp"

#include <QString>

#include <string>

/// The words of a session: names, sides and times as the user reads them.
namespace limber::ui::words {

/// "Morning session".
[[nodiscard]] QString sessionTitle(core::SessionKind kind);
/// "Morning, done".
[[nodiscard]] QString doneTitle(core::SessionKind kind);
/// "Left side"; empty for `Both`.
[[nodiscard]] QString sideTitle(core::Side side);
/// "Now the left side".
[[nodiscard]] QString nowTheSide(core::Side side);
/// "left", to stand within a sentence; empty for `Both`.
[[nodiscard]] QString sideWord(core::Side side);
/// The cue with {side} and {other} filled in, and of {one|two} the first for the left side, else the second.
[[nodiscard]] QString filled(const std::string& cue, core::Side side);
/// A whole number in the user's digits.
[[nodiscard]] QString number(int value);
/// "7:05".
[[nodiscard]] QString clock(core::Milliseconds time);
/// "45 seconds".
[[nodiscard]] QString seconds(core::Milliseconds time);
/// "27 seconds", "6 min", "6 min 22 s".
[[nodiscard]] QString howLong(core::Milliseconds time);
/// "5 slow rounds".
[[nodiscard]] QString rounds(int count);

} // namespace limber::ui::words
