#pragma once

#include "support/private_bus.hpp"

#include <QDBusContext>
#include <QObject>
#include <QString>

namespace limber::test {

/// A locker such as org.gnome.ScreenSaver, on a bus connection of its own.
class FakeScreenSaver : public QObject, protected QDBusContext {
    Q_OBJECT

public:
    /// `desktop` is the part of the name that differs: "gnome".
    FakeScreenSaver(PrivateBus& bus, const QString& desktop)
        : m_bus{bus}
        , m_connection{bus.connect()}
        , m_service{QStringLiteral("org.%1.ScreenSaver").arg(desktop)}
        , m_path{QStringLiteral("/org/%1/ScreenSaver").arg(desktop)}
    {
        m_connection.registerObject(m_path, m_service, this, QDBusConnection::ExportAllSlots);
        if (!m_connection.registerService(m_service)) {
            throw std::runtime_error("the fake screen saver got no name");
        }
    }
    ~FakeScreenSaver() override { m_bus.drop(m_connection); }

    void activate(bool isActive)
    {
        m_isActive = isActive;
        QDBusMessage signal = QDBusMessage::createSignal(m_path, m_service, QStringLiteral("ActiveChanged"));
        signal << isActive;
        m_connection.send(signal);
    }

    bool isUnable = false;

public Q_SLOTS:
    bool GetActive() // NOLINT(readability-identifier-naming): as on the bus
    {
        if (isUnable) {
            sendErrorReply(QDBusError::NotSupported, QStringLiteral("no"));
        }
        return m_isActive;
    }

private:
    PrivateBus& m_bus;
    QDBusConnection m_connection;
    QString m_service;
    QString m_path;
    bool m_isActive = false;
};

} // namespace limber::test
