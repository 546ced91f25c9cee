#pragma once

#include "kept_rows.hpp"

#include "limber/storage/whole_history.hpp"

#include <memory>

namespace limber::storage {

/// The database for reading, or null if there is none with tables in it.
[[nodiscard]] ports::Stored<std::unique_ptr<Connection>> openToRead(const std::filesystem::path& file);

/// Writes the rows in `range` as JSON, as they are at one moment.
[[nodiscard]] ports::Stored<void> writeJson(Connection& connection, const KeptRange& range, const Sink& sink);

/// Puts the rows of an exported JSON in, in one transaction: all of them or none.
[[nodiscard]] ports::Stored<core::MergeCounts> mergeJson(Connection& connection,
                                                         std::string_view text,
                                                         std::string_view calledAs,
                                                         core::Instant now,
                                                         EqualStamps equalStamps);

/// The text of a plain file, `longestImport` at most.
[[nodiscard]] ports::Stored<std::string> readImport(const std::filesystem::path& file,
                                                    const std::string& calledAs);

} // namespace limber::storage
