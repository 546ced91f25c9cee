#pragma once

#include "support/private_bus.hpp"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QVariantMap>

#include <utility>
#include <vector>

namespace limber::test {

/// A notification server that does what a test says, on a bus connection of its own.
class FakeNotificationServer : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
    Q_PROPERTY(bool Inhibited READ inhibited)

public:
    struct Call {
        uint replaces = 0;
        QString title;
        QString body;
        QStringList actions;
        QVariantMap hints;
        int timeout = 0;
        uint id = 0;
    };

    explicit FakeNotificationServer(PrivateBus& bus, QString name = QStringLiteral("fake"))
        : serverName{std::move(name)}
        , m_bus{bus}
        , m_connection{bus.connect()}
    {
        m_connection.registerObject(QStringLiteral("/org/freedesktop/Notifications"), this,
                                    QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals
                                        | QDBusConnection::ExportAllProperties);
        if (!m_connection.registerService(QStringLiteral("org.freedesktop.Notifications"))) {
            throw std::runtime_error("the fake notification server got no name");
        }
    }
    ~FakeNotificationServer() override { m_bus.drop(m_connection); }

    /// To put more on it.
    [[nodiscard]] QDBusConnection& connection() { return m_connection; }
    [[nodiscard]] bool inhibited() const { return isInhibited; }
    /// Plasma's do not disturb.
    void inhibit(bool isSo)
    {
        isInhibited = isSo;
        QDBusMessage signal = QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/Notifications"),
                                                         QStringLiteral("org.freedesktop.DBus.Properties"),
                                                         QStringLiteral("PropertiesChanged"));
        signal << QStringLiteral("org.freedesktop.Notifications")
               << QVariantMap{{QStringLiteral("Inhibited"), isSo}} << QStringList{};
        m_connection.send(signal);
    }

    QString serverName;
    bool isInhibited = false;
    QStringList capabilities{QStringLiteral("actions"), QStringLiteral("body")};
    bool isRefusing = false;
    uint nextId = 1;
    std::vector<Call> calls;
    std::vector<uint> closings;

    // NOLINTBEGIN(readability-identifier-naming): as on the bus
public Q_SLOTS:
    QStringList GetCapabilities() { return capabilities; }
    QString GetServerInformation(QString& vendor, QString& version, QString& specification)
    {
        vendor = QStringLiteral("Limber");
        version = QStringLiteral("1.0");
        specification = QStringLiteral("1.2");
        return serverName;
    }
    uint Notify(const QString&,
                uint replaces,
                const QString&,
                const QString& title,
                const QString& body,
                const QStringList& actions,
                const QVariantMap& hints,
                int timeout,
                const QDBusMessage& message)
    {
        if (isRefusing) {
            message.setDelayedReply(true);
            m_connection.send(message.createErrorReply(QDBusError::LimitsExceeded, QStringLiteral("enough")));
            return 0;
        }
        const uint id = replaces == 0 ? nextId++ : replaces;
        calls.push_back({replaces, title, body, actions, hints, timeout, id});
        return id;
    }
    void CloseNotification(uint id) { closings.push_back(id); }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString& key);
    void ActivationToken(uint id, const QString& token);
    void NotificationClosed(uint id, uint reason);
    // NOLINTEND(readability-identifier-naming)

private:
    PrivateBus& m_bus;
    QDBusConnection m_connection;
};

} // namespace limber::test
