#include "settings_bench.hpp"

#include <sys/stat.h>

#include <nlohmann/json.hpp>
#include <rapidcheck.h>

using namespace limber;
using namespace limber::storage;
using namespace limber::storage::test;

// What is in the settings' file is never lost, whatever it is.

TEST_CASE("a broken file is kept under a dated name when settings are next saved")
{
    SettingsBench bench;
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
    SettingsBench bench;
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
    SettingsBench bench;
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
    SettingsBench bench;
    const std::string text = "{\"snooze\": 31, \"moodLight\": true}";
    bench.put(text);
    REQUIRE(bench.store->save({}).has_value());
    CHECK(slurp(bench.file.string() + ".broken-2026-03-14") == text);
    CHECK(nlohmann::json::parse(slurp(bench.file)).at("moodLight") == true);
}

TEST_CASE("the one switch of the first versions is not carried along")
{
    SettingsBench bench;
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
    SettingsBench bench;
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
    SettingsBench bench;
    bench.put(std::string(1024 * 1024 + 1, ' '));
    CHECK(bench.store->load().problems.front() == "settings.json: is larger than 1 MB.");
    REQUIRE(bench.store->save({}).has_value());
    CHECK(bench.entries().size() == 2);
}

TEST_CASE("a folder in the place of the file is named, and moved aside rather than lost")
{
    SettingsBench bench;
    fs::create_directories(bench.file);
    spill(bench.file / "inside", "precious");
    CHECK(bench.store->load().problems.front() == "settings.json: is no file.");
    REQUIRE(bench.store->save({}).has_value());
    CHECK(slurp(bench.file.string() + ".broken-2026-03-14/inside") == "precious");
    CHECK(bench.store->load().problems.empty());
}

TEST_CASE("a link to the file stays a link")
{
    SettingsBench bench;
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
    SettingsBench bench;
    bench.put("{ broken");
    const fs::path blocked = bench.folder / "blocked";
    spill(blocked, "a file where a folder should be");
    const auto saved = openSettings(blocked / "limber" / "settings.json", bench.clock)->save({});
    REQUIRE_FALSE(saved.has_value());
    CHECK(saved.error().find(blocked.string()) != std::string::npos);
    CHECK(slurp(blocked) == "a file where a folder should be");
}

TEST_CASE("only the user may read the file and its folder")
{
    SettingsBench bench;
    REQUIRE(bench.store->save({}).has_value());
    struct stat status { };
    REQUIRE(::stat(bench.file.c_str(), &status) == 0);
    CHECK((status.st_mode & 0777) == 0600);
    REQUIRE(::stat(bench.file.parent_path().c_str(), &status) == 0);
    CHECK((status.st_mode & 0777) == 0700);
}
