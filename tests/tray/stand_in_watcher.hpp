#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QDBusVirtualObject>

namespace limber::test {

/// An org.kde.StatusNotifierWatcher as far as somebody who waits for a host can tell.
class StandInWatcher final : public QDBusVirtualObject {
public:
    StandInWatcher(const QDBusConnection& bus, bool hasHost)
        : m_bus{bus}
        , m_hasHost{hasHost}
    {
        m_bus.registerVirtualObject(QStringLiteral("/StatusNotifierWatcher"), this);
        m_bus.registerService(QStringLiteral("org.kde.StatusNotifierWatcher"));
    }
    ~StandInWatcher() override
    {
        m_bus.unregisterService(QStringLiteral("org.kde.StatusNotifierWatcher"));
        m_bus.unregisterObject(QStringLiteral("/StatusNotifierWatcher"));
    }

    void registerHost()
    {
        m_hasHost = true;
        m_bus.send(QDBusMessage::createSignal(QStringLiteral("/StatusNotifierWatcher"),
                                              QStringLiteral("org.kde.StatusNotifierWatcher"),
                                              QStringLiteral("StatusNotifierHostRegistered")));
    }
    [[nodiscard]] int timesAsked() const { return m_timesAsked; }

    QString introspect(const QString&) const override { return {}; }
    bool handleMessage(const QDBusMessage& message, const QDBusConnection& connection) override
    {
        ++m_timesAsked;
        return connection.send(message.createReply(QVariant::fromValue(QDBusVariant{m_hasHost})));
    }

private:
    QDBusConnection m_bus;
    bool m_hasHost;
    int m_timesAsked = 0;
};

} // namespace limber::test
