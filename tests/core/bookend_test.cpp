#include "core/reminder_bench.hpp"

#include "support/catch.hpp"

using namespace limber;
using namespace limber::core;
using limber::test::ReminderBench;
using std::chrono::hours;
using Outcomes = std::vector<ReminderOutcome>;

namespace {

ReminderBench morningBench(const std::string& civil, const std::string& zone = "Europe/Berlin")
{
    ReminderBench bench{civil, zone};
    bench.settings.bookends.morning = true;
    return bench;
}

ReminderBench eveningBench(const std::string& civil, const std::string& zone = "Europe/Berlin")
{
    ReminderBench bench{civil, zone};
    bench.settings.bookends.evening = true;
    bench.settings.breaks.enabled = false;
    return bench;
}

} // namespace

TEST_CASE("the morning session is offered half a minute after the first activity in its window")
{
    ReminderBench bench = morningBench("2026-03-02 07:10");
    bench.start();
    CHECK(bench.shown() == 0);
    bench.pass(Seconds{30});
    REQUIRE(bench.shown() == 1);
    CHECK(bench.last<ShowOffer>()->kind == SessionKind::Morning);
}

TEST_CASE("who is at the computer before the window opens gets the morning when it opens")
{
    ReminderBench bench = morningBench("2026-03-02 04:30");
    bench.start();
    bench.passTo("2026-03-02 04:59");
    CHECK(bench.shown() == 0);
    bench.passTo("2026-03-02 05:00");
    CHECK(bench.shown() == 1);
}

TEST_CASE("a morning without anybody at the computer leaves no trace")
{
    ReminderBench bench = morningBench("2026-03-01 23:00");
    bench.start();
    bench.sense(What::Asleep, true);
    bench.passTo("2026-03-02 13:00");
    bench.sense(What::Asleep, false);
    bench.pass(Minutes{5});
    CHECK(bench.shown() == 0);
    CHECK(bench.outcomes().empty());
}

TEST_CASE("the morning is offered once a day")
{
    ReminderBench bench = morningBench("2026-03-02 07:10");
    bench.start();
    bench.pass(Minutes{1});
    bench.answer(AnswerKind::Skip);
    bench.sense(What::Locked, true);
    bench.pass(Minutes{30});
    bench.sense(What::Locked, false);
    bench.passTo("2026-03-02 09:00");
    CHECK(bench.shown() == 1);
    bench.passTo("2026-03-03 05:01");
    CHECK(bench.last<ShowOffer>()->kind == SessionKind::Morning);
    CHECK(bench.now.wall == bench.at("2026-03-03 05:01"));
}

TEST_CASE("a morning session done unasked settles the morning")
{
    ReminderBench bench = morningBench("2026-03-02 04:30");
    bench.start();
    bench.send(SessionBegan{SessionKind::Morning});
    bench.pass(Minutes{6});
    bench.send(SessionOver{7});
    bench.passTo("2026-03-02 07:59");
    CHECK(bench.shown() == 0);
}

TEST_CASE("a morning nobody answered by the end of its window is missed")
{
    ReminderBench bench = morningBench("2026-03-02 10:50");
    bench.start();
    bench.pass(Minutes{1});
    CHECK(bench.shown() == 1);
    bench.passTo("2026-03-02 11:00");
    CHECK(bench.outcomes() == Outcomes{ReminderOutcome::Missed});
}

TEST_CASE("a morning spent in calls is excused")
{
    ReminderBench bench = morningBench("2026-03-02 09:00");
    bench.sense(What::Microphone, true);
    bench.start();
    bench.passTo("2026-03-02 11:30");
    CHECK(bench.shown() == 0);
    CHECK(bench.outcomes() == Outcomes{ReminderOutcome::Excused});
}

TEST_CASE("a bookend absorbs a break that is due")
{
    ReminderBench bench{"2026-03-02 18:30"};
    bench.settings.bookends.evening = true;
    bench.settings.bookends.eveningAt = TimeOfDay{20 * 60 + 30};
    bench.settings.breaks.hours.fill({HourRange{TimeOfDay{8 * 60}, TimeOfDay{22 * 60}}});
    bench.start();
    bench.passTo("2026-03-02 20:29");
    bench.sense(What::Microphone, true);
    bench.passTo("2026-03-02 20:35");
    bench.sense(What::Microphone, false);
    bench.pass(Minutes{1});
    CHECK(bench.shown() == 1);
    CHECK(bench.last<ShowOffer>()->kind == SessionKind::Evening);
    bench.answer(AnswerKind::Skip);
    bench.pass(Minutes{30});
    CHECK(bench.shown() == 1);
}

TEST_CASE("a break done while the morning waits does not settle the morning")
{
    ReminderBench bench = morningBench("2026-03-02 09:00");
    bench.start();
    bench.pass(Minutes{1});
    bench.send(SessionBegan{SessionKind::Break});
    bench.pass(Minutes{4});
    bench.send(SessionOver{3});
    REQUIRE(bench.shown() == 2);
    CHECK(bench.last<ShowOffer>()->kind == SessionKind::Morning);
}

TEST_CASE("the evening session is offered at its time")
{
    ReminderBench bench = eveningBench("2026-03-02 19:00");
    bench.start();
    bench.passTo("2026-03-02 20:59");
    CHECK(bench.shown() == 0);
    bench.passTo("2026-03-02 21:00");
    REQUIRE(bench.shown() == 1);
    CHECK(bench.last<ShowOffer>()->kind == SessionKind::Evening);
}

