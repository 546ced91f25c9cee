#pragma once

#include "limber/core/companion.hpp"
#include "limber/ports/history_store.hpp"

#include <filesystem>
#include <functional>

namespace limber::ports {

/// What is done with all of the history at once. Each call but import() takes as long as it takes; errors are
/// for the user.
class HistoryKeeper {
public:
    virtual ~HistoryKeeper() = default;
    [[nodiscard]] virtual Stored<core::Keeping> look() = 0;
    /// `to` is a file, which is replaced, or for tables a folder, in which none is.
    [[nodiscard]] virtual Stored<core::Exported> write(core::ExportFormat format,
                                                       const std::filesystem::path& to)
        = 0;
    using TellImport = std::function<void(const Stored<core::Imported>& imported)>;
    /// All that is in the file, or nothing; the error then names each fault by its line. It is told later,
    /// from the loop, or at once. As long as it runs, another one, restore() and erase() are refused.
    virtual void import(const std::filesystem::path& file, TellImport tell) = 0;
    [[nodiscard]] virtual Stored<core::BackedUp> backUp() = 0;
    /// What is no sound history is refused, and the history is as it was.
    [[nodiscard]] virtual Stored<core::Restored> restore(const std::filesystem::path& file) = 0;
    /// Forgets the history. With `keepsCopies` one more backup is made first and the others stay; otherwise
    /// they go, and so do older histories and settings that were set aside.
    [[nodiscard]] virtual Stored<core::Erased> erase(bool keepsCopies) = 0;
};

} // namespace limber::ports
