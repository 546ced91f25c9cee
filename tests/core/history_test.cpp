#include "limber/core/history.hpp"
#include "limber/core/longest_streak.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <rapidcheck/catch.h>

using namespace limber::core;
using namespace date::literals;

namespace {

CivilDay day(int month, int dayOfMonth)
{
    return date::local_days{date::year{2026} / month / dayOfMonth};
}

SessionRecord eveningAt(const std::string& zone, date::sys_time<Seconds> at)
{
    SessionRecord session;
    session.kind = SessionKind::Evening;
    session.started = livedTime({at, Uptime{}, date::locate_zone(zone)});
    return session;
}

} // namespace

TEST_CASE("a moment keeps its civil day wherever it is read")
{
    const Now now{date::sys_days{2026_y / 3 / 2} + std::chrono::hours{12}, Uptime{},
                  date::locate_zone("Pacific/Apia")};
    const LivedTime lived = livedTime(now);
    CHECK(lived.zone == "Pacific/Apia");
    CHECK(lived.offset == std::chrono::hours{13});
    CHECK(dayOf(toCivil(lived)) == day(3, 3));
}

TEST_CASE("an evening session after midnight belongs to the evening before, until three")
{
    const auto midnight = date::sys_days{2026_y / 3 / 3};
    CHECK(dayOf(eveningAt("Etc/UTC", midnight + std::chrono::minutes{179})) == day(3, 2));
    CHECK(dayOf(eveningAt("Etc/UTC", midnight + std::chrono::minutes{180})) == day(3, 3));
}

TEST_CASE("a skipped step counts only if some of it was held")
{
    SessionRecord session;
    session.steps.resize(3);
    session.steps[0].held = Seconds{20};
    session.steps[1].held = Seconds{5};
    session.steps[1].skipped = true;
    session.steps[2].skipped = true;
    CHECK(doneSteps(session) == 2);
    CHECK(heldTime(session) == Seconds{25});
}

TEST_CASE("weeks begin on Monday")
{
    CHECK(weekOf(day(3, 2)) == day(3, 2));
    CHECK(weekOf(day(3, 8)) == day(3, 2));
    CHECK(weekOf(day(3, 9)) == day(3, 9));
}

TEST_CASE("the streak counts days in a row and does not hold today against anybody")
{
    const std::vector<CivilDay> days{day(3, 2), day(3, 3), day(3, 4)};
    CHECK(streak(days, day(3, 4)).days == 3);
    CHECK(streak(days, day(3, 5)).days == 3);
    CHECK(streak({}, day(3, 5)).days == 0);
}

TEST_CASE("one rest day a week is forgiven and named")
{
    const std::vector<CivilDay> days{day(3, 2), day(3, 3), day(3, 5), day(3, 6)};
    const Streak result = streak(days, day(3, 6));
    CHECK(result.days == 4);
    CHECK(result.forgiven == std::vector{day(3, 4)});
}

TEST_CASE("a second rest day in the same week ends the streak")
{
    const std::vector<CivilDay> days{day(3, 2), day(3, 4), day(3, 6)};
    CHECK(streak(days, day(3, 6)).days == 2);
}

TEST_CASE("rest days of different weeks are both forgiven")
{
    std::vector<CivilDay> days;
    for (int d = 2; d <= 14; ++d) {
        if (d != 7 && d != 10) {
            days.push_back(day(3, d));
        }
    }
    const Streak result = streak(days, day(3, 14));
    CHECK(result.days == 11);
    CHECK(result.forgiven == std::vector{day(3, 10), day(3, 7)});
}

TEST_CASE("a rest day at the very beginning is not counted as forgiven")
{
    CHECK(streak({day(3, 5)}, day(3, 5)).forgiven.empty());
    CHECK(streak({day(3, 4)}, day(3, 6)).days == 1);
}

TEST_CASE("the longest streak ever is the longest of those that ended on any day")
{
    CHECK(longestStreak({}) == 0);
    CHECK(longestStreak({day(3, 2), day(3, 4), day(3, 6)}) == 2);
    rc::prop("any set of days", [](const std::vector<bool>& done) {
        std::vector<CivilDay> days;
        CivilDay today = day(3, 1);
        int longest = 0;
        for (const bool isDone : done) {
            if (isDone) {
                days.push_back(today);
                longest = std::max(longest, streak(days, today).days);
            }
            today += date::days{1};
        }
        RC_ASSERT(longestStreak(days) == longest);
    });
}

TEST_CASE("a streak is never longer than the days done and never forgives two days of one week")
{
    rc::prop("any set of days", [](const std::vector<bool>& done) {
        std::vector<CivilDay> days;
        CivilDay today = day(3, 1);
        for (const bool isDone : done) {
            if (isDone) {
                days.push_back(today);
            }
            today += date::days{1};
        }
        const Streak result = streak(days, today);
        RC_ASSERT(result.days <= static_cast<int>(days.size()));
        for (std::size_t i = 1; i < result.forgiven.size(); ++i) {
            RC_ASSERT(weekOf(result.forgiven[i]) < weekOf(result.forgiven[i - 1]));
        }
        for (const CivilDay forgiven : result.forgiven) {
            RC_ASSERT(!std::binary_search(days.begin(), days.end(), forgiven));
        }
    });
}
