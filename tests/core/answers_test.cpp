#include "core/reminder_bench.hpp"

#include "support/catch.hpp"

#include <chrono>

using namespace limber;
using namespace limber::core;
using limber::test::ReminderBench;
using std::chrono::hours;
using Outcomes = std::vector<ReminderOutcome>;

// What each answer does, and none.

TEST_CASE("a snoozed reminder comes back after its time and no session restarts the count")
{
    ReminderBench bench;
    bench.start();
    bench.pass(hours{2});
    bench.answer(AnswerKind::Snooze, Minutes{15});
    CHECK(bench.count<WithdrawOffer>() == 1);
    bench.pass(Minutes{15} - Milliseconds{1});
    CHECK(bench.shown() == 1);
    bench.pass(Milliseconds{1});
    CHECK(bench.shown() == 2);
    CHECK(bench.outcomes().empty());
}

TEST_CASE("a skip is recorded and the next break is two hours off")
{
    ReminderBench bench;
    bench.start();
    bench.pass(hours{2});
    bench.answer(AnswerKind::Skip);
    CHECK(bench.outcomes() == Outcomes{ReminderOutcome::Skipped});
    bench.pass(hours{2} - Milliseconds{1});
    CHECK(bench.shown() == 1);
    bench.pass(Milliseconds{1});
    CHECK(bench.shown() == 2);
}

TEST_CASE("an unanswered offer is repeated twice, ten minutes apart, then missed")
{
    ReminderBench bench;
    bench.start();
    bench.pass(hours{2});
    CHECK(bench.last<ShowOffer>()->attempt == 1);
    bench.pass(Minutes{10});
    CHECK(bench.last<ShowOffer>()->attempt == 2);
    bench.pass(Minutes{10});
    CHECK(bench.last<ShowOffer>()->attempt == 3);
    CHECK(bench.outcomes().empty());
    bench.pass(Minutes{10});
    CHECK(bench.shown() == 3);
    CHECK(bench.outcomes() == Outcomes{ReminderOutcome::Missed});
    CHECK_FALSE(bench.isOffering());
    bench.pass(hours{2});
    CHECK(bench.shown() == 4);
}

TEST_CASE("a late answer to an older offer does nothing")
{
    ReminderBench bench;
    bench.start();
    bench.pass(hours{2});
    const auto old = bench.last<ShowOffer>()->serial;
    bench.answer(AnswerKind::Snooze);
    bench.pass(Minutes{10});
    const ReminderState before = bench.state;
    bench.send(Answered{AnswerKind::Skip, old, {}});
    CHECK(bench.state == before);
}

TEST_CASE("starting opens a session, and finishing one step of it restarts the count")
{
    ReminderBench bench;
    bench.start();
    bench.pass(hours{2});
    bench.answer(AnswerKind::Start);
    REQUIRE(bench.count<OpenSession>() == 1);
    bench.send(SessionBegan{SessionKind::Break});
    bench.pass(Minutes{4});
    bench.send(SessionOver{1});
    CHECK(bench.outcomes() == Outcomes{ReminderOutcome::Started});
    bench.pass(hours{2} - Milliseconds{1});
    CHECK(bench.shown() == 1);
    bench.pass(Milliseconds{1});
    CHECK(bench.shown() == 2);
}

TEST_CASE("a session that ended before its first step leaves the reminder to come back")
{
    ReminderBench bench;
    bench.start();
    bench.pass(hours{2});
    bench.answer(AnswerKind::Start);
    bench.send(SessionBegan{SessionKind::Break});
    bench.send(SessionOver{0});
    CHECK(bench.outcomes().empty());
    bench.pass(Minutes{10});
    CHECK(bench.shown() == 2);
}

TEST_CASE("nothing is offered while a session runs")
{
    ReminderBench bench{"2026-03-02 20:00"};
    bench.settings.bookends.evening = true;
    bench.start();
    bench.send(SessionBegan{SessionKind::Manual});
    bench.passTo("2026-03-02 21:30");
    CHECK(bench.shown() == 0);
    bench.send(SessionOver{3});
    CHECK(bench.shown() == 1);
    CHECK(bench.last<ShowOffer>()->kind == SessionKind::Evening);
}

TEST_CASE("a session of another kind does not cut a snooze short")
{
    ReminderBench bench{"2026-03-02 08:00"};
    bench.settings.bookends.morning = true;
    bench.start();
    bench.pass(Minutes{1});
    REQUIRE(bench.shown() == 1);
    bench.answer(AnswerKind::Snooze, Minutes{60});
    bench.send(SessionBegan{SessionKind::Break});
    bench.pass(Minutes{5});
    bench.send(SessionOver{3});
    bench.pass(Minutes{55} - Milliseconds{1});
    CHECK(bench.shown() == 1);
    bench.pass(Milliseconds{1});
    REQUIRE(bench.shown() == 2);
    CHECK(bench.last<ShowOffer>()->kind == SessionKind::Morning);
}

TEST_CASE("switching breaks off takes one that is on screen or snoozed with it, and holds it against nobody")
{
    const bool isSnoozed = GENERATE(false, true);
    ReminderBench bench;
    bench.start();
    bench.pass(hours{2});
    if (isSnoozed) {
        bench.answer(AnswerKind::Snooze);
    }
    bench.settings.breaks.enabled = false;
    bench.send(Woke{});
    CHECK(bench.outcomes() == Outcomes{ReminderOutcome::Excused});
    CHECK(nextUp(bench.state, bench.now, bench.settings).status == NextUpStatus::Off);
}
