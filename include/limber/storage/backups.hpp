#pragma once

#include "limber/core/keeping.hpp"
#include "limber/ports/clock.hpp"
#include "limber/ports/history_backups.hpp"

#include <filesystem>
#include <vector>

/// Copies of the history's database, made by SQLite itself while it may be written to.
namespace limber::storage {

/// Copies the database to `file`, a new one that only the user can read; fails if there is one of that name.
/// Returns the name. Fails with NotFound where there is no history yet.
[[nodiscard]] ports::Stored<std::filesystem::path> backUpTo(const std::filesystem::path& history,
                                                            const std::filesystem::path& file);

/// The folder "backups" beside the history: "history-2026-11-27.db" and so on, the newest five of them.
class Backups final : public ports::HistoryBackups {
public:
    static constexpr std::size_t mostKept = 5;

    /// `clock` gives the date and must outlive this.
    Backups(std::filesystem::path history, const ports::Clock& clock);

    [[nodiscard]] ports::Stored<std::optional<core::CivilDay>> newest() override;
    [[nodiscard]] ports::Stored<std::filesystem::path> make() override;

private:
    std::filesystem::path m_history;
    const ports::Clock& m_clock;
};

/// The copies there are of the history: those in the folder "backups", and those that a restore has left
/// beside it. Newest first.
[[nodiscard]] ports::Stored<std::vector<core::KeptCopy>> keptCopies(const std::filesystem::path& history);

/// Takes them away, and with them the histories that were set aside because they were damaged. The error
/// names the first that cannot be.
[[nodiscard]] ports::Stored<void> removeCopies(const std::filesystem::path& history);

} // namespace limber::storage
