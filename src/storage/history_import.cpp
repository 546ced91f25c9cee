#include "json_fields.hpp"
#include "read_history.hpp"
#include "time_text.hpp"

#include "limber/json/node.hpp"
#include "limber/storage/history_export.hpp"

#include <algorithm>
#include <set>

namespace limber::storage {

namespace {

using json::ObjectReader;
using json::Presence;

constexpr int firstVersion = 1;
/// The first with stamps and deleted sessions.
constexpr int wholeVersion = 2;

using Ids = std::set<std::string>;

void readId(ObjectReader& object, core::Uuid& id, Ids& seen)
{
    if (!object.read("id", id.text)) {
        return;
    }
    if (!isUuid(id.text)) {
        object.wrong("id", uuidExample);
    } else if (!seen.insert(id.text).second) {
        object.wrong("id", secondInFile);
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
        object.wrong(field, momentExample);
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

void readText(ObjectReader& object, std::string_view field, std::string& into)
{
    if (object.read(field, into) && into.size() > longestText) {
        object.wrong(field, textTooLong);
    }
}

void readLived(ObjectReader& object, std::string_view field, core::LivedTime& into)
{
    if (const auto moment = momentIn(object, field)) {
        into = *moment;
    }
    readText(object, "zone", into.zone);
}

/// The day follows from the start: it is in the file for its readers only.
void skipDay(ObjectReader& object)
{
    std::string day;
    object.read("day", day, Presence::Optional);
}

/// The duration, which must be one of something done.
template <typename Duration>
void readSpan(ObjectReader& object, std::string_view field, Duration& into)
{
    Duration span{0};
    if (!readCount(object, field, span)) {
        return;
    }
    if (span < Duration{0}) {
        object.wrong(field, "must be at least 0");
    } else if (span > core::Milliseconds{mostMilliseconds}) {
        object.wrong(field, "is longer than a life");
    } else {
        into = span;
    }
}

std::optional<core::Stamp> stampIn(ObjectReader& object, int version)
{
    std::optional<core::Stamp> stamp;
    if (version < wholeVersion) {
        return stamp;
    }
    object.readObject(
        "edited",
        [&](ObjectReader& inner) {
            stamp.emplace();
            readInstant(inner, "at", stamp->at);
            if (readWhole(inner, "count", stamp->count) && stamp->count < 0) {
                inner.wrong("count", "must be at least 0");
            }
            if (inner.read("by", stamp->by.text) && !isUuid(stamp->by.text)) {
                inner.wrong("by", uuidExample);
            }
        },
        Presence::Optional);
    return stamp;
}

core::KeptStep stepIn(ObjectReader& object, int version)
{
    core::KeptStep kept;
    core::StepRecord& step = kept.step;
    object.read("index", step.index, {.least = 0});
    readText(object, "stretch", step.stretch);
    readText(object, "variant", step.variant);
    object.readNamed("side", step.side, core::sideNamed, sideChoices);
    readSpan(object, "planned_s", step.planned);
    readSpan(object, "held_ms", step.held);
    object.read("cycles", step.cycles, {.least = 0});
    object.read("skipped", step.skipped);
    readInstant(object, "finished", step.finished);
    kept.edited = stampIn(object, version);
    return kept;
}

void readSteps(ObjectReader& object, std::vector<core::KeptStep>& steps, int version)
{
    std::set<int> seen;
    object.readList("steps", [&](ObjectReader& inner) {
        steps.push_back(stepIn(inner, version));
        if (!seen.insert(steps.back().step.index).second) {
            inner.wrong("index", secondInSession);
        }
    });
    std::sort(steps.begin(), steps.end(),
              [](const core::KeptStep& a, const core::KeptStep& b) { return a.step.index < b.step.index; });
}

core::KeptSession sessionIn(ObjectReader& object, Ids& seen, int version)
{
    core::KeptSession kept;
    core::SessionRecord& session = kept.session;
    readId(object, session.id, seen);
    object.readNamed("kind", session.kind, core::sessionKindNamed, kindChoices);
    readText(object, "routine", session.routine);
    skipDay(object);
    readLived(object, "started", session.started);
    readInstant(object, "ended", session.ended);
    object.readNamed("outcome", session.outcome, core::sessionOutcomeNamed, sessionOutcomeChoices);
    if (session.outcome == core::SessionOutcome::Running && session.ended) {
        object.wrong("ended", "must not be there while the outcome is running");
    }
    object.read("planned_steps", session.plannedSteps, {.least = 0});
    int discomfort = 0;
    if (object.read("discomfort", discomfort, {.least = 0, .most = worstDiscomfort}, Presence::Optional)) {
        session.discomfort = discomfort;
    }
    readText(object, "note", session.note);
    if (version >= wholeVersion) {
        readInstant(object, "deleted", kept.deleted);
    }
    kept.edited = stampIn(object, version);
    readSteps(object, kept.steps, version);
    return kept;
}

core::KeptReminder reminderIn(ObjectReader& object, Ids& seen, int version)
{
    core::KeptReminder kept;
    core::ReminderRecord& reminder = kept.reminder;
    readId(object, reminder.id, seen);
    object.readNamed("kind", reminder.kind, core::sessionKindNamed, kindChoices);
    skipDay(object);
    readLived(object, "due", reminder.due);
    readInstant(object, "shown", reminder.shown);
    readInstant(object, "settled", reminder.settled);
    object.read("snoozes", reminder.snoozes, {.least = 0});
    object.readNamed("outcome", reminder.outcome, core::reminderOutcomeNamed, reminderOutcomeChoices);
    kept.edited = stampIn(object, version);
    return kept;
}

/// The version, if it is our own format in one that we know.
tl::expected<int, json::Problem> versionOf(const json::Node& root, std::string_view file)
{
    const json::Node* const what = root.find("limber");
    if (what == nullptr || what->text != "history") {
        return tl::unexpected{json::Problem{std::string{file}, std::nullopt, std::nullopt,
                                            "is not a history exported by Limber"}};
    }
    const json::Node* const version = root.find("version");
    if (version == nullptr || !version->integer || *version->integer < firstVersion
        || *version->integer > wholeVersion) {
        return tl::unexpected{
            json::Problem{std::string{file}, version == nullptr ? root.line : version->line, std::nullopt,
                          "version must be 1 or 2; a higher one was exported by a later Limber"}};
    }
    return static_cast<int>(*version->integer);
}

class JsonRows {
public:
    JsonRows(std::string_view file, const TakeRows& take)
        : m_file{file}
        , m_take{take}
    { }

    /// One item of a list of the root.
    void take(const json::Node& root, std::string_view list, const json::Node& item)
    {
        if (m_isForeign || m_problems.size() >= mostProblems || (list != "sessions" && list != "reminders")) {
            return;
        }
        const auto version = versionOf(root, m_file);
        if (!version) {
            // A file whose version stands behind its rows is none of ours.
            m_isForeign = true;
            m_problems = {version.error()};
            return;
        }
        if (item.kind != json::Kind::Object) {
            m_problems.push_back({m_file, item.line, std::nullopt,
                                  "every entry of " + std::string{list} + " must be an object { }"});
            return;
        }
        json::readObject(item, m_file, m_problems, [&](ObjectReader& object) {
            if (list == "sessions") {
                auto session = sessionIn(object, m_sessions, *version);
                if (object.clean()) {
                    m_take.session(std::move(session));
                }
            } else {
                auto reminder = reminderIn(object, m_reminders, *version);
                if (object.clean()) {
                    m_take.reminder(std::move(reminder));
                }
            }
        });
    }

    /// Once everything has been read: the root without the items of its lists.
    json::Problems end(const json::Node& root)
    {
        if (m_isForeign) {
            return m_problems;
        }
        if (const auto version = versionOf(root, m_file); !version) {
            return {version.error()};
        }
        json::readObject(root, m_file, m_problems, [](ObjectReader& object) {
            object.value("limber");
            object.value("version");
            object.readList("sessions", [](ObjectReader&) {});
            object.readList("reminders", [](ObjectReader&) {});
        });
        return m_problems;
    }

private:
    std::string m_file;
    const TakeRows& m_take;
    json::Problems m_problems;
    Ids m_sessions;
    Ids m_reminders;
    bool m_isForeign = false;
};

core::SessionRecord seen(core::KeptSession kept)
{
    core::SessionRecord session = std::move(kept.session);
    for (core::KeptStep& step : kept.steps) {
        session.steps.push_back(std::move(step.step));
    }
    return session;
}

} // namespace

bool isUuid(std::string_view text)
{
    constexpr std::string_view shape = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";
    constexpr std::string_view digits = "0123456789abcdef";
    return std::equal(text.begin(), text.end(), shape.begin(), shape.end(), [&](char found, char wanted) {
        return wanted == '-' ? found == '-' : digits.find(found) != std::string_view::npos;
    });
}

json::Problems readHistoryJson(std::string_view text, std::string_view file, const TakeRows& take)
{
    JsonRows rows{file, take};
    const auto root = json::parseItems(text, file,
                                       [&](const json::Node& soFar, std::string_view list,
                                           const json::Node& item) { rows.take(soFar, list, item); });
    return root ? rows.end(*root) : json::Problems{root.error()};
}

tl::expected<ExportedHistory, json::Problems> importJson(std::string_view text, std::string_view file)
{
    ExportedHistory history;
    const json::Problems problems = readHistoryJson(
        text, file,
        {.session =
             [&](core::KeptSession kept) {
                 if (!kept.deleted) {
                     history.sessions.push_back(seen(std::move(kept)));
                 }
             },
         .reminder
         = [&](core::KeptReminder kept) { history.reminders.push_back(std::move(kept.reminder)); }});
    if (!problems.empty()) {
        return tl::unexpected{problems};
    }
    return history;
}

} // namespace limber::storage
