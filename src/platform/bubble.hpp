#pragma once

#include "notification_server.hpp"

#include <QDBusPendingReply>
#include <QObject>

#include <cstdint>
#include <optional>

namespace limber::platform {

/// One notification on screen at a time, whatever the server does: what is shown next replaces what is there.
class Bubble : public QObject {
    Q_OBJECT

public:
    explicit Bubble(NotificationServer& server);

    /// Shows the content as soon as there is a server. `tag` is handed back with the answer.
    void show(std::int64_t tag, const NotificationContent& content);
    /// Takes away what is shown or waits to be shown.
    void withdraw();
    /// The tag of what is shown or waits to be shown.
    [[nodiscard]] std::optional<std::int64_t> tag() const;

Q_SIGNALS:
    /// The user chose an action. The notification is gone.
    void chosen(std::int64_t tag, const QString& key, const QString& activationToken);
    /// The server refused to show it.
    void refused(const QString& why);
    void shown();

private:
    struct Wanted {
        std::int64_t tag = 0;
        NotificationContent content;
        bool isSent = false;
        bool mayStartServer = true;
    };
    struct Shown {
        std::int64_t tag = 0;
        uint id = 0;
    };

    void send();
    void takeReply(const QDBusPendingReply<uint>& reply, std::int64_t tag, int generation);
    void startAnew();
    void choose(uint id, const QString& key, const QString& activationToken);
    void forget(uint id, uint reason);

    NotificationServer& m_server;
    std::optional<Wanted> m_wanted;
    std::optional<Shown> m_shown;
    bool m_isSending = false;
    int m_generation = 0;
};

} // namespace limber::platform
