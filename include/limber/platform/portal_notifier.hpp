#pragma once

#include "limber/platform/desktop_notifier.hpp"

namespace limber::platform {

/// Notifications through the portal (org.freedesktop.portal.Notification), for a process in a sandbox.
///
/// The portal tells of answers, but not of what was closed, and shows what it was given last under an id in
/// place of the former. Answers are actions of the program ("app."), which portals call over
/// org.freedesktop.Application: of others they tell with a signal, but open the program first.
class PortalNotifier final : public DesktopNotifier {
public:
    explicit PortalNotifier(const QDBusConnection& sessionBus);
    ~PortalNotifier() override;
    void onAnswer(Answer answer) override;
    void offer(std::int64_t serial, const ports::OfferText& text) override;
    void withdraw(std::int64_t serial) override;
    void tell(const std::string& title, const std::string& body) override;
    [[nodiscard]] bool act(const std::string& action, const std::string& activationToken) override;
    [[nodiscard]] std::string problem() const override;
    void onProblem(Problem problem) override;
    [[nodiscard]] std::string server() const override;

private:
    class Private;
    std::unique_ptr<Private> m_private;
};

} // namespace limber::platform
