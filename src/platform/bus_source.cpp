#include "bus_source.hpp"

#include <QDBusObjectPath>
#include <QDBusVariant>

#include <utility>

namespace limber::platform {

namespace {

const QString sessionInterface = QStringLiteral("org.freedesktop.login1.Session");
const QString lockedHint = QStringLiteral("LockedHint");

} // namespace

std::optional<bool> asBoolean(QVariant value)
{
    if (value.metaType() == QMetaType::fromType<QDBusVariant>()) {
        value = value.value<QDBusVariant>().variant();
    }
    return value.metaType() == QMetaType::fromType<bool>() ? std::optional{value.toBool()} : std::nullopt;
}

std::optional<bool> asBoolean(const QDBusPendingCall& reply)
{
    return reply.isError() ? std::nullopt : asBoolean(reply.reply().arguments().value(0));
}

BusSource::BusSource(const QDBusConnection& bus, const QString& service)
    : m_service{bus, service}
{
    connect(&m_service, &BusService::found, this, [this] {
        if (m_service.owner().isEmpty()) {
            lose();
            settle(std::nullopt, whyAbsent());
        } else {
            follow();
        }
    });
}

void BusSource::start()
{
    m_service.find();
}

void BusSource::hear(std::optional<bool> value, std::string why)
{
    ++m_heard;
    settle(value, std::move(why));
}

void BusSource::inquire(const QString& path,
                        const QString& interface,
                        const QString& method,
                        const QVariantList& arguments,
                        std::optional<bool> onError)
{
    inquireWith(path, interface, method, arguments, [onError](const QDBusPendingCall& reply) {
        return reply.isError() ? onError : asBoolean(reply);
    });
}

void BusSource::inquireWith(const QString& path,
                            const QString& interface,
                            const QString& method,
                            const QVariantList& arguments,
                            std::function<std::optional<bool>(const QDBusPendingCall&)> understand)
{
    m_service.call(
        path, interface, method, arguments,
        [this, understand = std::move(understand), heard = m_heard](const QDBusPendingCall& reply) {
            if (heard == m_heard) {
                const auto value = understand(reply);
                settle(value, value ? std::string{} : whyRefused());
            }
        });
}

void BusSource::askProperty(const QString& path, const QString& interface, const QString& property)
{
    inquire(path, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"),
            {interface, property});
}

PropertySource::PropertySource(const QDBusConnection& bus, Place place)
    : BusSource{bus, place.service}
    , m_place{std::move(place)}
{ }

QString PropertySource::name() const
{
    return m_place.called.isEmpty() ? m_place.interface + QLatin1Char{' '} + m_place.property
                                    : m_place.called;
}

void PropertySource::follow()
{
    service().hearProperty(m_place.path, m_place.interface, m_place.property, [this](const QVariant& value) {
        if (value.isValid()) {
            hear(asBoolean(value));
        } else {
            askProperty(m_place.path, m_place.interface, m_place.property);
        }
    });
    askProperty(m_place.path, m_place.interface, m_place.property);
}

ScreenSaverSource::ScreenSaverSource(const QDBusConnection& bus, const QString& service, QString path)
    : BusSource{bus, service}
    , m_path{std::move(path)}
{ }

QString ScreenSaverSource::name() const
{
    return service().name();
}

void ScreenSaverSource::follow()
{
    service().hear(m_path, service().name(), QStringLiteral("ActiveChanged"),
                   [this](const QVariantList& arguments) { hear(asBoolean(arguments.value(0))); });
    inquire(m_path, service().name(), QStringLiteral("GetActive"), {});
}

LogindSession::LogindSession(const QDBusConnection& systemBus)
    : BusSource{systemBus, QStringLiteral("org.freedesktop.login1")}
{ }

QString LogindSession::name() const
{
    return QStringLiteral("logind LockedHint");
}

void LogindSession::follow()
{
    // A user service is in no session; "auto" is then the one the user sees.
    QStringList ids{QStringLiteral("auto")};
    const QString own = qEnvironmentVariable("XDG_SESSION_ID");
    if (!own.isEmpty()) {
        ids.prepend(own);
    }
    findSession(ids);
}

void LogindSession::findSession(const QStringList& ids)
{
    if (ids.isEmpty()) {
        settle(std::nullopt);
        return;
    }
    service().call(QStringLiteral("/org/freedesktop/login1"),
                   QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("GetSession"),
                   {ids.front()}, [this, ids](const QDBusPendingReply<QDBusObjectPath>& session) {
                       if (session.isError()) {
                           findSession(ids.sliced(1));
                       } else {
                           followSession(session.value().path());
                       }
                   });
}

void LogindSession::followSession(const QString& session)
{
    service().hearProperty(session, sessionInterface, lockedHint, [this, session](const QVariant& isLocked) {
        if (isLocked.isValid()) {
            hear(asBoolean(isLocked));
        } else {
            askProperty(session, sessionInterface, lockedHint);
        }
    });
    service().hear(session, sessionInterface, QStringLiteral("Unlock"), [this](const QVariantList&) {
        // The way out for a locker that died with the hint set.
        if (value()) {
            hear(false);
        }
    });
    askProperty(session, sessionInterface, lockedHint);
}

} // namespace limber::platform
