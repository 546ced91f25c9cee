#include "settings_json.hpp"
#include "settings_words.hpp"
#include "support.hpp"

#include "limber/storage/settings_file.hpp"

#include <sys/stat.h>

#include <filesystem>
#include <nlohmann/json.hpp>
#include <rapidcheck.h>

using namespace limber;
using namespace limber::storage;
using namespace limber::storage::test;
using namespace std::chrono_literals;
using namespace std::string_literals;
namespace fs = std::filesystem;

namespace {

using Texts = std::vector<std::string>;
using core::HourRange;
using core::Minutes;

/// Settings that differ from the defaults in every field.
core::Settings otherSettings()
{
    core::Settings settings;
    settings.breaks.enabled = false;
    settings.breaks.mode = core::BreakMode::FixedTimes;
    settings.breaks.interval = 95min;
    settings.breaks.fixedTimes = {Minutes{9h + 30min}, Minutes{23h + 59min}};
    settings.breaks.away = core::AwayMeaning::CountOn;
    settings.breaks.awayThreshold = 2h;
    settings.breaks.hours.fill({HourRange{0min, 7h}, HourRange{Minutes{7h + 30min}, 24h}});
    settings.breaks.hours[6].clear();
    settings.breaks.headsUp = true;
    settings.bookends = {false, 4h, 10h, false, 22h};
    settings.snooze = 1h;
    settings.waitFor = {false, true, false, true, false, false};
    settings.routines = {"my-morning", "break-floor", "evening-long"};
    settings.session = {"DP-1", true, true};
    settings.appearance = {core::ColorScheme::Dark, true, "mei"};
    settings.body.replies
        = {{"hip", true, *core::dayFrom("2026-11-26")}, {"hip-rules", false, *core::dayFrom("2026-11-27")}};
    settings.body.resting = {{"hip-flexor", *core::dayFrom("2026-12-03")}};
    settings.seen = {true, true, true};
    settings.sharing.folder = "/home/me/Sync/limber";
    return settings;
}

struct Bench {
    TempFolder folder;
    FixedClock clock;
    fs::path file = folder.path() / "limber" / "settings.json";
    std::unique_ptr<ports::SettingsStore> store = openSettings(file, clock);

    void put(std::string_view text) const
    {
        fs::create_directories(file.parent_path());
        spill(file, text);
    }
    Texts entries() const
    {
        Texts names;
        for (const auto& entry : fs::directory_iterator{file.parent_path()}) {
            names.push_back(entry.path().filename());
        }
        std::ranges::sort(names);
        return names;
    }
};

/// The problems with `text`, without the remedy at the end.
Texts problemsOf(std::string_view text)
{
    json::Problems problems;
    const core::Settings settings = readSettings("settings.json", text, problems);
    CHECK_FALSE(core::faultIn(settings).has_value());
    Texts texts;
    for (const json::Problem& problem : problems) {
        texts.push_back(json::toText(problem));
    }
    return texts;
}

core::Settings settingsFrom(std::string_view text)
{
    json::Problems problems;
    return readSettings("settings.json", text, problems);
}

} // namespace

TEST_CASE("without a file the defaults stand and nothing is wrong")
{
    Bench bench;
    CHECK(bench.store->load() == ports::LoadedSettings{});
    CHECK_FALSE(fs::exists(bench.file));
}

TEST_CASE("what is saved is read back, every field of it")
{
    Bench bench;
    CHECK_FALSE(core::faultIn(otherSettings()).has_value());
    REQUIRE(bench.store->save(otherSettings()).has_value());
    CHECK(bench.store->load() == ports::LoadedSettings{otherSettings(), {}});
    CHECK(openSettings(bench.file, bench.clock)->load().settings == otherSettings());
    REQUIRE(bench.store->save({}).has_value());
    CHECK(bench.store->load() == ports::LoadedSettings{});
    CHECK(bench.entries() == Texts{"settings.json"});
}

