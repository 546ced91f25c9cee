#pragma once

#include "limber/core/history.hpp"
#include "limber/core/session_kind.hpp"
#include "limber/core/settings.hpp"
#include "limber/core/sign.hpp"
#include "limber/core/time.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

/// The reminder policy: when to offer a session, as one total, pure function over values.
namespace limber::core {

/// A session that ought to be offered.
struct Due {
    SessionKind kind = SessionKind::Break;
    LivedTime since;              ///< when it fell due
    std::optional<Instant> shown; ///< first time on screen
    int snoozes = 0;
    int ignored = 0; ///< times it stood on screen for ten minutes without an answer
    bool operator==(const Due&) const = default;
};

// Where we are. Exactly one at a time: there is never more than one offer.

/// Nothing is due.
struct Counting {
    bool operator==(const Counting&) const = default;
};

/// Something is due and waits until the user is there and free.
struct Waiting {
    Due due;
    bool operator==(const Waiting&) const = default;
};

/// The offer is on screen.
struct Offering {
    Due due;
    std::int64_t serial = 0; ///< answers name it, so that a late answer to an older offer does nothing
    Uptime repeatAt;         ///< then it is shown again, or given up
    bool operator==(const Offering&) const = default;
};

/// The user asked for it later.
struct Snoozing {
    Due due;
    Uptime until;
    bool operator==(const Snoozing&) const = default;
};

/// A session is running; nothing is offered.
struct InSession {
    SessionKind kind = SessionKind::Manual;
    std::optional<Due> answers;         ///< the reminder it answers
    std::optional<Uptime> snoozedUntil; ///< that reminder had been put off until then
    CivilDay day;                       ///< whose morning or evening it is, by when it began
    bool operator==(const InSession&) const = default;
};

using Phase = std::variant<Counting, Waiting, Offering, Snoozing, InSession>;

/// No reminders until then; without `until`, until the user says so. A pause of some hours is measured on the
/// clock that does not jump: `untilUp`.
struct Pause {
    std::optional<Instant> until;
    std::optional<Uptime> untilUp;
    bool operator==(const Pause&) const = default;
};

/// Time at the computer since the last session, rest or start.
struct ActiveCount {
    Milliseconds counted{0};            ///< up to `runningSince`
    std::optional<Uptime> runningSince; ///< none while it stands: the user is away
    bool operator==(const ActiveCount&) const = default;
};

/// When the policy last looked. Clocks that have parted since were set; a long silence was slept through.
struct Seen {
    Instant wall;
    Uptime up;
    bool operator==(const Seen&) const = default;
};

/// Everything the policy remembers. Plain data: saved, restored and compared as a whole.
struct ReminderState {
    Phase phase = Counting{};
    std::optional<Pause> pause;
    ActiveCount count;
    Signs signs;
    std::optional<Uptime> awaySince;  ///< none while the user is there
    std::optional<Uptime> quietUntil; ///< nothing is shown before: the user has just come back or become free
    /// What waits for nothing but a pause in the typing waits no longer than until then; none while nothing
    /// does.
    std::optional<Uptime> politeUntil;
    std::optional<Instant> clockDueAfter;  ///< clock modes: due times up to here are dealt with
    std::optional<Uptime> lastBreak;       ///< the last session, or reminder that was skipped or missed
    std::vector<CivilDay> morningsSettled; ///< the last few days whose morning is dealt with
    std::vector<CivilDay> eveningsSettled;
    bool headsUpGiven = false;
    std::int64_t lastSerial = 0;
    std::optional<Seen> seen; ///< none before the first event
    bool operator==(const ReminderState&) const = default;
};

// What happened.

/// Limber started: with nothing remembered, or after restored().
struct Started {
    bool operator==(const Started&) const = default;
};
/// A moment named by nextWake() has come, or the clock, the zone or the settings have changed.
struct Woke {
    bool operator==(const Woke&) const = default;
};
struct Sensed {
    Sign sign;
    bool operator==(const Sensed&) const = default;
};

enum class AnswerKind { Start, Snooze, Skip };

/// The user answered the offer `serial`; without a serial, whatever is due now (tray, command line).
struct Answered {
    AnswerKind answer = AnswerKind::Start;
    std::optional<std::int64_t> serial;
    std::optional<Minutes> snooze; ///< none: as in the settings
    bool operator==(const Answered&) const = default;
};
/// A session of `kind` has begun, however that came about.
struct SessionBegan {
    SessionKind kind = SessionKind::Manual;
    std::optional<Instant> at = std::nullopt; ///< if not just now
    bool operator==(const SessionBegan&) const = default;
};
/// The running session is over; `stepsDone` may be 0.
struct SessionOver {
    int stepsDone = 0;
    bool operator==(const SessionOver&) const = default;
};
/// A session was held from `began` to `ended` while no Limber was there to be told.
struct SessionHeld {
    SessionKind kind = SessionKind::Manual;
    int stepsDone = 0;
    Instant began;
    Instant ended;
    bool operator==(const SessionHeld&) const = default;
};
/// No reminders until `until`; without it until Resumed.
struct Paused {
    std::optional<Instant> until;
    bool operator==(const Paused&) const = default;
};
struct Resumed {
    bool operator==(const Resumed&) const = default;
};

using Event
    = std::variant<Started, Woke, Sensed, Answered, SessionBegan, SessionOver, SessionHeld, Paused, Resumed>;

// What to do about it.

/// Put the offer on screen; with `attempt` > 1 again, in place of the former.
struct ShowOffer {
    SessionKind kind = SessionKind::Break;
    std::int64_t serial = 0;
    int attempt = 1;
    bool operator==(const ShowOffer&) const = default;
};
struct WithdrawOffer {
    std::int64_t serial = 0;
    bool operator==(const WithdrawOffer&) const = default;
};
/// Tell that a break comes in a minute.
struct ShowHeadsUp {
    bool operator==(const ShowHeadsUp&) const = default;
};
/// Open a session of this kind, because the user said Start.
struct OpenSession {
    SessionKind kind = SessionKind::Break;
    bool operator==(const OpenSession&) const = default;
};
/// Write down how a reminder ended. The id is left empty: the shell gives it one.
struct RecordReminder {
    ReminderRecord record;
    bool operator==(const RecordReminder&) const = default;
};

using Effect = std::variant<ShowOffer, WithdrawOffer, ShowHeadsUp, OpenSession, RecordReminder>;

struct Decision {
    ReminderState state;
    std::vector<Effect> effects;
};

/// The whole reminder policy. Total and pure: equal arguments give equal decisions, and an event that makes
/// no sense in a state changes nothing.
[[nodiscard]] Decision
decide(const ReminderState& state, const Event& event, const Now& now, const Settings& settings);

/// When decide() next wants to be Woke: by the uptime clock, by the wall clock, or both.
struct Wake {
    std::optional<Uptime> up;
    std::optional<Instant> wall;
    bool operator==(const Wake&) const = default;
};
/// While time at the computer is counted, never later than ten minutes from now: that is what a crash can
/// cost.
[[nodiscard]] Wake nextWake(const ReminderState& state, const Now& now, const Settings& settings);

/// True while something due would be on screen, but for the moments of quiet, and has time to wait: only
/// then, and for a minute at most, does it matter whether the user is typing.
[[nodiscard]] bool caresForTyping(const ReminderState& state, const Settings& settings);

/// Active time counted so far.
[[nodiscard]] Milliseconds activeTime(const ReminderState& state, Uptime now);

/// When a pause "until tomorrow" ends: the start of tomorrow's morning, counted from 03:00 to 03:00.
[[nodiscard]] Instant tomorrow(const Now& now, const Settings& settings);

/// A state as it was saved, with what is needed to go on from it in another process or after a reboot.
struct SavedReminders {
    ReminderState state;
    Instant wall; ///< when it was saved
    Uptime up;
    std::string boot;    ///< the boot's id; uptimes of another boot mean nothing
    bool closed = false; ///< saved by an orderly end, not on the way
    bool operator==(const SavedReminders&) const = default;
};

/// The state to go on with after having been off. Off for the away threshold or longer counts as away; a
/// shorter gap after a crash counts as if Limber had been running. Uptimes are moved into this boot.
[[nodiscard]] ReminderState
restored(const SavedReminders& saved, const Now& now, std::string_view boot, const Settings& settings);

} // namespace limber::core
