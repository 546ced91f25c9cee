#pragma once

#include "fields.hpp"

/// Which fields every message has, once for reading and writing.
namespace limber::json {

inline constexpr Within notNegative{0};
inline constexpr Within aDay{-86'400, 86'400}; ///< in seconds

void describe(auto& io, Of<core::LivedTime> auto& time)
{
    io.field("at", time.at);
    io.field("offset_s", time.offset, aDay);
    io.field("zone", time.zone);
}

void describe(auto& io, Of<core::StepRecord> auto& step)
{
    io.field("index", step.index, notNegative);
    io.field("stretch", step.stretch);
    io.field("variant", step.variant);
    io.field("side", step.side);
    io.field("planned_s", step.planned, notNegative);
    io.field("held_ms", step.held, notNegative);
    io.field("cycles", step.cycles, notNegative);
    io.field("skipped", step.skipped);
    io.field("finished", step.finished);
}

void describe(auto& io, Of<core::NextUp> auto& next)
{
    io.field("status", next.status);
    io.field("kind", next.kind);
    io.field("active_left_ms", next.activeLeft);
    io.field("at", next.at);
    io.field("signs", next.signs);
    io.field("counting", next.isCounting);
    io.field("serial", next.serial);
}

void describe(auto& io, Of<core::ExpectedSession> auto& session)
{
    io.field("kind", session.kind);
    io.field("at", session.at);
}

void describe(auto& io, Of<core::HourRange> auto& range)
{
    io.field("from_min", range.from);
    io.field("to_min", range.to);
}

void describe(auto& io, Of<core::BreakSettings> auto& breaks)
{
    io.field("enabled", breaks.enabled);
    io.field("mode", breaks.mode);
    io.field("interval_min", breaks.interval);
    io.field("fixed_times_min", breaks.fixedTimes);
    io.field("away", breaks.away);
    io.field("away_threshold_min", breaks.awayThreshold);
    io.field("hours", breaks.hours);
    io.field("heads_up", breaks.headsUp);
}

void describe(auto& io, Of<core::BookendSettings> auto& bookends)
{
    io.field("morning", bookends.morning);
    io.field("morning_from_min", bookends.morningFrom);
    io.field("morning_to_min", bookends.morningTo);
    io.field("evening", bookends.evening);
    io.field("evening_at_min", bookends.eveningAt);
}

void describe(auto& io, Of<core::RoutineChoice> auto& routines)
{
    io.field("morning", routines.morning);
    io.field("breaks", routines.breaks);
    io.field("evening", routines.evening);
}

void describe(auto& io, Of<core::SoundSettings> auto& sound)
{
    io.field("voice", sound.voice);
    io.field("voice_name", sound.voiceName);
    io.field("speed", sound.speed);
    io.field("says", sound.says);
    io.field("chimes", sound.chimes);
    io.field("countdown", sound.countdown);
    io.field("volume", sound.volume);
}

void describe(auto& io, Of<core::SessionWindowSettings> auto& session)
{
    io.field("monitor", session.monitor);
    io.field("full_screen", session.fullScreen);
    io.field("dim_others", session.dimOthers);
}

void describe(auto& io, Of<core::AppearanceSettings> auto& appearance)
{
    io.field("scheme", appearance.scheme);
    io.field("reduced_motion", appearance.reducedMotion);
    io.field("person", appearance.person);
}

void describe(auto& io, Of<core::WaitFor> auto& waitFor)
{
    io.field("microphone", waitFor.microphone);
    io.field("camera", waitFor.camera);
    io.field("do_not_disturb", waitFor.doNotDisturb);
    io.field("full_screen", waitFor.fullScreen);
    io.field("presentations", waitFor.presentations);
    io.field("typing", waitFor.typing);
}

void describe(auto& io, Of<core::BodyReply> auto& reply)
{
    io.field("question", reply.question);
    io.field("yes", reply.yes);
    io.field("on", reply.on);
}

void describe(auto& io, Of<core::RestingStretch> auto& resting)
{
    io.field("stretch", resting.stretch);
    io.field("until", resting.until);
}

void describe(auto& io, Of<core::BodySettings> auto& body)
{
    io.field("replies", body.replies);
    io.field("resting", body.resting);
}

void describe(auto& io, Of<core::SeenSettings> auto& seen)
{
    io.field("welcome", seen.welcome);
    io.field("safety", seen.safety);
    io.field("desk_check", seen.deskCheck);
}

void describe(auto& io, Of<core::SharingSettings> auto& sharing)
{
    io.field("folder", sharing.folder);
}

void describe(auto& io, Of<core::Settings> auto& settings)
{
    io.field("breaks", settings.breaks);
    io.field("bookends", settings.bookends);
    io.field("snooze_min", settings.snooze);
    io.field("wait_for", settings.waitFor);
    io.field("routines", settings.routines);
    io.field("sound", settings.sound);
    io.field("session", settings.session);
    io.field("appearance", settings.appearance);
    io.field("body", settings.body);
    io.field("seen", settings.seen);
    io.field("sharing", settings.sharing);
}

void describe(auto& io, Of<core::SignSource> auto& source)
{
    io.field("sign", source.what);
    io.field("source", source.source);
    io.field("why", source.why);
}

void describe(auto& io, Of<core::Snapshot> auto& snapshot)
{
    io.field("next", snapshot.next);
    io.field("expected", snapshot.expected);
    io.field("running_session", snapshot.runningSession);
    io.field("settings", snapshot.settings);
    io.field("sign_sources", snapshot.signSources);
    io.field("screen_locked", snapshot.isScreenLocked);
    io.field("microphone_in_use", snapshot.isMicrophoneInUse);
    io.field("problem", snapshot.problem);
}

void describe(auto& io, Of<core::ShowPage> auto& show)
{
    io.field("page", show.page);
    io.field("unasked", show.isUnasked);
}

void describe(auto& io, Of<core::ScreenPoint> auto& point)
{
    io.field("x", point.x);
    io.field("y", point.y);
}

void describe(auto& io, Of<core::ShowPanel> auto& show)
{
    io.field("at", show.at);
}

void describe(auto& io, Of<core::BeginSession> auto& begin)
{
    io.field("id", begin.id);
    io.field("kind", begin.kind);
    io.field("routine", begin.routine);
    io.field("resume_at", begin.resumeAt, notNegative);
}

void describe(auto& io, Of<core::Stored> auto& stored)
{
    io.field("serial", stored.serial);
}

void describe(auto& io, Of<core::NotStored> auto& notStored)
{
    io.field("serial", notStored.serial);
    io.field("reason", notStored.reason);
}

void describe(auto& io, Of<core::KeptCopy> auto& copy)
{
    io.field("file", copy.file);
    io.field("day", copy.day);
    io.field("kind", copy.kind);
    io.field("bytes", copy.bytes, notNegative);
}

void describe(auto& io, Of<core::Keeping> auto& keeping)
{
    io.field("file", keeping.file);
    io.field("bytes", keeping.bytes, notNegative);
    io.field("copies", keeping.copies);
    io.field("shared", keeping.shared);
    io.field("sharing_problem", keeping.sharingProblem);
}

void describe(auto& io, Of<core::Exported> auto& exported)
{
    io.field("files", exported.files);
}

void describe(auto& io, Of<core::RowCounts> auto& rows)
{
    io.field("added", rows.added, notNegative);
    io.field("changed", rows.changed, notNegative);
    io.field("same", rows.same, notNegative);
}

void describe(auto& io, Of<core::MergeCounts> auto& counts)
{
    io.field("sessions", counts.sessions);
    io.field("reminders", counts.reminders);
}

void describe(auto& io, Of<core::Imported> auto& imported)
{
    io.field("counts", imported.counts);
}

void describe(auto& io, Of<core::BackedUp> auto& backedUp)
{
    io.field("file", backedUp.file);
}

void describe(auto& io, Of<core::Restored> auto& restored)
{
    io.field("file", restored.file);
    io.field("kept", restored.kept);
    io.field("sessions", restored.sessions, notNegative);
}

void describe(auto& io, Of<core::Erased> auto& erased)
{
    io.field("kept", erased.kept);
}

void describe(auto& io, Of<core::RoutineItem> auto& item)
{
    io.field("stretch", item.stretch);
    io.field("variant", item.variant);
    io.field("both_sides", item.bothSides);
    io.field("repetitions", item.repetitions);
    io.field("alternate", item.alternate);
    io.field("hold_s", item.hold);
    io.field("cycles", item.cycles);
    io.field("cycle_s", item.cycle);
    io.field("move_s", item.move);
    io.field("transition_s", item.transition);
    io.field("switch_s", item.switchSides);
}

/// Who wrote it follows from where it is said: what crosses this line was made in Limber.
void describe(auto& io, Of<core::Routine> auto& routine)
{
    io.field("id", routine.id);
    io.field("name", routine.name);
    io.field("kind", routine.kind);
    io.field("intro_s", routine.intro);
    io.field("outro_s", routine.outro);
    io.field("items", routine.items);
}

void describe(auto& io, Of<core::RoutinesChanged> auto& changed)
{
    io.field("made", changed.made);
}

void describe(auto&, Of<core::HistoryChanged> auto&)
{ }

void describe(auto&, Of<core::CloseWindows> auto&)
{ }

void describe(auto& io, Of<core::SessionOpened> auto& opened)
{
    io.field("id", opened.id);
    io.field("kind", opened.kind);
    io.field("routine", opened.routine);
    io.field("started", opened.started);
    io.field("planned_steps", opened.plannedSteps, notNegative);
}

void describe(auto& io, Of<core::StepFinished> auto& finished)
{
    io.field("session", finished.session);
    io.field("step", finished.step);
}

void describe(auto& io, Of<core::SessionClosed> auto& closed)
{
    io.field("session", closed.session);
    io.field("outcome", closed.outcome);
    io.field("at", closed.at);
}

void describe(auto& io, Of<core::SessionRated> auto& rated)
{
    io.field("session", rated.session);
    io.field("discomfort", rated.discomfort, Within{0, 10});
    io.field("note", rated.note);
}

void describe(auto& io, Of<core::SessionDeleted> auto& deleted)
{
    io.field("session", deleted.session);
}

void describe(auto& io, Of<core::SessionRestored> auto& back)
{
    io.field("session", back.session);
}

void describe(auto& io, Of<core::HandMadeStretch> auto& stretch)
{
    io.field("stretch", stretch.stretch);
    io.field("variant", stretch.variant);
    io.field("side", stretch.side);
    io.field("held_s", stretch.held, notNegative);
}

void describe(auto& io, Of<core::HandMade> auto& session)
{
    io.field("id", session.id);
    io.field("kind", session.kind);
    io.field("started", session.started);
    io.field("stretches", session.stretches);
    io.field("discomfort", session.discomfort, Within{0, 10});
    io.field("note", session.note);
}

void describe(auto& io, Of<core::SessionAdded> auto& added)
{
    io.field("session", added.session);
}

void describe(auto& io, Of<core::StartWanted> auto& wanted)
{
    io.field("kind", wanted.kind);
    io.field("stretch", wanted.stretch);
    io.field("variant", wanted.variant);
}

void describe(auto& io, Of<core::SettingsWanted> auto& wanted)
{
    io.field("settings", wanted.settings);
}

void describe(auto& io, Of<core::Answered> auto& answered)
{
    io.field("answer", answered.answer);
    io.field("offer", answered.serial);
    io.field("snooze_min", answered.snooze, Within{1, 1440});
}

void describe(auto& io, Of<core::Paused> auto& paused)
{
    io.field("until", paused.until);
}

void describe(auto&, Of<core::Resumed> auto&)
{ }

void describe(auto&, Of<core::KeepingWanted> auto&)
{ }

void describe(auto& io, Of<core::ExportWanted> auto& wanted)
{
    io.field("format", wanted.format);
    io.field("to", wanted.to);
}

void describe(auto& io, Of<core::ImportWanted> auto& wanted)
{
    io.field("file", wanted.file);
}

void describe(auto&, Of<core::BackupWanted> auto&)
{ }

void describe(auto& io, Of<core::RestoreWanted> auto& wanted)
{
    io.field("file", wanted.file);
}

void describe(auto& io, Of<core::EraseWanted> auto& wanted)
{
    io.field("keeps_copies", wanted.keepsCopies);
}

void describe(auto& io, Of<core::RoutineWanted> auto& wanted)
{
    io.field("routine", wanted.routine);
}

void describe(auto& io, Of<core::RoutineRemoved> auto& removed)
{
    io.field("routine", removed.routine);
}

} // namespace limber::json
