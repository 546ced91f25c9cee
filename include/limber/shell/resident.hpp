#pragma once

#include "limber/core/body_findings.hpp"
#include "limber/core/catalogue.hpp"
#include "limber/core/companion.hpp"
#include "limber/ports/companion.hpp"
#include "limber/ports/history_keeper.hpp"
#include "limber/ports/history_store.hpp"
#include "limber/ports/notifier.hpp"
#include "limber/ports/routine_store.hpp"
#include "limber/ports/sensor.hpp"
#include "limber/ports/settings_store.hpp"
#include "limber/ports/tray.hpp"
#include "limber/ports/unique_id.hpp"
#include "limber/shell/reminder_loop.hpp"
#include "limber/shell/sign_watch.hpp"

#include <cstdint>
#include <deque>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <tl/expected.hpp>
#include <vector>

namespace limber::shell {

/// The sentences that reminders are made of, in the user's language.
struct Wording {
    std::function<ports::OfferText(core::SessionKind, const core::Routine&, const core::Settings&)> offer;
    /// To go on with a session that was interrupted after `done` of `planned` steps.
    std::function<ports::OfferText(int done, int planned)> goOn;
    std::function<std::pair<std::string, std::string>()> headsUp; ///< title, body
    /// In place of a session, for somebody who has to ask a doctor first: stand up and walk.
    std::function<ports::OfferText(core::SessionKind, const core::Settings&)> walk;
};

/// Everything outside that the resident needs. All of it outlives the resident.
struct ResidentParts {
    ports::Clock& clock;
    ports::Alarm& alarm;
    ports::Alarm& graceAlarm; ///< a second one, for a window process that is expected back
    ports::Notifier& notifier;
    ports::Tray& tray;
    ports::WindowsSide& windows;
    ports::HistoryStore& history;
    ports::StateStore& state;
    ports::SettingsStore& settings;
    ports::UniqueId& ids;
    ports::Sensors& sensors;
    core::Catalogue& catalogue; ///< changes when the user makes a routine
    const core::MyBody& myBody;
    std::string boot;
    Wording wording;
    ports::HistoryKeeper* keeper = nullptr;  ///< none where the history is not on disk
    ports::RoutineStore* routines = nullptr; ///< none where nothing the user makes is kept
};

/// The resident's whole behaviour: connects the reminder loop, the history, the tray, the notifications and
/// the windows. Owns nothing of the desktop and asks nobody for the time but its clock.
class Resident {
public:
    explicit Resident(ResidentParts parts);
    ~Resident();
    Resident(const Resident&) = delete;
    Resident& operator=(const Resident&) = delete;

    /// Loads settings and state, begins to remind, and listens for the signs that the settings want.
    void start();
    /// Saves an orderly end and closes the windows.
    void stop();

    /// Called when the user wants Limber to end.
    void onQuit(std::function<void()> quit);

    /// What a menu, a notification or the command line may ask for. The token lets a window take the focus.
    void choose(const ports::TrayChoice& choice, const std::string& activationToken);
    /// Like choosing StartWanted, but says what is wrong with the wish.
    [[nodiscard]] tl::expected<void, std::string> startSession(const core::StartWanted& wanted,
                                                               const std::string& activationToken);
    /// What the desktop tells.
    void sense(const core::Sign& sign);
    /// The zone or the clock has changed: look again.
    void lookAgain();
    /// The history was changed by other ways than the windows: they read it again.
    void historyChanged();
    /// A standing fault that the user should see, for instance of the database; "" when it is gone.
    void setProblem(const std::string& problem);

    /// Keeps what a window process reported and nobody stored. Call it oldest first, before start(), or later
    /// with lateKept() behind it. A session that ended meanwhile counts for the reminders as any other.
    [[nodiscard]] ports::Stored<void> keepLate(const core::Report& report);

    [[nodiscard]] core::Snapshot snapshot() const;
    /// A session is open, or being opened.
    [[nodiscard]] bool hasSession() const { return m_session.has_value(); }
    /// After keepLate() while running: what was kept is shown, and sessions that ended count for the
    /// reminders.
    void lateKept();

