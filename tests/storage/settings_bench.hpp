#pragma once

#include "settings_json.hpp"
#include "support.hpp"

#include "limber/storage/settings_file.hpp"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace limber::storage::test {

using namespace std::chrono_literals;
using namespace std::string_literals;
namespace fs = std::filesystem;
using Texts = std::vector<std::string>;
using core::HourRange;
using core::Minutes;

/// Settings that differ from the defaults in every field.
inline core::Settings otherSettings()
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

/// A settings file in a folder of its own.
struct SettingsBench {
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
inline Texts problemsOf(std::string_view text)
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

inline core::Settings settingsFrom(std::string_view text)
{
    json::Problems problems;
    return readSettings("settings.json", text, problems);
}

} // namespace limber::storage::test
