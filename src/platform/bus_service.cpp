#include "bus_service.hpp"

#include <QDBusArgument>
#include <QVariantMap>

namespace limber::platform {

BusSignal::BusSignal(const QDBusConnection& bus, Place place, Hear hear)
    : m_bus{bus}
    , m_place{std::move(place)}
    , m_hear{std::move(hear)}
{
    m_bus.connect(m_place.service, m_place.path, m_place.interface, m_place.name, m_place.firstArguments, {},
                  this, SLOT(receive(QDBusMessage)));
}

BusSignal::~BusSignal()
{
    m_bus.disconnect(m_place.service, m_place.path, m_place.interface, m_place.name, m_place.firstArguments,
                     {}, this, SLOT(receive(QDBusMessage)));
}

void BusSignal::receive(const QDBusMessage& message)
{
    m_hear(message.arguments());
}

BusService::BusService(const QDBusConnection& bus, QString name)
    : m_bus{bus}
    , m_name{std::move(name)}
    , m_watcher{m_name, m_bus, QDBusServiceWatcher::WatchForOwnerChange}
{
    connect(&m_watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString&, const QString&, const QString& owner) {
                ++m_searches;
                setOwner(owner);
            });
}

void BusService::find()
{
    if (!m_bus.isConnected()) {
        setOwner({});
        return;
    }
    // An answer is old news once the watcher has spoken.
    whenFinished(m_bus.asyncCall(busCall(QStringLiteral("GetNameOwner"), {m_name})), this,
                 [this, search = ++m_searches](const QDBusPendingReply<QString>& owner) {
                     if (search == m_searches) {
                         setOwner(owner.isValid() ? owner.value() : QString{});
                     }
                 });
}

void BusService::hear(const QString& path,
                      const QString& interface,
                      const QString& signal,
                      BusSignal::Hear hear,
                      const QStringList& firstArguments)
{
    m_signals.push_back(std::make_unique<BusSignal>(
        m_bus, BusSignal::Place{m_owner, path, interface, signal, firstArguments}, std::move(hear)));
}

void BusService::hearProperty(const QString& path,
                              const QString& interface,
                              const QString& property,
                              std::function<void(const QVariant& value)> tell)
{
    hear(path, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("PropertiesChanged"),
         [property, tell = std::move(tell)](const QVariantList& arguments) {
             const auto changed = qdbus_cast<QVariantMap>(arguments.value(1));
             if (changed.contains(property)) {
                 tell(changed.value(property));
             } else if (qdbus_cast<QStringList>(arguments.value(2)).contains(property)) {
                 tell({});
             }
         },
         {interface});
}

void BusService::setOwner(const QString& owner)
{
    m_signals.clear();
    m_owner = owner;
    Q_EMIT found();
}

} // namespace limber::platform
