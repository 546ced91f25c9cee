#pragma once

#include "limber/ports/history_store.hpp"

#include <filesystem>
#include <optional>

namespace limber::ports {

/// Keeps copies of the history in case it is lost.
class HistoryBackups {
public:
    virtual ~HistoryBackups() = default;
    /// The day of the newest copy; nothing: there is none.
    [[nodiscard]] virtual Stored<std::optional<core::CivilDay>> newest() = 0;
    /// Makes one more, and takes away the oldest where there are too many. Returns where it is.
    [[nodiscard]] virtual Stored<std::filesystem::path> make() = 0;
};

} // namespace limber::ports
