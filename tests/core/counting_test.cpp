#include "core/reminder_bench.hpp"

#include "support/catch.hpp"

#include <chrono>

using namespace limber;
using namespace limber::core;
using limber::test::ReminderBench;
using std::chrono::hours;

// What counts towards a break, and when breaks come at all.

TEST_CASE("a break is offered after two hours of activity and not a second earlier")
{
    ReminderBench bench;
    bench.start();
    bench.pass(hours{2} - Milliseconds{1});
    CHECK(bench.shown() == 0);
    bench.pass(Milliseconds{1});
    REQUIRE(bench.shown() == 1);
    CHECK(bench.last<ShowOffer>()->kind == SessionKind::Break);
}

TEST_CASE("a short absence holds the count")
{
    ReminderBench bench;
    bench.start();
    bench.pass(hours{1});
    bench.idleFor(Minutes{15});
    bench.pass(Minutes{59});
    CHECK(bench.shown() == 0);
    bench.pass(Minutes{1});
    CHECK(bench.shown() == 1);
}

TEST_CASE("twenty minutes away start the count anew")
{
    ReminderBench bench;
    bench.start();
    bench.pass(hours{1});
    bench.idleFor(Minutes{20});
    bench.pass(hours{2} - Minutes{1});
    CHECK(bench.shown() == 0);
    bench.pass(Minutes{1});
    CHECK(bench.shown() == 1);
}

TEST_CASE("being away can hold the count or count on instead")
{
    ReminderBench bench;
    bench.start();
    SECTION("hold")
    {
        bench.settings.breaks.away = AwayMeaning::Hold;
        bench.pass(hours{1});
        bench.idleFor(Minutes{45});
        bench.pass(Minutes{59});
        CHECK(bench.shown() == 0);
        bench.pass(Minutes{1});
        CHECK(bench.shown() == 1);
    }
    SECTION("count on")
    {
        bench.settings.breaks.away = AwayMeaning::CountOn;
        bench.pass(hours{1});
        bench.idleFor(Minutes{45});
        bench.pass(Minutes{14});
        CHECK(bench.shown() == 0);
        bench.pass(Minutes{1});
        CHECK(bench.shown() == 1);
    }
}

TEST_CASE("counting on through an absence counts no time from before the last session")
{
    ReminderBench bench;
    bench.settings.breaks.away = AwayMeaning::CountOn;
    bench.start();
    bench.pass(hours{1});
    const Uptime lastInput = bench.now.up;
    bench.send(SessionBegan{SessionKind::Break});
    bench.pass(Minutes{5});
    bench.send(SessionOver{3});
    bench.send(Sensed{{What::Idle, true, lastInput}});
    bench.pass(Minutes{30});
    bench.send(Sensed{{What::Idle, false, bench.now.up}});
    CHECK(activeTime(bench.state, bench.now.up) == Minutes{30});
}

TEST_CASE("breaks come only inside the active hours")
{
    ReminderBench bench{"2026-03-02 06:00"};
    bench.start();
    bench.passTo("2026-03-02 07:59");
    CHECK(bench.shown() == 0);
    bench.passTo("2026-03-02 08:00");
    CHECK(bench.shown() == 1);
}

TEST_CASE("a day without active hours has no breaks")
{
    ReminderBench bench{"2026-03-07 09:00"}; // a Saturday
    bench.settings.breaks.hours[5].clear();
    bench.start();
    bench.passTo("2026-03-07 23:00");
    CHECK(bench.shown() == 0);
}

TEST_CASE("a second range of active hours counts as the first does")
{
    ReminderBench bench{"2026-03-02 10:30"};
    bench.settings.breaks.hours[0]
        = {{TimeOfDay{8 * 60}, TimeOfDay{12 * 60}}, {TimeOfDay{13 * 60}, TimeOfDay{18 * 60}}};
    bench.start();
    bench.passTo("2026-03-02 12:59");
    CHECK(bench.shown() == 0);
    bench.passTo("2026-03-02 13:00");
    CHECK(bench.shown() == 1);
}

TEST_CASE("no break falls due while nobody is there")
{
    ReminderBench bench{"2026-03-02 05:30"};
    bench.start();
    bench.passTo("2026-03-02 07:45");
    bench.sense(What::Locked, true);
    bench.passTo("2026-03-02 08:30");
    bench.send(Woke{});
    CHECK(std::holds_alternative<Counting>(bench.state.phase));
    bench.sense(What::Locked, false);
    bench.pass(hours{1});
    CHECK(bench.shown() == 0);
    CHECK(bench.outcomes().empty());
}
