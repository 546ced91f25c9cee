#pragma once

#include "limber/core/session_kind.hpp"
#include "limber/core/time.hpp"

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What was done, as it is kept on disk.
namespace limber::core {

/// A UUID in its canonical text form: 36 characters, lower case. Made outside this layer.
struct Uuid {
    std::string text;
    auto operator<=>(const Uuid&) const = default; // NOLINT(modernize-use-nullptr): clang-tidy 14 errs
};

enum class SessionOutcome {
    Running,     ///< still going on
    Completed,   ///< every step was walked through
    CutShort,    ///< the user ended it early
    Interrupted, ///< the program or the computer went away
};

/// A moment as it was lived: the instant, and the offset and zone in force then. Its civil day never changes,
/// wherever the history is read.
struct LivedTime {
    Instant at;
    Seconds offset{0}; ///< east of UTC
    std::string zone;  ///< "Europe/Berlin"
    bool operator==(const LivedTime&) const = default;
};

[[nodiscard]] LivedTime livedTime(const Now& now);
[[nodiscard]] CivilTime toCivil(const LivedTime& time);

/// One finished or skipped step. `index` is its place in the session's plan, from 0.
struct StepRecord {
    int index = 0;
    std::string stretch;
    std::string variant;
    Side side = Side::Both;
    Seconds planned{0};   ///< the worked part, as planned
    Milliseconds held{0}; ///< the worked part, as done; pauses do not count
    int cycles = 0;       ///< rounds done; 0 for holds
    bool skipped = false; ///< left out by the user; what was held still counts
    Instant finished;
    bool operator==(const StepRecord&) const = default;
};

struct SessionRecord {
    Uuid id;
    SessionKind kind = SessionKind::Manual;
    std::string routine;
    LivedTime started;
    std::optional<Instant> ended; ///< none while running or when nobody saw it end
    SessionOutcome outcome = SessionOutcome::Running;
    int plannedSteps = 0;
    std::optional<int> discomfort; ///< 0 to 10
    std::string note;
    std::vector<StepRecord> steps; ///< by index
    bool operator==(const SessionRecord&) const = default;
};

/// How a reminder ended.
enum class ReminderOutcome { Started, Skipped, Missed, Excused };

struct ReminderRecord {
    Uuid id;
    SessionKind kind = SessionKind::Break;
    LivedTime due;
    std::optional<Instant> shown; ///< none: it never reached the user
    Instant settled;
    int snoozes = 0;
    ReminderOutcome outcome = ReminderOutcome::Missed;
    bool operator==(const ReminderRecord&) const = default;
};

/// The numbers of some days: a week, a month.
struct Numbers {
    int mornings = 0;
    int breaks = 0;
    int evenings = 0;
    int manual = 0;
    Milliseconds held{0};
    int steps = 0;
    int remindersStarted = 0;
    int remindersSkipped = 0;
    int remindersMissed = 0;
    int remindersExcused = 0;
    bool operator==(const Numbers&) const = default;
};

/// The steps that were worked, not skipped with nothing held.
[[nodiscard]] int doneSteps(const SessionRecord& session);
/// The sum of what was held.
[[nodiscard]] Milliseconds heldTime(const SessionRecord& session);
/// The civil day a session belongs to: an evening session before 03:00 still counts for the evening before.
[[nodiscard]] CivilDay dayOf(const SessionRecord& session);
/// The civil day a reminder belongs to, by when it fell due; evenings as for sessions.
[[nodiscard]] CivilDay dayOf(const ReminderRecord& reminder);
/// Monday of the week of `day`.
[[nodiscard]] CivilDay weekOf(CivilDay day);

/// A run of days with at least one session in which one rest day a week is forgiven.
struct Streak {
    int days = 0;                   ///< days with a session, forgiven ones not counted
    std::vector<CivilDay> forgiven; ///< newest first
    bool operator==(const Streak&) const = default;
};

/// The streak that reaches `today` or yesterday, from the days that had a session (ascending, unique). A day
/// without one is forgiven if no other day of its week (Monday to Sunday) was; today is never counted
/// against.
[[nodiscard]] Streak streak(const std::vector<CivilDay>& daysWithSession, CivilDay today);

/// "running", "completed", "cut-short", "interrupted".
[[nodiscard]] std::string_view name(SessionOutcome outcome);
[[nodiscard]] std::optional<SessionOutcome> sessionOutcomeNamed(std::string_view name);
/// "started", "skipped", "missed", "excused".
[[nodiscard]] std::string_view name(ReminderOutcome outcome);
[[nodiscard]] std::optional<ReminderOutcome> reminderOutcomeNamed(std::string_view name);

} // namespace limber::core