TEST_CASE("the file reads like a form filled in")
{
    CHECK(writeSettings({}) == R"({
  "breaks": {
    "enabled": true,
    "mode": "active-time",
    "interval": "2h",
    "fixedTimes": "",
    "away": "start-anew",
    "awayThreshold": "20min",
    "hours": {
      "monday": "08:00-20:00",
      "tuesday": "08:00-20:00",
      "wednesday": "08:00-20:00",
      "thursday": "08:00-20:00",
      "friday": "08:00-20:00",
      "saturday": "08:00-20:00",
      "sunday": "08:00-20:00"
    },
    "headsUp": false
  },
  "morning": {
    "enabled": true,
    "from": "05:00",
    "to": "11:00"
  },
  "evening": {
    "enabled": true,
    "at": "21:00"
  },
  "snooze": "10min",
  "waitFor": {
    "microphone": true,
    "camera": true,
    "doNotDisturb": true,
    "fullScreen": true,
    "presentations": true,
    "typing": true
  },
  "routines": {
    "morning": "",
    "break": "take-turns",
    "evening": ""
  },
  "sound": {
    "voice": true,
    "voiceName": "",
    "speed": 0,
    "says": "usual",
    "chimes": true,
    "countdown": true,
    "volume": 70
  },
  "session": {
    "monitor": "",
    "fullScreen": false,
    "dimOthers": false
  },
  "appearance": {
    "scheme": "system",
    "reducedMotion": false,
    "person": ""
  },
  "body": {
    "replies": [],
    "resting": []
  },
  "seen": {
    "welcome": false,
    "safety": false,
    "deskCheck": false
  },
  "sharing": {
    "folder": ""
  }
}
)");
}

TEST_CASE("a reply of My body that is not in order is left out, and the others stand")
{
    const std::string text = R"({"body": {"replies": [
        {"question": "hip", "yes": true, "on": "2026-02-30"},
        {"question": "kneel", "yes": true, "on": "2026-11-26"}]}})";
    CHECK(settingsFrom(text).body.replies
          == std::vector{core::BodyReply{"kneel", true, *core::dayFrom("2026-11-26")}});
    CHECK(problemsOf(text) == Texts{"settings.json, line 2: on must be a day such as \"2026-11-26\"."});
}

TEST_CASE("the documentation shows the file as it is written")
{
    const std::string page = slurp(fs::path{LIMBER_SOURCE_DIR} / "docs" / "settings.md");
    CHECK(page.find("```json\n" + writeSettings({}) + "```") != std::string::npos);
}

TEST_CASE("only the user may read the file and its folder")
{
    Bench bench;
    REQUIRE(bench.store->save({}).has_value());
    struct stat status { };
    REQUIRE(::stat(bench.file.c_str(), &status) == 0);
    CHECK((status.st_mode & 0777) == 0600);
    REQUIRE(::stat(bench.file.parent_path().c_str(), &status) == 0);
    CHECK((status.st_mode & 0777) == 0700);
}

TEST_CASE("a file that sets a few fields leaves the rest at their defaults")
{
    const core::Settings settings = settingsFrom("{\"breaks\": {\"interval\": \"45 min\"}, \"snooze\": 30}");
    core::Settings expected;
    expected.breaks.interval = 45min;
    expected.snooze = 30min;
    CHECK(settings == expected);
    CHECK(problemsOf("{}").empty());
}

TEST_CASE("a field out of range keeps its default, the others are taken")
{
    Bench bench;
    bench.put("{\n  \"breaks\": {\n    \"interval\": \"10min\",\n    \"headsUp\": true\n  },\n  \"snooze\": "
              "15\n}\n");
    const ports::LoadedSettings loaded = bench.store->load();
    CHECK(loaded.settings.breaks.interval == 2h);
    CHECK(loaded.settings.breaks.headsUp);
    CHECK(loaded.settings.snooze == 15min);
    REQUIRE(loaded.problems.size() == 2);
    CHECK(loaded.problems[0] == "settings.json, line 3: interval must be 15min to 8h.");
    CHECK(loaded.problems[1].find(bench.file.string()) != std::string::npos);
    CHECK(loaded.problems[1].find("settings.json.broken-2026-03-14") != std::string::npos);
}

