#pragma once

#include "limber/core/session_kind.hpp"
#include "limber/core/sign.hpp"
#include "limber/core/time.hpp"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Everything the user can choose, as one value with its defaults. docs/settings.md lists ranges.
namespace limber::core {

/// What makes a break due.
enum class BreakMode {
    ActiveTime, ///< so much time at the computer
    ByTheClock, ///< every interval from the start of the active hours
    FixedTimes, ///< at times the user lists
};

/// What having been away for at least the away threshold does to the count of active time.
enum class AwayMeaning { StartAnew, Hold, CountOn };

/// Part of a day, [from, to); 0 <= from < to <= 24 h.
struct HourRange {
    TimeOfDay from;
    TimeOfDay to;
    bool operator==(const HourRange&) const = default;
};

/// Active hours for each weekday, Monday first; an empty day has no break reminders. Ranges of a day are in
/// order and do not overlap.
using WeekHours = std::array<std::vector<HourRange>, 7>;

/// 08:00 to 20:00, every day.
[[nodiscard]] WeekHours defaultHours();

struct BreakSettings {
    bool enabled = true;
    BreakMode mode = BreakMode::ActiveTime;
    Minutes interval{120};             ///< 15 min to 8 h
    std::vector<TimeOfDay> fixedTimes; ///< ascending
    AwayMeaning away = AwayMeaning::StartAnew;
    Minutes awayThreshold{20}; ///< 5 min to 2 h
    WeekHours hours = defaultHours();
    bool headsUp = false; ///< a small notice one minute ahead
    bool operator==(const BreakSettings&) const = default;
};

struct BookendSettings {
    bool morning = true;
    TimeOfDay morningFrom{5 * 60};
    TimeOfDay morningTo{11 * 60}; ///< after morningFrom, same day
    bool evening = true;
    TimeOfDay eveningAt{21 * 60}; ///< 15:00 to 23:59; offered until 03:00
    bool operator==(const BookendSettings&) const = default;
};

/// Which routine each kind of session runs. "" is the catalogue's default; "take-turns" (breaks) alternates
/// between the short ones.
struct RoutineChoice {
    std::string morning;
    std::string breaks = "take-turns";
    std::string evening;
    bool operator==(const RoutineChoice&) const = default;
};

enum class ColorScheme { System, Light, Dark };

struct AppearanceSettings {
    ColorScheme scheme = ColorScheme::System;
    bool reducedMotion = false; ///< still key poses instead of the animation
    std::string person;         ///< id of who the figure is; "" is a different one each day
    bool operator==(const AppearanceSettings&) const = default;
};

/// Where the window of a session opens, and how much of the desk it takes.
struct SessionWindowSettings {
    std::string monitor;     ///< its name, "DP-1"; "" is the one where the pointer is
    bool fullScreen = false; ///< from the start
    bool dimOthers = false;  ///< in full screen the other monitors are dark
    bool operator==(const SessionWindowSettings&) const = default;
};

/// How much the voice says of a session.
enum class HowMuch {
    Short,      ///< stretch and side, when to hold and when to let go
    Usual,      ///< also what to do
    Everything, ///< also what to mind, every round and the last three seconds
};

/// What is heard during a session.
struct SoundSettings {
    bool voice = true;
    std::string voiceName; ///< as the speech engine calls it; "" leaves it to the engine
    int speed = 0;         ///< -5, slow, to 5; 0 is the engine's usual one
    HowMuch says = HowMuch::Usual;
    bool chimes = true;
    bool countdown = true; ///< soft ticks for the last three seconds
    int volume = 70;       ///< percent, 0 to 100
    bool operator==(const SoundSettings&) const = default;
};

/// The answer to one question of "My body". A question nobody answered has none.
struct BodyReply {
    std::string question; ///< its id: "hip"
    bool yes = false;
    CivilDay on; ///< the day it was last said
    bool operator==(const BodyReply&) const = default;
};

/// A stretch that hurt again and again and is left out for a while.
struct RestingStretch {
    std::string stretch;
    CivilDay until; ///< the first day it is done again
    bool operator==(const RestingStretch&) const = default;
};

/// What the user has told about their body. Kept in the settings, and nowhere else.
struct BodySettings {
    std::vector<BodyReply> replies;
    std::vector<RestingStretch> resting;
    bool operator==(const BodySettings&) const = default;
};

/// What the user has been shown so far.
struct SeenSettings {
    bool welcome = false;   ///< the welcome of the first start
    bool safety = false;    ///< when to get help first; shown before the first session unless it was read
    bool deskCheck = false; ///< "Check once", before the first session at the desk
    bool operator==(const SeenSettings&) const = default;
};

/// Where several computers share one history.
struct SharingSettings {
    std::string folder; ///< absolute; "" shares nothing
    bool operator==(const SharingSettings&) const = default;
};

struct Settings {
    BreakSettings breaks;
    BookendSettings bookends;
    Minutes snooze{10}; ///< what "In 10 min" on a reminder says: 5, 10, 15, 30 or 60
    WaitFor waitFor;
    RoutineChoice routines;
    SoundSettings sound;
    SessionWindowSettings session;
    AppearanceSettings appearance;
    BodySettings body;
    SeenSettings seen;
    SharingSettings sharing;
    bool operator==(const Settings&) const = default;
};

inline constexpr std::array snoozeChoices{Minutes{5}, Minutes{10}, Minutes{15}, Minutes{30}, Minutes{60}};
inline constexpr Minutes shortestInterval{15};
inline constexpr Minutes longestInterval{8 * 60};
inline constexpr Minutes shortestAway{5};
inline constexpr Minutes longestAway{2 * 60};
inline constexpr int slowestSpeech = -5;
inline constexpr int fastestSpeech = 5;
inline constexpr int fullVolume = 100;

/// "active-time", "by-the-clock", "fixed-times".
[[nodiscard]] std::string_view name(BreakMode mode);
[[nodiscard]] std::optional<BreakMode> breakModeNamed(std::string_view name);
/// "start-anew", "hold", "count-on".
[[nodiscard]] std::string_view name(AwayMeaning meaning);
[[nodiscard]] std::optional<AwayMeaning> awayMeaningNamed(std::string_view name);
/// "system", "light", "dark".
[[nodiscard]] std::string_view name(ColorScheme scheme);
[[nodiscard]] std::optional<ColorScheme> colorSchemeNamed(std::string_view name);

/// "short", "usual", "everything".
[[nodiscard]] std::string_view name(HowMuch howMuch);
[[nodiscard]] std::optional<HowMuch> howMuchNamed(std::string_view name);

/// What is wrong with the settings, in words for the user, or nothing. The first fault found.
[[nodiscard]] std::optional<std::string> faultIn(const Settings& settings);

} // namespace limber::core
