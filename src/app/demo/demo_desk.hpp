#pragma once

#include "demo/demo_parts.hpp"
#include "windows/windows.hpp"

#include "limber/core/catalogue.hpp"
#include "limber/core/my_body.hpp"
#include "limber/core/safety.hpp"
#include "limber/shell/direct_companion.hpp"
#include "limber/shell/resident.hpp"
#include "limber/shell/virtual_time.hpp"
#include "limber/storage/history.hpp"

#include <memory>

namespace limber::app {

/// Resident and windows in one process, on a clock that is moved by hand. Everything is what the user runs
/// but time, the desktop and the answers; the history is in memory.
class DemoDesk {
public:
    explicit DemoDesk(const core::Now& start);
    DemoDesk(const DemoDesk&) = delete;
    DemoDesk& operator=(const DemoDesk&) = delete;

    /// Lets time pass and everything due in it happen.
    void advance(core::Milliseconds span);
    void sense(core::What what, bool value);
    void press(core::AnswerKind answer);
    void showPage(core::Page page);
    /// The user presses a key in the session's window.
    void pressKey(Qt::Key key);
    void rate(const core::Uuid& session, int discomfort, const QString& note);
    void setScheme(core::ColorScheme scheme);

    [[nodiscard]] core::Now now() const { return m_time.now(); }
    [[nodiscard]] core::NextUp next() const { return m_resident.snapshot().next; }
    [[nodiscard]] const core::Catalogue& catalogue() const { return m_catalogue; }
    [[nodiscard]] DemoNotifier& notifier() { return m_notifier; }
    [[nodiscard]] Windows& windows() { return m_windows; }
    [[nodiscard]] ports::HistoryReader& history() { return *m_store.reader; }

private:
    shell::VirtualTime m_time;
    shell::VirtualTime::VirtualAlarm m_alarm;
    shell::VirtualTime::VirtualAlarm m_graceAlarm;
    core::Catalogue m_catalogue;
    core::SafetyTexts m_safety;
    core::MyBody m_myBody;
    storage::Opened m_store;
    SettingsInMemory m_settings;
    CountedId m_ids;
    NoSensors m_sensors;
    DemoNotifier m_notifier;
    NoTray m_tray;
    shell::DirectCompanion m_companion;
    shell::Resident m_resident;
    ui::theme::Provider m_theme;
    Windows m_windows;
};

} // namespace limber::app
