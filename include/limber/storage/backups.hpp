#pragma once

#include "limber/ports/clock.hpp"
#include "limber/ports/history_backups.hpp"

#include <filesystem>

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

} // namespace limber::storage
