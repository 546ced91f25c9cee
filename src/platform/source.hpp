#pragma once

#ifndef Q_MOC_RUN // moc 6.4 stumbles over libstdc++'s <chrono> in C++20
#include "limber/ports/clock.hpp"
#include "limber/ports/sensor.hpp"
#endif

#include <QObject>
#include <QString>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace limber::platform {

/// One place that knows whether something is so.
class Source : public QObject {
    Q_OBJECT

public:
    /// As the user knows it: "dunst", "logind LockedHint".
    [[nodiscard]] virtual QString name() const = 0;
    virtual void start() = 0;

    /// None: it cannot say.
    [[nodiscard]] std::optional<bool> value() const { return m_value; }
    /// Why it cannot say, for the user; may be empty.
    [[nodiscard]] const std::string& why() const { return m_why; }
    /// Where there are no signals: asks whether it is so, and settles soon. False: it sends signals.
    virtual bool ask() { return false; }
    /// It has said whether it can say.
    [[nodiscard]] bool isSettled() const { return m_isSettled; }

Q_SIGNALS:
    void settled();

protected:
    void settle(std::optional<bool> value, std::string why = {});

private:
    std::optional<bool> m_value;
    std::string m_why;
    bool m_isSettled = false;
};

/// Makes one sign out of several sources: so if any says so, not so if any can say and none says so.
class SourceSensor final : public QObject, public ports::Sensor {
public:
    /// `why` is said where no source can say and none has a reason of its own.
    SourceSensor(core::What what,
                 const ports::Clock& clock,
                 std::vector<std::unique_ptr<Source>> sources,
                 std::string why = {});

    /// The sources that can say; if there are none, those that are asked.
    [[nodiscard]] std::string source() const override;
    [[nodiscard]] std::string why() const override;
    void start(Report report) override;
    bool ask() override;

private:
    [[nodiscard]] bool areAllSettled() const;
    void combine();

    core::What m_what;
    const ports::Clock& m_clock;
    std::vector<std::unique_ptr<Source>> m_sources;
    std::string m_why;
    Report m_report;
    bool m_hasReported = false;
    std::optional<bool> m_reported;
};

} // namespace limber::platform
