#pragma once

#include "limber/platform/dbus_interface.hpp"

#include <QDBusAbstractAdaptor>
#include <QDBusConnection>
#include <QDBusContext>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

#include <filesystem>
#include <optional>

namespace limber::platform {

/// What both interfaces share: the verbs, and how their answers go back.
class DBusObject final : public QObject, protected QDBusContext {
    Q_OBJECT

public:
    DBusObject(const QDBusConnection& sessionBus, Verbs verbs)
        : m_bus{sessionBus}
        , m_verbs{std::move(verbs)}
    { }

    [[nodiscard]] const QDBusConnection& bus() const { return m_bus; }
    [[nodiscard]] const Verbs& verbs() const { return m_verbs; }
    /// Answers the call being handled with an error, if there is one.
    void answer(const Verbs::Done& done);
    void refuse(const QString& reason);
    /// The call being handled is answered when what is returned is called.
    [[nodiscard]] Verbs::Tell answerLater();
    void invalid(const QString& reason);
    /// Quits after the answer. The name is free before it, so that whoever is started then finds no one who
    /// is about to go.
    void quit();

private:
    QDBusConnection m_bus;
    Verbs m_verbs;
};

// The members are called as D-Bus has them. NOLINTBEGIN(readability-identifier-naming)

/// https://specifications.freedesktop.org/desktop-entry-spec/latest/dbus.html
class ApplicationAdaptor final : public QDBusAbstractAdaptor {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")

public:
    explicit ApplicationAdaptor(DBusObject& object)
        : QDBusAbstractAdaptor{&object}
        , m_object{object}
    { }

public Q_SLOTS:
    void Activate(const QVariantMap& platformData);
    void Open(const QStringList& uris, const QVariantMap& platformData);
    void
    ActivateAction(const QString& actionName, const QVariantList& parameter, const QVariantMap& platformData);

private:
    DBusObject& m_object;
};

/// io.github.limber_app.Limber1
class LimberAdaptor final : public QDBusAbstractAdaptor {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "io.github.limber_app.Limber1")
    Q_PROPERTY(QString State READ state)
    Q_PROPERTY(QString NextReminder READ nextReminder)

public:
    explicit LimberAdaptor(DBusObject& object)
        : QDBusAbstractAdaptor{&object}
        , m_object{object}
    { }

    [[nodiscard]] QString state() const { return m_state; }
    [[nodiscard]] QString nextReminder() const { return m_nextReminder; }
    void show(const core::NextUp& next);

public Q_SLOTS:
    void Start(const QString& what);
    void Snooze(uint minutes);
    void Skip();
    void Pause(const QString& until);
    void Resume();
    void ShowPage(const QString& page);
    void Quit();
    QString Status();
    QString Next();
    QString History(const QString& since, const QString& format);
    QString Import(const QString& file, const QString& calledAs);
    QString Restore(const QString& file);

Q_SIGNALS:
    void StateChanged(const QString& state);
    void NextReminderChanged(const QString& at);
    void SessionProgress(const QString& session, int done, int planned);

private:
    /// The file, if it is one written from the root; otherwise the call is refused.
    std::optional<std::filesystem::path> fileFromRoot(const QString& file);

    DBusObject& m_object;
    QString m_state = QStringLiteral("off");
    QString m_nextReminder;
};
// NOLINTEND(readability-identifier-naming)

} // namespace limber::platform
