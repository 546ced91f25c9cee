#include "settings_bench.hpp"

#include <nlohmann/json.hpp>

using namespace limber;
using namespace limber::storage;
using namespace limber::storage::test;

TEST_CASE("without a file the defaults stand and nothing is wrong")
{
    SettingsBench bench;
    CHECK(bench.store->load() == ports::LoadedSettings{});
    CHECK_FALSE(fs::exists(bench.file));
}

TEST_CASE("what is saved is read back, every field of it")
{
    SettingsBench bench;
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
    SettingsBench bench;
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
    SettingsBench bench;
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

TEST_CASE("of a file full of mistakes the first twenty are named")
{
    SettingsBench bench;
    nlohmann::json settings;
    for (int number = 0; number < 5'000; ++number) {
        settings["x" + std::to_string(number)] = 1;
    }
    bench.put(settings.dump());
    const Texts problems = bench.store->load().problems;
    REQUIRE(problems.size() == 22);
    CHECK(problems[20] == "There is more that is wrong in it.");
}
