#pragma once

#include "limber/ports/clock.hpp"

#include <functional>
#include <memory>
#include <string>

class QDBusConnection;

namespace limber::platform {

/// The computer's clocks, in the zone the system is set to (or TZ, where that is set).
///
/// A zone that the time zone database does not know is UTC, and `problem()` says so.
class SystemClock final : public ports::Clock {
public:
    /// `systemBus` tells when the zone is changed; it may be without a connection.
    explicit SystemClock(const QDBusConnection& systemBus);
    ~SystemClock() override;
    [[nodiscard]] core::Now now() const override;

    /// `changed` is called from the event loop whenever now() has moved to another zone.
    void onZoneChanged(std::function<void()> changed);

    /// What is wrong with the zone, for the user; empty if nothing is.
    [[nodiscard]] std::string problem() const;

private:
    class Private;
    std::unique_ptr<Private> m_private;
};

/// The id of this boot. Empty where the system has none: then no two boots can be told apart.
[[nodiscard]] std::string bootId();

} // namespace limber::platform
