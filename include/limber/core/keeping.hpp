#pragma once

#include "limber/core/time.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Where the history is kept, and in which copies.
namespace limber::core {

/// Why there is a copy of the history.
enum class CopyKind {
    Backup,        ///< made once a week, or when asked for
    BeforeUpdate,  ///< made before a later Limber changed the tables
    BeforeRestore, ///< what was there when a backup was put in its place
};

/// "backup", "before-update", "before-restore".
[[nodiscard]] std::string_view name(CopyKind kind);
[[nodiscard]] std::optional<CopyKind> copyKindNamed(std::string_view name);

/// A copy of the history that can be put back in its place.
struct KeptCopy {
    std::string file; ///< absolute
    CivilDay day;     ///< when it was made
    CopyKind kind = CopyKind::Backup;
    std::int64_t bytes = 0;
    bool operator==(const KeptCopy&) const = default;
};

/// What is kept, and where.
struct Keeping {
    std::string file;              ///< the history, absolute
    std::int64_t bytes = 0;        ///< with what SQLite keeps beside it
    std::vector<KeptCopy> copies;  ///< newest first
    std::optional<Instant> shared; ///< when the shared folder was last read since the start; nothing: not yet
    std::string sharingProblem;    ///< what is wrong with that folder, for the user; "" for nothing
    bool operator==(const Keeping&) const = default;
};

/// What a history is written as.
enum class ExportFormat {
    Json, ///< one file with all of it
    Csv,  ///< three tables
};

/// "json", "csv".
[[nodiscard]] std::string_view name(ExportFormat format);
[[nodiscard]] std::optional<ExportFormat> exportFormatNamed(std::string_view name);

} // namespace limber::core
