#pragma once

#include "limber/ports/clock.hpp"
#include "limber/ports/sensor.hpp"

#include <QObject>

#include <memory>
#include <optional>
#include <string>
#include <tl/expected.hpp>

namespace limber::platform {

/// Tells from a Wayland compositor whether anybody types or moves the mouse: by ext-idle-notify-v1, or by
/// KDE's older org_kde_kwin_idle.
///
/// A compositor counts from the moment it is asked: who is idle already becomes idle once more time has
/// passed. It may be up to 5 % early.
class WaylandIdle final : public QObject, public ports::Sensor {
public:
    /// Connects to WAYLAND_DISPLAY. The error says why this compositor cannot tell.
    [[nodiscard]] static tl::expected<std::unique_ptr<WaylandIdle>, std::string>
    make(const ports::Clock& clock, core::Milliseconds idleAfter);
    ~WaylandIdle() override;

    [[nodiscard]] std::string source() const override;
    void start(Report report) override;

private:
    class Watch;

    WaylandIdle(const ports::Clock& clock, core::Milliseconds idleAfter, std::unique_ptr<Watch> watch);
    void tell(std::optional<bool> isIdle, core::Milliseconds idle);

    const ports::Clock& m_clock;
    core::Milliseconds m_idleAfter;
    std::unique_ptr<Watch> m_watch;
    Report m_report;
};

} // namespace limber::platform
