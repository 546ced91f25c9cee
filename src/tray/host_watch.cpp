#include "host_watch.hpp"

#include "xembed_selection.hpp"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QGuiApplication>

namespace limber::tray {

namespace {

QString watcherName()
{
    return QStringLiteral("org.kde.StatusNotifierWatcher");
}

QString watcherPath()
{
    return QStringLiteral("/StatusNotifierWatcher");
}

} // namespace

HostWatch::HostWatch(const QDBusConnection& bus, std::chrono::milliseconds patience)
    : m_bus{bus}
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &HostWatch::lookForXembed);
    m_patience.start(patience);
    if (!m_bus.isConnected()) {
        return;
    }
    m_watcher.setConnection(m_bus);
    m_watcher.setWatchMode(QDBusServiceWatcher::WatchForRegistration);
    m_watcher.addWatchedService(watcherName());
    connect(&m_watcher, &QDBusServiceWatcher::serviceRegistered, this, &HostWatch::ask);
    m_bus.connect(watcherName(), watcherPath(), watcherName(), QStringLiteral("StatusNotifierHostRegistered"),
                  this, SLOT(ask()));
    ask();
}

HostWatch::~HostWatch() = default;

void HostWatch::ask()
{
    QDBusMessage question = QDBusMessage::createMethodCall(watcherName(), watcherPath(),
                                                           QStringLiteral("org.freedesktop.DBus.Properties"),
                                                           QStringLiteral("Get"));
    question << watcherName() << QStringLiteral("IsStatusNotifierHostRegistered");
    question.setAutoStartService(false);
    auto* answer = new QDBusPendingCallWatcher(m_bus.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        answer->deleteLater();
        if (!reply.isError() && reply.value().variant().toBool()) {
            finish();
        }
    });
}

void HostWatch::lookForXembed()
{
    if (QGuiApplication::platformName() == QLatin1String("xcb")) {
        m_selection = std::make_unique<XembedSelection>();
        connect(m_selection.get(), &XembedSelection::owned, this, &HostWatch::finish, Qt::QueuedConnection);
        if (m_selection->hasOwner()) {
            finish();
            return;
        }
    }
    Q_EMIT missing();
}

void HostWatch::finish()
{
    if (m_isOver) {
        return;
    }
    m_isOver = true;
    m_patience.stop();
    m_selection.reset();
    m_bus.disconnect(watcherName(), watcherPath(), watcherName(),
                     QStringLiteral("StatusNotifierHostRegistered"), this, SLOT(ask()));
    m_watcher.setWatchedServices({});
    Q_EMIT found();
}

} // namespace limber::tray
