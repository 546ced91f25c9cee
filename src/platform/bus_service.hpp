#pragma once

#include "dbus_call.hpp"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusServiceWatcher>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QVariantList>

#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace limber::platform {

/// Hears one signal on a bus while it lives.
class BusSignal : public QObject {
    Q_OBJECT

public:
    using Hear = std::function<void(const QVariantList& arguments)>;

    struct Place {
        QString service;
        QString path;
        QString interface;
        QString name;
        QStringList firstArguments; ///< only these, if there are any
    };

    BusSignal(const QDBusConnection& bus, Place place, Hear hear);
    ~BusSignal() override;

private:
    Q_SLOT void receive(const QDBusMessage& message);

    QDBusConnection m_bus;
    Place m_place;
    Hear m_hear;
};

/// A program on a bus that is known by its name, as it comes and goes. Never starts it.
///
/// Signals and calls are bound to the very process that owns the name, so that nothing from, or for, a former
/// one gets mixed up with the present.
class BusService : public QObject {
    Q_OBJECT

public:
    BusService(const QDBusConnection& bus, QString name);

    /// Looks who owns the name, and again.
    void find();
    [[nodiscard]] const QString& name() const { return m_name; }
    [[nodiscard]] QDBusConnection& bus() { return m_bus; }
    /// The connection that owns the name; empty if none does.
    [[nodiscard]] const QString& owner() const { return m_owner; }

    /// Hears a signal until the present owner goes.
    void hear(const QString& path,
              const QString& interface,
              const QString& signal,
              BusSignal::Hear hear,
              const QStringList& firstArguments = {});

    /// Calls the present owner. `then` is given the finished call, unless the owner has gone by then.
    template <typename Then>
    void call(const QString& path,
              const QString& interface,
              const QString& method,
              const QVariantList& arguments,
              Then then)
    {
        whenFinished(m_bus.asyncCall(quietCall(m_owner, path, interface, method, arguments)), this,
                     [this, owner = m_owner, then = std::move(then)](const QDBusPendingCall& reply) {
                         if (owner == m_owner) {
                             then(reply);
                         }
                     });
    }
    /// Like call(), for a property.
    template <typename Then>
    void read(const QString& path, const QString& interface, const QString& property, Then then)
    {
        call(path, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"),
             {interface, property}, std::move(then));
    }
    /// Hears a property change until the present owner goes. An invalid value: it has to be read again.
    void hearProperty(const QString& path,
                      const QString& interface,
                      const QString& property,
                      std::function<void(const QVariant& value)> hear);

Q_SIGNALS:
    /// It has been found, has gone, or is another process than before. Also after every find().
    void found();

private:
    void setOwner(const QString& owner);

    QDBusConnection m_bus;
    QString m_name;
    QDBusServiceWatcher m_watcher;
    QString m_owner;
    int m_searches = 0;
    std::vector<std::unique_ptr<BusSignal>> m_signals;
};

} // namespace limber::platform
