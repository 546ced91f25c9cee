#pragma once

#include "limber/core/reminder.hpp"

#include <optional>
#include <vector>

namespace limber::core {

enum class NextUpStatus {
    InActiveTime, ///< after so much more activity: `activeLeft`
    AtTime,       ///< at `at`
    Due,          ///< on screen now
    WaitingFor,   ///< due, but `signs` hold it back
    Snoozed,      ///< comes back at `at`
    Paused,       ///< until `at`, or until resumed
    InSession,
    Off, ///< nothing is switched on
};

/// What comes next, when, and why: what the tray, `limber next` and the windows show.
struct NextUp {
    NextUpStatus status = NextUpStatus::Off;
    SessionKind kind = SessionKind::Break;
    std::optional<Milliseconds> activeLeft;
    std::optional<Instant> at;          ///< for InActiveTime: if the user stays active
    std::vector<What> signs;            ///< why it waits
    bool isCounting = false;            ///< the user is there, so active time runs
    std::optional<std::int64_t> serial; ///< of the offer on screen
    bool operator==(const NextUp&) const = default;
};

[[nodiscard]] NextUp nextUp(const ReminderState& state, const Now& now, const Settings& settings);

/// "in-active-time", "at-time", "due", "waiting-for", "snoozed", "paused", "in-session", "off".
[[nodiscard]] std::string_view name(NextUpStatus status);
[[nodiscard]] std::optional<NextUpStatus> nextUpStatusNamed(std::string_view name);

/// A reminder on the day's arc, past or expected.
struct ExpectedSession {
    SessionKind kind = SessionKind::Break;
    Instant at;
    bool operator==(const ExpectedSession&) const = default;
};

/// What the rest of today's civil day still holds if the user stays active, in order.
[[nodiscard]] std::vector<ExpectedSession>
expectedToday(const ReminderState& state, const Now& now, const Settings& settings);

} // namespace limber::core
