#pragma once

#include "bus_service.hpp"

#include "limber/ports/clock.hpp"
#include "limber/ports/sensor.hpp"

#include <QObject>

#include <memory>
#include <optional>

namespace limber::platform {

/// Tells from GNOME's compositor whether anybody types or moves the mouse.
class MutterIdle final : public QObject, public ports::Sensor {
public:
    MutterIdle(const ports::Clock& clock, core::Milliseconds idleAfter, const QDBusConnection& sessionBus);
    ~MutterIdle() override;

    [[nodiscard]] std::string source() const override { return "Mutter IdleMonitor"; }
    void start(Report report) override;

private:
    /// What one Mutter watches for us. It would go on telling after this sensor's end, so each is removed
    /// then.
    struct Watches {
        QString owner;
        std::optional<uint> idle;
        std::optional<uint> input; ///< fires once
        bool isOver = false;
    };

    void follow();
    void endWatches();
    void addWatch(const QString& method, const QVariantList& arguments, std::optional<uint> Watches::*which);
    void watchForInput();
    void tell(std::optional<bool> isIdle, core::Milliseconds idle);

    const ports::Clock& m_clock;
    core::Milliseconds m_idleAfter;
    BusService m_monitor;
    Report m_report;
    std::shared_ptr<Watches> m_watches; ///< also of calls that have not been answered yet
};

} // namespace limber::platform
