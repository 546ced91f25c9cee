#pragma once

#include "limber/core/hand_made.hpp"
#include "limber/core/history.hpp"
#include "limber/core/keeping.hpp"
#include "limber/core/kept_history.hpp"
#include "limber/core/next_up.hpp"
#include "limber/core/routine.hpp"
#include "limber/core/settings.hpp"

#include <cstdint>
#include <string>
#include <variant>

/// What the resident and the windows' process say to each other. Plain values; shape and order are the
/// protocol, docs/architecture.md tells its life.
namespace limber::core {

/// Where a window process is asked to go.
enum class Page {
    Today,
    Stretches,
    History,
    Settings,
    About,
    MyBody,  ///< among the settings
    Safety,  ///< when to get help first
    Welcome, ///< a window of its own
};

/// "today", "stretches", "history", "settings", "about", "my-body", "safety", "welcome".
[[nodiscard]] std::string_view name(Page page);
[[nodiscard]] std::optional<Page> pageNamed(std::string_view name);

// The resident says:

/// Who tells of one sign of being busy that is listened for.
struct SignSource {
    What what = What::Microphone;
    std::string source; ///< "dunst"; "" if nobody does
    std::string why; ///< why nobody does, for the user; "" if somebody does, or that is still being found out
    bool operator==(const SignSource&) const = default;
};

/// What the windows draw. Sent when a window process comes, and whenever it changes.
struct Snapshot {
    NextUp next;
    std::vector<ExpectedSession> expected; ///< the rest of today
    std::optional<Uuid> runningSession;
    Settings settings;
    std::vector<SignSource> signSources; ///< what is switched off is not among them
    bool isScreenLocked = false;         ///< known to be so: a session waits
    bool isMicrophoneInUse = false;      ///< known to be so: a session is silent
    std::string problem;                 ///< a standing fault the user should see, "" for none
    bool operator==(const Snapshot&) const = default;
};
struct ShowPage {
    Page page = Page::Today;
    bool isUnasked = false; ///< nobody asked for it just now, so it leaves the keyboard to who types
    bool operator==(const ShowPage&) const = default;
};
/// Where the pointer or an icon is, in the desktop's own pixels.
struct ScreenPoint {
    int x = 0;
    int y = 0;
    bool operator==(const ScreenPoint&) const = default;
};
/// Show what is next, in a small panel; take it away if it is there.
struct ShowPanel {
    std::optional<ScreenPoint> at; ///< the icon that was clicked; nothing: nobody can tell
    bool operator==(const ShowPanel&) const = default;
};
/// Begin this session now. `resumeAt` > 0 goes on with a session that was interrupted.
struct BeginSession {
    Uuid id;
    SessionKind kind = SessionKind::Manual;
    std::string routine; ///< routine id, or "one:STRETCH/VARIANT" for a single stretch
    int resumeAt = 0;    ///< index of the first step to do
    bool operator==(const BeginSession&) const = default;
};
/// The report `serial` is on disk.
struct Stored {
    std::uint64_t serial = 0;
    bool operator==(const Stored&) const = default;
};
/// The report `serial` could not be kept, and why, for the user.
struct NotStored {
    std::uint64_t serial = 0;
    std::string reason;
    bool operator==(const NotStored&) const = default;
};
/// The history has changed; read it again.
struct HistoryChanged {
    bool operator==(const HistoryChanged&) const = default;
};
/// Close every window; what is running is ended as it is.
struct CloseWindows {
    bool operator==(const CloseWindows&) const = default;
};

// What came of a wish about the history as a whole. One that failed is NotStored, with the reason.

/// The history is written out.
struct Exported {
    std::vector<std::string> files; ///< absolute
    bool operator==(const Exported&) const = default;
};
/// What was in a file is in the history.
struct Imported {
    MergeCounts counts;
    bool operator==(const Imported&) const = default;
};
/// There is one more backup.
struct BackedUp {
    std::string file; ///< absolute
    bool operator==(const BackedUp&) const = default;
};
/// A backup is in the place of the history.
struct Restored {
    std::string file; ///< the backup, absolute
    std::string kept; ///< where the history is that was there before, absolute
    int sessions = 0; ///< that there are now
    bool operator==(const Restored&) const = default;
};
/// The history and the settings are as in the beginning.
struct Erased {
    std::optional<std::string> kept; ///< the copy of what was there, absolute; nothing: none was wanted
    bool operator==(const Erased&) const = default;
};

/// These are the routines that the user has made in Limber.
struct RoutinesChanged {
    std::vector<Routine> made;
    bool operator==(const RoutinesChanged&) const = default;
};

using Instruction = std::variant<Snapshot,
                                 ShowPage,
                                 ShowPanel,
                                 BeginSession,
                                 Stored,
                                 NotStored,
                                 HistoryChanged,
                                 CloseWindows,
                                 Keeping,
                                 Exported,
                                 Imported,
                                 BackedUp,
                                 Restored,
                                 Erased,
                                 RoutinesChanged>;

// The windows say:

/// A session is on screen. Stored as Running before its first step.
struct SessionOpened {
    Uuid id;
    SessionKind kind = SessionKind::Manual;
    std::string routine;
    LivedTime started;
    int plannedSteps = 0;
    bool operator==(const SessionOpened&) const = default;
};
/// One step is over. The next begins when this is stored.
struct StepFinished {
    Uuid session;
    StepRecord step;
    bool operator==(const StepFinished&) const = default;
};
struct SessionClosed {
    Uuid session;
    SessionOutcome outcome = SessionOutcome::Completed;
    Instant at;
    bool operator==(const SessionClosed&) const = default;
};
/// How it felt, said after the session or at any time later: no discomfort means unset.
struct SessionRated {
    Uuid session;
    std::optional<int> discomfort;
    std::string note;
    bool operator==(const SessionRated&) const = default;
};
/// A session that was held away from the computer, put down by the user.
struct SessionAdded {
    HandMade session;
    bool operator==(const SessionAdded&) const = default;
};
/// The user asks for a session; for a single stretch `stretch` (and perhaps `variant`) are set.
struct StartWanted {
    SessionKind kind = SessionKind::Break;
    std::string stretch;
    std::string variant;
    bool operator==(const StartWanted&) const = default;
};
struct SettingsWanted {
    Settings settings;
    bool operator==(const SettingsWanted&) const = default;
};
struct SessionDeleted {
    Uuid session;
    bool operator==(const SessionDeleted&) const = default;
};
/// Undo of SessionDeleted.
struct SessionRestored {
    Uuid session;
    bool operator==(const SessionRestored&) const = default;
};

/// Say where the history is kept: answered with Keeping.
struct KeepingWanted {
    bool operator==(const KeepingWanted&) const = default;
};
/// Write all of the history out: answered with Exported.
struct ExportWanted {
    ExportFormat format = ExportFormat::Json;
    std::string to; ///< absolute: the file, which is replaced; for tables the folder for new files
    bool operator==(const ExportWanted&) const = default;
};
/// Put in what is in a file and not in the history: answered with Imported.
struct ImportWanted {
    std::string file; ///< absolute
    bool operator==(const ImportWanted&) const = default;
};
/// Make one more backup: answered with BackedUp.
struct BackupWanted {
    bool operator==(const BackupWanted&) const = default;
};
/// Put a backup in the place of the history: answered with Restored.
struct RestoreWanted {
    std::string file; ///< absolute
    bool operator==(const RestoreWanted&) const = default;
};
/// Forget the history and the settings: answered with Erased.
struct EraseWanted {
    bool keepsCopies = true; ///< makes one more backup first, and leaves the others
    bool operator==(const EraseWanted&) const = default;
};
/// Keep a routine made in Limber, in the place of the one of its id.
struct RoutineWanted {
    Routine routine;
    bool operator==(const RoutineWanted&) const = default;
};
/// Forget a routine made in Limber.
struct RoutineRemoved {
    std::string routine; ///< its id
    bool operator==(const RoutineRemoved&) const = default;
};

using Report = std::variant<SessionOpened,
                            StepFinished,
                            SessionClosed,
                            SessionRated,
                            SessionDeleted,
                            SessionRestored,
                            SessionAdded,
                            StartWanted,
                            SettingsWanted,
                            Answered,
                            Paused,
                            Resumed,
                            KeepingWanted,
                            ExportWanted,
                            ImportWanted,
                            BackupWanted,
                            RestoreWanted,
                            EraseWanted,
                            RoutineWanted,
                            RoutineRemoved>;

/// A report with the number its acknowledgement will carry. Numbers grow by one within a window process.
struct Numbered {
    std::uint64_t serial = 0;
    Report report;
    bool operator==(const Numbered&) const = default;
};

} // namespace limber::core
