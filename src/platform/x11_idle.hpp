#pragma once

#include "x11_connection.hpp"

#include "limber/ports/clock.hpp"
#include "limber/ports/sensor.hpp"

#include <QObject>

#include <xcb/sync.h>

#include <memory>
#include <optional>
#include <string>
#include <tl/expected.hpp>

namespace limber::platform {

/// Tells from the X server's IDLETIME counter whether anybody types or moves the mouse.
///
/// Not under Wayland: the X server there sees only what is meant for its own windows.
class X11Idle final : public QObject, public ports::Sensor {
public:
    /// The error says why this server cannot tell.
    [[nodiscard]] static tl::expected<std::unique_ptr<X11Idle>, std::string>
    make(const ports::Clock& clock, core::Milliseconds idleAfter);

    [[nodiscard]] std::string source() const override { return "XSync IDLETIME"; }
    void start(Report report) override;

private:
    X11Idle(const ports::Clock& clock,
            core::Milliseconds idleAfter,
            std::unique_ptr<X11Connection> connection,
            xcb_sync_counter_t counter);
    void arm(xcb_sync_testtype_t test);
    void read(const xcb_generic_event_t& event);
    void take(core::Milliseconds idle);
    void lose();

    const ports::Clock& m_clock;
    core::Milliseconds m_idleAfter;
    std::unique_ptr<X11Connection> m_connection;
    xcb_sync_counter_t m_counter;
    int m_alarmEvent;
    Report m_report;
    std::optional<bool> m_isIdle;
};

} // namespace limber::platform
