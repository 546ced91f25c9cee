#pragma once

#include "limber/core/history.hpp"
#include "limber/core/routine.hpp"
#include "limber/core/stretch.hpp"
#include "limber/core/time.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

/// The session player as a value: where a list of steps is, and the events that move it. It is told the time
/// and returns what there is to do about it; it counts what was lived through, never ticks or frames.
namespace limber::core::session {

/// What a step, or the session as a whole, is at.
enum class Part {
    Saving, ///< nothing begins before what is finished is stored
    Ready,  ///< getting into position
    In,     ///< moving into the pose
    Work,   ///< the hold, or the rounds
    Out,    ///< letting go
    Outro,  ///< every step is over; the routine's last quiet seconds
    Done,   ///< walked through, or ended
};

/// Without an answer from the store for so long the user is told that it is saving.
inline constexpr Seconds savingShows{1};
/// Without an answer for so long the session goes on; what is unstored is still on its way.
inline constexpr Seconds savingGivesUp{8};
/// Who does not look at the clock for longer than this slept: the session pauses where it was last seen.
inline constexpr Seconds longestBlink{10};
/// One breath of a hold.
inline constexpr Seconds breatheIn{4};
inline constexpr Seconds breatheOut{6};

/// Where a session is. Plain data; `advance` moves it.
struct Session {
    std::vector<Step> steps;
    Seconds outro{0};
    int step = 0; ///< index of the one at hand; steps.size() once all are over
    Part part = Part::Saving;
    Milliseconds elapsed{0}; ///< of `part`, up to `countedTo`; pauses do not count
    Milliseconds spent{0};   ///< on everything, up to `countedTo`; neither pauses nor saving count
    Uptime countedTo;
    bool isPaused = false;
    int unstored = 0;                ///< reports on their way to the store
    bool storeIsLate = false;        ///< it did not answer in time; nobody waits for it until it does
    std::vector<StepRecord> records; ///< by index, one each; what was done so far
    bool operator==(const Session&) const = default;
};

// What happened.

/// Time went by.
struct Passed {
    bool operator==(const Passed&) const = default;
};
struct PauseWanted {
    bool operator==(const PauseWanted&) const = default;
};
struct ResumeWanted {
    bool operator==(const ResumeWanted&) const = default;
};
/// On with it: getting into position ends at once; a step being worked is over, and what was held counts.
struct NextWanted {
    bool operator==(const NextWanted&) const = default;
};
/// The step before; the first one begins anew.
struct BackWanted {
    bool operator==(const BackWanted&) const = default;
};
/// This step anew.
struct RestartWanted {
    bool operator==(const RestartWanted&) const = default;
};
/// The other side now, this one later. Nothing happens to a step without sides, nor while letting go.
struct SwitchWanted {
    bool operator==(const SwitchWanted&) const = default;
};
/// Leave out the rest of this stretch: this step and those that follow with the same stretch.
struct SkipStretchWanted {
    bool operator==(const SkipStretchWanted&) const = default;
};
/// This stretch in another variant, from this step on; the step begins anew.
struct VariantWanted {
    std::string variant;
    bool isSided = true; ///< false: it works both sides at once
    bool operator==(const VariantWanted&) const = default;
};
/// The user went away: the screen was locked or the computer is about to sleep.
struct WentAway {
    bool operator==(const WentAway&) const = default;
};
struct EndWanted {
    bool operator==(const EndWanted&) const = default;
};
/// The store answered for one report, whether it could keep it or not.
struct StoreAnswered {
    bool operator==(const StoreAnswered&) const = default;
};

using Event = std::variant<Passed,
                           PauseWanted,
                           ResumeWanted,
                           NextWanted,
                           BackWanted,
                           RestartWanted,
                           SwitchWanted,
                           SkipStretchWanted,
                           VariantWanted,
                           WentAway,
                           EndWanted,
                           StoreAnswered>;

// What to do about it.

/// This is to be stored. Comes again with the same index when a step was redone and held longer.
struct StepOver {
    StepRecord step;
    bool operator==(const StepOver&) const = default;
};
/// The session is closed; the last effect there is.
struct Ended {
    SessionOutcome outcome = SessionOutcome::Completed;
    Instant at;
    bool operator==(const Ended&) const = default;
};

enum class CueKind { GetReady, EaseIn, Start, Halfway, NextRound, Three, Two, One, LetGo, Finished };

/// Something to hear, for the step at hand at that moment.
struct Cue {
    CueKind kind = CueKind::GetReady;
    int step = 0;
    bool operator==(const Cue&) const = default;
};

using Effect = std::variant<StepOver, Ended, Cue>;

struct Advance {
    Session session;
    std::vector<Effect> effects;
    bool operator==(const Advance&) const = default;
};

/// A session at its very beginning, waiting for the store to know it (one answer). `first` > 0 goes on with
/// one that was interrupted, of which `done` is known.
[[nodiscard]] Session
begin(const Routine& routine, const Now& now, int first = 0, std::vector<StepRecord> done = {});

/// What becomes of `session` when `event` happens at `now`. Total. `now` never lies before the one before.
[[nodiscard]] Advance advance(Session session, const Event& event, const Now& now);

/// When to come back with `Passed`, at the latest. Nothing: only an event can change anything.
[[nodiscard]] std::optional<Uptime> nextChange(const Session& session);

/// A moment of breathing.
struct Breath {
    bool isIn = true;
    double fill = 0; ///< 0 empty, 1 full; eased
    bool operator==(const Breath&) const = default;
};

/// Everything a window draws, at one moment.
struct View {
    Part part = Part::Saving; ///< Saving only while it takes long enough to say so
    bool isPaused = false;
    int step = 0; ///< the step at hand; the last one during Outro and Done
    int place = 1;
    int places = 1;        ///< `place` of `places` steps in a row with this stretch
    Milliseconds left{0};  ///< of this part
    double leftShare = 1;  ///< of this part, 1 to 0
    Milliseconds toGo{0};  ///< of the session
    int round = 0;         ///< the one at hand, from 1; 0 for holds
    double roundShare = 0; ///< of this round, 0 to 1
    Breath breath; ///< of Work; a hold comes from half full and goes back there, rounds begin and end full
    std::vector<double> shares; ///< for each step what is done of it, 0 to 1
    bool operator==(const View&) const = default;
};

/// `session` as it looks at `at`, which does not lie before `session.countedTo`. Needs at least one step.
[[nodiscard]] View view(const Session& session, Uptime at);

/// True if SwitchWanted would do something.
[[nodiscard]] bool canSwitchSides(const Session& session);

/// A variant of `stretch` that loads less than `variant` does: some of its tags and no other, first those in
/// the same posture. Null if there is none.
[[nodiscard]] const Variant* easierVariant(const Stretch& stretch, std::string_view variant);

} // namespace limber::core::session
