#pragma once

#include "limber/core/kept_history.hpp"
#include "limber/ports/clock.hpp"
#include "limber/ports/history_store.hpp"
#include "limber/storage/import_job.hpp"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

/// The whole history out into files and back in: with stamps, and with what was deleted. docs/database.md
/// describes the formats.
namespace limber::storage {

class Connection;

/// Takes text as it is made; an error ends the export.
using Sink = std::function<ports::Stored<void>(std::string_view text)>;

/// Writes all of it as JSON, as it is at one moment, also while it is being written to. A history that is not
/// there is an empty one.
[[nodiscard]] ports::Stored<void> exportWhole(const std::filesystem::path& history, const Sink& sink);

/// What becomes of a file of that name.
enum class Existing {
    Refuse,  ///< nothing is written
    Replace, ///< in one step; of a symbolic link the link itself is replaced
};

/// The same into a file that only the user can read (0600); it is there whole, or as it was before.
[[nodiscard]] ports::Stored<void>
exportWholeTo(const std::filesystem::path& history, const std::filesystem::path& file, Existing existing);

/// The same as three tables, NAME-sessions.csv, NAME-steps.csv and NAME-reminders.csv, where `name` is NAME;
/// for a folder they are called "history-…" in it. Returns their names.
[[nodiscard]] ports::Stored<std::vector<std::filesystem::path>>
exportTablesTo(const std::filesystem::path& history, const std::filesystem::path& name, Existing existing);

/// The same into a folder, as "limber-2026-11-27-sessions.csv" and so on; where there is one of these,
/// "limber-2026-11-27-2-sessions.csv".
[[nodiscard]] ports::Stored<std::vector<std::filesystem::path>> exportTablesInto(
    const std::filesystem::path& history, const std::filesystem::path& folder, core::CivilDay day);

/// No file that is longer is imported: it would be more than a lifetime of sessions.
inline constexpr std::uintmax_t longestImport = std::uintmax_t{512} * 1024 * 1024;

/// What a restored backup has replaced.
struct Restored {
    std::filesystem::path kept; ///< where the history is that was there before
    int sessions = 0;           ///< that there are now, without deleted ones
};

/// The history as its only writer has it.
class WholeHistory {
public:
    /// `clock` must outlive this.
    WholeHistory(std::shared_ptr<Connection> connection, const ports::Clock& clock);

    /// Whether what is stored is on disk, or in memory until its file can be used.
    [[nodiscard]] bool isOnDisk() const;
    /// Tries at once to bring what is in memory to its file. Fails with why that cannot be used.
    [[nodiscard]] ports::Stored<void> bringToDisk();
    /// Told when something has happened to the file that the user should know, and "" when it can be used
    /// again.
    void onNotice(std::function<void(const std::string& notice)> tell);

    /// Puts in what exportWhole() or `limber history --json` wrote, or the tables of which `file` is one, or
    /// whose NAME it is. Everything or, where anything is wrong, nothing; the error then has a line for each
    /// thing that is wrong, with file, line and field. `calledAs` is what the file is called there.
    [[nodiscard]] ports::Stored<core::MergeCounts> import(const std::filesystem::path& file,
                                                          const std::string& calledAs);

    /// The same for another thread, while the history goes on being written to in this one. As long as the
    /// job lives, another import, restore() and erase() are refused. Whoever gives it up may let go of this
    /// history at once.
    [[nodiscard]] ports::Stored<std::shared_ptr<ImportJob>> importBeside(const std::filesystem::path& file,
                                                                         const std::string& calledAs);

    /// Puts a copy of the database `file` in the place of the history, in one step; whoever reads it sees the
    /// new content from then on. What is no sound history of Limber is refused, and the history is as it was.
    /// The history that was there is kept beside it, as "history.db.before-restore-2026-11-27". Who this
    /// computer is, and what it remembers of its reminders, stays. Where the file of the history cannot be
    /// used, it is kept like that as it is, and what is in memory is added to what was restored.
    [[nodiscard]] ports::Stored<Restored> restore(const std::filesystem::path& file);

    /// Puts an empty history in the place of this one, in one step: also who this computer is, and what it
    /// remembers of its reminders, is new. Copies are left as they are. Fails where its file cannot be used.
    [[nodiscard]] ports::Stored<void> erase();

private:
    [[nodiscard]] ports::Stored<Restored> restoreInto(const std::filesystem::path& file);
    [[nodiscard]] ports::Stored<Restored> restoreInstead(const std::filesystem::path& file);
    /// Refuses, with its consequence, what would pull the history from under an import.
    [[nodiscard]] ports::Stored<void> mayReplace(const std::string& consequence) const;

    std::shared_ptr<Connection> m_connection;
    const ports::Clock& m_clock;
    std::weak_ptr<ImportJob> m_job;
};

} // namespace limber::storage
