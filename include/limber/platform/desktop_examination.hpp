#pragma once

#include "limber/core/finding.hpp"
#include "limber/core/sign.hpp"
#include "limber/ports/clock.hpp"

#include <functional>
#include <memory>

class QDBusConnection;

namespace limber::platform {

/// Finds out what the desktop gives Limber: its display, who shows notifications, and who tells of each sign.
///
/// Nothing is started, shown or changed by it. Needs a running Qt event loop.
class DesktopExamination {
public:
    using Told = std::function<void(core::Findings)>;

    /// Signs that `waitFor` leaves out are not looked for. `clock` must outlive the examination. Either bus
    /// may be without a connection.
    DesktopExamination(const ports::Clock& clock,
                       const QDBusConnection& sessionBus,
                       const QDBusConnection& systemBus,
                       const core::WaitFor& waitFor);
    ~DesktopExamination();

    /// `told` is called once, from the event loop: when everything has answered, or after `patience`, and
    /// then what has not answered is said to be so.
    void start(Told told, core::Milliseconds patience = core::Seconds{3});

private:
    class Private;
    std::unique_ptr<Private> m_private;
};

} // namespace limber::platform
