#pragma once

#include "limber/core/reminder.hpp"

#include <optional>

/// The questions that deciding, waking and showing ask of a reminder state alike.
namespace limber::core {

inline constexpr Seconds afterReturn{30}; ///< so that a reminder does not hit the log-in
inline constexpr Seconds afterBusy{15};
inline constexpr Seconds typingHolds{60};        ///< at most, from the moment that nothing else holds it back
inline constexpr Minutes timeToWaitForTyping{2}; ///< who has less time left would be lost by waiting
inline constexpr Minutes repeatAfter{10};
inline constexpr int attempts = 3;
inline constexpr Minutes headsUpBefore{1};
inline constexpr Seconds clocksMayDiffer{1}; ///< two clocks read one after the other, and their rounding
inline constexpr Minutes checkpoint{10};     ///< longest time between two events while active time is counted

/// Whether reminders of `kind` are switched on. Manual sessions always are.
[[nodiscard]] bool isEnabled(SessionKind kind, const Settings& settings);

/// What is waiting, on screen or snoozed; null otherwise. For a session: the reminder it answers is not due.
[[nodiscard]] const Due* dueIn(const Phase& phase);

/// The civil day whose morning or evening `due` is.
[[nodiscard]] CivilDay dayOfBookend(const Due& due);

[[nodiscard]] bool isOver(const Pause& pause, const Now& now);

/// When the wall clock will show that `pause` is over: another time than `until` if it has been set since.
[[nodiscard]] std::optional<Instant> endOf(const Pause& pause, const Now& now);

/// The day whose bookend a session of `kind` is that begins at `instant`.
[[nodiscard]] CivilDay bookendDay(SessionKind kind, Instant instant, Zone zone);

/// True if the morning or evening of `day` needs no offer any more.
[[nodiscard]] bool isSettled(const ReminderState& state, SessionKind kind, CivilDay day);

/// True if the offer must not be on screen: paused, away or busy.
[[nodiscard]] bool isHeldBack(const ReminderState& state, const Settings& settings);

/// True if a pause in the typing is waited for.
[[nodiscard]] bool isHeldByTyping(const ReminderState& state, const Now& now, const Settings& settings);

/// True if something due may be put on screen right now.
[[nodiscard]] bool canShow(const ReminderState& state, const Now& now, const Settings& settings);

/// The moment from which a due reminder that nobody answered is dropped, as things stand now: the end of its
/// morning, evening or active hours. One that the user has snoozed has two hours more, and a snoozed break at
/// least the rest of the day. A break counted in active time belongs to no hour: setting the clock ahead
/// drops none, unless it leads out of the active hours.
[[nodiscard]] Instant lapseTime(const Due& due, const Now& now, const Settings& settings);

[[nodiscard]] bool hasLapsed(const Phase& phase, const Due& due, const Now& now, const Settings& settings);

/// How long until a break falls due if the user stays; empty if none is being counted down to. At least 0.
[[nodiscard]] std::optional<Milliseconds>
timeToBreak(const ReminderState& state, const Now& now, const Settings& settings);

} // namespace limber::core
