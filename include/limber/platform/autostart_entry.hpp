#pragma once

#include "limber/ports/autostart.hpp"

#include <filesystem>
#include <memory>
#include <vector>

namespace limber::platform {

/// Where entries of the Desktop Application Autostart Specification lie.
struct AutostartFolders {
    std::filesystem::path user;                ///< the user's own, which wins
    std::vector<std::filesystem::path> system; ///< the first that has an entry counts
};

/// From the environment. Creates nothing.
[[nodiscard]] AutostartFolders autostartFolders();

/// What an entry has to run so that it is this Limber: an AppImage, "limber" if that is found, or the program
/// beside this one.
[[nodiscard]] std::string limberCommand();

/// Limber's autostart entry. `command` is what it runs. Needs an event loop to notice changes.
class AutostartEntry final : public ports::Autostart {
public:
    AutostartEntry(AutostartFolders folders, std::string command);
    ~AutostartEntry() override;
    AutostartEntry(const AutostartEntry&) = delete;
    AutostartEntry& operator=(const AutostartEntry&) = delete;

    [[nodiscard]] bool isOn() const override;
    [[nodiscard]] tl::expected<void, std::string> set(bool isOn) override;
    void onChange(std::function<void()> changed) override;

private:
    class Watch;

    AutostartFolders m_folders;
    std::string m_command;
    std::unique_ptr<Watch> m_watch;
};

} // namespace limber::platform
