#include "limber/storage/history_export.hpp"

#include "time_text.hpp"
#include "write_history.hpp"

#include "limber/json/writer.hpp"

#include <algorithm>

namespace limber::storage {

namespace {

using json::Value;

Value toJson(const core::StepRecord& step)
{
    return {{"index", step.index},
            {"stretch", step.stretch},
            {"variant", step.variant},
            {"side", core::name(step.side)},
            {"planned_s", step.planned.count()},
            {"held_ms", step.held.count()},
            {"cycles", step.cycles},
            {"skipped", step.skipped},
            {"finished", toText(step.finished)}};
}

/// All but the steps.
Value rowOf(const core::SessionRecord& session)
{
    Value value{{"id", session.id.text},
                {"kind", core::name(session.kind)},
                {"routine", session.routine},
                {"day", toText(core::dayOf(session))},
                {"started", toText(session.started)},
                {"zone", session.started.zone}};
    if (session.ended) {
        value["ended"] = toText(*session.ended);
    }
    value["outcome"] = core::name(session.outcome);
    value["planned_steps"] = session.plannedSteps;
    if (session.discomfort) {
        value["discomfort"] = *session.discomfort;
    }
    value["note"] = session.note;
    return value;
}

Value toJson(const core::SessionRecord& session)
{
    Value value = rowOf(session);
    value["steps"] = Value::array();
    for (const core::StepRecord& step : session.steps) {
        value["steps"].push_back(toJson(step));
    }
    return value;
}

Value toJson(const core::ReminderRecord& reminder)
{
    Value value{{"id", reminder.id.text},
                {"kind", core::name(reminder.kind)},
                {"day", toText(core::dayOf(reminder))},
                {"due", toText(reminder.due)},
                {"zone", reminder.due.zone}};
    if (reminder.shown) {
        value["shown"] = toText(*reminder.shown);
    }
    value["settled"] = toText(reminder.settled);
    value["snoozes"] = reminder.snoozes;
    value["outcome"] = core::name(reminder.outcome);
    return value;
}

void addStamp(Value& row, const std::optional<core::Stamp>& stamp)
{
    if (stamp) {
        row["edited"] = {{"at", toText(stamp->at)}, {"count", stamp->count}, {"by", stamp->by.text}};
    }
}

template <typename Format>
ports::Stored<std::string>
formatted(ports::HistoryReader& reader, std::optional<core::CivilDay> since, Format format)
{
    const auto history = readForExport(reader, since);
    if (!history) {
        return tl::unexpected{history.error()};
    }
    return format(*history);
}

} // namespace

ports::Stored<ExportedHistory> readForExport(ports::HistoryReader& reader,
                                             std::optional<core::CivilDay> since)
{
    const core::CivilDay from = since.value_or(core::CivilDay::min());
    auto sessions = reader.sessions(from, core::CivilDay::max());
    if (!sessions) {
        return tl::unexpected{std::move(sessions.error())};
    }
    auto reminders = reader.reminders(from, core::CivilDay::max());
    if (!reminders) {
        return tl::unexpected{std::move(reminders.error())};
    }
    std::reverse(sessions->begin(), sessions->end());
    return ExportedHistory{std::move(*sessions), std::move(*reminders)};
}

std::string toJson(const ExportedHistory& history)
{
    Value root{{"limber", "history"}, {"version", 1}};
    root["sessions"] = Value::array();
    for (const core::SessionRecord& session : history.sessions) {
        root["sessions"].push_back(toJson(session));
    }
    root["reminders"] = Value::array();
    for (const core::ReminderRecord& reminder : history.reminders) {
        root["reminders"].push_back(toJson(reminder));
    }
    return json::toText(root);
}

ports::Stored<std::string> exportJson(ports::HistoryReader& reader, std::optional<core::CivilDay> since)
{
    return formatted(reader, since, [](const ExportedHistory& history) { return toJson(history); });
}

ports::Stored<std::string> exportSessionsCsv(ports::HistoryReader& reader,
                                             std::optional<core::CivilDay> since)
{
    return formatted(reader, since, sessionsToCsv);
}

ports::Stored<std::string> exportStepsCsv(ports::HistoryReader& reader, std::optional<core::CivilDay> since)
{
    return formatted(reader, since, stepsToCsv);
}

std::string sessionLines(const core::KeptSession& kept)
{
    Value session = rowOf(kept.session);
    if (kept.deleted) {
        session["deleted"] = toText(*kept.deleted);
    }
    addStamp(session, kept.edited);
    session["steps"] = Value::array();
    std::string lines = json::toLine(session);
    lines.resize(lines.size() - std::string_view{"]}"}.size());
    const char* separator = "\n";
    for (const core::KeptStep& keptStep : kept.steps) {
        Value step = toJson(keptStep.step);
        addStamp(step, keptStep.edited);
        lines += separator + json::toLine(step);
        separator = ",\n";
    }
    return lines + "]}";
}

std::string reminderLine(const core::KeptReminder& kept)
{
    Value reminder = toJson(kept.reminder);
    addStamp(reminder, kept.edited);
    return json::toLine(reminder);
}

} // namespace limber::storage
