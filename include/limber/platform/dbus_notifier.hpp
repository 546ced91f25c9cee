#pragma once

#include "limber/platform/desktop_notifier.hpp"

namespace limber::platform {

/// Notifications through the desktop's own server (org.freedesktop.Notifications).
///
/// Nothing waits for the server. An offer stays current until it is answered, withdrawn, or closed by the
/// user; a server that appears meanwhile is asked to show it. Closing a notification is no answer.
class DBusNotifier final : public DesktopNotifier {
public:
    explicit DBusNotifier(const QDBusConnection& sessionBus);
    ~DBusNotifier() override;
    void onAnswer(Answer answer) override;
    void offer(std::int64_t serial, const ports::OfferText& text) override;
    void withdraw(std::int64_t serial) override;
    void tell(const std::string& title, const std::string& body) override;
    [[nodiscard]] std::string problem() const override;
    void onProblem(Problem problem) override;
    [[nodiscard]] std::string server() const override;

private:
    class Private;
    std::unique_ptr<Private> m_private;
};

} // namespace limber::platform
