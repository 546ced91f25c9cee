#pragma once

#include "limber/core/history.hpp"
#include "limber/core/next_up.hpp"
#include "limber/core/routine.hpp"
#include "limber/core/sign.hpp"

#include <QString>
#include <QStringList>

/// Times, days and reasons as the user reads them, in the language of the application.
namespace limber::ui::words {

/// "Morning", "Break", "Evening", "Stretch".
[[nodiscard]] QString kindName(core::SessionKind kind);

/// A time of day as the locale writes it: "21:00", "9:00 PM". 24 h is midnight.
[[nodiscard]] QString timeOfDay(core::TimeOfDay time);
[[nodiscard]] QString timeOfDay(core::CivilTime time);
/// The format of timeOfDay() for editors.
[[nodiscard]] QString timeFormat();

/// "20 min", "2 h", "1 h 30 min".
[[nodiscard]] QString interval(core::Minutes time);
/// "24 minutes", "1 minute", "2 hours", "1 h 5 min"; what is left of a minute counts as one.
[[nodiscard]] QString longInterval(core::Milliseconds time);
/// To the nearest half minute: "2½ min", and "30 s" below a minute.
[[nodiscard]] QString about(core::Seconds time);
/// "13 min", "14 h 33 min": what was held, summed up.
[[nodiscard]] QString total(core::Milliseconds time);

/// "Today", "Yesterday", "Thursday 19", with the month when it is another one than today's, and with the year
/// when that is another one.
[[nodiscard]] QString day(core::CivilDay day, core::CivilDay today);
/// "Friday, 20 November 2026", as the locale writes it.
[[nodiscard]] QString fullDay(core::CivilDay day);
/// "Thursday".
[[nodiscard]] QString weekday(core::CivilDay day);
/// 0 is Monday: "M" or "Monday".
[[nodiscard]] QString weekdayLetter(int fromMonday);
[[nodiscard]] QString weekdayName(int fromMonday);

/// One after the other: "All 12 steps. 6 min".
[[nodiscard]] QString sentences(const QStringList& parts);

/// "3 sessions".
[[nodiscard]] QString sessions(int count);
/// "All 8 steps", "5 of 8 steps".
[[nodiscard]] QString stepsDone(const core::SessionRecord& session);
/// "14 days in a row".
[[nodiscard]] QString daysInARow(int days);

/// What comes next: a heading over it, itself in large type, and a line that says why. Any part may be empty.
struct Next {
    QString eyebrow;  ///< "Next stretch"
    QString headline; ///< "in 24 minutes"
    QString reason;   ///< "Waiting until your call is over."
};
[[nodiscard]] Next next(const core::NextUp& next, const core::Now& now);

} // namespace limber::ui::words
