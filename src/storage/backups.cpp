#include "limber/storage/backups.hpp"

#include "backup_files.hpp"
#include "history_files.hpp"
#include "private_files.hpp"

#include <sqlite3.h>
#include <system_error>

#include <SQLiteCpp/Backup.h>
#include <algorithm>

namespace limber::storage {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view prefix = "history-";
constexpr std::string_view ending = ".db";
constexpr std::size_t dayLength = 10;

struct Copy {
    core::CivilDay day;
    fs::file_time_type written;
    fs::path file;
    auto operator<=>(const Copy&) const = default; // NOLINT(modernize-use-nullptr): clang-tidy 14 errs
};

/// The files in the folder that are called `before`, a day, and perhaps more that ends with `after`; the
/// oldest first. Whatever else is there is not ours.
ports::Stored<std::vector<Copy>>
copiesCalled(const fs::path& folder, std::string_view before, std::string_view after)
{
    std::vector<Copy> copies;
    std::error_code error;
    for (fs::directory_iterator entry{folder, error}, end; !error && entry != end; entry.increment(error)) {
        const std::string name = entry->path().filename().string();
        std::error_code ignored;
        if (!name.starts_with(before) || !name.ends_with(after) || name.size() < before.size() + dayLength
            || !fs::is_regular_file(entry->symlink_status(ignored))) {
            continue;
        }
        if (const auto day = core::dayFrom(name.substr(before.size(), dayLength))) {
            copies.push_back({*day, fs::last_write_time(entry->path(), ignored), entry->path()});
        }
    }
    if (error && error != std::errc::no_such_file_or_directory) {
        return tl::unexpected{systemError(folder, error.value())};
    }
    std::sort(copies.begin(), copies.end());
    return copies;
}

ports::Stored<std::vector<Copy>> copiesIn(const fs::path& folder)
{
    return copiesCalled(folder, prefix, ending);
}

/// Those beside the file that a link points to: there they are made.
ports::Stored<std::vector<Copy>> copiesBeside(const fs::path& history, const std::string& remark)
{
    std::error_code error;
    const fs::path canonical = fs::weakly_canonical(history, error);
    const fs::path& real = error ? history : canonical;
    return copiesCalled(real.parent_path(), real.filename().string() + remark, "");
}

fs::path folderOf(const fs::path& history)
{
    return history.parent_path() / "backups";
}

} // namespace

ports::Stored<std::vector<core::KeptCopy>> keptCopies(const fs::path& history)
{
    const auto backups = copiesIn(folderOf(history));
    const auto restores = copiesBeside(history, ".before-restore-");
    if (!backups || !restores) {
        return tl::unexpected{backups ? restores.error() : backups.error()};
    }
    std::vector<Copy> all = *backups;
    all.insert(all.end(), restores->begin(), restores->end());
    std::sort(all.rbegin(), all.rend());
    std::vector<core::KeptCopy> kept;
    for (const Copy& copy : all) {
        std::error_code ignored;
        const std::string name = copy.file.filename().string();
        kept.push_back({copy.file.string(), copy.day,
                        !name.starts_with(prefix)                        ? core::CopyKind::BeforeRestore
                            : name.find("-schema-") != std::string::npos ? core::CopyKind::BeforeUpdate
                                                                         : core::CopyKind::Backup,
                        static_cast<std::int64_t>(fs::file_size(copy.file, ignored))});
    }
    return kept;
}

ports::Stored<void> removeCopies(const fs::path& history)
{
    for (const auto& found : {copiesIn(folderOf(history)), copiesBeside(history, ".before-restore-"),
                              copiesBeside(history, ".corrupt-")}) {
        if (!found) {
            return tl::unexpected{found.error()};
        }
        for (const Copy& copy : *found) {
            std::error_code error;
            fs::remove(copy.file, error);
            if (error) {
                return tl::unexpected{systemError(copy.file, error.value())};
            }
        }
    }
    return {};
}

void copyDatabase(SQLite::Database& from, SQLite::Database& to)
{
    SQLite::Backup backup{to, from};
    if (const int result = backup.executeStep(-1); result != SQLITE_DONE) {
        throw SQLite::Exception{sqlite3_errstr(result), result};
    }
}

ports::Stored<void> copyToFresh(Connection& from, const FreshFile& fresh)
{
    return from.attempt([&](SQLite::Database& database) -> ports::Stored<void> {
        SQLite::Database to{fresh.temporary().string(), SQLite::OPEN_READWRITE};
        copyDatabase(database, to);
        // One plain file, which can be read also where nothing can be written beside it.
        to.exec("PRAGMA journal_mode = DELETE");
        return {};
    });
}

ports::Stored<fs::path> backUpTo(const fs::path& history, const fs::path& file)
{
    const auto connection = openToRead(history);
    if (!connection) {
        return tl::unexpected{connection.error()};
    }
    if (*connection == nullptr) {
        return tl::unexpected{ports::StorageError{
            ports::StorageFault::NotFound, "There is no history to copy yet: " + history.string() + "."}};
    }
    auto fresh = FreshFile::make(file, Existing::Refuse);
    if (!fresh) {
        return tl::unexpected{fresh.error()};
    }
    return copyToFresh(**connection, *fresh).and_then([&] { return fresh->place(); }).map([&] {
        return file;
    });
}

ports::Stored<fs::path> backUpAmong(const fs::path& history, core::CivilDay day, const std::string& remark)
{
    const fs::path folder = folderOf(history);
    if (const auto made = makePrivateFolder(folder); !made) {
        return tl::unexpected{made.error()};
    }
    removeLeftovers(folder, prefix);
    const std::string name = std::string{prefix} + core::dayText(day) + remark;
    auto made = backUpTo(history, freeName((folder / name).string(), std::string{ending}));
    const auto copies = made ? copiesIn(folder) : std::vector<Copy>{};
    for (std::size_t copy = 0; copies && copy + Backups::mostKept < copies->size(); ++copy) {
        std::error_code ignored;
        fs::remove((*copies)[copy].file, ignored);
    }
    return made;
}

Backups::Backups(fs::path history, const ports::Clock& clock)
    : m_history{std::move(history)}
    , m_clock{clock}
{ }

ports::Stored<std::optional<core::CivilDay>> Backups::newest()
{
    return copiesIn(folderOf(m_history)).map([](const std::vector<Copy>& copies) {
        return copies.empty() ? std::nullopt : std::optional{copies.back().day};
    });
}

ports::Stored<fs::path> Backups::make()
{
    const core::Now now = m_clock.now();
    return backUpAmong(m_history, core::dayOf(core::toCivil(now.wall, now.zone)), "");
}

} // namespace limber::storage
