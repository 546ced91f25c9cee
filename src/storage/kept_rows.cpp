#include "kept_rows.hpp"

#include "values.hpp"

#include <date/date.h>
#include <utility>

namespace limber::storage {

namespace {

const std::string sessionColumns
    = "SELECT id, kind, routine, started_utc_ms, started_offset_s, zone, ended_utc_ms, outcome, "
      "planned_steps, "
      "discomfort, note, deleted_utc_ms, modified_utc_ms, modified_count, modified_by FROM sessions";
const std::string stepColumns
    = "SELECT step_index, stretch, variant, side, planned_s, held_ms, cycles, skipped, finished_utc_ms, "
      "modified_utc_ms, modified_count, modified_by FROM steps WHERE session = ?";
const std::string reminderColumns
    = "SELECT id, kind, due_utc_ms, due_offset_s, zone, shown_utc_ms, settled_utc_ms, snoozes, outcome, "
      "modified_utc_ms, modified_count, modified_by FROM reminders";

const std::string allSteps = stepColumns + " ORDER BY step_index";
const std::string oneStep = stepColumns + " AND step_index = ?";

const std::string putSession
    = "INSERT INTO sessions VALUES(:id, :kind, :routine, :started, :offset, :zone, :day, :ended, :outcome, "
      ":planned, :discomfort, :note, :deleted, :at, :count, :by) ON CONFLICT(id) DO UPDATE SET "
      "kind = excluded.kind, routine = excluded.routine, started_utc_ms = excluded.started_utc_ms, "
      "started_offset_s = excluded.started_offset_s, zone = excluded.zone, day = excluded.day, "
      "ended_utc_ms = excluded.ended_utc_ms, outcome = excluded.outcome, "
      "planned_steps = excluded.planned_steps, discomfort = excluded.discomfort, note = excluded.note, "
      "deleted_utc_ms = excluded.deleted_utc_ms, modified_utc_ms = excluded.modified_utc_ms, "
      "modified_count = excluded.modified_count, modified_by = excluded.modified_by";
const std::string putStep
    = "INSERT INTO steps VALUES(:session, :index, :stretch, :variant, :side, :planned, :held, :cycles, "
      ":skipped, :finished, :at, :count, :by) ON CONFLICT(session, step_index) DO UPDATE SET "
      "stretch = excluded.stretch, variant = excluded.variant, side = excluded.side, "
      "planned_s = excluded.planned_s, held_ms = excluded.held_ms, cycles = excluded.cycles, "
      "skipped = excluded.skipped, finished_utc_ms = excluded.finished_utc_ms, "
      "modified_utc_ms = excluded.modified_utc_ms, modified_count = excluded.modified_count, "
      "modified_by = excluded.modified_by";
const std::string putReminder
    = "INSERT INTO reminders VALUES(:id, :kind, :due, :offset, :zone, :day, :shown, :settled, :snoozes, "
      ":outcome, :at, :count, :by) ON CONFLICT(id) DO UPDATE SET kind = excluded.kind, "
      "due_utc_ms = excluded.due_utc_ms, due_offset_s = excluded.due_offset_s, zone = excluded.zone, "
      "day = excluded.day, shown_utc_ms = excluded.shown_utc_ms, settled_utc_ms = excluded.settled_utc_ms, "
      "snoozes = excluded.snoozes, outcome = excluded.outcome, modified_utc_ms = excluded.modified_utc_ms, "
      "modified_count = excluded.modified_count, modified_by = excluded.modified_by";

core::Stamp stampIn(SQLite::Statement& row, int first)
{
    return {instantIn(row.getColumn(first)),
            row.getColumn(first + 1).getInt64(),
            {row.getColumn(first + 2).getString()}};
}

/// Nothing: a name that the table's CHECK would not have let in.
std::optional<core::KeptSession> sessionIn(SQLite::Statement& row)
{
    const auto kind = core::sessionKindNamed(row.getColumn(1).getString());
    const auto outcome = core::sessionOutcomeNamed(row.getColumn(7).getString());
    if (!kind || !outcome) {
        return std::nullopt;
    }
    core::KeptSession kept;
    kept.session.id = {row.getColumn(0).getString()};
    kept.session.kind = *kind;
    kept.session.routine = row.getColumn(2).getString();
    kept.session.started = {instantIn(row.getColumn(3)), core::Seconds{row.getColumn(4).getInt64()},
                            row.getColumn(5).getString()};
    kept.session.ended = perhapsInstantIn(row.getColumn(6));
    kept.session.outcome = *outcome;
    kept.session.plannedSteps = row.getColumn(8).getInt();
    if (!row.isColumnNull(9)) {
        kept.session.discomfort = row.getColumn(9).getInt();
    }
    kept.session.note = row.getColumn(10).getString();
    kept.deleted = perhapsInstantIn(row.getColumn(11));
    kept.edited = stampIn(row, 12);
    return kept;
}

std::optional<core::KeptStep> stepIn(SQLite::Statement& row)
{
    const auto side = core::sideNamed(row.getColumn(3).getString());
    if (!side) {
        return std::nullopt;
    }
    return core::KeptStep{.step = {.index = row.getColumn(0).getInt(),
                                   .stretch = row.getColumn(1).getString(),
                                   .variant = row.getColumn(2).getString(),
                                   .side = *side,
                                   .planned = core::Seconds{row.getColumn(4).getInt64()},
                                   .held = core::Milliseconds{row.getColumn(5).getInt64()},
                                   .cycles = row.getColumn(6).getInt(),
                                   .skipped = row.getColumn(7).getInt() != 0,
                                   .finished = instantIn(row.getColumn(8))},
                          .edited = stampIn(row, 9)};
}

std::optional<core::KeptReminder> reminderIn(SQLite::Statement& row)
{
    const auto kind = core::sessionKindNamed(row.getColumn(1).getString());
    const auto outcome = core::reminderOutcomeNamed(row.getColumn(8).getString());
    if (!kind || !outcome) {
        return std::nullopt;
    }
    return core::KeptReminder{
        .reminder = {.id = {row.getColumn(0).getString()},
                     .kind = *kind,
                     .due = {instantIn(row.getColumn(2)), core::Seconds{row.getColumn(3).getInt64()},
                             row.getColumn(4).getString()},
                     .shown = perhapsInstantIn(row.getColumn(5)),
                     .settled = instantIn(row.getColumn(6)),
                     .snoozes = row.getColumn(7).getInt(),
                     .outcome = *outcome},
        .edited = stampIn(row, 9)};
}

tl::unexpected<ports::StorageError> strangeName(const Connection& connection)
{
    return tl::unexpected{errorWith(connection.file(), ports::StorageFault::Corrupt)};
}

/// " WHERE …", with the days of the year to bind as 1 and 2.
std::string conditions(const KeptRange& range, bool haveOutcomeRunning)
{
    std::string text = range.year ? " WHERE day >= ? AND day < ?" : "";
    if (haveOutcomeRunning && !range.withRunning) {
        text += (text.empty() ? " WHERE " : " AND ") + std::string{"outcome <> 'running'"};
    }
    return text;
}

void bindYear(SQLite::Statement& rows, const KeptRange& range)
{
    if (range.year) {
        const date::year year{*range.year};
        rows.bind(1, numberOf(core::CivilDay{year / date::January / 1}));
        rows.bind(2, numberOf(core::CivilDay{(year + date::years{1}) / date::January / 1}));
    }
}

} // namespace

ports::Stored<void> eachSession(Connection& connection, const KeptRange& range, const TakeSession& take)
{
    return connection.attempt([&](SQLite::Database& database) -> ports::Stored<void> {
        SQLite::Statement sessions{database,
                                   sessionColumns + conditions(range, true) + " ORDER BY started_utc_ms, id"};
        SQLite::Statement steps{database, allSteps};
        bindYear(sessions, range);
        while (sessions.executeStep()) {
            auto session = sessionIn(sessions);
            if (!session) {
                return strangeName(connection);
            }
            steps.reset();
            steps.bind(1, session->session.id.text);
            while (steps.executeStep()) {
                auto step = stepIn(steps);
                if (!step) {
                    return strangeName(connection);
                }
                session->steps.push_back(std::move(*step));
            }
            if (auto taken = take(*session); !taken) {
                return taken;
            }
        }
        return {};
    });
}

ports::Stored<void> eachReminder(Connection& connection, const KeptRange& range, const TakeReminder& take)
{
    return connection.attempt([&](SQLite::Database& database) -> ports::Stored<void> {
        SQLite::Statement reminders{database,
                                    reminderColumns + conditions(range, false) + " ORDER BY due_utc_ms, id"};
        bindYear(reminders, range);
        while (reminders.executeStep()) {
            const auto reminder = reminderIn(reminders);
            if (!reminder) {
                return strangeName(connection);
            }
            if (auto taken = take(*reminder); !taken) {
                return taken;
            }
        }
        return {};
    });
}

std::string computerOf(SQLite::Database& database)
{
    return database.execAndGet("SELECT value FROM state WHERE key = 'computer'").getString();
}

/// Prepared once for all the rows.
struct RowWriter::Statements {
    explicit Statements(SQLite::Database& database)
        : session{database, sessionColumns + " WHERE id = ?"}
        , step{database, oneStep}
        , reminder{database, reminderColumns + " WHERE id = ?"}
        , toSession{database, putSession}
        , toStep{database, putStep}
        , toReminder{database, putReminder}
    { }

