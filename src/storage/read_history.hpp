#pragma once

#include "limber/core/kept_history.hpp"
#include "limber/json/problem.hpp"

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

/// Takes an exported history apart, row by row, so that a long one needs no more memory than its text.
namespace limber::storage {

/// Who is given the rows. Everything in them has been checked by itself.
struct TakeRows {
    std::function<void(core::KeptSession)> session;
    std::function<void(core::KeptReminder)> reminder;
};

/// Whoever corrects a file wants no more at a time; the rest is not looked for.
inline constexpr std::size_t mostProblems = 20;

/// Reads the JSON of every version. Where there are problems, what was handed over is good for nothing.
/// `file` is only a name for the problems.
[[nodiscard]] json::Problems
readHistoryJson(std::string_view text, std::string_view file, const TakeRows& take);

/// Three tables of RFC 4180, each with a name for the problems.
struct Tables {
    std::string sessions;
    std::string steps;
    std::string reminders;
    std::string sessionsName;
    std::string stepsName;
    std::string remindersName;
};

/// Who is given the rows of tables: the steps come after the sessions, each on its own.
struct TakeTableRows {
    std::function<void(core::KeptSession)> session;
    /// Whether there is that session.
    std::function<bool(const core::Uuid& session)> knows;
    std::function<void(const core::Uuid& session, core::KeptStep)> step;
    std::function<void(core::KeptReminder)> reminder;
};

/// The same for tables.
[[nodiscard]] json::Problems readHistoryTables(const Tables& tables, const TakeTableRows& take);

/// Whether it is a UUID as core::Uuid has them.
[[nodiscard]] bool isUuid(std::string_view text);

inline constexpr std::string_view kindChoices = "morning, break, evening or manual";
inline constexpr std::string_view sideChoices = "left, right or both";
inline constexpr std::string_view sessionOutcomeChoices = "running, completed, cut-short or interrupted";
inline constexpr std::string_view reminderOutcomeChoices = "started, skipped, missed or excused";
inline constexpr std::string_view uuidExample
    = "must be a UUID in lower case, as 01234567-89ab-4cde-8f01-23456789abcd";
inline constexpr std::string_view momentExample = "must be a moment, as 2026-03-14T10:00:00.000+01:00";
inline constexpr std::string_view secondInFile = "stands in this file a second time";
inline constexpr std::string_view secondInSession = "stands in this session a second time";
/// A note is a few lines; this is a book, and no window must hang over it. Bytes.
inline constexpr std::size_t longestText = 100'000;
inline constexpr std::string_view textTooLong = "is longer than 100000 bytes";
inline constexpr int worstDiscomfort = 10;
/// More than a lifetime, and sums of it still fit.
inline constexpr std::int64_t mostMilliseconds = 1'000'000'000'000;

} // namespace limber::storage
