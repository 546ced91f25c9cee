#pragma once

#include "bus_service.hpp"
#include "file_descriptor.hpp"

#include <QObject>
#include <QString>

#include <memory>

class QSocketNotifier;

namespace limber::platform {

/// Says when the system's time zone may have changed.
class ZoneWatch : public QObject {
    Q_OBJECT

public:
    /// `folder` holds `localtime` and `timezone`: /etc.
    ZoneWatch(const QString& folder, const QDBusConnection& systemBus);
    ~ZoneWatch() override;

Q_SIGNALS:
    void mayHaveChanged();

private:
    void readEvents();

    FileDescriptor m_inotify;
    std::unique_ptr<QSocketNotifier> m_notifier;
    std::unique_ptr<BusSignal> m_zoneSet;
};

} // namespace limber::platform
