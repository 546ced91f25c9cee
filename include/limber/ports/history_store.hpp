#pragma once

#include "limber/core/history.hpp"
#include "limber/core/reminder.hpp"

#include <optional>
#include <string>
#include <tl/expected.hpp>
#include <vector>

namespace limber::ports {

enum class StorageFault {
    Busy,        ///< somebody else holds it; trying again later may work
    Full,        ///< no room
    ReadOnly,    ///< no right to write
    Corrupt,     ///< not a healthy database
    NewerThanUs, ///< written by a later Limber
    NotFound,    ///< no such session
    Failed,      ///< anything else; the text says
};

/// Why something is not on disk or cannot be read. `text` names the file and what to do, for the user.
struct StorageError {
    StorageFault fault = StorageFault::Failed;
    std::string text;
    bool operator==(const StorageError&) const = default;
};

template <typename T>
using Stored = tl::expected<T, StorageError>;

/// Reads the history. Windows use it directly, read-only.
class HistoryReader {
public:
    virtual ~HistoryReader() = default;
    /// Sessions whose civil day lies in [from, to), newest first, with their steps; deleted ones left out.
    [[nodiscard]] virtual Stored<std::vector<core::SessionRecord>> sessions(core::CivilDay from,
                                                                            core::CivilDay to)
        = 0;
    [[nodiscard]] virtual Stored<std::optional<core::SessionRecord>> session(const core::Uuid& id) = 0;
    /// The newest `count` sessions, newest first.
    [[nodiscard]] virtual Stored<std::vector<core::SessionRecord>> latestSessions(int count) = 0;
    /// Reminders whose civil day lies in [from, to), oldest first.
    [[nodiscard]] virtual Stored<std::vector<core::ReminderRecord>> reminders(core::CivilDay from,
                                                                              core::CivilDay to)
        = 0;
    /// Counted by the database over civil days in [from, to).
    [[nodiscard]] virtual Stored<core::Numbers> numbers(core::CivilDay from, core::CivilDay to) = 0;
    /// Every civil day with at least one done step, ascending.
    [[nodiscard]] virtual Stored<std::vector<core::CivilDay>> daysWithSession() = 0;
    /// Number of sessions of one kind ever begun; chooses whose turn it is.
    [[nodiscard]] virtual Stored<int> countOf(core::SessionKind kind) = 0;
};

/// Keeps the history. Each call is on disk when it returns. Calls with an id that is known already update
/// that row, so repeating one changes nothing.
class HistoryStore : public HistoryReader {
public:
    [[nodiscard]] virtual Stored<void> begin(const core::SessionRecord& session) = 0;
    [[nodiscard]] virtual Stored<void> addStep(const core::Uuid& session, const core::StepRecord& step) = 0;
    [[nodiscard]] virtual Stored<void>
    end(const core::Uuid& session, core::SessionOutcome outcome, core::Instant at) = 0;
    [[nodiscard]] virtual Stored<void>
    rate(const core::Uuid& session, std::optional<int> discomfort, const std::string& note) = 0;
    /// Leaves a tombstone, so that a merge cannot bring it back. `at` is when.
    [[nodiscard]] virtual Stored<void> remove(const core::Uuid& session, core::Instant at) = 0;
    [[nodiscard]] virtual Stored<void> restore(const core::Uuid& session) = 0;
    [[nodiscard]] virtual Stored<void> add(const core::ReminderRecord& reminder) = 0;
    /// Sessions still marked Running, newest first: nobody saw them end.
    [[nodiscard]] virtual Stored<std::vector<core::SessionRecord>> running() = 0;
};

/// Keeps the reminder policy's state.
class StateStore {
public:
    virtual ~StateStore() = default;
    /// Nothing: there is none yet.
    [[nodiscard]] virtual Stored<std::optional<core::SavedReminders>> load() = 0;
    [[nodiscard]] virtual Stored<void> save(const core::SavedReminders& reminders) = 0;
};

} // namespace limber::ports
