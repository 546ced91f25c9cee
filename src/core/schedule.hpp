#pragma once

#include "limber/core/session_kind.hpp"
#include "limber/core/settings.hpp"
#include "limber/core/time.hpp"

#include <optional>

/// What the calendar says about reminders: windows, hours and due times as instants.
namespace limber::core {

/// [from, to) on the time line, for the bookend of `day`.
struct BookendWindow {
    CivilDay day;
    Instant from;
    Instant to;

    [[nodiscard]] bool contains(Instant instant) const { return from <= instant && instant < to; }
};

/// Whether `zone` went from the day before straight to the day after, as Samoa did over 30 December 2011.
[[nodiscard]] bool isLeftOut(CivilDay day, Zone zone);

/// The day as people live it: from 03:00 to 03:00. Never a day that was left out.
[[nodiscard]] CivilDay livedDay(Instant instant, Zone zone);

/// The window of `kind` (morning or evening) that belongs to `day`.
[[nodiscard]] BookendWindow
windowOn(CivilDay day, SessionKind kind, const BookendSettings& settings, Zone zone);

/// The window of `kind` that is open now, if one is.
[[nodiscard]] std::optional<BookendWindow>
openWindow(SessionKind kind, const BookendSettings& settings, Instant now, Zone zone);

/// True if `instant` lies inside the active hours.
[[nodiscard]] bool isActiveHour(const BreakSettings& settings, Instant instant, Zone zone);

/// When active hours next begin after `instant`; none if there are none at all.
[[nodiscard]] std::optional<Instant> nextOpening(const BreakSettings& settings, Instant instant, Zone zone);

/// When the active hours that hold `instant` end; none outside of them. Hours that go on at midnight have not
/// ended. Looks a week ahead.
[[nodiscard]] std::optional<Instant> closing(const BreakSettings& settings, Instant instant, Zone zone);

/// The first due time of the clock modes after `instant`; none in the mode that counts active time.
[[nodiscard]] std::optional<Instant> nextClockDue(const BreakSettings& settings, Instant instant, Zone zone);

/// The last due time of the clock modes in (from, to].
[[nodiscard]] std::optional<Instant>
lastClockDue(const BreakSettings& settings, Instant from, Instant to, Zone zone);

} // namespace limber::core
