#include "core/reminder_bench.hpp"

#include "support/catch.hpp"

using namespace limber;
using namespace limber::core;
using limber::test::ReminderBench;
using std::chrono::hours;
using Outcomes = std::vector<ReminderOutcome>;

// Breaks by the clock and at fixed times.

namespace {

ReminderBench byTheClock(const std::string& civil, const std::vector<HourRange>& hoursOfEveryDay)
{
    ReminderBench bench{civil};
    bench.settings.breaks.mode = BreakMode::ByTheClock;
    bench.settings.breaks.hours.fill(hoursOfEveryDay);
    bench.start();
    return bench;
}

HourRange range(int from, int to)
{
    return {hours{from}, hours{to}};
}

} // namespace

TEST_CASE("a break by the clock that its user got up over is excused, whoever rang in the meantime")
{
    const bool rang = GENERATE(false, true);
    ReminderBench bench = byTheClock("2026-03-02 09:50", {range(8, 20)});
    bench.sense(What::Locked, true);
    bench.passTo("2026-03-02 10:05");
    if (rang) {
        bench.send(Woke{});
    }
    bench.passTo("2026-03-02 10:30");
    bench.sense(What::Locked, false);
    bench.pass(Minutes{1});
    CHECK(bench.shown() == 0);
    CHECK(bench.outcomes() == Outcomes{ReminderOutcome::Excused});
    bench.passTo("2026-03-02 12:00");
    CHECK(bench.shown() == 1);
}

TEST_CASE("active hours that go on at midnight lose no break to it")
{
    ReminderBench bench = byTheClock("2026-03-02 21:30", {range(0, 4), range(20, 24)});
    for (const char* time : {"2026-03-02 22:00", "2026-03-03 00:00", "2026-03-03 02:00"}) {
        bench.passTo(time);
        CHECK(bench.isOffering());
        bench.answer(AnswerKind::Skip);
    }
    CHECK(bench.shown() == 3);
    bench.passTo("2026-03-03 19:59");
    CHECK(bench.shown() == 3);
}

TEST_CASE("a break that waits in a call at midnight waits on in active hours that go on")
{
    const BreakMode mode = GENERATE(BreakMode::ByTheClock, BreakMode::ActiveTime);
    ReminderBench bench = byTheClock("2026-03-02 21:30", {range(0, 4), range(20, 24)});
    bench.settings.breaks.mode = mode;
    bench.sense(What::Microphone, true);
    bench.passTo("2026-03-03 00:30");
    CHECK(bench.outcomes().empty());
    bench.sense(What::Microphone, false);
    bench.pass(Minutes{1});
    CHECK(bench.shown() == 1);
}

TEST_CASE("hours around the clock have a break every interval")
{
    ReminderBench bench = byTheClock("2026-03-02 23:00", {range(0, 24)});
    bench.passTo("2026-03-03 00:00");
    CHECK(bench.isOffering());
    bench.answer(AnswerKind::Skip);
    bench.passTo("2026-03-03 01:59");
    CHECK(bench.shown() == 1);
    bench.passTo("2026-03-03 02:00");
    CHECK(bench.shown() == 2);
}

TEST_CASE("a fixed time outside the active hours does not come")
{
    ReminderBench bench{"2026-03-02 19:00"};
    bench.settings.breaks.mode = BreakMode::FixedTimes;
    bench.settings.breaks.fixedTimes = {hours{19} + Minutes{30}, hours{21} + Minutes{30}};
    bench.start();
    bench.passTo("2026-03-02 19:30");
    CHECK(bench.shown() == 1);
    bench.answer(AnswerKind::Skip);
    bench.passTo("2026-03-02 23:00");
    CHECK(bench.shown() == 1);
}

TEST_CASE("a fixed time that daylight saving skips comes at the first valid moment after it")
{
    // On 2026-03-29 Berlin goes from 02:00 to 03:00.
    ReminderBench bench{"2026-03-29 00:30"};
    bench.settings.breaks.mode = BreakMode::FixedTimes;
    bench.settings.breaks.hours.fill({range(0, 24)});
    bench.settings.breaks.fixedTimes = {hours{2} + Minutes{30}};
    bench.start();
    bench.pass(Minutes{90} - Milliseconds{1});
    CHECK(bench.shown() == 0);
    bench.pass(Milliseconds{1});
    CHECK(bench.shown() == 1);
    CHECK(bench.now.wall == bench.at("2026-03-29 03:00"));
}

TEST_CASE("a break by the clock before a weekend away is settled on Monday, not forgotten")
{
    ReminderBench bench = byTheClock("2026-03-06 17:50", {range(8, 20)}); // a Friday
    bench.settings.breaks.hours[5].clear();
    bench.settings.breaks.hours[6].clear();
    bench.settings.breaks.away = AwayMeaning::Hold;
    bench.sense(What::Locked, true);
    bench.passTo("2026-03-09 07:00");
    bench.sense(What::Locked, false);
    bench.passTo("2026-03-09 07:05");
    CHECK(bench.outcomes() == Outcomes{ReminderOutcome::Excused});
    CHECK(bench.shown() == 0);
}

TEST_CASE("by the clock, breaks come every interval from the start of the active hours")
{
    ReminderBench bench{"2026-03-02 09:10"};
    bench.settings.breaks.mode = BreakMode::ByTheClock;
    bench.start();
    bench.passTo("2026-03-02 09:59");
    CHECK(bench.shown() == 0);
    bench.passTo("2026-03-02 10:00");
    CHECK(bench.shown() == 1);
    bench.answer(AnswerKind::Skip);
    bench.passTo("2026-03-02 11:59");
    CHECK(bench.shown() == 1);
    bench.passTo("2026-03-02 12:00");
    CHECK(bench.shown() == 2);
}

TEST_CASE("fixed times are kept to the minute")
{
    ReminderBench bench{"2026-03-02 09:10"};
    bench.settings.breaks.mode = BreakMode::FixedTimes;
    bench.settings.breaks.fixedTimes = {TimeOfDay{9 * 60 + 30}, TimeOfDay{11 * 60 + 30}};
    bench.start();
    bench.passTo("2026-03-02 09:30");
    CHECK(bench.shown() == 1);
    bench.answer(AnswerKind::Start);
    bench.send(SessionOver{2});
    bench.passTo("2026-03-02 11:29");
    CHECK(bench.shown() == 1);
    bench.passTo("2026-03-02 11:30");
    CHECK(bench.shown() == 2);
}

TEST_CASE("a fixed time that passed while its user was briefly away is offered on the return")
{
    ReminderBench bench{"2026-03-02 09:25"};
    bench.settings.breaks.mode = BreakMode::FixedTimes;
    bench.settings.breaks.fixedTimes = {TimeOfDay{9 * 60 + 30}};
    bench.start();
    bench.sense(What::Locked, true);
    bench.passTo("2026-03-02 09:35");
    CHECK(bench.shown() == 0);
    bench.sense(What::Locked, false);
    bench.pass(Minutes{1});
    CHECK(bench.shown() == 1);
}
