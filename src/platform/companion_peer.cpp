#include "companion_peer.hpp"

#include <QDBusMessage>

namespace limber::platform {

namespace {

const QString& path()
{
    static const QString text = QStringLiteral("/io/github/limber_app/Limber/Companion");
    return text;
}

} // namespace

CompanionPeer::CompanionPeer(const QDBusConnection& connection)
    : m_connection{connection}
{
    m_connection.registerObject(path(), this, QDBusConnection::ExportScriptableSlots);
    m_connection.connect(QString{}, QStringLiteral("/org/freedesktop/DBus/Local"),
                         QStringLiteral("org.freedesktop.DBus.Local"), QStringLiteral("Disconnected"), this,
                         SLOT(onDisconnected()));
}

CompanionPeer::~CompanionPeer()
{
    m_connection.unregisterObject(path());
    const QString name = m_connection.name();
    m_connection = QDBusConnection{QString{}};
    QDBusConnection::disconnectFromPeer(name);
}

void CompanionPeer::sayHello()
{
    send(QStringLiteral("Hello"), {});
}

void CompanionPeer::sayDeliver(quint64 serial, const QString& report)
{
    send(QStringLiteral("Deliver"), {serial, report});
}

void CompanionPeer::sayInstruct(const QString& instruction, const QString& activationToken)
{
    send(QStringLiteral("Instruct"), {instruction, activationToken});
}

void CompanionPeer::Hello()
{
    Q_EMIT greeted();
}

void CompanionPeer::Deliver(qulonglong serial, const QString& report)
{
    Q_EMIT delivered(serial, report);
}

void CompanionPeer::Instruct(const QString& instruction, const QString& activationToken)
{
    Q_EMIT instructed(instruction, activationToken);
}

void CompanionPeer::onDisconnected()
{
    Q_EMIT gone();
}

void CompanionPeer::send(const QString& member, const QVariantList& arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(
        QString{}, path(), QStringLiteral("io.github.limber_app.Limber.Companion"), member);
    message.setArguments(arguments);
    m_connection.send(message);
}

} // namespace limber::platform
