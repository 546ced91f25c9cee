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

bool isFree(const fs::path& name)
{
    std::error_code ignored;
    const auto isThere = [&](const fs::path& path) { return fs::exists(fs::symlink_status(path, ignored)); };
    return !isThere(name) && std::none_of(companions.begin(), companions.end(), [&](const char* ending) {
        return isThere(name.string() + ending);
    });
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

ports::Stored<fs::path> setAside(const fs::path& file, core::CivilDay day)
{
    const std::string dated = file.string() + ".corrupt-" + date::format("%F", day);
    fs::path target = dated;
    for (int count = 2; !isFree(target); ++count) {
        target = dated + "-" + std::to_string(count);
    }
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
