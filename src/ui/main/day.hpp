#pragma once

#include "main/day_arc.hpp"

#include "limber/core/companion.hpp"
#include "limber/ports/history_store.hpp"
#include "limber/ui/main_window.hpp"

#include <optional>
#include <vector>

namespace limber::ui {

/// What the history says about today.
struct TodayRecord {
    std::vector<core::SessionRecord> sessions; ///< newest first
    std::vector<core::ReminderRecord> reminders;
    core::Streak streak;
    int breaksEver = 0; ///< chooses whose turn it is
};

/// The day that `now` lies in as people count it: before 03:00 it is still the day before.
[[nodiscard]] core::CivilDay livedDay(const core::Now& now);

/// Reads what Today shows, or why it cannot be read.
[[nodiscard]] ports::Stored<TodayRecord> readToday(ports::HistoryReader& history, core::CivilDay day);

/// The routine chosen for `kind`, as this body should do it today; nothing if there is none. It may have no
/// stretches left. `breaksEver` chooses whose turn it is.
[[nodiscard]] std::optional<core::Routine> routineToday(const MainWindowParts& parts,
                                                        const core::Settings& settings,
                                                        core::SessionKind kind,
                                                        int breaksEver);

/// The arc of the day: what was done or passed, and what is expected.
[[nodiscard]] DayShape
shapeOf(const TodayRecord& record, const core::Snapshot& snapshot, const core::Now& now);

/// When the session of `kind` was done today, if it was.
[[nodiscard]] std::optional<core::CivilTime> doneAt(const TodayRecord& record, core::SessionKind kind);

} // namespace limber::ui