    SQLite::Statement session;
    SQLite::Statement step;
    SQLite::Statement reminder;
    Binder toSession;
    Binder toStep;
    Binder toReminder;
};

RowWriter::RowWriter(SQLite::Database& database, core::Instant now, EqualStamps equalStamps)
    : m_statements{std::make_unique<Statements>(database)}
    , m_now{now, 0, {computerOf(database)}}
    , m_equalStamps{equalStamps}
{ }

RowWriter::~RowWriter() = default;

/// The stamp to write the row with, or nothing if it is to be left out.
template <typename Row>
std::optional<core::Stamp> RowWriter::stampToPut(const Row& row, const std::optional<Row>& present) const
{
    if (!present) {
        return row.edited ? row.edited : m_now;
    }
    const bool isKnown = row.edited == present->edited && saysTheSame(row, *present);
    if (!row.edited || isKnown) {
        return std::nullopt;
    }
    if (row.edited == present->edited && m_equalStamps == EqualStamps::EditByHand) {
        const bool isPast = present->edited->at < m_now.at;
        return core::Stamp{isPast ? m_now.at : present->edited->at, isPast ? 0 : present->edited->count + 1,
                           m_now.by};
    }
    return replaces(row, *present) ? row.edited : std::nullopt;
}

void RowWriter::put(const core::KeptSession& kept)
{
    const core::SessionRecord& session = kept.session;
    ++m_sessions;
    SQLite::Statement& known = m_statements->session;
    known.reset();
    known.bind(1, session.id.text);
    const auto present = known.executeStep() ? sessionIn(known) : std::nullopt;
    known.reset();
    if (const auto stamp = stampToPut(kept, present)) {
        if (!present) {
            m_addedSessions.insert(session.id.text);
        } else if (!saysTheSame(kept, *present)) {
            m_changedSessions.insert(session.id.text);
        }
        m_statements->toSession.with(":id", session.id.text)
            .with(":kind", core::name(session.kind))
            .with(":routine", session.routine)
            .with(":started", session.started.at)
            .with(":offset", session.started.offset)
            .with(":zone", session.started.zone)
            .with(":day", core::dayOf(session))
            .with(":ended", session.ended)
            .with(":outcome", core::name(session.outcome))
            .with(":planned", session.plannedSteps)
            .with(":discomfort", session.discomfort)
            .with(":note", session.note)
            .with(":deleted", kept.deleted)
            .with(":at", stamp->at)
            .with(":count", stamp->count)
            .with(":by", stamp->by.text)
            .run();
    }
    for (const core::KeptStep& step : kept.steps) {
        put(session.id, step);
    }
}

void RowWriter::put(const core::Uuid& session, const core::KeptStep& kept)
{
    SQLite::Statement& known = m_statements->step;
    known.reset();
    known.bind(1, session.text);
    known.bind(2, kept.step.index);
    const auto present = known.executeStep() ? stepIn(known) : std::nullopt;
    known.reset();
    if (const auto stamp = stampToPut(kept, present)) {
        if (!present || !saysTheSame(kept, *present)) {
            m_changedSessions.insert(session.text);
        }
        m_statements->toStep.with(":session", session.text)
            .with(":index", kept.step.index)
            .with(":stretch", kept.step.stretch)
            .with(":variant", kept.step.variant)
            .with(":side", core::name(kept.step.side))
            .with(":planned", kept.step.planned)
            .with(":held", kept.step.held)
            .with(":cycles", kept.step.cycles)
            .with(":skipped", kept.step.skipped ? 1 : 0)
            .with(":finished", kept.step.finished)
            .with(":at", stamp->at)
            .with(":count", stamp->count)
            .with(":by", stamp->by.text)
            .run();
    }
}

void RowWriter::put(const core::KeptReminder& kept)
{
    const core::ReminderRecord& reminder = kept.reminder;
    SQLite::Statement& known = m_statements->reminder;
    known.reset();
    known.bind(1, reminder.id.text);
    const auto present = known.executeStep() ? reminderIn(known) : std::nullopt;
    known.reset();
    const auto stamp = stampToPut(kept, present);
    const bool isSame = present && (!stamp || saysTheSame(kept, *present));
    ++(isSame ? m_reminders.same : present ? m_reminders.changed : m_reminders.added);
    if (stamp) {
        m_statements->toReminder.with(":id", reminder.id.text)
            .with(":kind", core::name(reminder.kind))
            .with(":due", reminder.due.at)
            .with(":offset", reminder.due.offset)
            .with(":zone", reminder.due.zone)
            .with(":day", core::dayOf(reminder))
            .with(":shown", reminder.shown)
            .with(":settled", reminder.settled)
            .with(":snoozes", reminder.snoozes)
            .with(":outcome", core::name(reminder.outcome))
            .with(":at", stamp->at)
            .with(":count", stamp->count)
            .with(":by", stamp->by.text)
            .run();
    }
}

bool RowWriter::knows(const core::Uuid& session)
{
    SQLite::Statement& known = m_statements->session;
    known.reset();
    known.bind(1, session.text);
    const bool isKnown = known.executeStep();
    known.reset();
    return isKnown;
}

core::MergeCounts RowWriter::counts() const
{
    core::MergeCounts counts;
    counts.reminders = m_reminders;
    counts.sessions.added = static_cast<int>(m_addedSessions.size());
    for (const std::string& changed : m_changedSessions) {
        counts.sessions.changed += m_addedSessions.contains(changed) ? 0 : 1;
    }
    counts.sessions.same = std::max(0, m_sessions - counts.sessions.added - counts.sessions.changed);
    return counts;
}

} // namespace limber::storage
