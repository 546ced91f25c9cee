#pragma once

#include "bus_service.hpp"

#include "limber/ports/clock.hpp"
#include "limber/ports/sensor.hpp"

#include <QDBusUnixFileDescriptor>
#include <QObject>

#include <optional>

namespace limber::platform {

/// Tells from logind when the computer goes to sleep and wakes.
///
/// Sleep is held back until the report of it has returned, so that what it leads to, such as saving, is done
/// before.
class SleepSensor final : public QObject, public ports::Sensor {
public:
    SleepSensor(const ports::Clock& clock, const QDBusConnection& systemBus);
    [[nodiscard]] std::string source() const override { return "logind PrepareForSleep"; }
    void start(Report report) override;

private:
    void follow();
    void prepareForSleep(bool isAboutToSleep);
    void holdSleepBack();
    void tell(std::optional<bool> isAsleep);

    const ports::Clock& m_clock;
    BusService m_logind;
    QDBusUnixFileDescriptor m_lock;
    Report m_report;
    bool m_hasHeard = false;
    bool m_isAsleep = false;
};

} // namespace limber::platform
