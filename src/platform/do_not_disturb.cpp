#include "do_not_disturb.hpp"

#include "gnome_banners.hpp"
#include "sensor_words.hpp"

#include <QStringList>

#include <algorithm>

namespace limber::platform {

namespace {

const QString notifications = QStringLiteral("org.freedesktop.Notifications");
const QString notificationsPath = QStringLiteral("/org/freedesktop/Notifications");

const QString xfconf = QStringLiteral("org.xfce.Xfconf");
const QString xfconfPath = QStringLiteral("/org/xfce/Xfconf");
const QString channel = QStringLiteral("xfce4-notifyd");
const QString setting = QStringLiteral("/do-not-disturb");

const QString mako = QStringLiteral("fr.emersion.Mako");
const QString makoPath = QStringLiteral("/fr/emersion/Mako");
// Modes are the user's own; these are what mako's manual and its users call it.
const QStringList quietModes{QStringLiteral("do-not-disturb"), QStringLiteral("dnd")};

} // namespace

DoNotDisturbSource::DoNotDisturbSource(const QDBusConnection& sessionBus)
    : BusSource{sessionBus, notifications}
{ }

QString DoNotDisturbSource::name() const
{
    return m_way ? m_way->name() : notifications;
}

std::string DoNotDisturbSource::whyAbsent() const
{
    return SensorWords::tr("nothing here shows notifications").toStdString();
}

bool DoNotDisturbSource::ask()
{
    return m_way && m_way->ask();
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
    m_way = wayOf(server);
    connect(m_way.get(), &Source::settled, this, [this] { settle(m_way->value(), m_way->why()); });
    m_way->start();
}

std::unique_ptr<Source> DoNotDisturbSource::wayOf(const QString& server)
{
    if (server == QStringLiteral("Xfce Notify Daemon")) {
        return std::make_unique<XfceDoNotDisturb>(service().bus());
    }
    if (server == QStringLiteral("mako")) {
        return std::make_unique<MakoMode>(service().bus());
    }
    if (server == QStringLiteral("gnome-shell")) {
        return std::make_unique<GnomeBanners>();
    }
    PropertySource::Place place{notifications, notificationsPath,
                                notifications, QStringLiteral("Inhibited"),
                                server,        SensorWords::tr("%1 does not tell").arg(server).toStdString()};
    if (server == QStringLiteral("dunst")) {
        place.interface = QStringLiteral("org.dunstproject.cmd0");
        place.property = QStringLiteral("paused");
    }
    return std::make_unique<PropertySource>(service().bus(), place);
}

XfceDoNotDisturb::XfceDoNotDisturb(const QDBusConnection& sessionBus)
    : BusSource{sessionBus, xfconf}
{ }

QString XfceDoNotDisturb::name() const
{
    return QStringLiteral("Xfce");
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
    inquire(xfconfPath, xfconf, QStringLiteral("GetProperty"), {channel, setting}, whenUnset);
}

MakoMode::MakoMode(const QDBusConnection& sessionBus)
    : BusSource{sessionBus, notifications}
{ }

QString MakoMode::name() const
{
    return QStringLiteral("mako");
}

void MakoMode::follow()
{
    m_tells = false;
    service().hearProperty(makoPath, mako, QStringLiteral("Modes"), [this](const QVariant&) {
        m_tells = true;
        inquireMode();
    });
    inquireMode();
}

bool MakoMode::ask()
{
    if (service().owner().isEmpty() || m_tells) {
        return false;
    }
    inquireMode();
    return true;
}

void MakoMode::inquireMode()
{
    inquireWith(makoPath, mako, QStringLiteral("ListModes"), {},
                [](const QDBusPendingReply<QStringList>& modes) -> std::optional<bool> {
                    if (modes.isError()) {
                        return std::nullopt;
                    }
                    const QStringList set = modes.value();
                    return std::any_of(set.begin(), set.end(),
                                       [](const QString& mode) { return quietModes.contains(mode); });
                });
}

} // namespace limber::platform
