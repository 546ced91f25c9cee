#include "core/reminder_bench.hpp"

#include "support/catch.hpp"

#include <chrono>

using namespace limber;
using namespace limber::core;
using limber::test::ReminderBench;
using std::chrono::hours;

// No reminders for a while.

TEST_CASE("a pause holds reminders back and lets them come when it ends")
{
    ReminderBench bench;
    bench.start();
    bench.pass(Minutes{90});
    bench.send(core::Paused{bench.now.wall + hours{1}});
    bench.pass(Minutes{59});
    CHECK(bench.shown() == 0);
    CHECK(nextUp(bench.state, bench.now, bench.settings).status == NextUpStatus::Paused);
    bench.pass(Minutes{1});
    CHECK(bench.shown() == 1);
}

TEST_CASE("a pause of an hour is an hour, whatever the clock is set to")
{
    ReminderBench bench;
    bench.start();
    bench.pass(Minutes{110});
    bench.send(core::Paused{bench.now.wall + hours{1}});
    bench.now.wall -= hours{3};
    bench.send(Woke{});
    bench.pass(Minutes{61});
    CHECK_FALSE(bench.state.pause);
}

TEST_CASE("a pause without an end lasts until it is taken back")
{
    ReminderBench bench;
    bench.start();
    bench.send(core::Paused{});
    bench.pass(hours{200});
    CHECK(bench.shown() == 0);
    bench.send(Resumed{});
    CHECK_FALSE(bench.state.pause);
}

TEST_CASE("a pause until tomorrow ends with tomorrow's morning, also when it is set after midnight")
{
    ReminderBench bench{"2026-03-02 15:00"};
    CHECK(tomorrow(bench.now, bench.settings) == bench.at("2026-03-03 05:00"));
    bench.now.wall = bench.at("2026-03-03 01:00");
    CHECK(tomorrow(bench.now, bench.settings) == bench.at("2026-03-03 05:00"));
}
