#pragma once

#include "limber/json/problem.hpp"
#include "limber/ports/history_store.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

/// The history as text that other programs read. docs/database.md describes both formats.
namespace limber::storage {

/// Everything an export holds, oldest first.
struct ExportedHistory {
    std::vector<core::SessionRecord> sessions;
    std::vector<core::ReminderRecord> reminders;
    bool operator==(const ExportedHistory&) const = default;
};

/// The history from civil day `since` on; without it, all of it.
[[nodiscard]] ports::Stored<ExportedHistory> readForExport(ports::HistoryReader& reader,
                                                           std::optional<core::CivilDay> since = {});

/// The export format, UTF-8, with a newline at the end. Bytes of a note that are no UTF-8 become U+FFFD.
[[nodiscard]] std::string toJson(const ExportedHistory& history);
/// The sessions as a table without their steps (RFC 4180, UTF-8, first row names the columns).
[[nodiscard]] std::string sessionsToCsv(const ExportedHistory& history);
/// The steps as a table; the column `session` leads to their session.
[[nodiscard]] std::string stepsToCsv(const ExportedHistory& history);

/// toJson() of readForExport().
[[nodiscard]] ports::Stored<std::string> exportJson(ports::HistoryReader& reader,
                                                    std::optional<core::CivilDay> since = {});
/// sessionsToCsv() of readForExport().
[[nodiscard]] ports::Stored<std::string> exportSessionsCsv(ports::HistoryReader& reader,
                                                           std::optional<core::CivilDay> since = {});
/// stepsToCsv() of readForExport().
[[nodiscard]] ports::Stored<std::string> exportStepsCsv(ports::HistoryReader& reader,
                                                        std::optional<core::CivilDay> since = {});

/// The reverse of toJson(). All or nothing: everything that is wrong is told, each with its line. `file` is
/// only a name for the problems.
[[nodiscard]] tl::expected<ExportedHistory, json::Problems> importJson(std::string_view text,
                                                                       std::string_view file);

} // namespace limber::storage
