#include "saved_reminders_json.hpp"

#include "json_fields.hpp"

#include "limber/core/named_values.hpp"
#include "limber/json/node.hpp"
#include "limber/json/writer.hpp"

#include <utility>

// The writers take each struct apart completely: a member that is added and forgotten here does not compile.
namespace limber::storage {

namespace {

using json::ObjectReader;
using json::Presence;
using json::Value;

constexpr int formatVersion = 1;
constexpr std::string_view kindChoices = "morning, break, evening or manual";

template <typename Point>
void put(Value& object, const char* field, const std::optional<Point>& point)
{
    if (point) {
        object[field] = point->time_since_epoch().count();
    }
}

Value toJson(const core::LivedTime& time)
{
    const auto& [at, offset, zone] = time;
    return {{"at", at.time_since_epoch().count()}, {"offset", offset.count()}, {"zone", zone}};
}

Value toJson(const core::Due& due)
{
    const auto& [kind, since, shown, snoozes, ignored] = due;
    Value value{
        {"kind", core::name(kind)}, {"since", toJson(since)}, {"snoozes", snoozes}, {"ignored", ignored}};
    put(value, "shown", shown);
    return value;
}

struct PhaseToJson {
    Value operator()(const core::Counting&) const { return {{"is", "counting"}}; }
    Value operator()(const core::Waiting& waiting) const
    {
        const auto& [due] = waiting;
        return {{"is", "waiting"}, {"due", toJson(due)}};
    }
    Value operator()(const core::Offering& offering) const
    {
        const auto& [due, serial, repeatAt] = offering;
        return {{"is", "offering"},
                {"due", toJson(due)},
                {"serial", serial},
                {"repeat_at", repeatAt.time_since_epoch().count()}};
    }
    Value operator()(const core::Snoozing& snoozing) const
    {
        const auto& [due, until] = snoozing;
        return {{"is", "snoozing"}, {"due", toJson(due)}, {"until", until.time_since_epoch().count()}};
    }
    Value operator()(const core::InSession& session) const
    {
        const auto& [kind, answers, snoozedUntil, day] = session;
        Value value{
            {"is", "in-session"}, {"kind", core::name(kind)}, {"day", day.time_since_epoch().count()}};
        if (answers) {
            value["answers"] = toJson(*answers);
        }
        put(value, "snoozed_until", snoozedUntil);
        return value;
    }
};

Value toJson(const std::vector<core::CivilDay>& days)
{
    Value list = Value::array();
    for (const core::CivilDay day : days) {
        list.push_back(day.time_since_epoch().count());
    }
    return list;
}

Value toJson(const core::Signs& signs)
{
    Value value = Value::object();
    for (const core::What what : core::everyWhat) {
        if (const std::optional<bool> known = signs[what]) {
            value[std::string{core::name(what)}] = *known;
        }
    }
    return value;
}

Value toJson(const core::ReminderState& state)
{
    const auto& [phase, pause, count, signs, awaySince, quietUntil, politeUntil, clockDueAfter, lastBreak,
                 mornings, evenings, headsUpGiven, lastSerial, seen]
        = state;
    const auto& [counted, runningSince] = count;
    Value active{{"counted", counted.count()}};
    put(active, "running_since", runningSince);
    Value value{{"phase", std::visit(PhaseToJson{}, phase)},
                {"count", std::move(active)},
                {"signs", toJson(signs)},
                {"mornings_settled", toJson(mornings)},
                {"evenings_settled", toJson(evenings)},
                {"heads_up_given", headsUpGiven},
                {"last_serial", lastSerial}};
    if (pause) {
        const auto& [until, untilUp] = *pause;
        value["pause"] = Value::object();
        put(value["pause"], "until", until);
        put(value["pause"], "until_up", untilUp);
    }
    put(value, "away_since", awaySince);
    put(value, "quiet_until", quietUntil);
    put(value, "polite_until", politeUntil);
    put(value, "clock_due_after", clockDueAfter);
    put(value, "last_break", lastBreak);
    if (seen) {
        const auto& [wall, up] = *seen;
        value["seen"] = {{"wall", wall.time_since_epoch().count()}, {"up", up.time_since_epoch().count()}};
    }
    return value;
}

void readLived(ObjectReader& object, core::LivedTime& time)
{
    readPoint(object, "at", time.at);
    readCount(object, "offset", time.offset);
    object.read("zone", time.zone);
}

void readDue(ObjectReader& object, core::Due& due)
{
    object.readNamed("kind", due.kind, core::sessionKindNamed, kindChoices);
    object.readObject("since", [&](ObjectReader& since) { readLived(since, due.since); });
    object.read("snoozes", due.snoozes, {.least = 0});
    object.read("ignored", due.ignored, {.least = 0});
    readPerhaps(object, "shown", due.shown);
}

core::Due dueOf(ObjectReader& object)
{
    core::Due due;
    object.readObject("due", [&](ObjectReader& inner) { readDue(inner, due); });
    return due;
}

core::Offering offeringIn(ObjectReader& object)
{
    core::Offering offering{.due = dueOf(object), .serial = 0, .repeatAt = {}};
    readWhole(object, "serial", offering.serial);
    readPoint(object, "repeat_at", offering.repeatAt);
    return offering;
}

core::InSession inSessionIn(ObjectReader& object)
{
    core::InSession session;
    object.readNamed("kind", session.kind, core::sessionKindNamed, kindChoices);
    core::Due answered;
    if (object.readObject(
            "answers", [&](ObjectReader& due) { readDue(due, answered); }, Presence::Optional)) {
        session.answers = answered;
    }
    readPerhaps(object, "snoozed_until", session.snoozedUntil);
    int day = 0;
    object.read("day", day, {}, Presence::Optional);
    session.day = core::CivilDay{date::days{day}};
    return session;
}

void readPhase(ObjectReader& object, core::Phase& phase)
{
    std::string is;
    if (!object.read("is", is)) {
        return;
    }
    if (is == "counting") {
        phase = core::Counting{};
    } else if (is == "waiting") {
        phase = core::Waiting{dueOf(object)};
    } else if (is == "offering") {
        phase = offeringIn(object);
    } else if (is == "snoozing") {
        core::Snoozing snoozing{dueOf(object), {}};
        readPoint(object, "until", snoozing.until);
        phase = snoozing;
    } else if (is == "in-session") {
        phase = inSessionIn(object);
    } else {
        object.wrong("is", "must be counting, waiting, offering, snoozing or in-session");
    }
}

void readDays(ObjectReader& object, std::string_view field, std::vector<core::CivilDay>& days)
{
    std::vector<double> numbers;
    object.read(field, numbers);
    for (const double number : numbers) {
        days.emplace_back(date::days{static_cast<int>(number)});
    }
}

void readSigns(ObjectReader& object, core::Signs& signs)
{
    for (const core::What what : core::everyWhat) {
        bool value = false;
        if (object.read(core::name(what), value, Presence::Optional)) {
            signs.set(what, value);
        }
    }
}

void readState(ObjectReader& object, core::ReminderState& state)
{
    object.readObject("phase", [&](ObjectReader& phase) { readPhase(phase, state.phase); });
    object.readObject(
        "pause",
        [&](ObjectReader& pause) {
            state.pause = core::Pause{};
            readPerhaps(pause, "until", state.pause->until);
            readPerhaps(pause, "until_up", state.pause->untilUp);
        },
        Presence::Optional);
    object.readObject("count", [&](ObjectReader& count) {
        readCount(count, "counted", state.count.counted);
        readPerhaps(count, "running_since", state.count.runningSince);
    });
    object.readObject("signs", [&](ObjectReader& signs) { readSigns(signs, state.signs); });
    readPerhaps(object, "away_since", state.awaySince);
    readPerhaps(object, "quiet_until", state.quietUntil);
    readPerhaps(object, "polite_until", state.politeUntil);
    readPerhaps(object, "clock_due_after", state.clockDueAfter);
    readPerhaps(object, "last_break", state.lastBreak);
    object.readObject(
        "seen",
        [&](ObjectReader& seen) {
            state.seen = core::Seen{};
            readPoint(seen, "wall", state.seen->wall);
            readPoint(seen, "up", state.seen->up);
        },
        Presence::Optional);
    readDays(object, "mornings_settled", state.morningsSettled);
    readDays(object, "evenings_settled", state.eveningsSettled);
    object.read("heads_up_given", state.headsUpGiven);
    readWhole(object, "last_serial", state.lastSerial);
}

} // namespace

std::string toText(const core::SavedReminders& saved)
{
    const auto& [state, wall, up, boot, closed] = saved;
    return json::toLine({{"version", formatVersion},
                         {"wall", wall.time_since_epoch().count()},
                         {"up", up.time_since_epoch().count()},
                         {"boot", boot},
                         {"closed", closed},
                         {"state", toJson(state)}});
}

tl::expected<core::SavedReminders, std::string> savedRemindersFrom(std::string_view text)
{
    const auto root = json::parse(text, "state");
    if (!root) {
        return tl::unexpected{root.error().reason};
    }
    core::SavedReminders saved;
    json::Problems problems;
    json::readObject(*root, "state", problems, [&](ObjectReader& object) {
        int version = 0;
        object.read("version", version, {.least = formatVersion, .most = formatVersion});
        readPoint(object, "wall", saved.wall);
        readPoint(object, "up", saved.up);
        object.read("boot", saved.boot);
        object.read("closed", saved.closed);
        object.readObject("state", [&](ObjectReader& state) { readState(state, saved.state); });
    });
    if (!problems.empty()) {
        return tl::unexpected{problems.front().reason};
    }
    return saved;
}

} // namespace limber::storage
