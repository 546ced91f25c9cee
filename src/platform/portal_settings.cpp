#include "limber/platform/portal_settings.hpp"

#include "bus_service.hpp"
#include "dbus_call.hpp"
#include "portal.hpp"

#include <QDBusVariant>

#include <optional>
#include <utility>

namespace limber::platform {

namespace {

const QString interface = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString schemeKey = QStringLiteral("color-scheme");

/// The value inside: some portals wrap it once more.
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>()) {
        value = qvariant_cast<QDBusVariant>(value).variant();
    }
    return value;
}

core::ColorScheme schemeOf(const QVariant& value)
{
    switch (unwrapped(value).toUInt()) {
    case 1:
        return core::ColorScheme::Dark;
    case 2:
        return core::ColorScheme::Light;
    default:
        return core::ColorScheme::System;
    }
}

} // namespace

class PortalSettings::Private : public QObject {
public:
    Private(const QDBusConnection& sessionBus, SchemeChanged changed)
        : m_portal{sessionBus, portal::service}
        , m_changed{std::move(changed)}
    {
        connect(&m_portal, &BusService::found, this, &Private::follow);
        m_portal.find();
        ask(); // which starts the portal, if it does not run
    }

private:
    void follow()
    {
        if (m_portal.owner().isEmpty()) {
            return;
        }
        m_portal.hear(portal::path, interface, QStringLiteral("SettingChanged"),
                      [this](const QVariantList& arguments) { tell(schemeOf(arguments.value(2))); },
                      {appearance, schemeKey});
    }

    void ask()
    {
        if (!m_portal.bus().isConnected()) {
            return;
        }
        QDBusMessage call = QDBusMessage::createMethodCall(portal::service, portal::path, interface,
                                                           QStringLiteral("Read"));
        call << appearance << schemeKey;
        whenFinished(m_portal.bus().asyncCall(call), this,
                     [this](const QDBusPendingReply<QDBusVariant>& reply) {
                         if (reply.isValid()) {
                             tell(schemeOf(reply.value().variant()));
                         }
                     });
    }

    void tell(core::ColorScheme scheme)
    {
        if (std::exchange(m_told, scheme) != scheme) {
            m_changed(scheme);
        }
    }

    BusService m_portal;
    SchemeChanged m_changed;
    std::optional<core::ColorScheme> m_told;
};

PortalSettings::PortalSettings(const QDBusConnection& sessionBus, SchemeChanged changed)
    : m_private{std::make_unique<Private>(sessionBus, std::move(changed))}
{ }

PortalSettings::~PortalSettings() = default;

} // namespace limber::platform
