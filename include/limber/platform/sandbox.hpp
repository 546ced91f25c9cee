#pragma once

#include <filesystem>

namespace limber::platform {

/// Whether this process runs in a Flatpak sandbox, where the desktop is reached through portals. `root` is
/// where the file system begins.
[[nodiscard]] bool isInFlatpak(const std::filesystem::path& root = "/");

} // namespace limber::platform
