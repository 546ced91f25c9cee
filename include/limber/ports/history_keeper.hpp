#pragma once

#include "limber/core/companion.hpp"
#include "limber/ports/history_store.hpp"

#include <filesystem>

namespace limber::ports {

/// What is done with all of the history at once. Each call takes as long as it takes; errors are for the
/// user.
class HistoryKeeper {
public:
    virtual ~HistoryKeeper() = default;
    [[nodiscard]] virtual Stored<core::Keeping> look() = 0;
    /// `to` is a file, which is replaced, or for tables a folder, in which none is.
    [[nodiscard]] virtual Stored<core::Exported> write(core::ExportFormat format,
                                                       const std::filesystem::path& to)
        = 0;
    /// All that is in the file, or nothing; the error then names each fault by its line.
    [[nodiscard]] virtual Stored<core::Imported> import(const std::filesystem::path& file) = 0;
    [[nodiscard]] virtual Stored<core::BackedUp> backUp() = 0;
    /// What is no sound history is refused, and the history is as it was.
    [[nodiscard]] virtual Stored<core::Restored> restore(const std::filesystem::path& file) = 0;
    /// Forgets the history. With `keepsCopies` one more backup is made first and the others stay; otherwise
    /// they go, and so do older histories and settings that were set aside.
    [[nodiscard]] virtual Stored<core::Erased> erase(bool keepsCopies) = 0;
};

} // namespace limber::ports
