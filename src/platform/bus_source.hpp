#pragma once

#include "bus_service.hpp"
#include "source.hpp"

#include <QString>
#include <QVariant>

#include <functional>
#include <optional>
#include <string>

namespace limber::platform {

/// A truth value as D-Bus calls and signals carry it, plain or in a variant. None: it is something else.
[[nodiscard]] std::optional<bool> asBoolean(QVariant value);
/// The same of a finished call's first value; none if it failed.
[[nodiscard]] std::optional<bool> asBoolean(const QDBusPendingCall& reply);

/// A source that is a program on a bus, which may come and go.
class BusSource : public Source {
public:
    void start() final;

protected:
    BusSource(const QDBusConnection& bus, const QString& service);

    [[nodiscard]] BusService& service() { return m_service; }
    [[nodiscard]] const BusService& service() const { return m_service; }
    /// Listens and asks; called whenever the program has appeared.
    virtual void follow() = 0;
    /// Forgets what it knew of the program; called when it has gone.
    virtual void lose() { }
    /// Why it cannot say while the program is not there, for the user.
    [[nodiscard]] virtual std::string whyAbsent() const { return {}; }
    /// The same while it is there, but gives no answer that makes sense.
    [[nodiscard]] virtual std::string whyRefused() const { return {}; }
    /// Settles with what a signal says.
    void hear(std::optional<bool> value, std::string why = {});
    /// Settles with the answer to a call, unless something was heard meanwhile: a signal may be delivered
    /// before an answer that is older.
    void inquire(const QString& path,
                 const QString& interface,
                 const QString& method,
                 const QVariantList& arguments,
                 std::optional<bool> onError = std::nullopt);
    /// inquire() for an answer of another kind: `understand` is given the finished call.
    void inquireWith(const QString& path,
                     const QString& interface,
                     const QString& method,
                     const QVariantList& arguments,
                     std::function<std::optional<bool>(const QDBusPendingCall&)> understand);
    /// The same for a property.
    void askProperty(const QString& path, const QString& interface, const QString& property);

private:
    BusService m_service;
    int m_heard = 0;
};

/// A boolean property.
class PropertySource final : public BusSource {
public:
    struct Place {
        QString service;
        QString path;
        QString interface;
        QString property;
        QString called = {};  ///< what the user knows the program by; empty: as the property
        std::string why = {}; ///< why the program cannot say when it has no such property, for the user
    };

    PropertySource(const QDBusConnection& bus, Place place);
    [[nodiscard]] QString name() const override;

protected:
    void follow() override;
    [[nodiscard]] std::string whyRefused() const override { return m_place.why; }

private:
    Place m_place;
};

/// A screen saver or locker with GetActive and ActiveChanged, as several desktops have it.
class ScreenSaverSource final : public BusSource {
public:
    ScreenSaverSource(const QDBusConnection& bus, const QString& service, QString path);
    [[nodiscard]] QString name() const override;

protected:
    void follow() override;

private:
    QString m_path;
};

/// Whether logind holds this user's session for locked.
///
/// Its Lock signal is only a request: a locker that obeys it may never say that it is open again, so the hint
/// alone counts as locked.
class LogindSession final : public BusSource {
public:
    explicit LogindSession(const QDBusConnection& systemBus);
    [[nodiscard]] QString name() const override;

protected:
    void follow() override;

private:
    void findSession(const QStringList& ids);
    void followSession(const QString& session);
};

} // namespace limber::platform
