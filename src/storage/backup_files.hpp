#pragma once

#include "connection.hpp"
#include "private_files.hpp"

#include <string>

namespace limber::storage {

/// Copies all of a database into another in one step. Throws SQLite::Exception.
void copyDatabase(SQLite::Database& from, SQLite::Database& to);

/// Copies a database into a file that has no name yet.
[[nodiscard]] ports::Stored<void> copyToFresh(Connection& from, const FreshFile& fresh);

/// A copy among the backups, called after `day` and `remark`; the oldest goes where there are too many.
[[nodiscard]] ports::Stored<std::filesystem::path>
backUpAmong(const std::filesystem::path& history, core::CivilDay day, const std::string& remark);

} // namespace limber::storage
