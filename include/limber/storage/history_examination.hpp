#pragma once

#include "limber/ports/history_store.hpp"

#include <cstdint>
#include <filesystem>
#include <optional>

namespace limber::storage {

/// What a look at the history's file found.
struct HistoryFacts {
    int schema = 0;             ///< the version of its tables
    std::uintmax_t bytes = 0;   ///< without the log beside it
    bool isOlderSchema = false; ///< brought forward at Limber's next start
    bool operator==(const HistoryFacts&) const = default;
};

/// Looks at every page of the file, and changes nothing. Nothing: there is no file yet. Fails where the
/// history cannot be used; the text names the file and what to do. Takes about a second for each 100 MB.
[[nodiscard]] ports::Stored<std::optional<HistoryFacts>> examineHistory(const std::filesystem::path& file);

} // namespace limber::storage
