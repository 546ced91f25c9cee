#pragma once

#include "support/private_bus.hpp"

#include <QObject>

#include <map>

namespace limber::test {

/// GNOME's idle monitor as far as Limber needs it, on a bus connection of its own.
class FakeMutter : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.gnome.Mutter.IdleMonitor")

public:
    FakeMutter(PrivateBus& bus, quint64 idleTime)
        : m_bus{bus}
        , m_connection{bus.connect()}
        , m_idleTime{idleTime}
    {
        m_connection.registerObject(QStringLiteral("/org/gnome/Mutter/IdleMonitor/Core"), this,
                                    QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
        if (!m_connection.registerService(QStringLiteral("org.gnome.Mutter.IdleMonitor"))) {
            throw std::runtime_error("the fake Mutter got no name");
        }
    }
    ~FakeMutter() override { m_bus.drop(m_connection); }

    /// The idle watches with their limits.
    std::map<uint, quint64> idleWatches;
    std::vector<uint> inputWatches;

    void fire(uint watch) { Q_EMIT WatchFired(watch); }
    /// Fires the one-shot watches for input.
    void type()
    {
        for (const uint watch : std::exchange(inputWatches, {})) {
            Q_EMIT WatchFired(watch);
        }
    }

    // NOLINTBEGIN(readability-identifier-naming): as on the bus
public Q_SLOTS:
    uint AddIdleWatch(quint64 limit)
    {
        idleWatches[++m_last] = limit;
        return m_last;
    }
    uint AddUserActiveWatch()
    {
        inputWatches.push_back(++m_last);
        return m_last;
    }
    quint64 GetIdletime() { return m_idleTime; }
    void RemoveWatch(uint watch)
    {
        idleWatches.erase(watch);
        std::erase(inputWatches, watch);
    }

Q_SIGNALS:
    void WatchFired(uint watch);
    // NOLINTEND(readability-identifier-naming)

private:
    PrivateBus& m_bus;
    QDBusConnection m_connection;
    quint64 m_idleTime;
    uint m_last = 0;
};

} // namespace limber::test
