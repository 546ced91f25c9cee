#pragma once

#include "limber/ports/sensor.hpp"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>

namespace limber::test {

/// A desktop whose sensors say what the test says. It has none until `offers` names some.
class FakeDesktop final : public ports::Sensors {
public:
    std::set<core::What> offers;
    std::optional<core::What> sendsNoSignals; ///< of these it is told only when asked
    std::map<core::What, bool> truth;         ///< what is so; nothing else is known
    bool answers = true;                      ///< to being asked
    int questions = 0;

    [[nodiscard]] tl::expected<std::unique_ptr<ports::Sensor>, std::string> make(core::What what) override
    {
        if (!offers.contains(what)) {
            return tl::unexpected{"nobody tells of " + std::string{core::name(what)}};
        }
        return std::make_unique<FakeSensor>(*this, what);
    }

    [[nodiscard]] bool isHeard(core::What what) const { return m_reports.contains(what); }
    /// It becomes so, and whoever sends signals says so.
    void become(core::What what, std::optional<bool> value, core::Uptime since = {})
    {
        if (value) {
            truth[what] = *value;
        } else {
            truth.erase(what);
        }
        if (what != sendsNoSignals) {
            report(what, since);
        }
    }

private:
    class FakeSensor final : public ports::Sensor {
    public:
        FakeSensor(FakeDesktop& desktop, core::What what)
            : m_desktop{desktop}
            , m_what{what}
        { }
        ~FakeSensor() override { m_desktop.m_reports.erase(m_what); }

        [[nodiscard]] std::string source() const override { return "a fake"; }
        [[nodiscard]] std::string why() const override
        {
            return m_desktop.truth.contains(m_what) ? "" : "it has gone";
        }
        void start(Report report) override
        {
            m_desktop.m_reports[m_what] = std::move(report);
            m_desktop.report(m_what, {});
        }
        bool ask() override
        {
            if (m_what != m_desktop.sendsNoSignals) {
                return false;
            }
            ++m_desktop.questions;
            if (m_desktop.answers) {
                m_desktop.report(m_what, {});
            }
            return true;
        }

    private:
        FakeDesktop& m_desktop;
        core::What m_what;
    };

    void report(core::What what, core::Uptime since)
    {
        if (const auto to = m_reports.find(what); to != m_reports.end()) {
            const auto so = truth.find(what);
            const ports::Sensor::Report tell = to->second; // who is told may end the sensor
            tell({what, so == truth.end() ? std::nullopt : std::optional{so->second}, since});
        }
    }

    std::map<core::What, ports::Sensor::Report> m_reports;
};

} // namespace limber::test
