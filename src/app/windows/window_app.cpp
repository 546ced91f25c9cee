#include "windows/window_app.hpp"

#include "doctor/examination.hpp"
#include "language.hpp"
#include "windows/windows.hpp"

#include "limber/catalogue/guidance.hpp"
#include "limber/catalogue/load.hpp"
#include "limber/platform/autostart_entry.hpp"
#include "limber/platform/companion_client.hpp"
#include "limber/platform/desktop_file_manager.hpp"
#include "limber/platform/portal_autostart.hpp"
#include "limber/platform/portal_settings.hpp"
#include "limber/platform/pulse_chimes.hpp"
#include "limber/platform/random_id.hpp"
#include "limber/platform/sandbox.hpp"
#include "limber/platform/system_clock.hpp"
#include "limber/platform/voice_process.hpp"
#include "limber/storage/history.hpp"
#include "limber/storage/spool.hpp"

#include <QApplication>
#include <QDBusConnection>
#include <QDesktopServices>
#include <QTimer>
#include <QUrl>

#include <iostream>
#include <utility>

namespace limber::app {

namespace {

using namespace std::chrono_literals;

// A resident that started this process speaks at once. One that never does was not there.
constexpr auto firstWordWithin = 30s;

/// The spool in the shape the companion knows.
class SpoolOnDisk final : public ports::Spool {
public:
    SpoolOnDisk(const platform::Paths& paths, const core::Uuid& window)
        : m_spool{paths.data / "pending", window}
    { }
    [[nodiscard]] ports::Stored<void> keep(std::uint64_t serial, std::string_view line) override
    {
        return m_spool.keep(serial, line);
    }
    [[nodiscard]] ports::Stored<void> settle(std::uint64_t serial) override { return m_spool.settle(serial); }

private:
    storage::Spool m_spool;
};

/// A sandbox has no folder of the desktop's to write to.
std::unique_ptr<ports::Autostart> makeAutostart(const platform::Paths& paths)
{
    if (platform::isInFlatpak()) {
        return std::make_unique<platform::PortalAutostart>(QDBusConnection::sessionBus(), paths.config);
    }
    return std::make_unique<platform::AutostartEntry>(platform::autostartFolders(),
                                                      platform::limberCommand());
}

QString shown(const std::filesystem::path& path)
{
    return QString::fromStdString(path.string());
}

std::vector<ui::BadFile> badFiles(const json::Problems& problems, const std::filesystem::path& folder)
{
    std::vector<ui::BadFile> files;
    for (const json::Problem& problem : problems) {
        files.push_back({QString::fromStdString(json::toText(problem)), shown(folder / problem.file)});
    }
    return files;
}

} // namespace

int showWindows(const platform::Paths& paths)
{
    const platform::SystemClock clock{QDBusConnection::systemBus()};
    const std::filesystem::path userFolder = paths.data / "catalogue";
    const catalogue::Loaded loaded = catalogue::loadWith(userFolder);
    core::Catalogue catalogue = inUsersLanguage(loaded.catalogue);
    const core::SafetyTexts safety = inUsersLanguage(catalogue::builtInSafetyTexts());
    const core::MyBody myBody = inUsersLanguage(catalogue::builtInMyBody());
    const auto history = storage::openHistoryReader(paths.data / "history.db");
    SpoolOnDisk spool{paths, platform::RandomId{}.next()};
    platform::CompanionClient resident{paths.runtime, spool};
    ui::theme::Provider theme{*qApp};
    platform::VoiceProcess speech{platform::voiceProgram()};
    platform::PulseChimes chimes;
    const std::unique_ptr<ports::Autostart> autostart = makeAutostart(paths);
    Examination doctor{paths, clock};
    platform::DesktopFileManager files{
        QDBusConnection::sessionBus(), [](const std::filesystem::path& folder) {
            return QDesktopServices::openUrl(QUrl::fromLocalFile(shown(folder)));
        }};
    Windows windows{{resident, *history, clock, catalogue, safety, myBody, theme,
                     badFiles(loaded.problems, userFolder), shown(paths.data / "history.db"),
                     shown(paths.config / "settings.json"), shown(userFolder), &speech, &chimes,
                     autostart.get(), &doctor, &files}};

    const auto schemeOfPortal = platform::isInFlatpak() ? std::make_unique<platform::PortalSettings>(
                                    QDBusConnection::sessionBus(),
                                    [&windows](core::ColorScheme scheme) { windows.setSystemScheme(scheme); })
                                                        : nullptr;
    QTimer silence;
    silence.setSingleShot(true);
    QObject::connect(&silence, &QTimer::timeout, qApp, [] {
        std::cerr << "limber-window: limber does not answer. Start limber; it opens the windows.\n";
        QCoreApplication::exit(1);
    });
    silence.start(firstWordWithin);
    bool isLeaving = false;
    const auto leave = [&] {
        if (!windows.areClosed()) {
            return; // another has come meanwhile
        }
        isLeaving = true;
        resident.leave();
    };
    resident.onDismissed([] { QCoreApplication::quit(); });
    resident.onFound([&](bool isFound) {
        windows.setFound(isFound);
        if (isLeaving && !isFound) {
            QCoreApplication::quit();
        }
    });
    resident.onProblem([&windows](const std::string& text) {
        if (windows.mainWindow() != nullptr) {
            windows.mainWindow()->tell(QString::fromStdString(text));
        }
    });
    resident.listen([&](const core::Instruction& instruction) {
        silence.stop();
        windows.hear(instruction);
        if (std::exchange(isLeaving, false)) {
            leave();
        }
    });
    QObject::connect(&windows, &Windows::allClosed, qApp, leave, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

} // namespace limber::app
