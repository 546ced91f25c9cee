#pragma once

#include "limber/ports/clock.hpp"
#include "limber/ports/sensor.hpp"
#include "support/wait_until.hpp"

#include <optional>
#include <vector>

namespace limber::test {

/// A clock that stands still, for sensors whose times do not matter.
class StoppedClock final : public ports::Clock {
public:
    [[nodiscard]] core::Now now() const override { return {}; }
};

/// What a sensor has reported.
class Collected {
public:
    /// Starts the sensor.
    explicit Collected(ports::Sensor& sensor)
    {
        sensor.start([this](core::Sign sign) { signs.push_back(sign); });
    }

    /// Waits for the next report and returns its value.
    [[nodiscard]] std::optional<bool> next()
    {
        if (!waitUntil([this] { return signs.size() > m_read; })) {
            throw std::runtime_error("the sensor reported nothing more");
        }
        return signs[m_read++].value;
    }

    std::vector<core::Sign> signs;

private:
    std::size_t m_read = 0;
};

} // namespace limber::test
