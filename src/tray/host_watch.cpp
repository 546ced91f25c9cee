#include "host_watch.hpp"

#include "host_question.hpp"
#include "xembed_selection.hpp"

#include <QDBusPendingCallWatcher>
#include <QGuiApplication>

#include <utility>

namespace limber::tray {

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
    auto* answer = new QDBusPendingCallWatcher(askForHost(m_bus), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        if (saysThereIsHost(*answer)) {
            finish();
        }
    });
}

void HostWatch::lookForXembed()
{
    if (QGuiApplication::platformName() == QLatin1String("xcb")) {
        m_selection = std::make_unique<XembedSelection>();
        // A panel that has both announces the old kind first.
        connect(
            m_selection.get(), &XembedSelection::owned, this, [this] { m_patience.start(); },
            Qt::QueuedConnection);
        if (m_selection->hasOwner()) {
            finish();
            return;
        }
    }
    if (!std::exchange(m_isMissing, true)) {
        Q_EMIT missing();
    }
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
