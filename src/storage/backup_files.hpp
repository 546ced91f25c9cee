#pragma once

#include "connection.hpp"
#include "private_files.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace limber::storage {

/// Copies all of a database into another in one step. Throws SQLite::Exception.
void copyDatabase(SQLite::Database& from, SQLite::Database& to);

/// Copies a database into a file that has no name yet.
[[nodiscard]] ports::Stored<void> copyToFresh(Connection& from, const FreshFile& fresh);

/// A copy among the backups, called after `day` and `remark`; the oldest goes where there are too many.
[[nodiscard]] ports::Stored<std::filesystem::path>
backUpAmong(const std::filesystem::path& history, core::CivilDay day, const std::string& remark);

/// Between the history's name and the day of what a restored backup has replaced.
inline constexpr std::string_view beforeRestore = ".before-restore-";

/// A copy beside the history, called after `day`, of what a restored backup is about to replace.
[[nodiscard]] ports::Stored<std::filesystem::path> keepBeforeRestore(const std::filesystem::path& history,
                                                                     core::CivilDay day);
/// Takes the oldest of these away where there are too many, but none of `spared`.
void thinOutBeforeRestore(const std::filesystem::path& history,
                          const std::vector<std::filesystem::path>& spared);

} // namespace limber::storage
