#include "inhibitors.hpp"

#include <QDBusVariant>

#include <utility>

namespace limber::platform {

namespace {

const QString sessionManager = QStringLiteral("org.gnome.SessionManager");
const QString sessionManagerPath = QStringLiteral("/org/gnome/SessionManager");
const QString inhibitedActions = QStringLiteral("InhibitedActions");
constexpr uint becomingIdle = 8;

const QString policyAgent = QStringLiteral("org.kde.Solid.PowerManagement.PolicyAgent");
const QString policyAgentPath = QStringLiteral("/org/kde/Solid/PowerManagement/PolicyAgent");
constexpr uint changingTheScreen = 4;

/// Whether the actions, plain or in a variant, have the idle bit. None: they are no actions.
std::optional<bool> hasIdle(QVariant actions)
{
    if (actions.metaType() == QMetaType::fromType<QDBusVariant>()) {
        actions = actions.value<QDBusVariant>().variant();
    }
    return actions.metaType() == QMetaType::fromType<uint>()
        ? std::optional{(actions.toUInt() & becomingIdle) != 0}
        : std::nullopt;
}

} // namespace

GnomeInhibitors::GnomeInhibitors(const QDBusConnection& sessionBus)
    : BusSource{sessionBus, sessionManager}
{ }

void GnomeInhibitors::follow()
{
    service().hearProperty(sessionManagerPath, sessionManager, inhibitedActions,
                           [this](const QVariant& actions) { hear(hasIdle(actions)); });
    inquireWith(sessionManagerPath, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"),
                {sessionManager, inhibitedActions}, [](const QDBusPendingCall& reply) {
                    return reply.isError() ? std::nullopt : hasIdle(reply.reply().arguments().value(0));
                });
}

PlasmaInhibitors::PlasmaInhibitors(const QDBusConnection& sessionBus)
    : BusSource{sessionBus, policyAgent}
{ }

void PlasmaInhibitors::follow()
{
    service().hear(policyAgentPath, policyAgent, QStringLiteral("InhibitionsChanged"),
                   [this](const QVariantList&) { look(); });
    look();
}

void PlasmaInhibitors::look()
{
    inquire(policyAgentPath, policyAgent, QStringLiteral("HasInhibition"), {changingTheScreen});
}

} // namespace limber::platform