TEST_CASE("every wrong value is named with its line and what it should be")
{
    CHECK(problemsOf("{\"snooze\": 7}")
          == Texts{"settings.json, line 1: snooze must be 5min, 10min, 15min, 30min or 1h."});
    CHECK(problemsOf("{\"snooze\": 1e300}") == Texts{"settings.json, line 1: snooze must be 5min to 1h."});
    CHECK(problemsOf("{\"breaks\": {\"awayThreshold\": \"soon\"}}")
          == Texts{"settings.json, line 1: awayThreshold must be 5min to 2h."});
    CHECK(problemsOf("{\"breaks\": {\"interval\": 99999999999999999999}}")
          == Texts{"settings.json, line 1: interval must be 15min to 8h."});
    CHECK(problemsOf("{\"breaks\": {\"mode\": \"never\"}}")
          == Texts{"settings.json, line 1: mode must be active-time, by-the-clock or fixed-times."});
    CHECK(problemsOf("{\"breaks\": {\"fixedTimes\": \"09:30 11:30\"}}")
          == Texts{"settings.json, line 1: fixedTimes must be times such as \"09:30, 11:30\"."});
    CHECK(problemsOf("{\"breaks\": {\"hours\": {\n\"friday\": \"20:00-08:00\"}}}")
          == Texts{
              "settings.json, line 2: friday must be hours in order such as \"08:00-12:00, 13:00-20:00\", or "
              "\"\" for none."});
    CHECK(problemsOf("{\"morning\": {\"from\": \"25:00\"}}")
          == Texts{"settings.json, line 1: from must be a time such as \"08:00\"."});
    CHECK(problemsOf("{\"morning\": {\"from\": \"11:00\",\n\"to\": \"10:00\"}}")
          == Texts{"settings.json, line 2: to must be later than from."});
    CHECK(problemsOf("{\"evening\": {\"at\": \"03:00\"}}")
          == Texts{"settings.json, line 1: at must be 15:00 to 23:59."});
    CHECK(problemsOf("{\"evening\": {\"at\": \"24:00\"}}")
          == Texts{"settings.json, line 1: at must be 15:00 to 23:59."});
    CHECK(problemsOf("{\"waitWhileBusy\": \"yes\"}")
          == Texts{"settings.json, line 1: waitWhileBusy must be true or false."});
    CHECK(problemsOf("{\"waitFor\": {\"camera\": 1}}")
          == Texts{"settings.json, line 1: camera must be true or false."});
    CHECK(problemsOf("{\"appearance\": {\"scheme\": \"pink\"}}")
          == Texts{"settings.json, line 1: scheme must be system, light or dark."});
    CHECK(
        problemsOf("{\"appearance\": {\"scheme\": \"dark\",\n\"person\": \"nobody\"}}")
        == Texts{"settings.json, line 2: person must be \"\" for a different one each day, ana, dayo, mei or "
                 "finn."});
    CHECK(problemsOf("{\"breaks\": []}") == Texts{"settings.json, line 1: breaks must be an object { }."});
    CHECK(problemsOf("{\"colour\": 1}")
          == Texts{"settings.json, line 1: colour is not a field Limber knows here."});
}

TEST_CASE("the one switch of the first versions still switches all waiting off, and newer ones go before it")
{
    Bench bench;
    bench.put("{\"waitWhileBusy\": false}");
    CHECK(bench.store->load().settings.waitFor == core::waitForNothing);
    CHECK(bench.store->load().problems.empty());
    bench.put("{\"waitWhileBusy\": true}");
    CHECK(bench.store->load().settings == core::Settings{});
    bench.put("{\"waitFor\": {\"camera\": true}, \"waitWhileBusy\": false}");
    CHECK(bench.store->load().settings.waitFor == core::WaitFor{false, true, false, false, false, false});
    REQUIRE(bench.store->save({}).has_value());
    CHECK(bench.entries() == Texts{"settings.json"});
}

TEST_CASE("a broken file is kept under a dated name when settings are next saved")
{
    Bench bench;
    bench.put("{ \"breaks\": ");
    const ports::LoadedSettings loaded = bench.store->load();
    CHECK(loaded.settings == core::Settings{});
    REQUIRE(loaded.problems.size() == 2);
    CHECK(loaded.problems[0].starts_with("settings.json, line 1, column 11: unexpected end of input"));
    CHECK(bench.entries() == Texts{"settings.json"});

    REQUIRE(bench.store->save(otherSettings()).has_value());
    CHECK(bench.entries() == Texts{"settings.json", "settings.json.broken-2026-03-14"});
    CHECK(slurp(bench.file.string() + ".broken-2026-03-14") == "{ \"breaks\": ");
    CHECK(bench.store->load() == ports::LoadedSettings{otherSettings(), {}});
}

TEST_CASE("what was kept is never overwritten, and a good file is not kept")
{
    Bench bench;
    bench.put("first");
    REQUIRE(bench.store->save({}).has_value());
    REQUIRE(bench.store->save(otherSettings()).has_value());
    bench.put("second");
    REQUIRE(bench.store->save({}).has_value());
    CHECK(bench.entries()
          == Texts{"settings.json", "settings.json.broken-2026-03-14", "settings.json.broken-2026-03-14-2"});
    CHECK(slurp(bench.file.string() + ".broken-2026-03-14") == "first");
    CHECK(slurp(bench.file.string() + ".broken-2026-03-14-2") == "second");
}

