#include "json_fields.hpp"
#include "time_text.hpp"

#include "limber/json/node.hpp"
#include "limber/storage/history_export.hpp"

#include <algorithm>
#include <set>

namespace limber::storage {

namespace {

using json::ObjectReader;
using json::Presence;

constexpr std::string_view kindChoices = "morning, break, evening or manual";
constexpr int formatVersion = 1;
constexpr int worstDiscomfort = 10;

bool isUuid(std::string_view text)
{
    constexpr std::string_view shape = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";
    constexpr std::string_view digits = "0123456789abcdef";
    return std::equal(text.begin(), text.end(), shape.begin(), shape.end(), [&](char found, char wanted) {
        return wanted == '-' ? found == '-' : digits.find(found) != std::string_view::npos;
    });
}

using Ids = std::set<std::string>;

void readId(ObjectReader& object, core::Uuid& id, Ids& seen)
{
    if (!object.read("id", id.text)) {
        return;
    }
    if (!isUuid(id.text)) {
        object.wrong("id", "must be a UUID in lower case, as 01234567-89ab-4cde-8f01-23456789abcd");
    } else if (!seen.insert(id.text).second) {
        object.wrong("id", "stands in this file a second time");
    }
}

std::optional<core::LivedTime>
momentIn(ObjectReader& object, std::string_view field, Presence presence = Presence::Required)
{
    std::string text;
    if (!object.read(field, text, presence)) {
        return std::nullopt;
    }
    auto moment = momentFrom(text);
    if (!moment) {
        object.wrong(field, "must be a moment, as 2026-03-14T10:00:00.000+01:00");
    }
    return moment;
}

void readInstant(ObjectReader& object, std::string_view field, core::Instant& into)
{
    if (const auto moment = momentIn(object, field)) {
        into = moment->at;
    }
}

void readInstant(ObjectReader& object, std::string_view field, std::optional<core::Instant>& into)
{
    if (const auto moment = momentIn(object, field, Presence::Optional)) {
        into = moment->at;
    }
}

void readLived(ObjectReader& object, std::string_view field, core::LivedTime& into)
{
    if (const auto moment = momentIn(object, field)) {
        into = *moment;
    }
    object.read("zone", into.zone);
}

/// The day follows from the start: it is in the file for its readers only.
void skipDay(ObjectReader& object)
{
    std::string day;
    object.read("day", day, Presence::Optional);
}

core::StepRecord stepIn(ObjectReader& object)
{
    core::StepRecord step;
    object.read("index", step.index, {.least = 0});
    object.read("stretch", step.stretch);
    object.read("variant", step.variant);
    object.readNamed("side", step.side, core::sideNamed, "left, right or both");
    if (readCount(object, "planned_s", step.planned) && step.planned < core::Seconds{0}) {
        object.wrong("planned_s", "must be at least 0");
    }
    if (readCount(object, "held_ms", step.held) && step.held < core::Milliseconds{0}) {
        object.wrong("held_ms", "must be at least 0");
    }
    object.read("cycles", step.cycles, {.least = 0});
    object.read("skipped", step.skipped);
    readInstant(object, "finished", step.finished);
    return step;
}

void readSteps(ObjectReader& object, std::vector<core::StepRecord>& steps)
{
    object.readList("steps", [&](ObjectReader& inner) {
        const core::StepRecord step = stepIn(inner);
        const bool isSecond = std::any_of(steps.begin(), steps.end(), [&](const core::StepRecord& other) {
            return other.index == step.index;
        });
        if (isSecond) {
            inner.wrong("index", "stands in this session a second time");
        }
        steps.push_back(step);
    });
    std::sort(steps.begin(), steps.end(),
              [](const core::StepRecord& a, const core::StepRecord& b) { return a.index < b.index; });
}

core::SessionRecord sessionIn(ObjectReader& object, Ids& seen)
{
    core::SessionRecord session;
    readId(object, session.id, seen);
    object.readNamed("kind", session.kind, core::sessionKindNamed, kindChoices);
    object.read("routine", session.routine);
    skipDay(object);
    readLived(object, "started", session.started);
    readInstant(object, "ended", session.ended);
    object.readNamed("outcome", session.outcome, core::sessionOutcomeNamed,
                     "running, completed, cut-short or interrupted");
    if (session.outcome == core::SessionOutcome::Running && session.ended) {
        object.wrong("ended", "must not be there while the outcome is running");
    }
    object.read("planned_steps", session.plannedSteps, {.least = 0});
    int discomfort = 0;
    if (object.read("discomfort", discomfort, {.least = 0, .most = worstDiscomfort}, Presence::Optional)) {
        session.discomfort = discomfort;
    }
    object.read("note", session.note);
    readSteps(object, session.steps);
    return session;
}

core::ReminderRecord reminderIn(ObjectReader& object, Ids& seen)
{
    core::ReminderRecord reminder;
    readId(object, reminder.id, seen);
    object.readNamed("kind", reminder.kind, core::sessionKindNamed, kindChoices);
    skipDay(object);
    readLived(object, "due", reminder.due);
    readInstant(object, "shown", reminder.shown);
    readInstant(object, "settled", reminder.settled);
    object.read("snoozes", reminder.snoozes, {.least = 0});
    object.readNamed("outcome", reminder.outcome, core::reminderOutcomeNamed,
                     "started, skipped, missed or excused");
    return reminder;
}

/// Whether the rest is worth reading: only our own format, in a version that we know.
bool isOurs(const json::Node& root, std::string_view file, json::Problems& problems)
{
    const json::Node* const what = root.find("limber");
    if (what == nullptr || what->text != "history") {
        problems.push_back(
            {std::string{file}, std::nullopt, std::nullopt, "is not a history exported by Limber"});
        return false;
    }
    const json::Node* const version = root.find("version");
    if (version == nullptr || version->integer != formatVersion) {
        problems.push_back({std::string{file}, version == nullptr ? root.line : version->line, std::nullopt,
                            "version must be 1; a higher one was exported by a later Limber"});
        return false;
    }
    return true;
}

} // namespace

tl::expected<ExportedHistory, json::Problems> importJson(std::string_view text, std::string_view file)
{
    const auto root = json::parse(text, file);
    if (!root) {
        return tl::unexpected{json::Problems{root.error()}};
    }
    json::Problems problems;
    if (!isOurs(*root, file, problems)) {
        return tl::unexpected{problems};
    }
    ExportedHistory history;
    Ids sessions;
    Ids reminders;
    json::readObject(*root, file, problems, [&](ObjectReader& object) {
        object.value("limber");
        object.value("version");
        object.readList("sessions",
                        [&](ObjectReader& inner) { history.sessions.push_back(sessionIn(inner, sessions)); });
        object.readList("reminders", [&](ObjectReader& inner) {
            history.reminders.push_back(reminderIn(inner, reminders));
        });
    });
    if (!problems.empty()) {
        return tl::unexpected{problems};
    }
    return history;
}

} // namespace limber::storage
