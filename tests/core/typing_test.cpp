#include "core/reminder_bench.hpp"

#include "support/catch.hpp"

using namespace limber;
using namespace limber::core;
using limber::test::ReminderBench;
using std::chrono::hours;

// A due reminder does not burst into a sentence: it waits for a pause in the typing, for a minute at most.

namespace {

/// Since 09:00 at the computer; the break of 11:00 is a second away.
ReminderBench justBeforeABreak()
{
    ReminderBench bench;
    bench.start();
    bench.pass(hours{2} - Seconds{1});
    return bench;
}

/// The break fell due in a call that is over now.
ReminderBench justAfterACall()
{
    ReminderBench bench = justBeforeABreak();
    bench.sense(What::Microphone, true);
    bench.pass(Minutes{30});
    bench.sense(What::Microphone, false);
    return bench;
}

} // namespace

TEST_CASE("a break that falls due while the user types comes with the first pause")
{
    ReminderBench bench = justBeforeABreak();
    bench.sense(What::Typing, true);
    bench.pass(Seconds{21});
    CHECK(bench.shown() == 0);
    CHECK(nextUp(bench.state, bench.now, bench.settings).signs == std::vector{What::Typing});
    bench.sense(What::Typing, false);
    CHECK(bench.shown() == 1);
}

TEST_CASE("whoever types on and on is reminded after a minute, and not before")
{
    ReminderBench bench = justBeforeABreak();
    bench.sense(What::Typing, true);
    bench.pass(Seconds{60});
    CHECK(bench.shown() == 0);
    bench.pass(Seconds{1});
    CHECK(bench.shown() == 1);
}

TEST_CASE("where typing cannot be known, or reminders do not wait for it, a break comes when it is due")
{
    ReminderBench bench = justBeforeABreak();
    SECTION("unknown")
    {
        bench.sense(What::Typing, std::nullopt);
    }
    SECTION("switched off")
    {
        bench.settings.waitFor.typing = false;
        bench.sense(What::Typing, true);
    }
    bench.pass(Seconds{1});
    CHECK(bench.shown() == 1);
}

TEST_CASE("what knew of the typing goes, and the reminder comes")
{
    ReminderBench bench = justBeforeABreak();
    bench.sense(What::Typing, true);
    bench.pass(Seconds{10});
    bench.sense(What::Typing, std::nullopt);
    CHECK(bench.shown() == 1);
}

TEST_CASE("after a call a reminder leaves fifteen seconds, and up to a minute to whoever types")
{
    ReminderBench bench = justAfterACall();
    SECTION("who does not type")
    {
        bench.sense(What::Typing, false);
        bench.pass(Seconds{14});
        CHECK(bench.shown() == 0);
        bench.pass(Seconds{1});
    }
    SECTION("who types at first")
    {
        bench.sense(What::Typing, true);
        bench.pass(Seconds{35});
        CHECK(bench.shown() == 0);
        bench.sense(What::Typing, false);
    }
    SECTION("who types all the time")
    {
        bench.sense(What::Typing, true);
        bench.pass(Seconds{59});
        CHECK(bench.shown() == 0);
        bench.pass(Seconds{1});
    }
    CHECK(bench.shown() == 1);
}

TEST_CASE("the minute begins with the last thing that held the reminder back")
{
    ReminderBench bench = justAfterACall();
    bench.sense(What::Typing, true);
    bench.pass(Seconds{50});
    bench.sense(What::Camera, true);
    bench.pass(Minutes{5});
    bench.sense(What::Camera, false);
    bench.pass(Seconds{59});
    CHECK(bench.shown() == 0);
    bench.pass(Seconds{1});
    CHECK(bench.shown() == 1);
}

TEST_CASE("whoever comes back has half a minute, and a whole one while typing")
{
    ReminderBench bench = justAfterACall();
    bench.sense(What::Locked, true);
    bench.pass(Minutes{10});
    bench.sense(What::Locked, false);
    SECTION("who does not type")
    {
        bench.sense(What::Typing, false);
        bench.pass(Seconds{29});
        CHECK(bench.shown() == 0);
        bench.pass(Seconds{1});
    }
    SECTION("who logs in and goes on typing")
    {
        bench.sense(What::Typing, true);
        bench.pass(Seconds{59});
        CHECK(bench.shown() == 0);
        bench.pass(Seconds{1});
    }
    CHECK(bench.shown() == 1);
}

