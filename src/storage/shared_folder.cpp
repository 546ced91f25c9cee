#include "shared_folder.hpp"

#include "history_files.hpp"
#include "private_files.hpp"
#include "read_history.hpp"
#include "shared_years.hpp"

#include <sys/stat.h>
#include <system_error>

#include <algorithm>
#include <cctype>
#include <utility>

namespace limber::storage {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view prefix = "limber-";
constexpr std::string_view ending = ".json";
constexpr std::size_t uuidLength = 36;
constexpr std::size_t yearLength = 4;

/// Whose file of which year it is, if it is one.
struct SharedName {
    std::string computer;
    bool isConflict = false; ///< a second version that whoever carries the folder made
};

std::optional<SharedName> sharedNameOf(const std::string& name)
{
    if (!name.starts_with(prefix) || !name.ends_with(ending)
        || name.size() < prefix.size() + uuidLength + ending.size()) {
        return std::nullopt;
    }
    SharedName shared{name.substr(prefix.size(), uuidLength)};
    if (!isUuid(shared.computer)) {
        return std::nullopt;
    }
    const std::string rest
        = name.substr(prefix.size() + uuidLength, name.size() - prefix.size() - uuidLength - ending.size());
    const bool isYear = rest.size() == 1 + yearLength && rest.front() == '-'
        && std::all_of(rest.begin() + 1, rest.end(), [](unsigned char c) { return std::isdigit(c) != 0; });
    shared.isConflict = !isYear;
    return shared;
}

std::string textOf(int year)
{
    const std::string digits = std::to_string(year);
    return std::string(yearLength - std::min(yearLength, digits.size()), '0') + digits;
}

fs::path fileOf(const fs::path& folder, const std::string& computer, int year)
{
    return folder / (std::string{prefix} + computer + "-" + textOf(year) + std::string{ending});
}

/// Whether the file itself is without fault.
bool isInOrder(std::string_view text, std::string_view name)
{
    return readHistoryJson(text, name, {[](const core::KeptSession&) {}, [](const core::KeptReminder&) {}})
        .empty();
}

std::string firstLine(const std::string& text)
{
    return text.substr(0, text.find('\n'));
}

} // namespace

SharedFolder::SharedFolder(std::shared_ptr<Connection> connection, const ports::Clock& clock)
    : m_connection{std::move(connection)}
    , m_clock{clock}
{ }

ports::Exchanged SharedFolder::exchange(const fs::path& folder)
{
    ports::Exchanged exchanged;
    if (std::exchange(m_folder, folder) != folder) {
        m_seen.clear();
    }
    std::error_code ignored;
    if (!fs::is_directory(folder, ignored)) {
        exchanged.isThere = false;
        exchanged.notices.push_back("The shared folder " + folder.string()
                                    + " is not there. Your history stays on this computer until it is.");
        return exchanged;
    }
    takeIn(folder, exchanged);
    leave(folder, exchanged);
    return exchanged;
}

void SharedFolder::takeIn(const fs::path& folder, ports::Exchanged& exchanged)
{
    const auto us = m_connection->attempt(
        [](SQLite::Database& database) -> ports::Stored<std::string> { return computerOf(database); });
    if (!us) {
        exchanged.notices.push_back(us.error().text);
        return;
    }
    std::error_code error;
    std::map<fs::path, Seen> seen;
    for (fs::directory_iterator entry{folder, error}, end; !error && entry != end; entry.increment(error)) {
        const auto name = sharedNameOf(entry->path().filename().string());
        struct stat status { };
        if (!name || (name->computer == *us && !name->isConflict)
            || ::lstat(entry->path().c_str(), &status) != 0 || !S_ISREG(status.st_mode)) {
            continue;
        }
        Seen now{status.st_ino, status.st_size, status.st_mtim.tv_sec, status.st_mtim.tv_nsec, ""};
        const auto before = m_seen.find(entry->path());
        if (before != m_seen.end() && before->second.isSettled && before->second.isSameVersionAs(now)) {
            now = before->second;
        } else {
            now.notice = read(entry->path(), now, exchanged.changedHistory);
            if (name->isConflict && now.notice.empty()) {
                now.notice = entry->path().string()
                    + " is a second version that was made while the folder was synchronised. Limber has "
                      "read it too; you may delete it.";
            }
        }
        if (!now.notice.empty()) {
            exchanged.notices.push_back(now.notice);
        }
        seen.emplace(entry->path(), std::move(now));
    }
    if (error) {
        exchanged.notices.push_back(systemError(folder, error.value()).text);
        return;
    }
    for (const auto& [file, before] : m_seen) {
        if (!seen.contains(file) && before.notice.empty()) {
            exchanged.notices.push_back(file.string() + " is gone. What it held is in your history here.");
        }
    }
    m_seen = std::move(seen);
}

