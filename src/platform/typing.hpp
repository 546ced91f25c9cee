#pragma once

#include "limber/ports/sensor.hpp"

#include <QObject>

#include <memory>
#include <string>

namespace limber::platform {

/// Makes a sign of typing out of a sensor of idleness whose limit is a pause in the typing: whoever is not
/// idle is typing, or has the mouse in hand.
///
/// Reports from the event loop, so that whoever hears that the typing has stopped may end it there and then.
class Typing final : public QObject, public ports::Sensor {
public:
    explicit Typing(std::unique_ptr<ports::Sensor> idle);

    [[nodiscard]] std::string source() const override { return m_idle->source(); }
    [[nodiscard]] std::string why() const override { return m_idle->why(); }
    void start(Report report) override;

private:
    std::unique_ptr<ports::Sensor> m_idle;
};

} // namespace limber::platform
