#pragma once

#include "kept_rows.hpp"
#include "read_history.hpp"

#include <filesystem>
#include <functional>
#include <string>
#include <variant>

/// What is imported, and how it gets into the tables.
namespace limber::storage {

struct JsonSource {
    std::string text;
    std::string calledAs;
};

/// An exported history, as text.
using ImportSource = std::variant<JsonSource, Tables>;

/// The file, or the tables of which it is one, or whose NAME it is.
[[nodiscard]] ports::Stored<ImportSource> readSource(const std::filesystem::path& file,
                                                     const std::string& calledAs);

/// Called before each row is put in; may throw to leave everything as it was.
using BetweenRows = std::function<void()>;

/// Puts everything in, in one transaction. Rows of equal stamps that differ count as edited by hand at `now`.
[[nodiscard]] ports::Stored<core::MergeCounts> mergeSource(Connection& connection,
                                                           const ImportSource& source,
                                                           core::Instant now,
                                                           const BetweenRows& between);

} // namespace limber::storage
