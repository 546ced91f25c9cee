#pragma once

#ifndef Q_MOC_RUN // moc 6.4 stumbles over libstdc++'s <chrono> in C++20
#include "limber/ports/clock.hpp"
#include "limber/ports/sensor.hpp"
#endif

#include <QObject>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace limber::platform {

/// One place that knows whether something is so.
class Source : public QObject {
    Q_OBJECT

public:
    /// "logind LockedHint".
    [[nodiscard]] virtual QString name() const = 0;
    virtual void start() = 0;

    /// None: it cannot say.
    [[nodiscard]] std::optional<bool> value() const { return m_value; }
    /// It has said whether it can say.
    [[nodiscard]] bool isSettled() const { return m_isSettled; }

Q_SIGNALS:
    void settled();

protected:
    void settle(std::optional<bool> value);

private:
    std::optional<bool> m_value;
    bool m_isSettled = false;
};

/// Makes one sign out of several sources: so if any says so, not so if any can say and none says so.
class SourceSensor final : public QObject, public ports::Sensor {
public:
    SourceSensor(core::What what, const ports::Clock& clock, std::vector<std::unique_ptr<Source>> sources);

    /// The sources that can say; if there are none, those that are asked.
    [[nodiscard]] std::string source() const override;
    void start(Report report) override;

private:
    void combine();

    core::What m_what;
    const ports::Clock& m_clock;
    std::vector<std::unique_ptr<Source>> m_sources;
    Report m_report;
    bool m_hasReported = false;
    std::optional<bool> m_reported;
};

} // namespace limber::platform