TEST_CASE("fields of a later Limber stay in the file, wherever they stand, however often settings are saved")
{
    Bench bench;
    bench.put(
        "{\"snooze\": 30, \"moodLight\": true, \"sound\": {\"volume\": 10, \"reverb\": {\"room\": [1]}}}");
    const ports::LoadedSettings loaded = bench.store->load();
    CHECK(loaded.settings.snooze == 30min);
    REQUIRE(loaded.problems.size() == 3);
    CHECK(loaded.problems.back().starts_with("Limber leaves there what it does not know."));
    REQUIRE(bench.store->save({}).has_value());
    REQUIRE(bench.store->save(otherSettings()).has_value());
    CHECK(bench.entries() == Texts{"settings.json"});
    CHECK(bench.store->load().settings == otherSettings());
    const auto saved = nlohmann::json::parse(slurp(bench.file));
    CHECK(saved.at("moodLight") == true);
    CHECK(saved.at("sound").at("reverb").at("room") == nlohmann::json::array({1}));
}

TEST_CASE("a file with a mistake beside what is not known is kept, and the unknown goes on")
{
    Bench bench;
    const std::string text = "{\"snooze\": 31, \"moodLight\": true}";
    bench.put(text);
    REQUIRE(bench.store->save({}).has_value());
    CHECK(slurp(bench.file.string() + ".broken-2026-03-14") == text);
    CHECK(nlohmann::json::parse(slurp(bench.file)).at("moodLight") == true);
}

TEST_CASE("of a file full of mistakes the first twenty are named")
{
    Bench bench;
    nlohmann::json settings;
    for (int number = 0; number < 5'000; ++number) {
        settings["x" + std::to_string(number)] = 1;
    }
    bench.put(settings.dump());
    const Texts problems = bench.store->load().problems;
    REQUIRE(problems.size() == 22);
    CHECK(problems[20] == "There is more that is wrong in it.");
}

TEST_CASE("the one switch of the first versions is not carried along")
{
    Bench bench;
    bench.put("{\"waitWhileBusy\": false}");
    core::Settings settings = bench.store->load().settings;
    settings.waitFor.camera = true;
    REQUIRE(bench.store->save(settings).has_value());
    CHECK(bench.entries() == Texts{"settings.json"});
    CHECK_FALSE(nlohmann::json::parse(slurp(bench.file)).contains("waitWhileBusy"));
    CHECK(bench.store->load() == ports::LoadedSettings{settings, {}});
}

TEST_CASE("settings with a fault are not saved and the file stays")
{
    Bench bench;
    REQUIRE(bench.store->save(otherSettings()).has_value());
    core::Settings faulty;
    faulty.breaks.interval = 1min;
    const auto saved = bench.store->save(faulty);
    REQUIRE_FALSE(saved.has_value());
    CHECK(saved.error() == "These settings cannot be saved: the interval must be 15 minutes to 8 hours.");
    CHECK(bench.store->load().settings == otherSettings());
}

