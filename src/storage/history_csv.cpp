#include "time_text.hpp"
#include "write_history.hpp"

#include "limber/storage/history_export.hpp"

#include <vector>

namespace limber::storage {

namespace {

std::string field(const std::string& text)
{
    if (text.find_first_of(",\"\r\n") == std::string::npos) {
        return text;
    }
    std::string quoted = "\"";
    for (const char character : text) {
        if (character == '"') {
            quoted += '"';
        }
        quoted += character;
    }
    return quoted + '"';
}

using Fields = std::vector<std::string>;

void addRow(std::string& table, const Fields& fields)
{
    const char* separator = "";
    for (const std::string& text : fields) {
        table += separator + field(text);
        separator = ",";
    }
    table += "\r\n";
}

/// Seconds with three decimals: "29.500".
std::string seconds(core::Milliseconds duration)
{
    const std::string fraction = std::to_string(duration.count() % 1000);
    return std::to_string(duration.count() / 1000) + "." + std::string(3 - fraction.size(), '0') + fraction;
}

std::string perhaps(const std::optional<core::Instant>& instant)
{
    return instant ? toText(*instant) : "";
}

const Fields sessionColumns{"id",     "day",        "kind",    "routine",       "started",
                            "zone",   "ended",      "outcome", "planned_steps", "done_steps",
                            "held_s", "discomfort", "note"};
const Fields stepColumns{"session", "day",       "kind",   "index",  "stretch", "variant",
                         "side",    "planned_s", "held_s", "cycles", "skipped", "finished"};
const Fields reminderColumns{"id", "day", "kind", "due", "zone", "shown", "settled", "snoozes", "outcome"};

Fields fieldsOf(const core::SessionRecord& session, int done, core::Milliseconds held)
{
    return {session.id.text,
            toText(core::dayOf(session)),
            std::string{core::name(session.kind)},
            session.routine,
            toText(session.started),
            session.started.zone,
            perhaps(session.ended),
            std::string{core::name(session.outcome)},
            std::to_string(session.plannedSteps),
            std::to_string(done),
            seconds(held),
            session.discomfort ? std::to_string(*session.discomfort) : "",
            session.note};
}

Fields fieldsOf(const core::SessionRecord& session, const core::StepRecord& step)
{
    return {session.id.text,
            toText(core::dayOf(session)),
            std::string{core::name(session.kind)},
            std::to_string(step.index),
            step.stretch,
            step.variant,
            std::string{core::name(step.side)},
            std::to_string(step.planned.count()),
            seconds(step.held),
            std::to_string(step.cycles),
            step.skipped ? "yes" : "no",
            toText(step.finished)};
}

Fields fieldsOf(const core::ReminderRecord& reminder)
{
    return {reminder.id.text,
            toText(core::dayOf(reminder)),
            std::string{core::name(reminder.kind)},
            toText(reminder.due),
            reminder.due.zone,
            perhaps(reminder.shown),
            toText(reminder.settled),
            std::to_string(reminder.snoozes),
            std::string{core::name(reminder.outcome)}};
}

Fields withStamp(Fields fields, const std::optional<core::Stamp>& stamp)
{
    fields.push_back(stamp ? toText(stamp->at) : "");
    fields.push_back(stamp ? std::to_string(stamp->count) : "");
    fields.push_back(stamp ? stamp->by.text : "");
    return fields;
}

std::string headOf(Fields columns)
{
    columns.insert(columns.end(), {"edited", "edited_count", "edited_by"});
    std::string row;
    addRow(row, columns);
    return row;
}

Fields with(Fields fields, std::string last)
{
    fields.push_back(std::move(last));
    return fields;
}

} // namespace

std::string sessionsToCsv(const ExportedHistory& history)
{
    std::string table;
    addRow(table, sessionColumns);
    for (const core::SessionRecord& session : history.sessions) {
        addRow(table, fieldsOf(session, core::doneSteps(session), core::heldTime(session)));
    }
    return table;
}

std::string stepsToCsv(const ExportedHistory& history)
{
    std::string table;
    addRow(table, stepColumns);
    for (const core::SessionRecord& session : history.sessions) {
        for (const core::StepRecord& step : session.steps) {
            addRow(table, fieldsOf(session, step));
        }
    }
    return table;
}

std::string sessionsHead()
{
    return headOf(with(sessionColumns, "deleted"));
}

std::string stepsHead()
{
    return headOf(stepColumns);
}

std::string remindersHead()
{
    return headOf(reminderColumns);
}

std::string sessionRow(const core::KeptSession& kept)
{
    core::SessionRecord whole = kept.session;
    for (const core::KeptStep& step : kept.steps) {
        whole.steps.push_back(step.step);
    }
    const Fields fields = fieldsOf(whole, core::doneSteps(whole), core::heldTime(whole));
    std::string row;
    addRow(row, withStamp(with(fields, perhaps(kept.deleted)), kept.edited));
    return row;
}

std::string stepRows(const core::KeptSession& kept)
{
    std::string rows;
    for (const core::KeptStep& step : kept.steps) {
        addRow(rows, withStamp(fieldsOf(kept.session, step.step), step.edited));
    }
    return rows;
}

std::string reminderRow(const core::KeptReminder& kept)
{
    std::string row;
    addRow(row, withStamp(fieldsOf(kept.reminder), kept.edited));
    return row;
}

} // namespace limber::storage
