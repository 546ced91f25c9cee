#pragma once

#include "limber/ports/notifier.hpp"

#include <functional>
#include <memory>
#include <string>

class QDBusConnection;

namespace limber::platform {

/// Notifications through the desktop's own server (org.freedesktop.Notifications).
///
/// Nothing waits for the server. An offer stays current until it is answered, withdrawn, or closed by the
/// user; a server that appears meanwhile is asked to show it. Closing a notification is no answer.
class DBusNotifier final : public ports::Notifier {
public:
    using Problem = std::function<void(const std::string& text)>;

    explicit DBusNotifier(const QDBusConnection& sessionBus);
    ~DBusNotifier() override;
    void onAnswer(Answer answer) override;
    void offer(std::int64_t serial, const ports::OfferText& text) override;
    void withdraw(std::int64_t serial) override;
    void tell(const std::string& title, const std::string& body) override;

    /// Why offers do not reach the user, in words for the user; empty while they do, or while nothing is
    /// known to the contrary.
    [[nodiscard]] std::string problem() const;
    /// `problem` is called whenever problem() has changed, from the event loop.
    void onProblem(Problem problem);

    /// Who shows the notifications, for `limber doctor`: "dunst 1.9.0, with buttons". Empty while unknown.
    [[nodiscard]] std::string server() const;

private:
    class Private;
    std::unique_ptr<Private> m_private;
};

} // namespace limber::platform
