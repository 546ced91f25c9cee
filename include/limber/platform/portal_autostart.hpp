#pragma once

#include "limber/ports/autostart.hpp"

#include <filesystem>
#include <memory>

class QDBusConnection;

namespace limber::platform {

/// Starting at log-in through the portal (org.freedesktop.portal.Background), for a process in a sandbox.
///
/// The desktop's own entry cannot be seen from there, so what the portal granted last is kept as a file in
/// `folder`. set() asks; the answer may take as long as the user thinks about it, and is told by onChange.
class PortalAutostart final : public ports::Autostart {
public:
    PortalAutostart(const QDBusConnection& sessionBus, const std::filesystem::path& folder);
    ~PortalAutostart() override;
    [[nodiscard]] bool isOn() const override;
    [[nodiscard]] tl::expected<void, std::string> set(bool isOn) override;
    void onChange(std::function<void()> changed) override;
    /// Asks for leave to run without a window, which changes nothing about starting at log-in.
    void askToRunInBackground();

private:
    class Private;
    std::unique_ptr<Private> m_private;
};

} // namespace limber::platform
