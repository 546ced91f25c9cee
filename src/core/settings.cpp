#include "limber/core/settings.hpp"

#include "limber/core/named_values.hpp"

namespace limber::core {

namespace {

constexpr std::array modeNames{
    Named{BreakMode::ActiveTime, "active-time"},
    Named{BreakMode::ByTheClock, "by-the-clock"},
    Named{BreakMode::FixedTimes, "fixed-times"},
};

constexpr std::array meaningNames{
    Named{AwayMeaning::StartAnew, "start-anew"},
    Named{AwayMeaning::Hold, "hold"},
    Named{AwayMeaning::CountOn, "count-on"},
};

constexpr std::array schemeNames{
    Named{ColorScheme::System, "system"},
    Named{ColorScheme::Light, "light"},
    Named{ColorScheme::Dark, "dark"},
};

constexpr std::array howMuchNames{
    Named{HowMuch::Short, "short"},
    Named{HowMuch::Usual, "usual"},
    Named{HowMuch::Everything, "everything"},
};

constexpr TimeOfDay wholeDay{24 * 60};
constexpr TimeOfDay earliestEvening{15 * 60};

bool isInOrder(const std::vector<HourRange>& day)
{
    TimeOfDay end{0};
    for (const HourRange& range : day) {
        if (range.from < end || range.to <= range.from || range.to > wholeDay) {
            return false;
        }
        end = range.to;
    }
    return true;
}

} // namespace

WeekHours defaultHours()
{
    WeekHours week;
    week.fill({HourRange{TimeOfDay{8 * 60}, TimeOfDay{20 * 60}}});
    return week;
}

std::string_view name(BreakMode mode)
{
    return nameIn(modeNames, mode);
}

std::optional<BreakMode> breakModeNamed(std::string_view name)
{
    return valueIn(modeNames, name);
}

std::string_view name(AwayMeaning meaning)
{
    return nameIn(meaningNames, meaning);
}

std::optional<AwayMeaning> awayMeaningNamed(std::string_view name)
{
    return valueIn(meaningNames, name);
}

std::string_view name(ColorScheme scheme)
{
    return nameIn(schemeNames, scheme);
}

std::optional<ColorScheme> colorSchemeNamed(std::string_view name)
{
    return valueIn(schemeNames, name);
}

std::string_view name(HowMuch howMuch)
{
    return nameIn(howMuchNames, howMuch);
}

std::optional<HowMuch> howMuchNamed(std::string_view name)
{
    return valueIn(howMuchNames, name);
}

std::optional<std::string> faultIn(const Settings& settings)
{
    const BreakSettings& breaks = settings.breaks;
    if (breaks.interval < shortestInterval || breaks.interval > longestInterval) {
        return "the interval must be 15 minutes to 8 hours";
    }
    if (breaks.awayThreshold < shortestAway || breaks.awayThreshold > longestAway) {
        return "being away must mean 5 minutes to 2 hours";
    }
    if (!std::all_of(breaks.hours.begin(), breaks.hours.end(), isInOrder)) {
        return "the active hours of a day must be in order and must not overlap";
    }
    for (std::size_t i = 0; i < breaks.fixedTimes.size(); ++i) {
        const TimeOfDay time = breaks.fixedTimes[i];
        if (time < TimeOfDay{0} || time >= wholeDay || (i > 0 && time <= breaks.fixedTimes[i - 1])) {
            return "the fixed times must be times of day in ascending order";
        }
    }
    const BookendSettings& bookends = settings.bookends;
    if (bookends.morningFrom < TimeOfDay{0} || bookends.morningTo > wholeDay
        || bookends.morningFrom >= bookends.morningTo) {
        return "the morning must end after it begins";
    }
    if (bookends.eveningAt < earliestEvening || bookends.eveningAt >= wholeDay) {
        return "the evening session must be between 15:00 and 23:59";
    }
    if (std::find(snoozeChoices.begin(), snoozeChoices.end(), settings.snooze) == snoozeChoices.end()) {
        return "the snooze must be 5, 10, 15, 30 or 60 minutes";
    }
    if (settings.sound.speed < slowestSpeech || settings.sound.speed > fastestSpeech) {
        return "the speed of the voice must be -5 to 5";
    }
    if (settings.sound.volume < 0 || settings.sound.volume > fullVolume) {
        return "the volume must be 0 to 100";
    }
    if (!settings.sharing.folder.empty() && settings.sharing.folder.front() != '/') {
        return "the shared folder must be written from the root, as /home/you/Sync/limber";
    }
    return std::nullopt;
}

} // namespace limber::core
