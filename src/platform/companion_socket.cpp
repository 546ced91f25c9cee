#include "companion_socket.hpp"

#include <QRandomGenerator>

#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace limber::platform {

namespace fs = std::filesystem;

fs::path companionSocket(const fs::path& runtimeFolder)
{
    return runtimeFolder / "companion.sock";
}

fs::path companionLock(const fs::path& runtimeFolder)
{
    return runtimeFolder / "companion.lock";
}

fs::path newCompanionSocket(const fs::path& runtimeFolder)
{
    const QString random = QString::number(QRandomGenerator::global()->generate(), 36);
    return runtimeFolder / ("companion." + random.toStdString());
}

QString busAddress(const fs::path& socket)
{
    // Everything but these characters must be escaped in a D-Bus address.
    constexpr std::string_view plain
        = "-_/.\\*abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    QString address = QStringLiteral("unix:path=");
    for (const char byte : socket.string()) {
        if (plain.find(byte) != std::string_view::npos) {
            address += QLatin1Char{byte};
        } else {
            address += QStringLiteral("%%1").arg(static_cast<unsigned char>(byte), 2, 16, QLatin1Char{'0'});
        }
    }
    return address;
}

tl::expected<void, std::string> makePrivate(const fs::path& runtimeFolder)
{
    if (newCompanionSocket(runtimeFolder).string().size() >= sizeof(sockaddr_un::sun_path)) {
        return tl::unexpected{"The path of " + runtimeFolder.string()
                              + " is too long for a socket; set XDG_RUNTIME_DIR to a shorter one."};
    }
    std::error_code fault;
    fs::create_directories(runtimeFolder.parent_path(), fault);
    if (::mkdir(runtimeFolder.c_str(), S_IRWXU) != 0 && errno != EEXIST) {
        return tl::unexpected{"The folder " + runtimeFolder.string()
                              + " cannot be made: " + std::strerror(errno) + "."};
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
        return tl::unexpected{"Others can look into " + runtimeFolder.string() + ": " + std::strerror(errno)
                              + "."};
    }
    return {};
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
