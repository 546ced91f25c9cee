#pragma once

#include <filesystem>
#include <string>
#include <tl/expected.hpp>

namespace limber::platform {

/// Limber's folders, after the XDG base directory specification.
struct Paths {
    std::filesystem::path config;  ///< settings
    std::filesystem::path data;    ///< history, catalogue, backups
    std::filesystem::path state;   ///< what may be lost without harm
    std::filesystem::path runtime; ///< sockets and locks of this log-in
    bool operator==(const Paths&) const = default;
};

/// Where they are, from the environment. Creates nothing.
[[nodiscard]] Paths paths();

/// Makes the folders that are missing, readable by their owner only. Folders that are there stay as they
/// are. The error names the folder, for the user.
[[nodiscard]] tl::expected<void, std::string> createFolders(const Paths& paths);

} // namespace limber::platform
