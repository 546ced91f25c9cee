#include "core/reminder_bench.hpp"

#include "support/catch.hpp"

#include <chrono>

using namespace limber;
using namespace limber::core;
using limber::test::ReminderBench;
using std::chrono::hours;
using Outcomes = std::vector<ReminderOutcome>;

// What falls due in a call or in an absence.

TEST_CASE("a reminder that falls due in a call waits and comes within a minute of its end")
{
    ReminderBench bench;
    bench.start();
    bench.pass(hours{1});
    bench.sense(What::Microphone, true);
    bench.pass(hours{2});
    CHECK(bench.shown() == 0);
    CHECK(nextUp(bench.state, bench.now, bench.settings).status == NextUpStatus::WaitingFor);
    CHECK(nextUp(bench.state, bench.now, bench.settings).signs == std::vector{What::Microphone});
    bench.sense(What::Microphone, false);
    CHECK(bench.shown() == 0);
    bench.pass(Minutes{1});
    CHECK(bench.shown() == 1);
}

TEST_CASE("being busy neither restarts the count nor drops what is due")
{
    ReminderBench bench;
    bench.start();
    bench.pass(Minutes{90});
    bench.sense(What::DoNotDisturb, true);
    bench.pass(Minutes{10});
    bench.sense(What::DoNotDisturb, false);
    bench.pass(Minutes{20});
    CHECK(bench.shown() == 1);
}

TEST_CASE("an offer on screen steps back for a call and returns after it")
{
    ReminderBench bench;
    bench.start();
    bench.pass(hours{2});
    bench.sense(What::Camera, true);
    CHECK(bench.count<WithdrawOffer>() == 1);
    bench.pass(hours{1});
    CHECK(bench.shown() == 1);
    bench.sense(What::Camera, false);
    bench.pass(Minutes{1});
    CHECK(bench.shown() == 2);
}

TEST_CASE("whoever does not want to wait while busy is reminded at once")
{
    ReminderBench bench;
    bench.settings.waitFor = core::waitForNothing;
    bench.start();
    bench.sense(What::FullScreen, true);
    bench.pass(hours{2});
    CHECK(bench.shown() == 1);
}

TEST_CASE("nothing is shown in the first half minute after coming back")
{
    ReminderBench bench;
    bench.settings.breaks.away = AwayMeaning::Hold;
    bench.start();
    bench.pass(Minutes{110});
    bench.sense(What::Locked, true);
    bench.pass(Minutes{5});
    bench.sense(What::Locked, false);
    bench.pass(Minutes{10} - Milliseconds{1});
    bench.sense(What::Locked, true);
    bench.pass(Minutes{1});
    bench.sense(What::Locked, false);
    bench.pass(Seconds{30} - Milliseconds{1});
    CHECK(bench.shown() == 0);
    bench.pass(Milliseconds{2});
    CHECK(bench.shown() == 1);
}

TEST_CASE("a break that waited while its user got up is excused")
{
    ReminderBench bench;
    bench.start();
    bench.pass(hours{2});
    bench.sense(What::Locked, true);
    bench.pass(Minutes{25});
    bench.sense(What::Locked, false);
    CHECK(bench.outcomes() == Outcomes{ReminderOutcome::Excused});
    bench.pass(Minutes{119});
    CHECK(bench.shown() == 1);
}

TEST_CASE("a break that was held back until the active hours ended is excused")
{
    ReminderBench bench{"2026-03-02 17:30"};
    bench.start();
    bench.sense(What::Microphone, true);
    bench.passTo("2026-03-02 20:30");
    bench.sense(What::Microphone, false);
    bench.pass(Minutes{2});
    CHECK(bench.shown() == 0);
    CHECK(bench.outcomes() == Outcomes{ReminderOutcome::Excused});
}

TEST_CASE("a break that a call carries over the end of a range of hours comes in the next one")
{
    ReminderBench bench{"2026-03-02 09:30"};
    bench.settings.breaks.hours.fill({{hours{8}, hours{12}}, {hours{13}, hours{18}}});
    bench.start();
    bench.sense(What::Microphone, true);
    bench.passTo("2026-03-02 12:05");
    bench.sense(What::Microphone, false);
    CHECK(bench.outcomes() == Outcomes{ReminderOutcome::Excused});
    bench.passTo("2026-03-02 12:59");
    CHECK(bench.shown() == 0);
    bench.passTo("2026-03-02 13:00");
    CHECK(bench.shown() == 1);
}

TEST_CASE("a morning that a call carries over its end leaves the count as it is")
{
    ReminderBench bench{"2026-03-02 09:30"};
    bench.settings.bookends.morning = true;
    bench.start();
    bench.sense(What::Microphone, true);
    bench.passTo("2026-03-02 11:40");
    bench.sense(What::Microphone, false);
    bench.pass(Minutes{1});
    CHECK(bench.shown() == 1);
    CHECK(bench.last<ShowOffer>()->kind == SessionKind::Break);
}

TEST_CASE("a break that waits in a call outlives a clock that is set a day ahead")
{
    ReminderBench bench;
    bench.start();
    bench.sense(What::Microphone, true);
    bench.pass(hours{2} + Minutes{1});
    bench.now.wall += hours{24};
    bench.send(Woke{});
    CHECK(bench.outcomes().empty());
    bench.sense(What::Microphone, false);
    bench.pass(Minutes{1});
    CHECK(bench.shown() == 1);
}
