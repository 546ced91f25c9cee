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
ports::Stored<std::vector<Copy>> copiesBeside(const fs::path& history, std::string_view remark)
{
    std::error_code error;
    const fs::path canonical = fs::weakly_canonical(history, error);
    const fs::path& real = error ? history : canonical;
    return copiesCalled(real.parent_path(), real.filename().string() + std::string{remark}, "");
}

/// The oldest go, so that `mostKept` are left; those in `spared` stay in any case.
void thinOut(const std::vector<Copy>& copies, const std::vector<fs::path>& spared)
{
    std::size_t left = copies.size();
    for (const Copy& copy : copies) {
        std::error_code ignored;
        const bool isSpared = std::any_of(spared.begin(), spared.end(), [&](const fs::path& file) {
            return fs::equivalent(file, copy.file, ignored);
        });
        if (left > Backups::mostKept && !isSpared && fs::remove(copy.file, ignored)) {
            --left;
        }
    }
}

/// Whether freeName() may have called a copy so: "history.db.before-restore-2026-11-27" or "…-27-2".
bool isNamedByUs(const fs::path& file)
{
    const std::string name = file.filename().string();
    const std::string_view count
        = std::string_view{name}.substr(name.find(beforeRestore) + beforeRestore.size() + dayLength);
    return count.empty()
        || (count.size() > 1 && count.front() == '-'
            && count.find_first_not_of("0123456789", 1) == std::string_view::npos);
}

fs::path folderOf(const fs::path& history)
{
    return history.parent_path() / "backups";
}

} // namespace

ports::Stored<std::vector<core::KeptCopy>> keptCopies(const fs::path& history)
{
    const auto backups = copiesIn(folderOf(history));
    const auto restores = copiesBeside(history, beforeRestore);
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
    for (const auto& found : {copiesIn(folderOf(history)), copiesBeside(history, beforeRestore),
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
    if (const auto copies = copiesIn(folder); made && copies) {
        thinOut(*copies, {*made});
    }
    return made;
}

ports::Stored<fs::path> keepBeforeRestore(const fs::path& history, core::CivilDay day)
{
    return backUpTo(history,
                    freeName(history.string() + std::string{beforeRestore} + core::dayText(day), ""));
}

void thinOutBeforeRestore(const fs::path& history, const std::vector<fs::path>& spared)
{
    if (auto copies = copiesBeside(history, beforeRestore)) {
        std::erase_if(*copies, [](const Copy& copy) { return !isNamedByUs(copy.file); });
        thinOut(*copies, spared);
    }
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