/// Merges one file; returns what is wrong with it, "" for nothing.
std::string SharedFolder::read(const fs::path& file, Seen& seen, bool& changedHistory)
{
    const std::string name = file.filename().string();
    const auto text = readImport(file, name);
    if (!text) {
        seen.isSettled = false;
        return "What another computer left in " + file.parent_path().string()
            + " cannot be read yet: " + firstLine(text.error().text) + " Limber looks again next time.";
    }
    const auto merged = mergeJson(*m_connection, *text, name, m_clock.now().wall, EqualStamps::Merge);
    if (!merged && isInOrder(*text, name)) {
        // It is our own disk that could not take it: the same file must be read again.
        seen.isSettled = false;
        return merged.error().text;
    }
    if (!merged) {
        return "What another computer left in " + file.parent_path().string() + " cannot be read yet: "
            + firstLine(merged.error().text) + " Limber looks again when the file has changed.";
    }
    changedHistory = changedHistory || merged->changedAnything();
    return {};
}

void SharedFolder::leave(const fs::path& folder, ports::Exchanged& exchanged)
{
    const auto years = m_connection->write([&](SQLite::Database& database) -> ports::Stored<std::set<int>> {
        SQLite::Statement last{database, "SELECT 1 FROM state WHERE key = 'shared_folder' AND value = ?"};
        last.bind(1, folder.string());
        if (!last.executeStep()) {
            // What lies in another folder may be old.
            markUnshared(database);
            SQLite::Statement now{database,
                                  "INSERT INTO state(key, value) VALUES('shared_folder', ?) "
                                  "ON CONFLICT(key) DO UPDATE SET value = excluded.value"};
            now.bind(1, folder.string());
            now.exec();
        }
        std::set<int> unshared;
        for (const int year : yearsIn(database, "SELECT year FROM unshared")) {
            unshared.insert(year);
        }
        for (const int year : yearsWithSessions(database)) {
            std::error_code ignored;
            if (!fs::exists(fileOf(folder, computerOf(database), year), ignored)) {
                unshared.insert(year);
            }
        }
        return unshared;
    });
    if (!years) {
        exchanged.notices.push_back(years.error().text);
        return;
    }
    for (const int year : *years) {
        if (const auto left = leaveYear(folder, year); !left) {
            exchanged.notices.push_back(left.error().text);
            return;
        }
    }
}

ports::Stored<void> SharedFolder::leaveYear(const fs::path& folder, int year)
{
    const auto us = m_connection->attempt(
        [](SQLite::Database& database) -> ports::Stored<std::string> { return computerOf(database); });
    if (!us) {
        return tl::unexpected{us.error()};
    }
    auto fresh = FreshFile::make(fileOf(folder, *us, year), Existing::Replace);
    if (!fresh) {
        return tl::unexpected{fresh.error()};
    }
    return writeJson(*m_connection, {.year = year, .withRunning = false},
                     [&](std::string_view text) { return fresh->write(text); })
        .and_then([&] { return fresh->place(); })
        .and_then([&] {
            return m_connection->write([&](SQLite::Database& database) -> ports::Stored<void> {
                SQLite::Statement done{database, "DELETE FROM unshared WHERE year = ?"};
                done.bind(1, year);
                done.exec();
                return {};
            });
        });
}

} // namespace limber::storage