TEST_CASE("sleep that nobody told of ends with a minute for whoever types, as any absence does")
{
    ReminderBench bench = justAfterACall();
    bench.settings.breaks.away = AwayMeaning::Hold;
    bench.sense(What::Typing, true);
    bench.pass(Seconds{30});
    bench.now.up += hours{1};
    bench.now.wall += hours{1};
    bench.send(Woke{});
    bench.pass(Seconds{59});
    CHECK(bench.shown() == 0);
    bench.pass(Seconds{1});
    CHECK(bench.shown() == 1);
}

TEST_CASE("a snooze or a pause that ends while the user types ends within a minute")
{
    ReminderBench bench = justBeforeABreak();
    bench.pass(Seconds{1});
    REQUIRE(bench.shown() == 1);
    SECTION("snooze")
    {
        bench.answer(AnswerKind::Snooze, Minutes{10});
    }
    SECTION("pause")
    {
        bench.send(core::Paused{bench.now.wall + Minutes{10}});
    }
    bench.sense(What::Typing, true);
    bench.pass(Minutes{10} + Seconds{59});
    CHECK(bench.shown() == 1);
    bench.pass(Seconds{1});
    CHECK(bench.shown() == 2);
}

TEST_CASE("typing takes no reminder from the screen, and does not put off its repetition")
{
    ReminderBench bench = justBeforeABreak();
    bench.pass(Seconds{1});
    bench.sense(What::Typing, true);
    CHECK(bench.isOffering());
    bench.pass(Minutes{10});
    CHECK(bench.shown() == 2);
    CHECK(bench.count<WithdrawOffer>() == 0);
}

TEST_CASE("an evening that absorbs a break that waits for a pause waits no longer than the break would have")
{
    ReminderBench bench{"2026-03-02 18:59"};
    bench.settings.bookends.evening = true;
    bench.settings.bookends.eveningAt = hours{21};
    bench.settings.breaks.hours.fill({{hours{8}, hours{24}}});
    bench.start();
    bench.state.count.counted = Seconds{-30}; // due at 20:59:30
    bench.sense(What::Typing, true);
    bench.passTo("2026-03-02 21:00");
    CHECK(bench.shown() == 0);
    CHECK(bench.outcomes() == std::vector{ReminderOutcome::Excused});
    bench.pass(Seconds{30});
    REQUIRE(bench.last<ShowOffer>() != nullptr);
    CHECK(bench.last<ShowOffer>()->kind == SessionKind::Evening);
}

TEST_CASE("a reminder whose time is over in two minutes does not wait for a pause: it would be lost")
{
    SECTION("a break, before the end of the active hours")
    {
        ReminderBench bench{"2026-03-02 17:58"}; // the break is due at 19:58, and the hours end at 20:00
        bench.start();
        bench.sense(What::Typing, true);
        bench.pass(hours{2});
        CHECK(bench.shown() == 1);
        CHECK_FALSE(caresForTyping(bench.state, bench.settings));
        bench.pass(Minutes{3});
        CHECK(bench.isOffering());
    }
    SECTION("a break with a second more, which comes before they end")
    {
        ReminderBench bench{"2026-03-02 17:58"};
        bench.start();
        bench.sense(What::Typing, true);
        bench.state.count.counted = Seconds{1};
        bench.pass(hours{2} + Seconds{58});
        CHECK(bench.shown() == 0);
        bench.pass(Seconds{1});
        CHECK(bench.shown() == 1);
    }
    SECTION("a morning, before its window ends at 11:00")
    {
        ReminderBench bench{"2026-03-02 10:58"};
        bench.settings.bookends.morning = true;
        bench.start();
        bench.sense(What::Typing, true);
        bench.pass(Seconds{30});
        CHECK(bench.shown() == 1);
    }
}

TEST_CASE("it matters whether the user types only while a due reminder is held back by nothing else")
{
    ReminderBench bench = justBeforeABreak();
    const auto cares = [&bench] { return caresForTyping(bench.state, bench.settings); };
    CHECK_FALSE(cares()); // counting
    bench.sense(What::Typing, true);
    bench.pass(Seconds{10});
    CHECK(cares());
    bench.sense(What::Microphone, true);
    CHECK_FALSE(cares());
    bench.sense(What::Microphone, false);
    CHECK(cares());
    bench.settings.waitFor.typing = false;
    CHECK_FALSE(cares());
    bench.settings.waitFor.typing = true;
    bench.sense(What::Typing, false);
    bench.pass(Seconds{20});
    CHECK(bench.isOffering());
    CHECK_FALSE(cares());
}
