#pragma once

#include "limber/ports/tray.hpp"

#include <sstream>
#include <stdexcept>
#include <string>

/// Moments and states as the tray's tests use them, in a zone that is not the test's own.
namespace limber::test {

/// The instant at which clocks in Berlin show `time`, "2026-03-05 14:12".
inline core::Instant berlin(const std::string& time)
{
    std::istringstream in{time};
    core::CivilTime civil;
    in >> date::parse("%Y-%m-%d %H:%M", civil);
    if (in.fail()) {
        throw std::invalid_argument(time);
    }
    return core::toInstant(civil, date::locate_zone("Europe/Berlin"));
}

inline core::Now nowAt(const std::string& time)
{
    return {berlin(time), core::Uptime{}, date::locate_zone("Europe/Berlin")};
}

inline core::NextUp nextUp(core::NextUpStatus status, core::SessionKind kind)
{
    core::NextUp next;
    next.status = status;
    next.kind = kind;
    return next;
}

inline ports::TrayState stateAt(const std::string& time, const core::NextUp& next)
{
    return {next, nowAt(time), {}};
}

} // namespace limber::test
