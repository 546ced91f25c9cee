#pragma once

#include "limber/ports/file_manager.hpp"

#include <memory>

class QDBusConnection;

namespace limber::platform {

/// The file manager that answers to org.freedesktop.FileManager1, which is started if it does not run.
class DesktopFileManager final : public ports::FileManager {
public:
    /// Opens a folder in another way; false if it cannot.
    using OpenFolder = std::function<bool(const std::filesystem::path& folder)>;

    /// `otherwise` is asked where no file manager answers, or not within a few seconds.
    DesktopFileManager(const QDBusConnection& sessionBus, OpenFolder otherwise);
    ~DesktopFileManager() override;

    void showFile(const std::filesystem::path& file, Told told) override;
    void openFolder(const std::filesystem::path& folder, Told told) override;

private:
    class Private;
    std::unique_ptr<Private> m_private;
};

} // namespace limber::platform
