#pragma once

#include <filesystem>
#include <functional>

namespace limber::ports {

/// Shows the user where something lies, in the desktop's file manager.
class FileManager {
public:
    /// Whether there was something that could show it.
    using Told = std::function<void(bool isShown)>;

    virtual ~FileManager() = default;
    /// Opens the folder that `file` is in, with the file picked out where the desktop can do that. Told once,
    /// perhaps at once.
    virtual void showFile(const std::filesystem::path& file, Told told) = 0;
    /// Opens `folder`, which is made if it is not there yet. Told once, perhaps at once.
    virtual void openFolder(const std::filesystem::path& folder, Told told) = 0;
};

} // namespace limber::ports
