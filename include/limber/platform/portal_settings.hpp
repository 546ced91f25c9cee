#pragma once

#include "limber/core/settings.hpp"

#include <functional>
#include <memory>

class QDBusConnection;

namespace limber::platform {

/// Whether the user wants dark or light windows, as the portal tells it (org.freedesktop.portal.Settings). A
/// process in a sandbox sees nothing else of the desktop's theme.
class PortalSettings {
public:
    using SchemeChanged = std::function<void(core::ColorScheme scheme)>;

    /// `changed` is called from the event loop, first as soon as the portal has answered. ColorScheme::System
    /// means no preference.
    PortalSettings(const QDBusConnection& sessionBus, SchemeChanged changed);
    ~PortalSettings();

private:
    class Private;
    std::unique_ptr<Private> m_private;
};

} // namespace limber::platform
