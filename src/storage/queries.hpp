#pragma once

#include "connection.hpp"

#include <optional>
#include <vector>

/// The questions of ports::HistoryReader, put to a connection.
namespace limber::storage {

[[nodiscard]] ports::Stored<std::vector<core::SessionRecord>>
sessionsBetween(Connection& connection, core::CivilDay from, core::CivilDay to);
[[nodiscard]] ports::Stored<std::optional<core::SessionRecord>> sessionWith(Connection& connection,
                                                                            const core::Uuid& id);
[[nodiscard]] ports::Stored<std::vector<core::SessionRecord>> newestSessions(Connection& connection,
                                                                             int count);
[[nodiscard]] ports::Stored<std::vector<core::SessionRecord>> runningSessions(Connection& connection);
[[nodiscard]] ports::Stored<std::vector<core::ReminderRecord>>
remindersBetween(Connection& connection, core::CivilDay from, core::CivilDay to);
[[nodiscard]] ports::Stored<core::Numbers>
numbersBetween(Connection& connection, core::CivilDay from, core::CivilDay to);
[[nodiscard]] ports::Stored<std::vector<core::CivilDay>> daysWithDoneStep(Connection& connection);
[[nodiscard]] ports::Stored<int> sessionsOfKind(Connection& connection, core::SessionKind kind);

/// The statements that read by days, for looking at their query plans.
[[nodiscard]] std::vector<std::string> statementsByDay();

/// Those that a window asks before it first paints, and the resident before a session: none may walk through
/// a whole table.
[[nodiscard]] std::vector<std::string> statementsOfHistory();

} // namespace limber::storage
