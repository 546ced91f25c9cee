#include "queries.hpp"

#include "values.hpp"

#include <string>

namespace limber::storage {

namespace {

/// One session per row and step, so that sessions and steps come from the same moment.
const std::string sessionRows
    = "SELECT s.id, s.kind, s.routine, s.started_utc_ms, s.started_offset_s, s.zone, "
      "s.ended_utc_ms, s.outcome, s.planned_steps, s.discomfort, s.note, "
      "t.step_index, t.stretch, t.variant, t.side, t.planned_s, t.held_ms, t.cycles, "
      "t.skipped, t.finished_utc_ms "
      "FROM sessions AS s LEFT JOIN steps AS t ON t.session = s.id WHERE ";
const std::string newestFirst = " ORDER BY s.started_utc_ms DESC, s.id DESC, t.step_index";

const std::string sessionsByDay
    = sessionRows + "s.day >= ? AND s.day < ? AND s.deleted_utc_ms IS NULL" + newestFirst;
const std::string sessionById = sessionRows + "s.id = ? AND s.deleted_utc_ms IS NULL" + newestFirst;
const std::string sessionsLatest = sessionRows
    + "s.id IN (SELECT id FROM sessions WHERE deleted_utc_ms IS NULL "
      "ORDER BY started_utc_ms DESC, id DESC LIMIT ?)"
    + newestFirst;
const std::string sessionsRunning
    = sessionRows + "s.outcome = 'running' AND s.deleted_utc_ms IS NULL" + newestFirst;

const std::string remindersByDay
    = "SELECT id, kind, due_utc_ms, due_offset_s, zone, shown_utc_ms, settled_utc_ms, snoozes, outcome "
      "FROM reminders WHERE day >= ? AND day < ? ORDER BY due_utc_ms, id";

/// Left to itself, SQLite walks through all sessions by id, because of the grouping.
const std::string sessionNumbers
    = "SELECT kind, count(*), sum(steps), sum(held) FROM ("
      "SELECT s.kind AS kind, count(*) AS steps, sum(t.held_ms) AS held FROM sessions AS s INDEXED BY "
      "sessions_by_day "
      "JOIN steps AS t ON t.session = s.id AND (t.skipped = 0 OR t.held_ms > 0) "
      "WHERE s.day >= ? AND s.day < ? AND s.deleted_utc_ms IS NULL GROUP BY s.id) GROUP BY kind";
const std::string reminderNumbers
    = "SELECT outcome, count(*) FROM reminders WHERE day >= ? AND day < ? GROUP BY outcome";

/// Kept by triggers.
const std::string daysDone = "SELECT day FROM done_days ORDER BY day";
/// Kept by triggers, deleted ones too.
const std::string begunOfKind = "SELECT count FROM begun WHERE kind = ?";

/// A name that the table's CHECK would not have let in.
tl::unexpected<ports::StorageError> strangeName(const Connection& connection)
{
    return tl::unexpected{errorWith(connection.file(), ports::StorageFault::Corrupt)};
}

std::optional<core::SessionRecord> sessionIn(SQLite::Statement& row)
{
    const auto kind = core::sessionKindNamed(row.getColumn(1).getString());
    const auto outcome = core::sessionOutcomeNamed(row.getColumn(7).getString());
    if (!kind || !outcome) {
        return std::nullopt;
    }
    const SQLite::Column discomfort = row.getColumn(9);
    return core::SessionRecord{
        .id = {row.getColumn(0).getString()},
        .kind = *kind,
        .routine = row.getColumn(2).getString(),
        .started = {instantIn(row.getColumn(3)), core::Seconds{row.getColumn(4).getInt64()},
                    row.getColumn(5).getString()},
        .ended = perhapsInstantIn(row.getColumn(6)),
        .outcome = *outcome,
        .plannedSteps = row.getColumn(8).getInt(),
        .discomfort = discomfort.isNull() ? std::nullopt : std::optional{discomfort.getInt()},
        .note = row.getColumn(10).getString(),
        .steps = {},
    };
}

std::optional<core::StepRecord> stepIn(SQLite::Statement& row)
{
    const auto side = core::sideNamed(row.getColumn(14).getString());
    if (!side) {
        return std::nullopt;
    }
    return core::StepRecord{
        .index = row.getColumn(11).getInt(),
        .stretch = row.getColumn(12).getString(),
        .variant = row.getColumn(13).getString(),
        .side = *side,
        .planned = core::Seconds{row.getColumn(15).getInt64()},
        .held = core::Milliseconds{row.getColumn(16).getInt64()},
        .cycles = row.getColumn(17).getInt(),
        .skipped = row.getColumn(18).getInt() != 0,
        .finished = instantIn(row.getColumn(19)),
    };
}

ports::Stored<std::vector<core::SessionRecord>> sessionsOf(Connection& connection, SQLite::Statement& rows)
{
    std::vector<core::SessionRecord> sessions;
    while (rows.executeStep()) {
        if (sessions.empty() || sessions.back().id.text != rows.getColumn(0).getString()) {
            auto session = sessionIn(rows);
            if (!session) {
                return strangeName(connection);
            }
            sessions.push_back(std::move(*session));
        }
        if (rows.isColumnNull(11)) {
            continue;
        }
        auto step = stepIn(rows);
        if (!step) {
            return strangeName(connection);
        }
        sessions.back().steps.push_back(std::move(*step));
    }
    return sessions;
}

ports::Stored<std::optional<core::ReminderRecord>> reminderIn(Connection& connection, SQLite::Statement& row)
{
    const auto kind = core::sessionKindNamed(row.getColumn(1).getString());
    const auto outcome = core::reminderOutcomeNamed(row.getColumn(8).getString());
    if (!kind || !outcome) {
        return strangeName(connection);
    }
    return core::ReminderRecord{
        .id = {row.getColumn(0).getString()},
        .kind = *kind,
        .due = {instantIn(row.getColumn(2)), core::Seconds{row.getColumn(3).getInt64()},
                row.getColumn(4).getString()},
        .shown = perhapsInstantIn(row.getColumn(5)),
        .settled = instantIn(row.getColumn(6)),
        .snoozes = row.getColumn(7).getInt(),
        .outcome = *outcome,
    };
}

void addSessions(core::Numbers& numbers, core::SessionKind kind, int sessions)
{
    switch (kind) {
    case core::SessionKind::Morning:
        numbers.mornings = sessions;
        break;
    case core::SessionKind::Break:
        numbers.breaks = sessions;
        break;
    case core::SessionKind::Evening:
        numbers.evenings = sessions;
        break;
    case core::SessionKind::Manual:
        numbers.manual = sessions;
        break;
    }
}

void addReminders(core::Numbers& numbers, core::ReminderOutcome outcome, int reminders)
{
    switch (outcome) {
    case core::ReminderOutcome::Started:
        numbers.remindersStarted = reminders;
        break;
    case core::ReminderOutcome::Skipped:
        numbers.remindersSkipped = reminders;
        break;
    case core::ReminderOutcome::Missed:
        numbers.remindersMissed = reminders;
        break;
    case core::ReminderOutcome::Excused:
        numbers.remindersExcused = reminders;
        break;
    }
}

void bindDays(SQLite::Statement& statement, core::CivilDay from, core::CivilDay to)
{
    statement.bind(1, numberOf(from));
    statement.bind(2, numberOf(to));
}

} // namespace

ports::Stored<std::vector<core::SessionRecord>>
sessionsBetween(Connection& connection, core::CivilDay from, core::CivilDay to)
{
    return connection.attempt([&](SQLite::Database& database) {
        SQLite::Statement rows{database, sessionsByDay};
        bindDays(rows, from, to);
        return sessionsOf(connection, rows);
    });
}

ports::Stored<std::optional<core::SessionRecord>> sessionWith(Connection& connection, const core::Uuid& id)
{
    return connection.attempt(
        [&](SQLite::Database& database) -> ports::Stored<std::optional<core::SessionRecord>> {
            SQLite::Statement rows{database, sessionById};
            rows.bind(1, id.text);
            auto found = sessionsOf(connection, rows);
            if (!found) {
                return tl::unexpected{std::move(found.error())};
            }
            return found->empty() ? std::nullopt : std::optional{std::move(found->front())};
        });
}

ports::Stored<std::vector<core::SessionRecord>> newestSessions(Connection& connection, int count)
{
    return connection.attempt([&](SQLite::Database& database) {
        SQLite::Statement rows{database, sessionsLatest};
        // A negative limit would mean all of them.
        rows.bind(1, std::max(count, 0));
        return sessionsOf(connection, rows);
    });
}

ports::Stored<std::vector<core::SessionRecord>> runningSessions(Connection& connection)
{
    return connection.attempt([&](SQLite::Database& database) {
        SQLite::Statement rows{database, sessionsRunning};
        return sessionsOf(connection, rows);
    });
}

ports::Stored<std::vector<core::ReminderRecord>>
remindersBetween(Connection& connection, core::CivilDay from, core::CivilDay to)
{
    return connection.attempt(
        [&](SQLite::Database& database) -> ports::Stored<std::vector<core::ReminderRecord>> {
            SQLite::Statement rows{database, remindersByDay};
            bindDays(rows, from, to);
            std::vector<core::ReminderRecord> reminders;
            while (rows.executeStep()) {
                auto reminder = reminderIn(connection, rows);
                if (!reminder) {
                    return tl::unexpected{std::move(reminder.error())};
                }
                reminders.push_back(std::move(**reminder));
            }
            return reminders;
        });
}

ports::Stored<core::Numbers> numbersBetween(Connection& connection, core::CivilDay from, core::CivilDay to)
{
    return connection.attempt([&](SQLite::Database& database) -> ports::Stored<core::Numbers> {
        core::Numbers numbers;
        // Both counts in one read transaction, so that they belong to the same moment.
        SQLite::Transaction snapshot{database, SQLite::TransactionBehavior::DEFERRED};
        SQLite::Statement sessions{database, sessionNumbers};
        bindDays(sessions, from, to);
        while (sessions.executeStep()) {
            const auto kind = core::sessionKindNamed(sessions.getColumn(0).getString());
            if (!kind) {
                return strangeName(connection);
            }
            addSessions(numbers, *kind, sessions.getColumn(1).getInt());
            numbers.steps += sessions.getColumn(2).getInt();
            numbers.held += core::Milliseconds{sessions.getColumn(3).getInt64()};
        }
        SQLite::Statement reminders{database, reminderNumbers};
        bindDays(reminders, from, to);
        while (reminders.executeStep()) {
            const auto outcome = core::reminderOutcomeNamed(reminders.getColumn(0).getString());
            if (!outcome) {
                return strangeName(connection);
            }
            addReminders(numbers, *outcome, reminders.getColumn(1).getInt());
        }
        snapshot.commit();
        return numbers;
    });
}

ports::Stored<std::vector<core::CivilDay>> daysWithDoneStep(Connection& connection)
{
    return connection.attempt([&](SQLite::Database& database) -> ports::Stored<std::vector<core::CivilDay>> {
        SQLite::Statement rows{database, daysDone};
        std::vector<core::CivilDay> days;
        while (rows.executeStep()) {
            days.emplace_back(date::days{rows.getColumn(0).getInt()});
        }
        return days;
    });
}

ports::Stored<int> sessionsOfKind(Connection& connection, core::SessionKind kind)
{
    return connection.attempt([&](SQLite::Database& database) -> ports::Stored<int> {
        SQLite::Statement begun{database, begunOfKind};
        begun.bind(1, std::string{core::name(kind)});
        return begun.executeStep() ? begun.getColumn(0).getInt() : 0;
    });
}

std::vector<std::string> statementsByDay()
{
    return {sessionsByDay, remindersByDay, sessionNumbers, reminderNumbers};
}

std::vector<std::string> statementsOfHistory()
{
    std::vector<std::string> statements = statementsByDay();
    statements.insert(statements.end(), {daysDone, begunOfKind, sessionById, sessionsRunning});
    return statements;
}

} // namespace limber::storage
