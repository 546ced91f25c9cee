#include "companion_socket.hpp"

#include <QRandomGenerator>
#include <QString>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <system_error>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <iterator>

namespace limber::platform {

namespace fs = std::filesystem;

namespace {

constexpr int backlog = 16;

/// A name of its own for a socket until it is ready.
fs::path newSocket(const fs::path& runtimeFolder)
{
    const QString random = QString::number(QRandomGenerator::global()->generate(), 36);
    return runtimeFolder / ("companion." + random.toStdString());
}

sockaddr_un addressOf(const fs::path& socket)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const std::string path = socket.string();
    std::copy_n(path.begin(), std::min(path.size(), sizeof address.sun_path - 1),
                std::begin(address.sun_path));
    return address;
}

FileDescriptor makeSocket()
{
    return FileDescriptor{::socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0)};
}

/// Calls bind() or connect(), which want the address as another type than it is.
int withAddress(int (*call)(int, const sockaddr*, socklen_t),
                const FileDescriptor& socket,
                const fs::path& path)
{
    const sockaddr_un address = addressOf(path);
    return call(socket.value(), reinterpret_cast<const sockaddr*>(&address), sizeof address);
}

} // namespace

fs::path companionSocket(const fs::path& runtimeFolder)
{
    return runtimeFolder / "companion.sock";
}

fs::path companionLock(const fs::path& runtimeFolder)
{
    return runtimeFolder / "companion.lock";
}

tl::expected<void, std::string> makePrivate(const fs::path& runtimeFolder)
{
    if (newSocket(runtimeFolder).string().size() >= sizeof(sockaddr_un::sun_path)) {
        return tl::unexpected{"The path of " + runtimeFolder.string()
                              + " is too long for a socket; set XDG_RUNTIME_DIR to a shorter one."};
    }
    std::error_code fault;
    fs::create_directories(runtimeFolder.parent_path(), fault);
    if (::mkdir(runtimeFolder.c_str(), S_IRWXU) != 0 && errno != EEXIST) {
        return tl::unexpected{"The folder " + runtimeFolder.string()
                              + " cannot be made: " + std::generic_category().message(errno) + "."};
    }
    struct stat status { };
    if (::lstat(runtimeFolder.c_str(), &status) != 0 || !S_ISDIR(status.st_mode)) {
        return tl::unexpected{runtimeFolder.string() + " is not a folder. Please move it away."};
    }
    if (status.st_uid != ::geteuid()) {
        return tl::unexpected{"The folder " + runtimeFolder.string()
                              + " belongs to somebody else, so Limber does not use it."};
    }
    if ((status.st_mode & (S_IRWXG | S_IRWXO)) != 0 && ::chmod(runtimeFolder.c_str(), S_IRWXU) != 0) {
        return tl::unexpected{"Others can look into " + runtimeFolder.string() + ": "
                              + std::generic_category().message(errno) + "."};
    }
    return {};
}

tl::expected<FileDescriptor, std::string> listenAtSocket(const fs::path& runtimeFolder)
{
    const fs::path socket = companionSocket(runtimeFolder);
    const auto failed = [&] {
        return tl::unexpected{"The socket " + socket.string()
                              + " cannot be made: " + std::generic_category().message(errno) + "."};
    };
    const fs::path made = newSocket(runtimeFolder);
    FileDescriptor listening = makeSocket();
    if (!listening || withAddress(::bind, listening, made) != 0) {
        return failed();
    }
    // Renaming replaces what a killed resident left, and shows nobody a socket that is not ready.
    if (::chmod(made.c_str(), S_IRUSR | S_IWUSR) != 0 || ::listen(listening.value(), backlog) != 0
        || ::rename(made.c_str(), socket.c_str()) != 0) {
        const auto failure = failed();
        ::unlink(made.c_str());
        return failure;
    }
    return listening;
}

FileDescriptor connectToSocket(const fs::path& runtimeFolder)
{
    FileDescriptor connected = makeSocket();
    if (!connected || withAddress(::connect, connected, companionSocket(runtimeFolder)) != 0) {
        return FileDescriptor{};
    }
    return connected;
}

std::optional<SocketIdentity> identityOf(const fs::path& socket)
{
    struct stat status { };
    if (::stat(socket.c_str(), &status) != 0 || !S_ISSOCK(status.st_mode)) {
        return std::nullopt;
    }
    return SocketIdentity{status.st_dev, status.st_ino, status.st_ctim};
}

} // namespace limber::platform
