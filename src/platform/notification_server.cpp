#include "notification_server.hpp"

#include <QVariantMap>

#include <utility>

namespace limber::platform {

namespace {

const QString service = QStringLiteral("org.freedesktop.Notifications");
const QString path = QStringLiteral("/org/freedesktop/Notifications");
const QString applicationId = QStringLiteral("io.github.limber_app.Limber");

} // namespace

NotificationServer::NotificationServer(const QDBusConnection& sessionBus)
    : m_service{sessionBus, service}
{
    connect(&m_service, &BusService::found, this, &NotificationServer::follow);
    m_service.find();
}

void NotificationServer::follow()
{
    m_isStarting = false;
    if (!m_service.bus().isConnected()) {
        settle(Presence::Absent,
               tr("There is no session bus, so reminders cannot be shown as notifications."));
        return;
    }
    settle(Presence::Unknown, {});
    if (m_service.owner().isEmpty()) {
        lookForOneToStart();
    } else {
        hear();
        ask();
    }
}

void NotificationServer::hear()
{
    m_service.hear(path, service, QStringLiteral("ActivationToken"), [this](const QVariantList& arguments) {
        m_tokenId = arguments.value(0).toUInt();
        m_token = arguments.value(1).toString();
    });
    m_service.hear(path, service, QStringLiteral("ActionInvoked"), [this](const QVariantList& arguments) {
        const uint id = arguments.value(0).toUInt();
        const QString token = id == m_tokenId ? std::exchange(m_token, {}) : QString{};
        Q_EMIT actionInvoked(id, arguments.value(1).toString(), token);
    });
    m_service.hear(path, service, QStringLiteral("NotificationClosed"),
                   [this](const QVariantList& arguments) {
                       Q_EMIT closed(arguments.value(0).toUInt(), arguments.value(1).toUInt());
                   });
}

void NotificationServer::ask()
{
    // One after the other: two answers on their way may be delivered in either order.
    m_service.call(path, service, QStringLiteral("GetServerInformation"), {},
                   [this](const QDBusPendingReply<QString, QString, QString, QString>& reply) {
                       if (reply.isValid()) {
                           m_name = reply.argumentAt<0>();
                           m_version = reply.argumentAt<2>();
                       }
                       askWhatItCan();
                   });
}

void NotificationServer::askWhatItCan()
{
    m_service.call(
        path, service, QStringLiteral("GetCapabilities"), {},
        [this](const QDBusPendingReply<QStringList>& reply) {
            if (reply.isError()) {
                settle(Presence::Absent,
                       tr("The notification server does not answer: %1").arg(reply.error().message()));
            } else {
                m_capabilities = reply.value();
                settle(Presence::Present, {});
            }
        });
}

void NotificationServer::lookForOneToStart()
{
    whenFinished(m_service.bus().asyncCall(busCall(QStringLiteral("ListActivatableNames"))), this,
                 [this](const QDBusPendingReply<QStringList>& names) {
                     if (!m_service.owner().isEmpty()) {
                         return;
                     }
                     if (names.isValid() && names.value().contains(service)) {
                         settle(Presence::Startable, {});
                     } else {
                         settle(Presence::Absent,
                                tr("No notification server is running, so reminders cannot "
                                   "be shown as notifications."));
                     }
                 });
}

void NotificationServer::start()
{
    if (m_presence == Presence::Absent) {
        m_service.find();
    }
    // Not before it is needed: while a session starts, the bus would start any server that is installed, in
    // the place of the desktop's own.
    if (m_presence != Presence::Startable || m_isStarting) {
        return;
    }
    m_isStarting = true;
    whenFinished(m_service.bus().asyncCall(busCall(QStringLiteral("StartServiceByName"), {service, uint{0}})),
                 this, [this](const QDBusPendingReply<uint>& started) {
                     if (started.isError() && m_service.owner().isEmpty()) {
                         settle(
                             Presence::Absent,
                             tr("The notification server does not start: %1").arg(started.error().message()));
                     }
                 });
}

void NotificationServer::settle(Presence presence, const QString& fault)
{
    if (presence != Presence::Present) {
        m_capabilities.clear();
        m_name.clear();
        m_version.clear();
    }
    m_presence = presence;
    m_fault = fault;
    Q_EMIT presenceChanged();
}

QDBusPendingCall NotificationServer::notify(const NotificationContent& content, uint replaces)
{
    const bool hasActions = can(QStringLiteral("actions"));
    QString body = content.body;
    if (!hasActions && !content.withoutActions.isEmpty()) {
        body += QLatin1Char{'\n'} + content.withoutActions;
    }
    if (can(QStringLiteral("body-markup"))) {
        body = body.toHtmlEscaped();
    }
    QVariantMap hints{{QStringLiteral("desktop-entry"), applicationId},
                      {QStringLiteral("urgency"), QVariant::fromValue(uchar{1})}};
    if (!content.stays) {
        hints.insert(QStringLiteral("transient"), true);
        hints.insert(QStringLiteral("suppress-sound"), true);
    } else if (can(QStringLiteral("sound"))) {
        hints.insert(QStringLiteral("sound-name"), QStringLiteral("message-new-instant"));
    }
    constexpr int never = 0;
    constexpr int asTheServerLikes = -1;
    return m_service.bus().asyncCall(quietCall(
        m_service.owner(), path, service, QStringLiteral("Notify"),
        {QStringLiteral("Limber"), replaces, applicationId, content.title, body,
         hasActions ? content.actions : QStringList{}, hints, content.stays ? never : asTheServerLikes}));
}

void NotificationServer::close(uint id)
{
    // Some servers call it an error to close what is closed already; nobody waits for the answer.
    m_service.bus().asyncCall(
        quietCall(m_service.owner(), path, service, QStringLiteral("CloseNotification"), {id}));
}

} // namespace limber::platform
