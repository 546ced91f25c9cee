#pragma once

#include "support/private_bus.hpp"

#include <QDBusContext>
#include <QDBusVariant>
#include <QObject>
#include <QString>

#include <optional>

namespace limber::test {

/// Xfce's settings with the one that matters, on a bus connection of its own.
class FakeXfconf : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.xfce.Xfconf")

public:
    explicit FakeXfconf(PrivateBus& bus)
        : m_bus{bus}
        , m_connection{bus.connect()}
    {
        m_connection.registerObject(m_path, this, QDBusConnection::ExportAllSlots);
        if (!m_connection.registerService(QStringLiteral("org.xfce.Xfconf"))) {
            throw std::runtime_error("the fake Xfconf got no name");
        }
    }
    ~FakeXfconf() override { m_bus.drop(m_connection); }

    void set(bool isOn)
    {
        m_doNotDisturb = isOn;
        emitSignal(QStringLiteral("PropertyChanged"),
                   {m_channel, m_setting, QVariant::fromValue(QDBusVariant{isOn})});
    }
    void unset()
    {
        m_doNotDisturb.reset();
        emitSignal(QStringLiteral("PropertyRemoved"), {m_channel, m_setting});
    }

public Q_SLOTS:
    // NOLINTNEXTLINE(readability-identifier-naming): as on the bus
    QDBusVariant GetProperty(const QString& channel, const QString& setting)
    {
        if (channel != m_channel || setting != m_setting || !m_doNotDisturb) {
            sendErrorReply(QStringLiteral("org.xfce.Xfconf.Error.PropertyNotFound"), QStringLiteral("unset"));
            return QDBusVariant{false};
        }
        return QDBusVariant{*m_doNotDisturb};
    }

private:
    void emitSignal(const QString& name, const QVariantList& arguments)
    {
        QDBusMessage signal = QDBusMessage::createSignal(m_path, QStringLiteral("org.xfce.Xfconf"), name);
        signal.setArguments(arguments);
        m_connection.send(signal);
    }

    PrivateBus& m_bus;
    QDBusConnection m_connection;
    QString m_path = QStringLiteral("/org/xfce/Xfconf");
    QString m_channel = QStringLiteral("xfce4-notifyd");
    QString m_setting = QStringLiteral("/do-not-disturb");
    std::optional<bool> m_doNotDisturb;
};

} // namespace limber::test
