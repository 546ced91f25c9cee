#include "zone_watch.hpp"

#include <sys/inotify.h>

#include <utility>

namespace limber::platform {

ZoneWatch::ZoneWatch(const QString& folder, const QDBusConnection& systemBus)
{
    connect(&m_inotify, &Inotify::happened, this, [this](const std::string& name) {
        m_mayHave = m_mayHave || name == "localtime" || name == "timezone";
    });
    connect(&m_inotify, &Inotify::told, this, [this] {
        if (std::exchange(m_mayHave, false)) {
            Q_EMIT mayHaveChanged();
        }
    });
    // The link itself is replaced, so the folder has to be watched.
    m_inotify.watch(folder, IN_CREATE | IN_MOVED_TO | IN_CLOSE_WRITE | IN_ONLYDIR);
    if (systemBus.isConnected()) {
        m_zoneSet
            = std::make_unique<BusSignal>(systemBus,
                                          BusSignal::Place{QStringLiteral("org.freedesktop.timedate1"),
                                                           QStringLiteral("/org/freedesktop/timedate1"),
                                                           QStringLiteral("org.freedesktop.DBus.Properties"),
                                                           QStringLiteral("PropertiesChanged"),
                                                           {}},
                                          [this](const QVariantList&) { Q_EMIT mayHaveChanged(); });
    }
}

} // namespace limber::platform