TEST_CASE("the evening waits for the next activity until three in the night")
{
    ReminderBench bench = eveningBench("2026-03-02 19:00");
    bench.start();
    bench.sense(What::Locked, true);
    bench.passTo("2026-03-03 01:30");
    bench.sense(What::Locked, false);
    bench.pass(Minutes{1});
    REQUIRE(bench.shown() == 1);
    bench.answer(AnswerKind::Start);
    bench.send(SessionBegan{SessionKind::Evening});
    bench.send(SessionOver{5});
    bench.passTo("2026-03-03 20:59");
    CHECK(bench.shown() == 1);
    bench.passTo("2026-03-03 21:00");
    CHECK(bench.shown() == 2);
}

TEST_CASE("after three in the night there is no evening any more")
{
    ReminderBench bench = eveningBench("2026-03-02 19:00");
    bench.start();
    bench.sense(What::Locked, true);
    bench.passTo("2026-03-03 03:00");
    bench.sense(What::Locked, false);
    bench.pass(Minutes{10});
    CHECK(bench.shown() == 0);
}

TEST_CASE("a time that daylight saving skips comes at the first valid moment after it")
{
    // On 2026-03-29 Berlin goes from 02:00 to 03:00.
    ReminderBench bench = morningBench("2026-03-29 00:30");
    bench.settings.bookends.morningFrom = TimeOfDay{2 * 60 + 30};
    bench.start();
    bench.passTo("2026-03-29 01:59");
    CHECK(bench.shown() == 0);
    bench.pass(Minutes{1});
    CHECK(bench.shown() == 1);
}

TEST_CASE("a time that happens twice comes once")
{
    // On 2026-10-25 Berlin shows 02:30 twice.
    ReminderBench bench = morningBench("2026-10-25 01:00");
    bench.settings.bookends.morningFrom = TimeOfDay{2 * 60 + 30};
    bench.start();
    bench.pass(Minutes{90});
    REQUIRE(bench.shown() == 1);
    bench.answer(AnswerKind::Skip);
    bench.pass(hours{2});
    CHECK(bench.shown() == 1);
}

TEST_CASE("travel back over midnight does not double the evening")
{
    ReminderBench bench = eveningBench("2026-03-02 20:50", "Asia/Tokyo");
    bench.start();
    bench.passTo("2026-03-02 21:00");
    bench.answer(AnswerKind::Start);
    bench.send(SessionBegan{SessionKind::Evening});
    bench.send(SessionOver{5});
    bench.now.zone = date::locate_zone("America/Los_Angeles");
    bench.send(Woke{});
    bench.passTo("2026-03-02 23:59");
    CHECK(bench.shown() == 1);
    bench.passTo("2026-03-03 21:00");
    CHECK(bench.shown() == 2);
}

TEST_CASE("a clock that was years ahead for an hour blocks no later morning")
{
    ReminderBench bench = morningBench("2026-03-02 07:00");
    bench.start();
    bench.pass(Minutes{1});
    bench.answer(AnswerKind::Skip);
    bench.now.wall = bench.at("2031-03-02 07:00");
    bench.send(Woke{});
    bench.answer(AnswerKind::Skip);
    bench.now.wall = bench.at("2026-03-03 07:00");
    bench.send(Woke{});
    bench.pass(Minutes{1});
    CHECK(bench.isOffering());
    CHECK(bench.last<ShowOffer>()->kind == SessionKind::Morning);
}

TEST_CASE("an evening that is snoozed beyond the night makes room for the morning")
{
    ReminderBench bench{"2026-03-02 20:00"};
    bench.settings.bookends.morning = true;
    bench.settings.bookends.evening = true;
    bench.start();
    bench.passTo("2026-03-02 23:00");
    bench.send(Woke{});
    bench.send(SessionBegan{SessionKind::Break});
    bench.send(SessionOver{1});
    bench.state.phase = Waiting{Due{SessionKind::Evening, livedTime(bench.now), std::nullopt, 0, 0}};
    bench.answer(AnswerKind::Snooze, hours{24});
    bench.passTo("2026-03-03 05:00");
    REQUIRE(bench.isOffering());
    CHECK(bench.last<ShowOffer>()->kind == SessionKind::Morning);
    CHECK(bench.last<RecordReminder>()->record.outcome == ReminderOutcome::Excused);
}

TEST_CASE("a morning window that daylight saving skips altogether comes after it")
{
    // On 2026-03-29 Berlin goes from 02:00 to 03:00.
    ReminderBench bench = morningBench("2026-03-29 00:30");
    bench.settings.bookends.morningFrom = TimeOfDay{2 * 60};
    bench.settings.bookends.morningTo = TimeOfDay{3 * 60};
    bench.start();
    bench.pass(Minutes{90});
    CHECK(bench.shown() == 1);
}

TEST_CASE("a day that a zone leaves out has no evening of its own")
{
    // Samoa went from 29 December 2011 straight to the 31st.
    ReminderBench bench = eveningBench("2011-12-29 20:00", "Pacific/Apia");
    bench.start();
    bench.passTo("2011-12-29 21:00");
    REQUIRE(bench.shown() == 1);
    bench.answer(AnswerKind::Skip);
    bench.passTo("2011-12-31 20:59");
    CHECK(bench.shown() == 1);
    bench.passTo("2011-12-31 21:00");
    CHECK(bench.shown() == 2);
}

TEST_CASE("the evening before a day that a zone leaves out lasts through the night")
{
    ReminderBench bench = eveningBench("2011-12-29 20:00", "Pacific/Apia");
    bench.start();
    bench.sense(What::Locked, true);
    bench.passTo("2011-12-31 02:00");
    bench.sense(What::Locked, false);
    bench.pass(Minutes{1});
    CHECK(bench.shown() == 1);
}
