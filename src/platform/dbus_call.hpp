#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QObject>

#include <utility>

namespace limber::platform {

/// Calls `then` with the finished reply, unless `context` is gone by then.
template <typename Then>
void whenFinished(const QDBusPendingCall& call, QObject* context, Then then)
{
    auto* watcher = new QDBusPendingCallWatcher{call, context};
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context,
                     [then = std::move(then)](QDBusPendingCallWatcher* finished) {
                         finished->deleteLater();
                         then(*finished);
                     });
}

/// A call that starts no program.
inline QDBusMessage quietCall(const QString& service,
                              const QString& path,
                              const QString& interface,
                              const QString& method,
                              const QVariantList& arguments = {})
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, interface, method);
    call.setAutoStartService(false);
    call.setArguments(arguments);
    return call;
}

/// The value of a property, as a call that starts no program.
inline QDBusMessage
quietGet(const QString& service, const QString& path, const QString& interface, const QString& property)
{
    return quietCall(service, path, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"),
                     {interface, property});
}

/// A question to the bus itself.
inline QDBusMessage busCall(const QString& method, const QVariantList& arguments = {})
{
    return quietCall(QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
                     QStringLiteral("org.freedesktop.DBus"), method, arguments);
}

} // namespace limber::platform
