#include "private_files.hpp"

#include "connection.hpp"

#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <tuple>

namespace limber::storage {

namespace {

namespace fs = std::filesystem;

constexpr mode_t onlyUser = S_IRUSR | S_IWUSR;

/// What SQLite may keep beside a database. The order matters: these must go before the database does, since
/// one that stayed behind would be taken for the new database's own.
constexpr std::array companions{"-wal", "-journal", "-shm"};

/// Between a file's name and the six characters that make that of a FreshFile.
constexpr std::string_view freshMark = ".new-";
constexpr std::size_t freshCharacters = 6;
constexpr std::chrono::hours mayGrow{1};

bool isFree(const fs::path& name)
{
    std::error_code ignored;
    const auto isThere = [&](const fs::path& path) { return fs::exists(fs::symlink_status(path, ignored)); };
    return !isThere(name) && std::none_of(companions.begin(), companions.end(), [&](const char* ending) {
        return isThere(name.string() + ending);
    });
}

bool isNameOfFresh(std::string_view name)
{
    const auto mark = name.rfind(freshMark);
    if (mark == std::string_view::npos || name.size() < mark + freshMark.size() + freshCharacters) {
        return false;
    }
    const std::string_view rest = name.substr(mark + freshMark.size() + freshCharacters);
    return rest.empty() || std::find(companions.begin(), companions.end(), rest) != companions.end();
}

ports::StorageError isThereAlready(const fs::path& file)
{
    return {ports::StorageFault::Failed, file.string() + " is there already. Nothing was written."};
}

} // namespace

Descriptor::~Descriptor()
{
    if (isOpen()) {
        ::close(m_number);
    }
}

ports::StorageError systemError(const fs::path& file, int code)
{
    switch (code) {
    case ENOSPC:
    case EDQUOT:
        return errorWith(file, ports::StorageFault::Full);
    case EACCES:
    case EPERM:
    case EROFS:
        return errorWith(file, ports::StorageFault::ReadOnly);
    default:
        return failedWith(file, std::generic_category().message(code));
    }
}

ports::Stored<void> makePrivateFolder(const fs::path& folder)
{
    std::error_code error;
    if (fs::is_directory(folder, error)) {
        return {};
    }
    if (fs::exists(folder, error)) {
        return tl::unexpected{
            failedWith(folder, "it should be a folder, but is none. Move it away and start Limber again")};
    }
    if (folder.has_parent_path() && folder.parent_path() != folder) {
        if (auto made = makePrivateFolder(folder.parent_path()); !made) {
            return made;
        }
    }
    if (::mkdir(folder.c_str(), S_IRWXU) != 0 && errno != EEXIST) {
        return tl::unexpected{systemError(folder, errno)};
    }
    return {};
}

ports::Stored<void> makePrivateFile(const fs::path& file)
{
    const Descriptor made{::open(file.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, onlyUser)};
    if (made.isOpen()) {
        return syncFolder(file.parent_path());
    }
    if (errno != EEXIST) {
        return tl::unexpected{systemError(file, errno)};
    }
    // By name: opening and closing it here would drop the locks that this process has on it already.
    struct stat status { };
    if (::stat(file.c_str(), &status) != 0) {
        return tl::unexpected{systemError(file, errno)};
    }
    if (!S_ISREG(status.st_mode)) {
        return tl::unexpected{
            failedWith(file, "it should be a file, but is none. Move it away and start Limber again")};
    }
    if ((status.st_mode & (S_IRWXG | S_IRWXO)) != 0) {
        // May be refused where a file system knows no owners: nothing can be done there.
        std::ignore = ::chmod(file.c_str(), onlyUser);
    }
    if (::access(file.c_str(), R_OK | W_OK) != 0 || ::access(file.parent_path().c_str(), W_OK | X_OK) != 0) {
        return tl::unexpected{systemError(file, errno)};
    }
    return {};
}

ports::Stored<void> syncFolder(const fs::path& folder)
{
    const Descriptor opened{::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)};
    // EINVAL: a file system that has nothing to sync for a folder.
    if (!opened.isOpen() || (::fsync(opened.number()) != 0 && errno != EINVAL)) {
        return tl::unexpected{systemError(folder, errno)};
    }
    return {};
}

bool writeAll(const Descriptor& file, std::string_view text)
{
    while (!text.empty()) {
        const ssize_t written = ::write(file.number(), text.data(), text.size());
        if (written < 0 && errno == EINTR) {
            continue;
        }
        if (written <= 0) {
            return false;
        }
        text.remove_prefix(static_cast<std::size_t>(written));
    }
    return ::fsync(file.number()) == 0;
}

