#pragma once

#include "limber/ports/notifier.hpp"
#include "limber/ports/sensor.hpp"
#include "limber/ports/settings_store.hpp"
#include "limber/ports/tray.hpp"
#include "limber/ports/unique_id.hpp"

#include <QCoreApplication>

#include <optional>
#include <string>
#include <utility>

/// The few parts of the demo that stand in for the desktop: who answers, and what is kept nowhere.
namespace limber::app {

/// Shows a reminder to nobody and lets the demo's day answer it.
class DemoNotifier final : public ports::Notifier {
public:
    void onAnswer(Answer answer) override { m_answer = std::move(answer); }
    void offer(std::int64_t serial, const ports::OfferText&) override { m_shown = serial; }
    void withdraw(std::int64_t serial) override
    {
        if (m_shown == serial) {
            m_shown.reset();
        }
    }
    void tell(const std::string&, const std::string&) override { }

    [[nodiscard]] bool isShowing() const { return m_shown.has_value(); }
    void press(core::AnswerKind answer)
    {
        if (const auto shown = std::exchange(m_shown, std::nullopt)) {
            m_answer({*shown, answer, {}});
        }
    }

private:
    Answer m_answer;
    std::optional<std::int64_t> m_shown;
};

/// The demo shows what the tray would in the main window.
class NoTray final : public ports::Tray {
public:
    void onChoice(Choose) override { }
    void show(const ports::TrayState&) override { }
};

/// The demo's day says itself what its user does.
class NoSensors final : public ports::Sensors {
public:
    [[nodiscard]] tl::expected<std::unique_ptr<ports::Sensor>, std::string> make(core::What) override
    {
        return tl::unexpected{
            QCoreApplication::translate("Demo", "the demo listens to no desktop").toStdString()};
    }
};

class SettingsInMemory final : public ports::SettingsStore {
public:
    [[nodiscard]] ports::LoadedSettings load() override { return {m_settings, {}}; }
    [[nodiscard]] tl::expected<void, std::string> save(const core::Settings& settings) override
    {
        m_settings = settings;
        return {};
    }

private:
    /// The demo's user has read everything.
    static core::Settings seen()
    {
        core::Settings settings;
        settings.seen = {true, true, true};
        return settings;
    }

    core::Settings m_settings = seen();
};

/// Ids in the order they are asked for, so that two demos leave the same log.
class CountedId final : public ports::UniqueId {
public:
    [[nodiscard]] core::Uuid next() override
    {
        std::string digits = std::to_string(++m_count);
        digits.insert(0, 12 - digits.size(), '0');
        return {"00000000-0000-4000-8000-" + digits};
    }

private:
    int m_count = 0;
};

} // namespace limber::app
