#pragma once

#include "bus_service.hpp"

#include <QDBusPendingCall>
#include <QObject>
#include <QString>
#include <QStringList>

namespace limber::platform {

/// What is put on screen by one call of Notify.
struct NotificationContent {
    QString title;
    QString body;           ///< plain text
    QStringList actions;    ///< key, label, key, label …
    QString withoutActions; ///< added to the body where the server has no buttons
    bool stays = false;     ///< until it is answered or closed; otherwise for a short while
};

/// The program that shows notifications, as it comes and goes.
class NotificationServer : public QObject {
    Q_OBJECT

public:
    enum class Presence {
        Unknown,   ///< not found out yet
        Absent,    ///< there is none, and none to be started
        Startable, ///< none runs; the bus starts one when it is needed
        Present,   ///< it runs and has said what it can do
    };

    explicit NotificationServer(const QDBusConnection& sessionBus);

    [[nodiscard]] Presence presence() const { return m_presence; }
    [[nodiscard]] bool can(const QString& capability) const { return m_capabilities.contains(capability); }
    /// Its own name, "dunst"; empty while it is not Present.
    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] QString version() const { return m_version; }
    /// Why there is none, in words for the user; empty if nothing is wrong.
    [[nodiscard]] QString fault() const { return m_fault; }

    /// Has the bus start one if none runs, or asks again one that did not answer.
    void start();
    /// Answers with the id. Only while it is Present; it never reaches another server than that.
    [[nodiscard]] QDBusPendingCall notify(const NotificationContent& content, uint replaces);
    void close(uint id);

Q_SIGNALS:
    /// After each, ids given before mean nothing any more.
    void presenceChanged();
    /// The token, which may be empty, lets a window that follows take the focus.
    void actionInvoked(uint id, const QString& key, const QString& activationToken);
    /// Reason as in the specification: 1 expired, 2 by the user, 3 by a call, 4 anything else.
    void closed(uint id, uint reason);

private:
    void follow();
    void hear();
    void ask();
    void askWhatItCan();
    void lookForOneToStart();
    void settle(Presence presence, const QString& fault);

    BusService m_service;
    Presence m_presence = Presence::Unknown;
    bool m_isStarting = false;
    QStringList m_capabilities;
    QString m_name;
    QString m_version;
    QString m_fault;
    uint m_tokenId = 0;
    QString m_token;
};

} // namespace limber::platform
