#include "core/reminder_bench.hpp"

#include "support/catch.hpp"

using namespace limber;
using namespace limber::core;
using limber::test::ReminderBench;
using std::chrono::hours;

namespace {

SavedReminders saved(const ReminderBench& bench, bool closed)
{
    return {bench.state, bench.now.wall, bench.now.up, "boot-a", closed};
}

/// The bench goes off for `off` and comes back, on the same or another boot.
void restart(ReminderBench& bench, const SavedReminders& from, Milliseconds off, bool reboots)
{
    bench.now.wall += off;
    bench.now.up = reboots ? Uptime{Minutes{1}} : bench.now.up + off;
    bench.state = restored(from, bench.now, reboots ? "boot-b" : "boot-a", bench.settings);
    bench.start();
}

} // namespace

TEST_CASE("quitting for a minute keeps the count, on this boot and the next")
{
    for (const bool reboots : {false, true}) {
        ReminderBench bench;
        bench.start();
        bench.pass(Minutes{100});
        restart(bench, saved(bench, true), Minutes{1}, reboots);
        bench.pass(Minutes{20} - Milliseconds{1});
        CHECK(bench.shown() == 0);
        bench.pass(Milliseconds{1});
        CHECK(bench.shown() == 1);
    }
}

TEST_CASE("a crash costs no active time, though nothing was saved at its moment")
{
    ReminderBench bench;
    bench.start();
    bench.pass(Minutes{100});
    const SavedReminders last = saved(bench, false);
    bench.pass(Minutes{9});
    restart(bench, last, Minutes{1}, false);
    CHECK(activeTime(bench.state, bench.now.up) == Minutes{110});
}

TEST_CASE("being off for longer than the away threshold counts as away")
{
    ReminderBench bench;
    bench.start();
    bench.pass(Minutes{100});
    restart(bench, saved(bench, true), Minutes{21}, true);
    bench.pass(hours{2} - Milliseconds{1});
    CHECK(bench.shown() == 0);
    bench.pass(Milliseconds{1});
    CHECK(bench.shown() == 1);
}

TEST_CASE("an offer that was on screen comes back after a restart")
{
    ReminderBench bench;
    bench.start();
    bench.pass(hours{2});
    REQUIRE(bench.isOffering());
    restart(bench, saved(bench, false), Seconds{5}, false);
    CHECK_FALSE(bench.isOffering());
    bench.pass(Seconds{30});
    CHECK(bench.isOffering());
}

TEST_CASE("a snooze goes on through a reboot")
{
    ReminderBench bench;
    bench.start();
    bench.pass(hours{2});
    bench.answer(AnswerKind::Snooze, Minutes{15});
    bench.pass(Minutes{5});
    restart(bench, saved(bench, true), Minutes{4}, true);
    bench.pass(Minutes{6} - Milliseconds{1});
    CHECK(bench.shown() == 1);
    bench.pass(Milliseconds{1});
    CHECK(bench.shown() == 2);
}

TEST_CASE("a pause survives a reboot and ends in time")
{
    ReminderBench bench;
    bench.start();
    bench.send(core::Paused{bench.now.wall + hours{2}});
    restart(bench, saved(bench, true), hours{1}, true);
    CHECK(bench.state.pause);
    bench.pass(hours{1});
    CHECK_FALSE(bench.state.pause);
}

TEST_CASE("what was settled today is not offered again after a restart")
{
    ReminderBench bench{"2026-03-02 07:00"};
    bench.settings.bookends.morning = true;
    bench.start();
    bench.pass(Minutes{1});
    bench.answer(AnswerKind::Skip);
    restart(bench, saved(bench, true), hours{2}, true);
    bench.pass(Minutes{30});
    CHECK(bench.shown() == 1);
}

TEST_CASE("a break that waited is excused, not forgotten, when Limber was off for long")
{
    ReminderBench bench;
    bench.start();
    bench.pass(hours{2});
    restart(bench, saved(bench, false), hours{1}, true);
    CHECK(bench.outcomes() == std::vector{ReminderOutcome::Excused});
}
