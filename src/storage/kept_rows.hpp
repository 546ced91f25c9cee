#pragma once

#include "connection.hpp"

#include "limber/core/kept_history.hpp"

#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <string>

/// Rows with their stamps, out of the tables and into them.
namespace limber::storage {

/// Which rows are read.
struct KeptRange {
    std::optional<int> year; ///< of their civil day; none: every year
    bool withRunning = true; ///< also sessions that nobody has seen the end of
};

using TakeSession = std::function<ports::Stored<void>(const core::KeptSession&)>;
using TakeReminder = std::function<ports::Stored<void>(const core::KeptReminder&)>;

/// Hands over the sessions, deleted ones too, oldest first, each with its steps. Stops at the first error.
[[nodiscard]] ports::Stored<void>
eachSession(Connection& connection, const KeptRange& range, const TakeSession& take);
/// The same for reminders, by when they fell due.
[[nodiscard]] ports::Stored<void>
eachReminder(Connection& connection, const KeptRange& range, const TakeReminder& take);

/// The UUID of the computer whose database it is.
[[nodiscard]] std::string computerOf(SQLite::Database& database);

/// What it means that a row from outside bears the stamp of the one that is here, but says something else.
enum class EqualStamps {
    Merge,     ///< two computers disagree: one content wins, wherever the merge happens
    EditByHand ///< somebody edited the exported file: an edit made now
};

/// Puts rows from outside into the tables, as core::replaces() says. One without a stamp is put in as an edit
/// made now if its id is not known, and left out otherwise. Throws SQLite::Exception; belongs into one
/// transaction.
class RowWriter {
public:
    RowWriter(SQLite::Database& database, core::Instant now, EqualStamps equalStamps);
    ~RowWriter();
    RowWriter(const RowWriter&) = delete;
    RowWriter& operator=(const RowWriter&) = delete;

    /// With its steps.
    void put(const core::KeptSession& session);
    /// The session must be known.
    void put(const core::Uuid& session, const core::KeptStep& step);
    void put(const core::KeptReminder& reminder);
    [[nodiscard]] bool knows(const core::Uuid& session);

    [[nodiscard]] core::MergeCounts counts() const;

private:
    struct Statements;
    template <typename Row>
    [[nodiscard]] std::optional<core::Stamp> stampToPut(const Row& row,
                                                        const std::optional<Row>& present) const;

    std::unique_ptr<Statements> m_statements;
    core::Stamp m_now;
    EqualStamps m_equalStamps;
    int m_sessions = 0;
    std::set<std::string> m_addedSessions;
    std::set<std::string> m_changedSessions;
    core::RowCounts m_reminders;
};

} // namespace limber::storage
