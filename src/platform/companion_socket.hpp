#pragma once

#include "file_descriptor.hpp"

#include <sys/types.h>

#include <ctime>
#include <filesystem>
#include <optional>
#include <string>
#include <tl/expected.hpp>

/// Where the two ends of the companion meet.
namespace limber::platform {

[[nodiscard]] std::filesystem::path companionSocket(const std::filesystem::path& runtimeFolder);
[[nodiscard]] std::filesystem::path companionLock(const std::filesystem::path& runtimeFolder);

/// Makes the folder if it is missing and keeps everybody else out of it. The error is for the user.
[[nodiscard]] tl::expected<void, std::string> makePrivate(const std::filesystem::path& runtimeFolder);

/// A socket at companionSocket() that listens, in place of whatever was there. The error is for the user.
[[nodiscard]] tl::expected<FileDescriptor, std::string>
listenAtSocket(const std::filesystem::path& runtimeFolder);

/// A connection to whoever listens at companionSocket(); empty if nobody does.
[[nodiscard]] FileDescriptor connectToSocket(const std::filesystem::path& runtimeFolder);

/// Tells one socket from the next that bears the same name.
struct SocketIdentity {
    dev_t device = 0;
    ino_t inode = 0;
    timespec changed{};
    bool operator==(const SocketIdentity& other) const
    {
        return device == other.device && inode == other.inode && changed.tv_sec == other.changed.tv_sec
            && changed.tv_nsec == other.changed.tv_nsec;
    }
};
[[nodiscard]] std::optional<SocketIdentity> identityOf(const std::filesystem::path& socket);

} // namespace limber::platform