    /// Called when the windows' process has ended.
    void onWindowsGone(std::function<void()> gone);
    /// Called after the history was written to, by whatever way.
    void onHistoryChange(std::function<void()> changed);
    /// Called after every change of what snapshot() gives.
    void onChange(std::function<void(const core::Snapshot&)> changed);

private:
    static constexpr std::int64_t goOnSerial = -1; // reminders count from 1

    void perform(const core::Effect& effect);
    void perform(const core::ShowOffer& offer);
    void perform(const core::RecordReminder& record);
    void stateSaved(const std::optional<ports::StorageError>& error);
    void recordLate();
    void withdrawGoOn();
    void openFor(core::SessionKind kind);
    [[nodiscard]] const core::Routine* routineFor(core::SessionKind kind);
    [[nodiscard]] core::Routine fitted(const core::Routine& routine) const;
    [[nodiscard]] bool isToWait() const;
    void open(const core::BeginSession& begin);
    void publish();

    void hear(const core::Numbered& numbered);
    ports::Stored<void> take(const core::SessionOpened& report);
    ports::Stored<void> take(const core::StepFinished& report);
    ports::Stored<void> take(const core::SessionClosed& report);
    ports::Stored<void> take(const core::SessionRated& report);
    ports::Stored<void> take(const core::SessionDeleted& report);
    ports::Stored<void> take(const core::SessionRestored& report);
    ports::Stored<void> take(const core::SessionAdded& report);
    ports::Stored<void> take(const core::StartWanted& report);
    ports::Stored<void> take(const core::SettingsWanted& report);
    ports::Stored<void> take(const core::Answered& report);
    ports::Stored<void> take(const core::Paused& report);
    ports::Stored<void> take(const core::Resumed& report);
    ports::Stored<void> take(const core::KeepingWanted& report);
    ports::Stored<void> take(const core::ExportWanted& report);
    ports::Stored<void> take(const core::ImportWanted& report);
    ports::Stored<void> take(const core::BackupWanted& report);
    ports::Stored<void> take(const core::RestoreWanted& report);
    ports::Stored<void> take(const core::EraseWanted& report);
    ports::Stored<void> take(const core::RoutineWanted& report);
    ports::Stored<void> take(const core::RoutineRemoved& report);
    ports::Stored<void> keepRoutines(std::vector<core::Routine> made);
    [[nodiscard]] ports::Stored<ports::HistoryKeeper*> keeper() const;
    void import(const std::filesystem::path& file, std::uint64_t serial);

    void answered(const ports::NotificationAnswer& answer);
    void windowsCame();
    void windowsGone();
    void expectWindowsBack();
    void giveUpRunningSessions();
    void countHeldSessions();
    int doneStepsOf(const core::Uuid& session);
    ports::Stored<void> begin(const core::SessionOpened& report);
    [[nodiscard]] bool countsForToday(const core::SessionRecord& session);

    ResidentParts m_parts;
    ReminderLoop m_loop;
    SignWatch m_signs;
    std::optional<core::BeginSession> m_session; ///< opened or being opened
    bool m_sessionIsOpen = false;                ///< the window process has told of it
    bool m_mayBeMissed = false;                  ///< told to windows that may just have died
    std::optional<core::BeginSession> m_goOn;    ///< offered to be taken up again
    std::vector<core::Uuid> m_held;              ///< ended while no resident was there
    std::string m_token;                         ///< of the click being handled
    std::string m_problem;      ///< set from outside, or of the start: stands until it is set anew
    std::string m_storeProblem; ///< goes when something could be stored again
    std::set<std::uint64_t> m_importsAsked;        ///< by these windows, and not answered yet
    std::deque<core::ReminderRecord> m_unrecorded; ///< that could not be stored, oldest first
    std::vector<std::string> m_settingsProblems;
    std::optional<ports::TrayState> m_shown;
    std::function<void()> m_quit;
    std::function<void(const core::Snapshot&)> m_changed;
    std::function<void()> m_historyChanged;
    std::function<void()> m_windowsGone;
};

} // namespace limber::shell
