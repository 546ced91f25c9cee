#pragma once

#include "limber/core/kept_history.hpp"

#include <string>

/// The rows of an export that holds everything, as text.
namespace limber::storage {

/// The session as JSON without a newline behind it: its own line, then each step on one.
[[nodiscard]] std::string sessionLines(const core::KeptSession& session);
[[nodiscard]] std::string reminderLine(const core::KeptReminder& reminder);

/// Rows of tables (RFC 4180), and the rows that name their columns.
[[nodiscard]] std::string sessionsHead();
[[nodiscard]] std::string stepsHead();
[[nodiscard]] std::string remindersHead();
[[nodiscard]] std::string sessionRow(const core::KeptSession& session);
[[nodiscard]] std::string stepRows(const core::KeptSession& session);
[[nodiscard]] std::string reminderRow(const core::KeptReminder& reminder);

} // namespace limber::storage
