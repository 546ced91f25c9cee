#pragma once

#include "fake_notification_server.hpp"

namespace limber::test {

/// A new mako, which tells when its modes change.
class FakeMako : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "fr.emersion.Mako")

public:
    explicit FakeMako(PrivateBus& bus)
        : m_server{bus, QStringLiteral("mako")}
    {
        m_server.connection().registerObject(QStringLiteral("/fr/emersion/Mako"), this,
                                             QDBusConnection::ExportAllSlots);
    }

    void setMode(const QString& mode)
    {
        m_modes = QStringList{mode};
        QDBusMessage signal = QDBusMessage::createSignal(QStringLiteral("/fr/emersion/Mako"),
                                                         QStringLiteral("org.freedesktop.DBus.Properties"),
                                                         QStringLiteral("PropertiesChanged"));
        signal << QStringLiteral("fr.emersion.Mako") << QVariantMap{} << QStringList{QStringLiteral("Modes")};
        m_server.connection().send(signal);
    }

    // NOLINTNEXTLINE(readability-identifier-naming): as on the bus
    Q_SLOT [[nodiscard]] QStringList ListModes() const { return m_modes; }

private:
    FakeNotificationServer m_server;
    QStringList m_modes{QStringLiteral("default")};
};

} // namespace limber::test
