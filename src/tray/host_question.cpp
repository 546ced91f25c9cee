#include "host_question.hpp"

#include <QDBusMessage>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace limber::tray {

namespace {

constexpr int patience = 5000; // ms

} // namespace

QString watcherName()
{
    return QStringLiteral("org.kde.StatusNotifierWatcher");
}

QString watcherPath()
{
    return QStringLiteral("/StatusNotifierWatcher");
}

QDBusPendingCall askForHost(const QDBusConnection& bus)
{
    QDBusMessage question = QDBusMessage::createMethodCall(watcherName(), watcherPath(),
                                                           QStringLiteral("org.freedesktop.DBus.Properties"),
                                                           QStringLiteral("Get"));
    question << watcherName() << QStringLiteral("IsStatusNotifierHostRegistered");
    question.setAutoStartService(false);
    return bus.asyncCall(question, patience);
}

bool saysThereIsHost(const QDBusPendingCall& answer)
{
    const QDBusPendingReply<QDBusVariant> reply = answer;
    return !reply.isError() && reply.value().variant().toBool();
}

} // namespace limber::tray