TEST_CASE("damaged bytes are named and never believed")
{
    CHECK(problemsOf("\xEF\xBB\xBF{\"snooze\": 30}").empty());
    CHECK(problemsOf("") == Texts{"settings.json: is empty."});
    CHECK(problemsOf("{}\0"s) == Texts{"settings.json, line 1, column 3: holds a NUL byte."});
    CHECK(problemsOf("{\"routines\": {\"morning\": \"\xC3\x28\"}}").size() == 1);
    CHECK(problemsOf(std::string(100'000, '[')).size() == 1);
    CHECK(rc::check("a file cut anywhere", [] {
        const std::string whole = writeSettings(otherSettings());
        const auto length = *rc::gen::inRange<std::size_t>(0, whole.size() - 2);
        json::Problems problems;
        RC_ASSERT(readSettings("settings.json", whole.substr(0, length), problems) == core::Settings{});
        RC_ASSERT(problems.size() == 1U);
    }));
    CHECK(rc::check("one byte changed", [] {
        std::string text = writeSettings(otherSettings());
        text[*rc::gen::inRange<std::size_t>(0, text.size())] = *rc::gen::arbitrary<char>();
        json::Problems problems;
        RC_ASSERT_FALSE(core::faultIn(readSettings("settings.json", text, problems)).has_value());
    }));
}

TEST_CASE("a file that is too large is refused and kept")
{
    Bench bench;
    bench.put(std::string(1024 * 1024 + 1, ' '));
    CHECK(bench.store->load().problems.front() == "settings.json: is larger than 1 MB.");
    REQUIRE(bench.store->save({}).has_value());
    CHECK(bench.entries().size() == 2);
}

TEST_CASE("a folder in the place of the file is named, and moved aside rather than lost")
{
    Bench bench;
    fs::create_directories(bench.file);
    spill(bench.file / "inside", "precious");
    CHECK(bench.store->load().problems.front() == "settings.json: is no file.");
    REQUIRE(bench.store->save({}).has_value());
    CHECK(slurp(bench.file.string() + ".broken-2026-03-14/inside") == "precious");
    CHECK(bench.store->load().problems.empty());
}

TEST_CASE("a link to the file stays a link")
{
    Bench bench;
    const fs::path shared = bench.folder / "shared.json";
    spill(shared, "{\"snooze\": 30}");
    fs::create_directories(bench.file.parent_path());
    fs::create_symlink(shared, bench.file);
    CHECK(bench.store->load().settings.snooze == 30min);
    REQUIRE(bench.store->save(otherSettings()).has_value());
    CHECK(fs::is_symlink(bench.file));
    CHECK(settingsFrom(slurp(shared)) == otherSettings());
}

TEST_CASE("where nothing can be written the reason names the file and nothing is lost")
{
    Bench bench;
    bench.put("{ broken");
    const fs::path blocked = bench.folder / "blocked";
    spill(blocked, "a file where a folder should be");
    const auto saved = openSettings(blocked / "limber" / "settings.json", bench.clock)->save({});
    REQUIRE_FALSE(saved.has_value());
    CHECK(saved.error().find(blocked.string()) != std::string::npos);
    CHECK(slurp(blocked) == "a file where a folder should be");
}

TEST_CASE("durations are written and read as people do")
{
    CHECK(durationText(0min) == "0min");
    CHECK(durationText(20min) == "20min");
    CHECK(durationText(2h) == "2h");
    CHECK(durationText(90min) == "1h30min");
    CHECK(durationFrom("1 h 30 min") == 90min);
    CHECK(durationFrom(" 2h ") == 2h);
    CHECK(durationFrom("90min") == 90min);
    for (const char* const wrong : {"", "2", "h", "min", "2m", "2h2h", "30min1h", "-5min", "1.5h", "2 hours",
                                    "5min x", "99999999min", "9999999999999999999h", "0x10min"}) {
        INFO(wrong);
        CHECK_FALSE(durationFrom(wrong).has_value());
    }
}

TEST_CASE("times of day are written and read as people do")
{
    CHECK(timeText(Minutes{8h + 5min}) == "08:05");
    CHECK(timeFrom("8:05") == Minutes{8h + 5min});
    CHECK(timeFrom(" 00:00 ") == 0min);
    CHECK(timeFrom("24:00") == 24h);
    for (const char* const wrong : {"", "8", "24:01", "8:60", "08:5", "008:00", "-8:00", "8:-1", "8.30",
                                    "08:00:00", ":30", "8:00pm", " : "}) {
        INFO(wrong);
        CHECK_FALSE(timeFrom(wrong).has_value());
    }
    CHECK(timesFrom("") == std::vector<core::TimeOfDay>{});
    CHECK(timesFrom("11:30,9:30 , 11:30")
          == std::vector<core::TimeOfDay>{Minutes{9h + 30min}, Minutes{11h + 30min}});
    CHECK_FALSE(timesFrom("9:30,").has_value());
    CHECK_FALSE(timesFrom("24:00").has_value());
}

TEST_CASE("hours of a day must be in order and apart")
{
    CHECK(hoursFrom("") == std::vector<HourRange>{});
    CHECK(hoursFrom("08:00 - 12:00,12:00-24:00") == std::vector{HourRange{8h, 12h}, HourRange{12h, 24h}});
    CHECK(hoursText({{8h, 12h}, {13h, 24h}}) == "08:00-12:00, 13:00-24:00");
    for (const char* const wrong : {"8", "08:00", "12:00-08:00", "08:00-08:00", "08:00-12:00, 11:00-13:00",
                                    "13:00-14:00, 08:00-09:00", "08:00-12:00,", "22:00-26:00"}) {
        INFO(wrong);
        CHECK_FALSE(hoursFrom(wrong).has_value());
    }
}

TEST_CASE("any duration and time is read back as it was written")
{
    CHECK(rc::check("durations and times", [] {
        const Minutes minutes{*rc::gen::inRange(0, 24 * 60 + 1)};
        RC_ASSERT(durationFrom(durationText(minutes)) == minutes);
        RC_ASSERT(timeFrom(timeText(minutes)) == minutes);
    }));
}
