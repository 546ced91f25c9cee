#pragma once

#include "limber/ports/notifier.hpp"

#include <functional>
#include <memory>
#include <string>

class QDBusConnection;

namespace limber::platform {

/// A notifier that can say how well it works.
class DesktopNotifier : public ports::Notifier {
public:
    using Problem = std::function<void(const std::string& text)>;

    /// An action that a notification named was called for by its name over org.freedesktop.Application.
    /// False: it is none of this notifier's.
    [[nodiscard]] virtual bool act(const std::string& /*action*/, const std::string& /*activationToken*/)
    {
        return false;
    }
    /// Why offers do not reach the user, in words for the user; empty while they do, or while nothing is
    /// known to the contrary.
    [[nodiscard]] virtual std::string problem() const = 0;
    /// `problem` is called whenever problem() has changed, from the event loop.
    virtual void onProblem(Problem problem) = 0;
    /// Who shows the notifications: "dunst 1.9.0, with buttons". Empty while unknown.
    [[nodiscard]] virtual std::string server() const = 0;
};

/// The notifier for where this process runs: the portal's inside a sandbox, else the desktop's own.
[[nodiscard]] std::unique_ptr<DesktopNotifier> makeNotifier(const QDBusConnection& sessionBus);

} // namespace limber::platform
