#include "limber/core/time.hpp"
#include "support/catch.hpp"

#include <rapidcheck/catch.h>
#include <type_traits>

using namespace limber::core;
using namespace date::literals;
using std::chrono::hours;

static_assert(!std::is_convertible_v<Uptime, Instant>);
static_assert(!std::is_convertible_v<Instant, Uptime>);

namespace {

CivilTime civil(date::year_month_day day, Minutes time)
{
    return date::local_days{day} + time;
}

} // namespace

TEST_CASE("a civil time that is skipped is the first valid moment after the gap")
{
    const Zone berlin = date::locate_zone("Europe/Berlin");
    const Instant gap = date::sys_days{2026_y / 3 / 29} + hours{1};
    CHECK(toInstant(civil(2026_y / 3 / 29, Minutes{2 * 60}), berlin) == gap);
    CHECK(toInstant(civil(2026_y / 3 / 29, Minutes{2 * 60 + 30}), berlin) == gap);
    CHECK(toInstant(civil(2026_y / 3 / 29, Minutes{3 * 60}), berlin) == gap);
}

TEST_CASE("a civil time that occurs twice is the first of the two")
{
    const Zone berlin = date::locate_zone("Europe/Berlin");
    CHECK(toInstant(civil(2026_y / 10 / 25, Minutes{2 * 60 + 30}), berlin)
          == date::sys_days{2026_y / 10 / 25} + Minutes{30});
}

TEST_CASE("a day that a place left out has no moments of its own")
{
    // Apia had no 30 December 2011.
    const Zone apia = date::locate_zone("Pacific/Apia");
    const Instant jump = toInstant(civil(2011_y / 12 / 31, Minutes{0}), apia);
    CHECK(toInstant(civil(2011_y / 12 / 30, Minutes{12 * 60}), apia) == jump);
}

TEST_CASE("later civil times are never earlier instants")
{
    const std::vector<std::string> zones{"Europe/Berlin", "Australia/Lord_Howe", "Pacific/Apia",
                                         "Africa/Casablanca", "America/Sao_Paulo"};
    rc::prop("any two civil times within twenty years", [&zones](const unsigned a, const unsigned b) {
        const Zone zone = date::locate_zone(*rc::gen::elementOf(zones));
        constexpr unsigned twentyYears = 20 * 366 * 24 * 60;
        const CivilTime start = civil(2010_y / 1 / 1, Minutes{0});
        const CivilTime first = start + Minutes{std::min(a % twentyYears, b % twentyYears)};
        const CivilTime second = start + Minutes{std::max(a % twentyYears, b % twentyYears)};
        RC_ASSERT(toInstant(first, zone) <= toInstant(second, zone));
    });
}

TEST_CASE("the time of day is rounded down to the minute, also before 1970")
{
    CHECK(timeOfDay(civil(2026_y / 3 / 2, Minutes{61}) + Seconds{59}) == Minutes{61});
    CHECK(timeOfDay(civil(1960_y / 3 / 2, Minutes{61}) + Seconds{59}) == Minutes{61});
    CHECK(dayOf(civil(1960_y / 3 / 2, Minutes{61})) == date::local_days{1960_y / 3 / 2});
}
