#pragma once

#include "limber/core/history.hpp"

#include <cstdint>
#include <optional>
#include <vector>

/// The history with what it takes to merge it with another computer's: who edited which row last, and what
/// was deleted.
namespace limber::core {

/// When a row was edited last: a hybrid logical clock. An edit's stamp is later than the one it replaces,
/// also where the clock was set back, because `count` grows while `at` stands.
struct Stamp {
    Instant at;
    std::int64_t count = 0;                         ///< edits at that time before this one
    Uuid by;                                        ///< the computer
    auto operator<=>(const Stamp&) const = default; // NOLINT(modernize-use-nullptr): clang-tidy 14 errs
};

struct KeptStep {
    StepRecord step;
    std::optional<Stamp> edited; ///< none: nobody knows
    bool operator==(const KeptStep&) const = default;
};

struct KeptSession {
    SessionRecord session; ///< its own `steps` are empty
    std::optional<Instant> deleted;
    std::optional<Stamp> edited; ///< of the session itself; each step has its own
    std::vector<KeptStep> steps; ///< by index
    bool operator==(const KeptSession&) const = default;
};

struct KeptReminder {
    ReminderRecord reminder;
    std::optional<Stamp> edited;
    bool operator==(const KeptReminder&) const = default;
};

/// Whether `other` takes the place of `present`, a row of the same id: the later stamp wins. Of equal stamps
/// one content wins always, whichever side it comes from. A row without a stamp replaces none. The steps of a
/// session are rows of their own and not looked at.
[[nodiscard]] bool replaces(const KeptSession& other, const KeptSession& present);
[[nodiscard]] bool replaces(const KeptStep& other, const KeptStep& present);
[[nodiscard]] bool replaces(const KeptReminder& other, const KeptReminder& present);

/// Whether both say the same, whenever it was said. The steps of a session are not looked at.
[[nodiscard]] bool saysTheSame(const KeptSession& one, const KeptSession& other);
[[nodiscard]] bool saysTheSame(const KeptStep& one, const KeptStep& other);
[[nodiscard]] bool saysTheSame(const KeptReminder& one, const KeptReminder& other);

/// How many came in, say something else now, and say what they said.
struct RowCounts {
    int added = 0;
    int changed = 0;
    int same = 0;
    bool operator==(const RowCounts&) const = default;
};

/// What merging a history into this one did. A session is changed where it or one of its steps was.
struct MergeCounts {
    RowCounts sessions;
    RowCounts reminders;
    bool operator==(const MergeCounts&) const = default;
    [[nodiscard]] bool changedAnything() const
    {
        return sessions.added + sessions.changed + reminders.added + reminders.changed > 0;
    }
};

} // namespace limber::core
