#include "do_not_disturb.hpp"

namespace limber::platform {

namespace {

const QString notifications = QStringLiteral("org.freedesktop.Notifications");
const QString notificationsPath = QStringLiteral("/org/freedesktop/Notifications");

const QString xfconf = QStringLiteral("org.xfce.Xfconf");
const QString xfconfPath = QStringLiteral("/org/xfce/Xfconf");
const QString channel = QStringLiteral("xfce4-notifyd");
const QString setting = QStringLiteral("/do-not-disturb");

} // namespace

DoNotDisturbSource::DoNotDisturbSource(const QDBusConnection& sessionBus)
    : BusSource{sessionBus, notifications}
{ }

QString DoNotDisturbSource::name() const
{
    return m_way ? m_way->name() : notifications;
}

void DoNotDisturbSource::follow()
{
    m_way.reset();
    service().call(notificationsPath, notifications, QStringLiteral("GetServerInformation"), {},
                   [this](const QDBusPendingReply<QString, QString, QString, QString>& reply) {
                       followServer(reply.isValid() ? reply.argumentAt<0>() : QString{});
                   });
}

void DoNotDisturbSource::followServer(const QString& server)
{
    PropertySource::Place place{notifications, notificationsPath, notifications, QStringLiteral("Inhibited")};
    if (server == QStringLiteral("dunst")) {
        place.interface = QStringLiteral("org.dunstproject.cmd0");
        place.property = QStringLiteral("paused");
    }
    if (server == QStringLiteral("Xfce Notify Daemon")) {
        m_way = std::make_unique<XfceDoNotDisturb>(service().bus());
    } else {
        m_way = std::make_unique<PropertySource>(service().bus(), place);
    }
    connect(m_way.get(), &Source::settled, this, [this] { settle(m_way->value()); });
    m_way->start();
}

XfceDoNotDisturb::XfceDoNotDisturb(const QDBusConnection& sessionBus)
    : BusSource{sessionBus, xfconf}
{ }

QString XfceDoNotDisturb::name() const
{
    return QStringLiteral("Xfconf %1%2").arg(channel, setting);
}

void XfceDoNotDisturb::follow()
{
    service().hear(xfconfPath, xfconf, QStringLiteral("PropertyChanged"),
                   [this](const QVariantList& arguments) { hear(asBoolean(arguments.value(2))); },
                   {channel, setting});
    service().hear(xfconfPath, xfconf, QStringLiteral("PropertyRemoved"),
                   [this](const QVariantList&) { hear(false); }, {channel, setting});
    // Until somebody uses the switch there is no such setting.
    constexpr bool whenUnset = false;
    ask(xfconfPath, xfconf, QStringLiteral("GetProperty"), {channel, setting}, whenUnset);
}

} // namespace limber::platform
