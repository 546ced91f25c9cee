#pragma once

#include "bus_service.hpp"
#include "inotify.hpp"

#include <QObject>
#include <QString>

#include <memory>

namespace limber::platform {

/// Says when the system's time zone may have changed.
class ZoneWatch : public QObject {
    Q_OBJECT

public:
    /// `folder` holds `localtime` and `timezone`: /etc.
    ZoneWatch(const QString& folder, const QDBusConnection& systemBus);

Q_SIGNALS:
    void mayHaveChanged();

private:
    Inotify m_inotify;
    bool m_mayHave = false;
    std::unique_ptr<BusSignal> m_zoneSet;
};

} // namespace limber::platform
