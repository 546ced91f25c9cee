#include "notification_server.hpp"

#include "dbus_call.hpp"

#include <QVariantMap>

#include <utility>

namespace limber::platform {

namespace {

const QString service = QStringLiteral("org.freedesktop.Notifications");
const QString path = QStringLiteral("/org/freedesktop/Notifications");
const QString applicationId = QStringLiteral("io.github.limber_app.Limber");

} // namespace

NotificationServer::NotificationServer(const QDBusConnection& sessionBus)
    : m_bus{sessionBus}
    , m_watcher{service, sessionBus, QDBusServiceWatcher::WatchForOwnerChange}
{
    connect(&m_watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, &NotificationServer::findOut);
    subscribe();
    findOut();
}

void NotificationServer::subscribe()
{
    m_bus.connect(service, path, service, QStringLiteral("ActivationToken"), this,
                  SLOT(keepToken(uint, QString)));
    m_bus.connect(service, path, service, QStringLiteral("ActionInvoked"), this, SLOT(invoke(uint, QString)));
    m_bus.connect(service, path, service, QStringLiteral("NotificationClosed"), this,
                  SIGNAL(closed(uint, uint)));
}

void NotificationServer::findOut()
{
    ++m_generation;
    m_isStarting = false;
    if (!m_bus.isConnected()) {
        settle(Presence::Absent,
               tr("There is no session bus, so reminders cannot be shown as notifications."));
        return;
    }
    settle(Presence::Unknown, {});
    whenFinished(m_bus.asyncCall(busCall(QStringLiteral("GetNameOwner"), {service})), this,
                 [this, generation = m_generation](const QDBusPendingReply<QString>& owner) {
                     if (generation != m_generation) {
                         return;
                     }
                     if (owner.isValid()) {
                         m_owner = owner.value();
                         ask();
                     } else {
                         lookForOneToStart();
                     }
                 });
}

void NotificationServer::lookForOneToStart()
{
    whenFinished(m_bus.asyncCall(busCall(QStringLiteral("ListActivatableNames"))), this,
                 [this, generation = m_generation](const QDBusPendingReply<QStringList>& names) {
                     if (generation != m_generation) {
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
        findOut();
    }
    // Not before it is needed: while a session starts, the bus would start any server that is installed, in
    // the place of the desktop's own.
    if (m_presence != Presence::Startable || m_isStarting) {
        return;
    }
    m_isStarting = true;
    whenFinished(m_bus.asyncCall(busCall(QStringLiteral("StartServiceByName"), {service, uint{0}})), this,
                 [this, generation = m_generation](const QDBusPendingReply<uint>& started) {
                     if (generation == m_generation && started.isError()) {
                         settle(
                             Presence::Absent,
                             tr("The notification server does not start: %1").arg(started.error().message()));
                     }
                 });
}

void NotificationServer::ask()
{
    const auto isLate = [this, generation = m_generation] { return generation != m_generation; };
    whenFinished(m_bus.asyncCall(quietCall(m_owner, path, service, QStringLiteral("GetServerInformation"))),
                 this, [this, isLate](const QDBusPendingReply<QString, QString, QString, QString>& reply) {
                     if (!isLate() && reply.isValid()) {
                         m_name = reply.argumentAt<0>();
                         m_version = reply.argumentAt<2>();
                     }
                 });
    whenFinished(m_bus.asyncCall(quietCall(m_owner, path, service, QStringLiteral("GetCapabilities"))), this,
                 [this, isLate](const QDBusPendingReply<QStringList>& reply) {
                     if (isLate()) {
                         return;
                     }
                     if (reply.isError()) {
                         settle(
                             Presence::Absent,
                             tr("The notification server does not answer: %1").arg(reply.error().message()));
                     } else {
                         m_capabilities = reply.value();
                         settle(Presence::Present, {});
                     }
                 });
}

void NotificationServer::settle(Presence presence, const QString& fault)
{
    if (presence != Presence::Present) {
        m_owner.clear();
        m_capabilities.clear();
        m_name.clear();
        m_version.clear();
    }
    m_presence = presence;
    m_fault = fault;
    Q_EMIT presenceChanged();
}

QDBusPendingCall NotificationServer::notify(const NotificationContent& content, uint replaces) const
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
    }
    constexpr int never = 0;
    constexpr int asTheServerLikes = -1;
    return m_bus.asyncCall(quietCall(m_owner, path, service, QStringLiteral("Notify"),
                                     {QStringLiteral("Limber"), replaces, applicationId, content.title, body,
                                      hasActions ? content.actions : QStringList{}, hints,
                                      content.stays ? never : asTheServerLikes}));
}

void NotificationServer::close(uint id) const
{
    // Some servers call it an error to close what is closed already; nobody waits for the answer.
    m_bus.asyncCall(quietCall(m_owner, path, service, QStringLiteral("CloseNotification"), {id}));
}

void NotificationServer::keepToken(uint id, const QString& token)
{
    m_tokenId = id;
    m_token = token;
}

void NotificationServer::invoke(uint id, const QString& key)
{
    const QString token = id == m_tokenId ? std::exchange(m_token, {}) : QString{};
    Q_EMIT actionInvoked(id, key, token);
}

} // namespace limber::platform
