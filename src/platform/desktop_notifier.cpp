#include "limber/platform/desktop_notifier.hpp"

#include "limber/platform/dbus_notifier.hpp"
#include "limber/platform/portal_notifier.hpp"
#include "limber/platform/sandbox.hpp"

namespace limber::platform {

std::unique_ptr<DesktopNotifier> makeNotifier(const QDBusConnection& sessionBus)
{
    if (isInFlatpak()) {
        return std::make_unique<PortalNotifier>(sessionBus);
    }
    return std::make_unique<DBusNotifier>(sessionBus);
}

} // namespace limber::platform
