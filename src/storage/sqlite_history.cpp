#include "sqlite_history.hpp"

#include "values.hpp"

#include <string>

namespace limber::storage {

namespace {

/// The computer that makes the edit.
const std::string us = "(SELECT value FROM state WHERE key = 'computer')";

/// Puts the edit's stamp after the row's last one, even where the clock was set back: a hybrid logical clock.
std::string stamp(const std::string& table)
{
    return "modified_count = CASE WHEN :now > " + table + ".modified_utc_ms THEN 0 ELSE " + table
        + ".modified_count + 1 END, modified_utc_ms = max(:now, " + table
        + ".modified_utc_ms), modified_by = " + us;
}

const std::string putSession
    = "INSERT INTO sessions VALUES(:id, :kind, :routine, :started, :offset, :zone, :day, NULL, 'running', "
      ":planned, NULL, '', NULL, :now, 0, "
    + us
    + ") ON CONFLICT(id) DO UPDATE SET kind = excluded.kind, routine = excluded.routine, "
      "planned_steps = excluded.planned_steps, "
    + stamp("sessions")
    + " WHERE (sessions.kind, sessions.routine, sessions.planned_steps) "
      "IS NOT (excluded.kind, excluded.routine, excluded.planned_steps)";

const std::string putStep
    = "INSERT INTO steps VALUES(:session, :index, :stretch, :variant, :side, :planned, :held, :cycles, "
      ":skipped, :finished, :now, 0, "
    + us
    + ") ON CONFLICT(session, step_index) DO UPDATE SET stretch = excluded.stretch, "
      "variant = excluded.variant, side = excluded.side, planned_s = excluded.planned_s, "
      "held_ms = excluded.held_ms, cycles = excluded.cycles, skipped = excluded.skipped, "
      "finished_utc_ms = excluded.finished_utc_ms, "
    + stamp("steps")
    + " WHERE (steps.stretch, steps.variant, steps.side, steps.planned_s, steps.held_ms, steps.cycles, "
      "steps.skipped, steps.finished_utc_ms) IS NOT (excluded.stretch, excluded.variant, excluded.side, "
      "excluded.planned_s, excluded.held_ms, excluded.cycles, excluded.skipped, excluded.finished_utc_ms)";

const std::string putEnd = "UPDATE sessions SET outcome = :outcome, ended_utc_ms = :ended, "
    + stamp("sessions")
    + " WHERE id = :id AND (outcome = 'running' "
      "OR (outcome = 'interrupted' AND :outcome IN ('completed', 'cut-short')))";

const std::string putRating = "UPDATE sessions SET discomfort = :discomfort, note = :note, "
    + stamp("sessions") + " WHERE id = :id AND (discomfort, note) IS NOT (:discomfort, :note)";

const std::string putDeleted = "UPDATE sessions SET deleted_utc_ms = :deleted, " + stamp("sessions")
    + " WHERE id = :id AND (deleted_utc_ms IS NULL) <> (:deleted IS NULL)";

const std::string putReminder
    = "INSERT INTO reminders VALUES(:id, :kind, :due, :offset, :zone, :day, :shown, :settled, :snoozes, "
      ":outcome, :now, 0, "
    + us
    + ") ON CONFLICT(id) DO UPDATE SET kind = excluded.kind, due_utc_ms = excluded.due_utc_ms, "
      "due_offset_s = excluded.due_offset_s, zone = excluded.zone, day = excluded.day, "
      "shown_utc_ms = excluded.shown_utc_ms, settled_utc_ms = excluded.settled_utc_ms, "
      "snoozes = excluded.snoozes, outcome = excluded.outcome, "
    + stamp("reminders")
    + " WHERE (reminders.kind, reminders.due_utc_ms, reminders.due_offset_s, reminders.zone, "
      "reminders.shown_utc_ms, reminders.settled_utc_ms, reminders.snoozes, reminders.outcome) "
      "IS NOT (excluded.kind, excluded.due_utc_ms, excluded.due_offset_s, excluded.zone, "
      "excluded.shown_utc_ms, excluded.settled_utc_ms, excluded.snoozes, excluded.outcome)";

bool isKnown(SQLite::Database& database, const core::Uuid& session)
{
    SQLite::Statement row{database, "SELECT 1 FROM sessions WHERE id = ?"};
    row.bind(1, session.text);
    return row.executeStep();
}

void storeSession(SQLite::Database& database, const core::SessionRecord& session, core::Instant now)
{
    Binder{database, putSession}
        .with(":id", session.id.text)
        .with(":kind", core::name(session.kind))
        .with(":routine", session.routine)
        .with(":started", session.started.at)
        .with(":offset", session.started.offset)
        .with(":zone", session.started.zone)
        .with(":day", core::dayOf(session))
        .with(":planned", session.plannedSteps)
        .with(":now", now)
        .run();
}

void storeStep(SQLite::Database& database,
               const core::Uuid& session,
               const core::StepRecord& step,
               core::Instant now)
{
    Binder{database, putStep}
        .with(":session", session.text)
        .with(":index", step.index)
        .with(":stretch", step.stretch)
        .with(":variant", step.variant)
        .with(":side", core::name(step.side))
        .with(":planned", step.planned)
        .with(":held", step.held)
        .with(":cycles", step.cycles)
        .with(":skipped", step.skipped ? 1 : 0)
        .with(":finished", step.finished)
        .with(":now", now)
        .run();
}

void storeEnd(SQLite::Database& database,
              const core::Uuid& session,
              core::SessionOutcome outcome,
              std::optional<core::Instant> at,
              core::Instant now)
{
    Binder{database, putEnd}
        .with(":id", session.text)
        .with(":outcome", core::name(outcome))
        .with(":ended", at)
        .with(":now", now)
        .run();
}

void storeRating(SQLite::Database& database,
                 const core::Uuid& session,
                 std::optional<int> discomfort,
                 const std::string& note,
                 core::Instant now)
{
    Binder{database, putRating}
        .with(":id", session.text)
        .with(":discomfort", discomfort)
        .with(":note", note)
        .with(":now", now)
        .run();
}

void storeDeleted(SQLite::Database& database,
                  const core::Uuid& session,
                  std::optional<core::Instant> at,
                  core::Instant now)
{
    Binder{database, putDeleted}.with(":id", session.text).with(":deleted", at).with(":now", now).run();
}

} // namespace

SqliteHistory::SqliteHistory(std::shared_ptr<Connection> connection, const ports::Clock& clock)
    : m_connection{std::move(connection)}
    , m_clock{clock}
{ }

ports::Stored<void> SqliteHistory::begin(const core::SessionRecord& session)
{
    return m_connection->write([&](SQLite::Database& database) -> ports::Stored<void> {
        const core::Instant now = m_clock.now().wall;
        storeSession(database, session, now);
        for (const core::StepRecord& step : session.steps) {
            storeStep(database, session.id, step, now);
        }
        if (session.outcome != core::SessionOutcome::Running) {
            storeEnd(database, session.id, session.outcome, session.ended, now);
        }
        if (session.discomfort || !session.note.empty()) {
            storeRating(database, session.id, session.discomfort, session.note, now);
        }
        return {};
    });
}

template <typename Change>
ports::Stored<void> SqliteHistory::change(const core::Uuid& session, Change change)
{
    return m_connection->write([&](SQLite::Database& database) -> ports::Stored<void> {
        if (!isKnown(database, session)) {
            return tl::unexpected{ports::StorageError{ports::StorageFault::NotFound,
                                                      "There is no session " + session.text + " in "
                                                          + m_connection->file().string() + "."}};
        }
        change(database, m_clock.now().wall);
        return {};
    });
}

ports::Stored<void> SqliteHistory::addStep(const core::Uuid& session, const core::StepRecord& step)
{
    return change(session, [&](SQLite::Database& database, core::Instant now) {
        storeStep(database, session, step, now);
    });
}

ports::Stored<void>
SqliteHistory::end(const core::Uuid& session, core::SessionOutcome outcome, core::Instant at)
{
    if (outcome == core::SessionOutcome::Running) {
        return tl::unexpected{
            ports::StorageError{ports::StorageFault::Failed, "A session cannot end by still running."}};
    }
    return change(session, [&](SQLite::Database& database, core::Instant now) {
        storeEnd(database, session, outcome, at, now);
    });
}

ports::Stored<void>
SqliteHistory::rate(const core::Uuid& session, std::optional<int> discomfort, const std::string& note)
{
    return change(session, [&](SQLite::Database& database, core::Instant now) {
        storeRating(database, session, discomfort, note, now);
    });
}

ports::Stored<void> SqliteHistory::remove(const core::Uuid& session, core::Instant at)
{
    return change(session, [&](SQLite::Database& database, core::Instant now) {
        storeDeleted(database, session, at, now);
    });
}

ports::Stored<void> SqliteHistory::restore(const core::Uuid& session)
{
    return change(session, [&](SQLite::Database& database, core::Instant now) {
        storeDeleted(database, session, std::nullopt, now);
    });
}

ports::Stored<void> SqliteHistory::add(const core::ReminderRecord& reminder)
{
    return m_connection->write([&](SQLite::Database& database) -> ports::Stored<void> {
        Binder{database, putReminder}
            .with(":id", reminder.id.text)
            .with(":kind", core::name(reminder.kind))
            .with(":due", reminder.due.at)
            .with(":offset", reminder.due.offset)
            .with(":zone", reminder.due.zone)
            .with(":day", core::dayOf(reminder))
            .with(":shown", reminder.shown)
            .with(":settled", reminder.settled)
            .with(":snoozes", reminder.snoozes)
            .with(":outcome", core::name(reminder.outcome))
            .with(":now", m_clock.now().wall)
            .run();
        return {};
    });
}

ports::Stored<std::vector<core::SessionRecord>> SqliteHistory::running()
{
    return runningSessions(*m_connection);
}

} // namespace limber::storage
