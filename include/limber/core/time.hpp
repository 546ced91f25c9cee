#pragma once

#include <chrono>
#include <compare>
#include <date/date.h>
#include <date/tz.h>
#include <optional>
#include <string>
#include <string_view>

/// The whole vocabulary of time.
///
/// Two kinds never mix and do not compile together: `Uptime` measures how long something took, `Instant` and
/// the civil types say what the calendar shows. Nobody in this layer asks what time it is: a `Now` comes in.
namespace limber::core {

using Milliseconds = std::chrono::milliseconds;
using Seconds = std::chrono::seconds;
using Minutes = std::chrono::minutes;

/// A point on the time line (UTC), to the millisecond. Jumps when somebody sets the clock.
using Instant = std::chrono::sys_time<Milliseconds>;

/// CLOCK_BOOTTIME as a clock: runs through suspend, never jumps, starts anew at every boot. It has no now().
struct BootClock {
    // NOLINTBEGIN(readability-identifier-naming): the names that a standard clock has
    using rep = Milliseconds::rep;
    using period = Milliseconds::period;
    using duration = Milliseconds;
    using time_point = std::chrono::time_point<BootClock>;
    static constexpr bool is_steady = true;
    // NOLINTEND(readability-identifier-naming)
};

/// A point in this boot's life: for countdowns and for measuring.
using Uptime = BootClock::time_point;

/// What a wall clock and a calendar show somewhere, without saying where.
using CivilTime = date::local_time<Milliseconds>;
using CivilDay = date::local_days;

/// Minutes since midnight, [0, 1440). Used for times of day in settings.
using TimeOfDay = Minutes;

/// A place's clock rules. Never null in a `Now`; points into the time zone database, which outlives
/// everything.
using Zone = const date::time_zone*;

/// The one answer to "what time is it", taken once and handed down.
struct Now {
    Instant wall;
    Uptime up;
    Zone zone = nullptr;
    bool operator==(const Now&) const = default;
};

/// What the clock on the wall shows in `zone` at `instant`.
[[nodiscard]] CivilTime toCivil(Instant instant, Zone zone);

/// When `zone` shows `time`. A time that daylight saving skips is the first valid moment after the gap; one
/// that occurs twice is the first of the two. So a <= b implies toInstant(a) <= toInstant(b).
[[nodiscard]] Instant toInstant(CivilTime time, Zone zone);

/// The civil day of a civil time.
[[nodiscard]] CivilDay dayOf(CivilTime time);

/// The time of day of a civil time, rounded down to the minute.
[[nodiscard]] TimeOfDay timeOfDay(CivilTime time);

/// "2026-11-26".
[[nodiscard]] std::string dayText(CivilDay day);
/// Nothing for what is no day of the calendar, or written in another way.
[[nodiscard]] std::optional<CivilDay> dayFrom(std::string_view text);

} // namespace limber::core
