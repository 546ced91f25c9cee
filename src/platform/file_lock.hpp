#pragma once

#include "file_descriptor.hpp"

#include <sys/file.h>
#include <sys/stat.h>
#include <system_error>

#include <cerrno>
#include <fcntl.h>
#include <filesystem>
#include <optional>
#include <string>
#include <tl/expected.hpp>

namespace limber::platform {

/// Held while it lives. The kernel lets go of it when its process ends, however that ends.
class FileLock {
public:
    /// Nothing if somebody else holds it; an error, for the user, if the file cannot be made.
    static tl::expected<std::optional<FileLock>, std::string> take(const std::filesystem::path& file)
    {
        FileDescriptor opened{
            ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR)};
        if (!opened) {
            return tl::unexpected{file.string()
                                  + " cannot be made: " + std::generic_category().message(errno)};
        }
        if (::flock(opened.value(), LOCK_EX | LOCK_NB) == 0) {
            return FileLock{std::move(opened)};
        }
        if (errno == EWOULDBLOCK) {
            return std::nullopt;
        }
        return tl::unexpected{file.string() + " cannot be locked: " + std::generic_category().message(errno)};
    }

private:
    explicit FileLock(FileDescriptor file)
        : m_file{std::move(file)}
    { }

    FileDescriptor m_file;
};

} // namespace limber::platform
