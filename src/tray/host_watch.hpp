#pragma once

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>

namespace limber::tray {

class XembedSelection;

/// Finds out when there is a panel that shows icons, without touching QSystemTrayIcon.
///
/// Qt asks for a StatusNotifierItem host once, at the first use of any QSystemTrayIcon function, and believes
/// the answer for the life of the process. At log-in the panel is often not there yet.
class HostWatch final : public QObject {
    Q_OBJECT

public:
    /// An XEmbed tray is taken only after `patience`: a StatusNotifierItem host may still be on its way.
    HostWatch(const QDBusConnection& bus, std::chrono::milliseconds patience);
    ~HostWatch() override;

Q_SIGNALS:
    /// There is a host now. The last signal.
    void found();
    /// There is none after `patience`. Emitted at most once; the search goes on.
    void missing();

private:
    Q_SLOT void ask(); ///< a slot, because D-Bus signals are connected by name
    void lookForXembed();
    void finish();

    QDBusConnection m_bus;
    QDBusServiceWatcher m_watcher;
    QTimer m_patience;
    std::unique_ptr<XembedSelection> m_selection;
    bool m_isMissing = false; ///< and that was told
    bool m_isOver = false;
};

} // namespace limber::tray
