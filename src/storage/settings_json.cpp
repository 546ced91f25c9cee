#include "settings_json.hpp"

#include "settings_words.hpp"

#include "limber/figure/person.hpp"
#include "limber/json/reader.hpp"
#include "limber/json/writer.hpp"

#include <algorithm>
#include <array>
#include <cassert>

namespace limber::storage {

namespace {

using core::Minutes;
using core::Settings;
using json::ObjectReader;
using json::Presence;

constexpr std::array weekdays{"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};
constexpr Minutes earliestEvening{15 * 60};
constexpr Minutes latestEvening{23 * 60 + 59};

/// A duration as text, or as a number of minutes.
void readDuration(ObjectReader& reader, std::string_view field, Minutes& into, Minutes least, Minutes most)
{
    const json::Node* const node = reader.value(field, Presence::Optional);
    if (node == nullptr) {
        return;
    }
    std::optional<Minutes> duration;
    if (node->kind == json::Kind::Text) {
        duration = durationFrom(node->text);
    } else if (node->integer && *node->integer >= least.count() && *node->integer <= most.count()) {
        duration = Minutes{*node->integer};
    }
    if (!duration || *duration < least || *duration > most) {
        reader.wrong(field, "must be " + durationText(least) + " to " + durationText(most));
        return;
    }
    into = *duration;
}

void readSnooze(ObjectReader& reader, Minutes& into)
{
    Minutes snooze = into;
    readDuration(reader, "snooze", snooze, core::snoozeChoices.front(), core::snoozeChoices.back());
    if (std::ranges::find(core::snoozeChoices, snooze) == core::snoozeChoices.end()) {
        reader.wrong("snooze", "must be 5min, 10min, 15min, 30min or 1h");
        return;
    }
    into = snooze;
}

void readTime(ObjectReader& reader, std::string_view field, core::TimeOfDay& into)
{
    reader.readNamed(field, into, timeFrom, "a time such as \"08:00\"", Presence::Optional);
}

void readHours(ObjectReader& reader, core::WeekHours& hours)
{
    for (std::size_t day = 0; day < weekdays.size(); ++day) {
        reader.readNamed(weekdays[day], hours[day], hoursFrom,
                         "hours in order such as \"08:00-12:00, 13:00-20:00\", or \"\" for none",
                         Presence::Optional);
    }
}

void readBreaks(ObjectReader& reader, core::BreakSettings& breaks)
{
    reader.read("enabled", breaks.enabled, Presence::Optional);
    reader.readNamed("mode", breaks.mode, core::breakModeNamed, "active-time, by-the-clock or fixed-times",
                     Presence::Optional);
    readDuration(reader, "interval", breaks.interval, core::shortestInterval, core::longestInterval);
    reader.readNamed("fixedTimes", breaks.fixedTimes, timesFrom, "times such as \"09:30, 11:30\"",
                     Presence::Optional);
    reader.readNamed("away", breaks.away, core::awayMeaningNamed, "start-anew, hold or count-on",
                     Presence::Optional);
    readDuration(reader, "awayThreshold", breaks.awayThreshold, core::shortestAway, core::longestAway);
    reader.readObject(
        "hours", [&](ObjectReader& inner) { readHours(inner, breaks.hours); }, Presence::Optional);
    reader.read("headsUp", breaks.headsUp, Presence::Optional);
}

void readMorning(ObjectReader& reader, core::BookendSettings& bookends)
{
    reader.read("enabled", bookends.morning, Presence::Optional);
    core::TimeOfDay from = bookends.morningFrom;
    core::TimeOfDay to = bookends.morningTo;
    readTime(reader, "from", from);
    readTime(reader, "to", to);
    if (from >= to) {
        reader.wrong("to", "must be later than from");
        return;
    }
    bookends.morningFrom = from;
    bookends.morningTo = to;
}

void readEvening(ObjectReader& reader, core::BookendSettings& bookends)
{
    reader.read("enabled", bookends.evening, Presence::Optional);
    core::TimeOfDay at = bookends.eveningAt;
    readTime(reader, "at", at);
    if (at < earliestEvening || at > latestEvening) {
        reader.wrong("at", "must be 15:00 to 23:59");
        return;
    }
    bookends.eveningAt = at;
}

void readWaitFor(ObjectReader& reader, core::WaitFor& waitFor)
{
    // One switch for all of them, as the first versions wrote it.
    bool waitWhileBusy = true;
    reader.read("waitWhileBusy", waitWhileBusy, Presence::Optional);
    if (!waitWhileBusy) {
        waitFor = core::waitForNothing;
    }
    reader.readObject(
        "waitFor",
        [&](ObjectReader& inner) {
            inner.read("microphone", waitFor.microphone, Presence::Optional);
            inner.read("camera", waitFor.camera, Presence::Optional);
            inner.read("doNotDisturb", waitFor.doNotDisturb, Presence::Optional);
            inner.read("fullScreen", waitFor.fullScreen, Presence::Optional);
            inner.read("presentations", waitFor.presentations, Presence::Optional);
            inner.read("typing", waitFor.typing, Presence::Optional);
        },
        Presence::Optional);
}

void readRoutines(ObjectReader& reader, core::RoutineChoice& routines)
{
    reader.read("morning", routines.morning, Presence::Optional);
    reader.read("break", routines.breaks, Presence::Optional);
    reader.read("evening", routines.evening, Presence::Optional);
}

void readSound(ObjectReader& reader, core::SoundSettings& sound)
{
    reader.read("voice", sound.voice, Presence::Optional);
    reader.read("voiceName", sound.voiceName, Presence::Optional);
    reader.read("speed", sound.speed, {core::slowestSpeech, core::fastestSpeech}, Presence::Optional);
    reader.readNamed("says", sound.says, core::howMuchNamed, "short, usual or everything",
                     Presence::Optional);
    reader.read("chimes", sound.chimes, Presence::Optional);
    reader.read("countdown", sound.countdown, Presence::Optional);
    reader.read("volume", sound.volume, {0, core::fullVolume}, Presence::Optional);
}

void readSession(ObjectReader& reader, core::SessionWindowSettings& session)
{
    reader.read("monitor", session.monitor, Presence::Optional);
    reader.read("fullScreen", session.fullScreen, Presence::Optional);
    reader.read("dimOthers", session.dimOthers, Presence::Optional);
}

/// Who the figure is: nobody in particular, or somebody there is.
std::optional<std::string> personFrom(std::string_view text)
{
    return text.empty() || figure::personNamed(text) ? std::optional<std::string>{text} : std::nullopt;
}

std::string personChoices()
{
    std::string text = "\"\" for a different one each day";
    for (const figure::Person& person : figure::people()) {
        text += (person == figure::people().back() ? " or " : ", ") + std::string{person.id};
    }
    return text;
}

void readAppearance(ObjectReader& reader, core::AppearanceSettings& appearance)
{
    reader.readNamed("scheme", appearance.scheme, core::colorSchemeNamed, "system, light or dark",
                     Presence::Optional);
    reader.read("reducedMotion", appearance.reducedMotion, Presence::Optional);
    reader.readNamed("person", appearance.person, personFrom, personChoices(), Presence::Optional);
}

constexpr std::string_view aDay = "a day such as \"2026-11-26\"";

void readBody(ObjectReader& reader, core::BodySettings& body)
{
    reader.readList(
        "replies",
        [&](ObjectReader& inner) {
            core::BodyReply reply;
            inner.read("question", reply.question);
            inner.read("yes", reply.yes);
            inner.readNamed("on", reply.on, core::dayFrom, aDay);
            if (inner.clean()) {
                body.replies.push_back(std::move(reply));
            }
        },
        Presence::Optional);
    reader.readList(
        "resting",
        [&](ObjectReader& inner) {
            core::RestingStretch resting;
            inner.read("stretch", resting.stretch);
            inner.readNamed("until", resting.until, core::dayFrom, aDay);
            if (inner.clean()) {
                body.resting.push_back(std::move(resting));
            }
        },
        Presence::Optional);
}

void readSeen(ObjectReader& reader, core::SeenSettings& seen)
{
    reader.read("welcome", seen.welcome, Presence::Optional);
    reader.read("safety", seen.safety, Presence::Optional);
    reader.read("deskCheck", seen.deskCheck, Presence::Optional);
}

/// A folder written from the root, or none.
std::optional<std::string> folderFrom(std::string_view text)
{
    return text.empty() || text.front() == '/' ? std::optional<std::string>{text} : std::nullopt;
}

void readSharing(ObjectReader& reader, core::SharingSettings& sharing)
{
    reader.readNamed("folder", sharing.folder, folderFrom,
                     "a folder written from the root, such as \"/home/you/Sync/limber\", or \"\" for none",
                     Presence::Optional);
}

json::Value valueOf(const core::BodySettings& body)
{
    json::Value replies = json::Value::array();
    for (const core::BodyReply& reply : body.replies) {
        replies.push_back(
            {{"question", reply.question}, {"yes", reply.yes}, {"on", core::dayText(reply.on)}});
    }
    json::Value resting = json::Value::array();
    for (const core::RestingStretch& one : body.resting) {
        resting.push_back({{"stretch", one.stretch}, {"until", core::dayText(one.until)}});
    }
    return {{"replies", replies}, {"resting", resting}};
}

} // namespace

std::string writeSettings(const Settings& settings)
{
    const core::BreakSettings& breaks = settings.breaks;
    const core::BookendSettings& bookends = settings.bookends;
    json::Value hours;
    for (std::size_t day = 0; day < weekdays.size(); ++day) {
        hours[weekdays[day]] = hoursText(breaks.hours[day]);
    }
    json::Value root;
    root["breaks"] = {
        {"enabled", breaks.enabled},
        {"mode", core::name(breaks.mode)},
        {"interval", durationText(breaks.interval)},
        {"fixedTimes", timesText(breaks.fixedTimes)},
        {"away", core::name(breaks.away)},
        {"awayThreshold", durationText(breaks.awayThreshold)},
        {"hours", hours},
        {"headsUp", breaks.headsUp},
    };
    root["morning"] = {
        {"enabled", bookends.morning},
        {"from", timeText(bookends.morningFrom)},
        {"to", timeText(bookends.morningTo)},
    };
    root["evening"] = {{"enabled", bookends.evening}, {"at", timeText(bookends.eveningAt)}};
    root["snooze"] = durationText(settings.snooze);
    root["waitFor"] = {
        {"microphone", settings.waitFor.microphone},       {"camera", settings.waitFor.camera},
        {"doNotDisturb", settings.waitFor.doNotDisturb},   {"fullScreen", settings.waitFor.fullScreen},
        {"presentations", settings.waitFor.presentations}, {"typing", settings.waitFor.typing},
    };
    root["routines"] = {
        {"morning", settings.routines.morning},
        {"break", settings.routines.breaks},
        {"evening", settings.routines.evening},
    };
    root["sound"] = {
        {"voice", settings.sound.voice},   {"voiceName", settings.sound.voiceName},
        {"speed", settings.sound.speed},   {"says", core::name(settings.sound.says)},
        {"chimes", settings.sound.chimes}, {"countdown", settings.sound.countdown},
        {"volume", settings.sound.volume},
    };
    root["session"] = {
        {"monitor", settings.session.monitor},
        {"fullScreen", settings.session.fullScreen},
        {"dimOthers", settings.session.dimOthers},
    };
    root["appearance"] = {
        {"scheme", core::name(settings.appearance.scheme)},
        {"reducedMotion", settings.appearance.reducedMotion},
        {"person", settings.appearance.person},
    };
    root["body"] = valueOf(settings.body);
    root["seen"] = {
        {"welcome", settings.seen.welcome},
        {"safety", settings.seen.safety},
        {"deskCheck", settings.seen.deskCheck},
    };
    root["sharing"] = {{"folder", settings.sharing.folder}};
    return json::toText(root);
}

Settings readSettings(std::string_view file, std::string_view text, json::Problems& problems)
{
    Settings settings;
    const auto root = json::parse(text, file);
    if (!root) {
        problems.push_back(root.error());
        return settings;
    }
    constexpr auto optional = Presence::Optional;
    json::readObject(*root, file, problems, [&](ObjectReader& reader) {
        reader.readObject(
            "breaks", [&](ObjectReader& inner) { readBreaks(inner, settings.breaks); }, optional);
        reader.readObject(
            "morning", [&](ObjectReader& inner) { readMorning(inner, settings.bookends); }, optional);
        reader.readObject(
            "evening", [&](ObjectReader& inner) { readEvening(inner, settings.bookends); }, optional);
        readSnooze(reader, settings.snooze);
        readWaitFor(reader, settings.waitFor);
        reader.readObject(
            "routines", [&](ObjectReader& inner) { readRoutines(inner, settings.routines); }, optional);
        reader.readObject(
            "sound", [&](ObjectReader& inner) { readSound(inner, settings.sound); }, optional);
        reader.readObject(
            "session", [&](ObjectReader& inner) { readSession(inner, settings.session); }, optional);
        reader.readObject(
            "appearance", [&](ObjectReader& inner) { readAppearance(inner, settings.appearance); }, optional);
        reader.readObject(
            "body", [&](ObjectReader& inner) { readBody(inner, settings.body); }, optional);
        reader.readObject(
            "seen", [&](ObjectReader& inner) { readSeen(inner, settings.seen); }, optional);
        reader.readObject(
            "sharing", [&](ObjectReader& inner) { readSharing(inner, settings.sharing); }, optional);
    });
    assert(!core::faultIn(settings) && "each field was checked, or is the default");
    return settings;
}

} // namespace limber::storage
