#pragma once

#include "resident/data_keepers.hpp"

#include "limber/core/catalogue.hpp"
#include "limber/core/my_body.hpp"
#include "limber/platform/companion_server.hpp"
#include "limber/platform/desktop.hpp"
#include "limber/platform/desktop_notifier.hpp"
#include "limber/platform/paths.hpp"
#include "limber/platform/portal_autostart.hpp"
#include "limber/platform/random_id.hpp"
#include "limber/platform/system_clock.hpp"
#include "limber/platform/timer_alarm.hpp"
#include "limber/platform/window_launcher.hpp"
#include "limber/shell/history_care.hpp"
#include "limber/shell/resident.hpp"
#include "limber/storage/backups.hpp"
#include "limber/storage/history.hpp"
#include "limber/tray/status_tray.hpp"

#include <QObject>

#include <map>
#include <memory>
#include <string>
#include <tl/expected.hpp>

namespace limber::app {

/// Everything the resident is made of, put together for this computer. Needs a QApplication.
class ResidentApp {
public:
    explicit ResidentApp(platform::Paths paths);
    ~ResidentApp();
    ResidentApp(const ResidentApp&) = delete;
    ResidentApp& operator=(const ResidentApp&) = delete;

    /// Begins to remind. The error is for the user: Limber cannot run like this.
    [[nodiscard]] tl::expected<void, std::string> start();
    /// An orderly end: saves, and closes the windows.
    void stop();

    [[nodiscard]] shell::Resident& resident() { return *m_resident; }
    [[nodiscard]] core::Now now() const { return m_clock.now(); }
    [[nodiscard]] ports::HistoryReader& history() { return *m_store.reader; }

    /// What a notification has on its buttons, called for by name. False: it is none of those.
    bool act(const std::string& action, const std::string& activationToken)
    {
        return m_notifier->act(action, activationToken);
    }

    /// Called after every change of what the resident's snapshot() gives.
    void onChange(std::function<void(const core::Snapshot&)> changed);

    /// What it did, or why it did nothing, in words.
    using Text = tl::expected<std::string, std::string>;
    /// Told when it is done, and of a fault perhaps at once.
    void import(const std::filesystem::path& file,
                const std::string& calledAs,
                const std::function<void(const Text& text)>& tell);
    [[nodiscard]] Text restore(const std::filesystem::path& file);

private:
    void openStore();
    bool keepWhatWasLeft();
    void keepWhatWindowsLeft();
    void heardOfHistory(const std::string& notice);
    void careForHistory();
    void settleDown();
    void setProblem(const std::string& source, const std::string& text);

    platform::Paths m_paths;
    platform::SystemClock m_clock;
    platform::TimerAlarm m_alarm;
    platform::TimerAlarm m_graceAlarm;
    platform::RandomId m_ids;
    core::Catalogue m_catalogue;
    storage::Opened m_store;
    std::unique_ptr<ports::SettingsStore> m_settings;
    std::unique_ptr<platform::DesktopNotifier> m_notifier;
    std::unique_ptr<platform::PortalAutostart> m_portal; ///< only in a sandbox
    platform::DesktopSensors m_sensors;
    core::MyBody m_myBody;
    std::unique_ptr<platform::WindowLauncher> m_launcher;
    std::unique_ptr<platform::CompanionServer> m_windows;
    std::unique_ptr<tray::StatusTray> m_tray;
    std::unique_ptr<storage::Backups> m_backups;
    std::unique_ptr<shell::HistoryCare> m_care; ///< none as long as nothing is kept on disk
    std::unique_ptr<HistoryOnDisk> m_keeper;
    RoutinesOnDisk m_routines;
    std::unique_ptr<shell::Resident> m_resident;
    std::function<void(const core::Snapshot&)> m_changed = [](const core::Snapshot&) {};
    std::map<std::string, std::string> m_problems; ///< by where they come from
    bool m_hasSettled = false;
    QObject m_later; ///< what is to happen after what is happening; ends with this
};

} // namespace limber::app
