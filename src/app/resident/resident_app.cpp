#include "resident/resident_app.hpp"

#include "history_report.hpp"
#include "language.hpp"
#include "resident/memory.hpp"
#include "wording.hpp"

#include "limber/catalogue/guidance.hpp"
#include "limber/catalogue/load.hpp"
#include "limber/json/companion_codec.hpp"
#include "limber/platform/sandbox.hpp"
#include "limber/storage/settings_file.hpp"
#include "limber/storage/spool.hpp"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QTimer>

#include <utility>

namespace limber::app {

namespace {

constexpr core::Minutes idleAfter{3};
constexpr core::Seconds lettingGo{1};
constexpr core::Seconds settlingDown{2};

struct ResidentWords {
    Q_DECLARE_TR_FUNCTIONS(limber::app::ResidentWords)
};

/// Stands in where limber-window is not installed: reminders must come all the same.
class NoWindows final : public platform::WindowLauncher {
public:
    explicit NoWindows(std::string reason)
        : m_reason{std::move(reason)}
    { }
    void start(const std::string&, Ended ended) override { ended(m_reason); }
    void kill() override { }

private:
    std::string m_reason;
};

std::unique_ptr<platform::WindowLauncher> launcher()
{
    const auto program = platform::windowProgram();
    if (!program) {
        return std::make_unique<NoWindows>(program.error());
    }
    return std::make_unique<platform::ProgramLauncher>(*program);
}

std::vector<tray::StretchName> stretchNames(const core::Catalogue& catalogue)
{
    std::vector<tray::StretchName> names;
    for (const core::Stretch& stretch : catalogue.stretches) {
        names.push_back({stretch.id, stretch.name});
    }
    return names;
}

} // namespace

ResidentApp::ResidentApp(platform::Paths paths)
    : m_paths{std::move(paths)}
    , m_clock{QDBusConnection::systemBus()}
    , m_notifier{platform::makeNotifier(QDBusConnection::sessionBus())}
    , m_sensors{m_clock, QDBusConnection::sessionBus(), QDBusConnection::systemBus(), idleAfter}
    , m_myBody{inUsersLanguage(catalogue::builtInMyBody())}
    , m_launcher{launcher()}
    , m_routines{m_paths.data / "catalogue"}
{
    catalogue::Loaded loaded = catalogue::loadWith(m_paths.data / "catalogue");
    m_catalogue = inUsersLanguage(std::move(loaded.catalogue));
    std::string faults;
    for (const json::Problem& problem : loaded.problems) {
        faults += (faults.empty() ? "" : "\n") + json::toText(problem);
    }
    m_problems["catalogue"] = faults;
    m_tray = std::make_unique<tray::StatusTray>(m_clock, stretchNames(m_catalogue));
    m_windows = std::make_unique<platform::CompanionServer>(m_paths.runtime, *m_launcher);
    m_settings = storage::openSettings(m_paths.config / "settings.json", m_clock);
    openStore();
    m_keeper = std::make_unique<HistoryOnDisk>(m_paths, m_clock, *m_store.whole, m_care);
    m_resident = std::make_unique<shell::Resident>(
        shell::ResidentParts{m_clock, m_alarm, m_graceAlarm, *m_notifier, *m_tray, *m_windows,
                             *m_store.history, *m_store.state, *m_settings, m_ids, m_sensors, m_catalogue,
                             m_myBody, platform::bootId(), wording(), m_keeper.get(), &m_routines});
}

ResidentApp::~ResidentApp() = default;

void ResidentApp::openStore()
{
    auto opened = storage::openHistory(m_paths.data / "history.db", m_clock);
    if (!opened) {
        m_problems["history"] = opened.error().text + "\n"
            + ResidentWords::tr(
                  "Until then Limber keeps in memory what you do, and writes it down as soon as it can.")
                  .toStdString();
        opened = storage::openHistoryStandIn(m_paths.data / "history.db", m_clock);
    }
    m_store = std::move(*opened);
    m_store.whole->onNotice([this](const std::string& notice) {
        // It comes in the middle of storing something.
        QTimer::singleShot(0, &m_later, [this, notice] { heardOfHistory(notice); });
    });
    for (const std::string& notice : m_store.notices) {
        m_problems["history"] += (m_problems["history"].empty() ? "" : "\n") + notice;
    }
}

void ResidentApp::heardOfHistory(const std::string& notice)
{
    setProblem("history", notice);
    if (!m_care) {
        careForHistory();
    }
}

/// Whether there was anything.
bool ResidentApp::keepWhatWasLeft()
{
    const auto left = storage::pendingReports(m_paths.data / "pending");
    if (!left) {
        setProblem("pending", left.error().text);
        return false;
    }
    for (const storage::PendingReports& pending : *left) {
        bool isKept = true;
        for (const std::string& line : pending.lines) {
            if (const auto numbered = json::decodeNumbered(line)) {
                const auto kept = m_resident->keepLate(numbered->report);
                isKept = isKept && (kept || kept.error().fault == ports::StorageFault::NotFound);
            }
        }
        if (!isKept) {
            setProblem("pending",
                       ResidentWords::tr("Some finished steps wait in %1")
                           .arg(QString::fromStdString(pending.file.string()))
                           .toStdString());
        } else if (const auto settled = storage::settle(pending); !settled) {
            setProblem("pending", settled.error().text);
        } else if (!m_problems["pending"].empty()) {
            setProblem("pending", "");
        }
    }
    return !left->empty();
}

/// What could not be stored while they lived.
void ResidentApp::keepWhatWindowsLeft()
{
    // A process that ends lets go of its files one after the other, and of its socket first.
    QTimer::singleShot(lettingGo, &m_later, [this] {
        if (keepWhatWasLeft()) {
            m_resident->lateKept();
        }
        giveBackMemory();
    });
}

void ResidentApp::careForHistory()
{
    m_resident->onChange([this](const core::Snapshot& snapshot) {
        m_changed(snapshot);
        if (m_care && m_hasSettled) {
            m_care->look(snapshot);
        }
    });
    if (!m_store.whole->isOnDisk()) {
        return;
    }
    m_backups = std::make_unique<storage::Backups>(m_paths.data / "history.db", m_clock);
    m_care = std::make_unique<shell::HistoryCare>(m_clock, *m_backups, *m_store.shared);
    m_care->onMerged([this] { m_resident->historyChanged(); });
    m_care->onProblem(
        [this](const std::string& what, const std::string& problem) { setProblem(what, problem); });
    m_resident->onHistoryChange([this] { m_care->historyChanged(); });
}

void ResidentApp::onChange(std::function<void(const core::Snapshot&)> changed)
{
    m_changed = std::move(changed);
}

tl::expected<void, std::string> ResidentApp::start()
{
    m_resident->onQuit([] { QCoreApplication::quit(); });
    keepWhatWasLeft();
    m_windows->onProblem([this](const std::string& text) { setProblem("windows", text); });
    if (const auto opened = m_windows->open(); !opened) {
        return tl::unexpected{opened.error()};
    }
    m_clock.onZoneChanged([this] { m_resident->lookAgain(); });
    m_notifier->onProblem([this](const std::string& text) { setProblem("notifications", text); });
    careForHistory();
    m_resident->onWindowsGone([this] { keepWhatWindowsLeft(); });
    // First, so that the panel's answer is not behind all those that sensors ask for.
    m_tray->start([this](bool isThere) {
        if (!isThere) {
            m_resident->choose(core::ShowPage{core::Page::Today, true}, {});
        }
        setProblem(
            "tray",
            isThere
                ? ""
                : ResidentWords::tr("This desktop has no tray. Limber stays in this window.").toStdString());
    });
    m_resident->start();
    setProblem("notifications", m_notifier->problem());
    if (platform::isInFlatpak()) {
        m_portal = std::make_unique<platform::PortalAutostart>(QDBusConnection::sessionBus(), m_paths.config);
        m_portal->askToRunInBackground();
    }
    QTimer::singleShot(settlingDown, &m_later, [this] { settleDown(); });
    return {};
}

/// What nobody waits for at log-in, when everything else is started too.
void ResidentApp::settleDown()
{
    m_hasSettled = true;
    if (m_care) {
        m_care->look(m_resident->snapshot());
    }
    giveBackMemory();
}

void ResidentApp::stop()
{
    m_resident->stop();
}

void ResidentApp::import(const std::filesystem::path& file,
                         const std::string& calledAs,
                         const std::function<void(const Text& text)>& tell)
{
    m_keeper->importCalled(file, calledAs, [this, tell](const ports::Stored<core::Imported>& imported) {
        if (!imported) {
            tell(tl::unexpected{imported.error().text});
            return;
        }
        if (imported->counts.changedAnything()) {
            m_resident->historyChanged();
        }
        tell(importText(imported->counts));
    });
}

ResidentApp::Text ResidentApp::restore(const std::filesystem::path& file)
{
    if (m_resident->hasSession()) {
        return tl::unexpected{
            ResidentWords::tr("A session is running. End it first; then the backup can be restored.")
                .toStdString()};
    }
    const auto restored = m_store.whole->restore(file);
    if (!restored) {
        return tl::unexpected{restored.error().text};
    }
    m_resident->historyChanged();
    return restoreText(file.string(), restored->kept.string(), restored->sessions);
}

void ResidentApp::setProblem(const std::string& source, const std::string& text)
{
    m_problems[source] = text;
    std::string all;
    for (const auto& [name, problem] : m_problems) {
        if (!problem.empty()) {
            all += (all.empty() ? "" : "\n") + problem;
        }
    }
    m_resident->setProblem(all);
}

} // namespace limber::app
