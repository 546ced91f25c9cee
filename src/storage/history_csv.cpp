#include "time_text.hpp"

#include "limber/storage/history_export.hpp"

#include <initializer_list>

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

void addRow(std::string& table, std::initializer_list<std::string> fields)
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

} // namespace

std::string sessionsToCsv(const ExportedHistory& history)
{
    std::string table;
    addRow(table,
           {"id", "day", "kind", "routine", "started", "zone", "ended", "outcome", "planned_steps",
            "done_steps", "held_s", "discomfort", "note"});
    for (const core::SessionRecord& session : history.sessions) {
        addRow(table,
               {session.id.text, toText(core::dayOf(session)), std::string{core::name(session.kind)},
                session.routine, toText(session.started), session.started.zone,
                session.ended ? toText(*session.ended) : "", std::string{core::name(session.outcome)},
                std::to_string(session.plannedSteps), std::to_string(core::doneSteps(session)),
                seconds(core::heldTime(session)),
                session.discomfort ? std::to_string(*session.discomfort) : "", session.note});
    }
    return table;
}

std::string stepsToCsv(const ExportedHistory& history)
{
    std::string table;
    addRow(table,
           {"session", "day", "kind", "index", "stretch", "variant", "side", "planned_s", "held_s", "cycles",
            "skipped", "finished"});
    for (const core::SessionRecord& session : history.sessions) {
        for (const core::StepRecord& step : session.steps) {
            addRow(table,
                   {session.id.text, toText(core::dayOf(session)), std::string{core::name(session.kind)},
                    std::to_string(step.index), step.stretch, step.variant,
                    std::string{core::name(step.side)}, std::to_string(step.planned.count()),
                    seconds(step.held), std::to_string(step.cycles), step.skipped ? "yes" : "no",
                    toText(step.finished)});
        }
    }
    return table;
}

} // namespace limber::storage