void removeLeftovers(const fs::path& folder, std::string_view beginning)
{
    const auto now = fs::file_time_type::clock::now();
    std::error_code error;
    const fs::path where = folder.empty() ? fs::path{"."} : folder;
    for (fs::directory_iterator entry{where, error}, end; !error && entry != end; entry.increment(error)) {
        const std::string name = entry->path().filename().string();
        std::error_code ignored;
        if (name.starts_with(beginning) && isNameOfFresh(name)
            && fs::is_regular_file(entry->symlink_status(ignored))
            && fs::last_write_time(entry->path(), ignored) < now - mayGrow && !ignored) {
            fs::remove(entry->path(), ignored);
        }
    }
}

ports::Stored<FreshFile> FreshFile::make(const fs::path& file, Existing existing)
{
    std::error_code ignored;
    const fs::file_status present = fs::symlink_status(file, ignored);
    if (fs::is_directory(present)) {
        return tl::unexpected{failedWith(file, "it is a folder")};
    }
    if (existing == Existing::Refuse && fs::exists(present)) {
        return tl::unexpected{isThereAlready(file)};
    }
    removeLeftovers(file.parent_path(), file.filename().string() + std::string{freshMark});
    std::string fresh = file.string() + std::string{freshMark} + std::string(freshCharacters, 'X');
    Descriptor opened{::mkostemp(fresh.data(), O_CLOEXEC)}; // 0600
    if (!opened.isOpen()) {
        return tl::unexpected{systemError(file, errno)};
    }
    return FreshFile{file, fresh, std::move(opened), existing};
}

FreshFile::FreshFile(fs::path file, fs::path fresh, Descriptor opened, Existing existing)
    : m_file{std::move(file)}
    , m_fresh{std::move(fresh)}
    , m_opened{std::move(opened)}
    , m_existing{existing}
{ }

FreshFile::FreshFile(FreshFile&& other) noexcept
    : m_file{std::move(other.m_file)}
    , m_fresh{std::exchange(other.m_fresh, {})}
    , m_opened{std::move(other.m_opened)}
    , m_existing{other.m_existing}
    , m_waiting{std::move(other.m_waiting)}
{ }

FreshFile::~FreshFile()
{
    if (!m_fresh.empty()) {
        ::unlink(m_fresh.c_str());
        for (const char* const ending : companions) {
            ::unlink((m_fresh.string() + ending).c_str());
        }
    }
}

ports::Stored<void> FreshFile::write(std::string_view text)
{
    constexpr std::size_t atATime = 1 << 16;
    m_waiting += text;
    return m_waiting.size() < atATime ? ports::Stored<void>{} : flush();
}

ports::Stored<void> FreshFile::flush()
{
    std::string_view rest = m_waiting;
    while (!rest.empty()) {
        const ssize_t written = ::write(m_opened.number(), rest.data(), rest.size());
        if (written <= 0 && errno != EINTR) {
            return tl::unexpected{systemError(m_file, errno)};
        }
        rest.remove_prefix(static_cast<std::size_t>(std::max<ssize_t>(written, 0)));
    }
    m_waiting.clear();
    return {};
}

ports::Stored<void> FreshFile::place()
{
    if (const auto flushed = flush(); !flushed) {
        return flushed;
    }
    if (::fsync(m_opened.number()) != 0) {
        return tl::unexpected{systemError(m_file, errno)};
    }
    // A name that is taken cannot be taken again: nothing is overwritten that came in the meantime.
    if (m_existing == Existing::Refuse && ::link(m_fresh.c_str(), m_file.c_str()) == 0) {
        ::unlink(m_fresh.c_str());
    } else if (m_existing == Existing::Refuse && errno == EEXIST) {
        return tl::unexpected{isThereAlready(m_file)};
    } else if (::rename(m_fresh.c_str(), m_file.c_str()) != 0) {
        return tl::unexpected{systemError(m_file, errno)};
    }
    m_fresh.clear();
    const fs::path folder = m_file.parent_path();
    return syncFolder(folder.empty() ? fs::path{"."} : folder);
}

fs::path freeName(const std::string& name, const std::string& ending)
{
    fs::path target = name + ending;
    for (int count = 2; !isFree(target); ++count) {
        target = name + "-" + std::to_string(count) + ending;
    }
    return target;
}

ports::Stored<fs::path> setAside(const fs::path& file, std::string_view remark, core::CivilDay day)
{
    const fs::path target = freeName(file.string() + std::string{remark} + date::format("%F", day), "");
    for (const char* const ending : companions) {
        const std::string from = file.string() + ending;
        if (::rename(from.c_str(), (target.string() + ending).c_str()) != 0 && errno != ENOENT) {
            return tl::unexpected{systemError(from, errno)};
        }
    }
    if (::rename(file.c_str(), target.c_str()) != 0) {
        return tl::unexpected{systemError(file, errno)};
    }
    if (const auto synced = syncFolder(file.parent_path()); !synced) {
        return tl::unexpected{synced.error()};
    }
    return target;
}

} // namespace limber::storage
