#include "limber/core/settings.hpp"
#include "support/catch.hpp"

using namespace limber::core;

TEST_CASE("the settings that Limber starts with have no fault")
{
    CHECK_FALSE(faultIn(Settings{}));
}

TEST_CASE("every limit of the settings is kept on both sides")
{
    Settings settings;
    const auto isRefused = [&settings](auto change) {
        Settings changed = settings;
        change(changed);
        return faultIn(changed).has_value();
    };
    CHECK_FALSE(isRefused([](Settings& s) { s.breaks.interval = shortestInterval; }));
    CHECK(isRefused([](Settings& s) { s.breaks.interval = shortestInterval - Minutes{1}; }));
    CHECK_FALSE(isRefused([](Settings& s) { s.breaks.interval = longestInterval; }));
    CHECK(isRefused([](Settings& s) { s.breaks.interval = longestInterval + Minutes{1}; }));
    CHECK(isRefused([](Settings& s) { s.breaks.awayThreshold = shortestAway - Minutes{1}; }));
    CHECK(isRefused([](Settings& s) { s.breaks.awayThreshold = longestAway + Minutes{1}; }));
    CHECK(isRefused([](Settings& s) { s.breaks.hours[2] = {{Minutes{600}, Minutes{600}}}; }));
    CHECK(isRefused([](Settings& s) {
        s.breaks.hours[2] = {{Minutes{600}, Minutes{700}}, {Minutes{690}, Minutes{800}}};
    }));
    CHECK_FALSE(isRefused([](Settings& s) { s.breaks.hours[2] = {{Minutes{0}, Minutes{1440}}}; }));
    CHECK(isRefused([](Settings& s) { s.breaks.hours[2] = {{Minutes{0}, Minutes{1441}}}; }));
    CHECK(isRefused([](Settings& s) { s.breaks.fixedTimes = {Minutes{600}, Minutes{600}}; }));
    CHECK(isRefused([](Settings& s) { s.breaks.fixedTimes = {Minutes{1440}}; }));
    CHECK(isRefused([](Settings& s) { s.bookends.morningTo = s.bookends.morningFrom; }));
    CHECK(isRefused([](Settings& s) { s.bookends.eveningAt = Minutes{14 * 60 + 59}; }));
    CHECK(isRefused([](Settings& s) { s.snooze = Minutes{7}; }));
}

TEST_CASE("every choice has a name of its own that leads back to it")
{
    for (const BreakMode mode : {BreakMode::ActiveTime, BreakMode::ByTheClock, BreakMode::FixedTimes}) {
        CHECK(breakModeNamed(name(mode)) == mode);
    }
    for (const AwayMeaning meaning : {AwayMeaning::StartAnew, AwayMeaning::Hold, AwayMeaning::CountOn}) {
        CHECK(awayMeaningNamed(name(meaning)) == meaning);
    }
    for (const ColorScheme scheme : {ColorScheme::System, ColorScheme::Light, ColorScheme::Dark}) {
        CHECK(colorSchemeNamed(name(scheme)) == scheme);
    }
    CHECK_FALSE(breakModeNamed("hourly"));
}
