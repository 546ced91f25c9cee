#pragma once

#include "file_descriptor.hpp"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QVariantMap>

#include <memory>

class QDBusConnection;
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

private Q_SLOTS:
    void readProperties(const QString& interface, const QVariantMap& changed, const QStringList& gone);

private:
    void readEvents();

    FileDescriptor m_inotify;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace limber::platform
