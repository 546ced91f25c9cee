#include "core/reminder_bench.hpp"

#include "support/catch.hpp"

using namespace limber;
using namespace limber::core;
using limber::test::ReminderBench;
using std::chrono::hours;
using Outcomes = std::vector<ReminderOutcome>;

// What happens without anybody telling: sleep, a clock that is set, sessions while no Limber was there.

namespace {

/// The computer sleeps and nothing says so; the alarm that passed meanwhile rings at once.
void sleepUntold(ReminderBench& bench, Milliseconds span)
{
    bench.now.up += span;
    bench.now.wall += span;
    bench.send(Woke{});
}

void setClock(ReminderBench& bench, Milliseconds by)
{
    bench.now.wall += by;
    bench.send(Woke{});
}

} // namespace

TEST_CASE("sleep that nobody told of is no activity, and long enough it starts the count anew")
{
    ReminderBench bench;
    bench.start();
    bench.pass(hours{1});
    SECTION("a short one holds the count")
    {
        sleepUntold(bench, Minutes{15});
        CHECK(activeTime(bench.state, bench.now.up) == hours{1});
    }
    SECTION("a long one starts it anew")
    {
        sleepUntold(bench, hours{3});
        CHECK(bench.shown() == 0);
        CHECK(activeTime(bench.state, bench.now.up) == Milliseconds{0});
    }
}

TEST_CASE("an offer that was on screen when the computer fell asleep untold is excused after a long sleep")
{
    ReminderBench bench;
    bench.start();
    bench.pass(hours{2});
    REQUIRE(bench.isOffering());
    sleepUntold(bench, hours{1});
    CHECK(bench.outcomes() == Outcomes{ReminderOutcome::Excused});
    CHECK(bench.count<WithdrawOffer>() == 1);
}

TEST_CASE("an offer that was on screen when the computer fell asleep untold comes back after a short sleep")
{
    ReminderBench bench;
    bench.start();
    bench.pass(hours{2});
    sleepUntold(bench, Minutes{15});
    CHECK_FALSE(bench.isOffering());
    bench.pass(Seconds{30});
    CHECK(bench.isOffering());
}

TEST_CASE("while time is counted the policy looks often enough to notice sleep")
{
    ReminderBench bench;
    bench.start();
    const auto wake = nextWake(bench.state, bench.now, bench.settings);
    REQUIRE(wake.up);
    CHECK(*wake.up - bench.now.up <= Minutes{10});
}

TEST_CASE("by the clock, breaks go on after a clock that was a day ahead is corrected")
{
    ReminderBench bench;
    bench.settings.breaks.mode = BreakMode::ByTheClock;
    bench.start();
    setClock(bench, hours{24});
    setClock(bench, -hours{24});
    bench.passTo("2026-03-02 09:59");
    CHECK(bench.shown() == 0);
    bench.passTo("2026-03-02 10:00");
    CHECK(bench.shown() == 1);
}

TEST_CASE("by the clock, a clock that was two hours ahead at log-in costs no break")
{
    ReminderBench bench{"2026-03-02 11:00"};
    bench.settings.breaks.mode = BreakMode::ByTheClock;
    bench.start();
    bench.pass(Seconds{20});
    setClock(bench, -hours{2});
    bench.passTo("2026-03-02 10:00");
    CHECK(bench.shown() == 1);
}

TEST_CASE("by the clock, a break that is done does not come again because the clock is set back past it")
{
    ReminderBench bench{"2026-03-02 09:30"};
    bench.settings.breaks.mode = BreakMode::ByTheClock;
    bench.start();
    bench.passTo("2026-03-02 10:00");
    bench.answer(AnswerKind::Skip);
    setClock(bench, -Minutes{10});
    bench.passTo("2026-03-02 11:59");
    CHECK(bench.shown() == 1);
    bench.passTo("2026-03-02 12:00");
    CHECK(bench.shown() == 2);
}

TEST_CASE("a break's record is told in the time of the clock as it was corrected")
{
    ReminderBench bench;
    bench.start();
    bench.pass(hours{2});
    setClock(bench, -hours{5});
    bench.pass(Minutes{1});
    bench.answer(AnswerKind::Skip);
    const ReminderRecord& record = bench.last<RecordReminder>()->record;
    CHECK(record.settled - record.due.at == Minutes{1});
    CHECK(record.shown == record.due.at);
}

TEST_CASE("a morning that was skipped by a clock that was a day ahead is not the next day's")
{
    ReminderBench bench{"2026-03-02 06:50"};
    bench.settings.bookends.morning = true;
    bench.start();
    setClock(bench, hours{24});
    bench.pass(Minutes{1});
    bench.answer(AnswerKind::Skip);
    setClock(bench, -hours{18});
    bench.passTo("2026-03-03 05:00");
    REQUIRE(bench.isOffering());
    CHECK(bench.last<ShowOffer>()->kind == SessionKind::Morning);
}

TEST_CASE("an evening on screen goes when the clock is set back to the afternoon, and comes at its time")
{
    ReminderBench bench{"2026-03-02 20:50"};
    bench.settings.bookends.evening = true;
    bench.start();
    bench.pass(Minutes{15});
    REQUIRE(bench.isOffering());
    setClock(bench, -hours{1});
    CHECK(bench.count<WithdrawOffer>() == 1);
    CHECK(bench.outcomes().empty());
    bench.passTo("2026-03-02 21:00");
    CHECK(bench.isOffering());
    CHECK(bench.shown() == 2);
}

TEST_CASE("a session that was held while no Limber was there answers what was due and restarts the count")
{
    ReminderBench bench;
    bench.start();
    bench.pass(hours{2});
    bench.answer(AnswerKind::Start);
    const SavedReminders saved{bench.state, bench.now.wall, bench.now.up, "boot", false};
    bench.now.wall += Minutes{15};
    bench.now.up += Minutes{15};
    bench.state = restored(saved, bench.now, "boot", bench.settings);
    bench.start();
    const Instant began = bench.now.wall - Minutes{14};
    bench.send(SessionHeld{SessionKind::Break, 3, began, began + Minutes{4}});
    CHECK(bench.outcomes() == Outcomes{ReminderOutcome::Started});
    CHECK(activeTime(bench.state, bench.now.up) == Minutes{10});
}

TEST_CASE("a morning session that was held while no Limber was there is not offered again")
{
    ReminderBench bench{"2026-03-02 07:00"};
    bench.settings.bookends.morning = true;
    bench.start();
    const Instant began = bench.now.wall - Minutes{10};
    bench.send(SessionHeld{SessionKind::Morning, 7, began, began + Minutes{6}});
    bench.passTo("2026-03-02 07:59");
    CHECK(bench.shown() == 0);
}

TEST_CASE("a session of which no step was done while no Limber was there counts for nothing")
{
    ReminderBench bench{"2026-03-02 07:00"};
    bench.settings.bookends.morning = true;
    bench.start();
    bench.send(SessionHeld{SessionKind::Morning, 0, bench.now.wall - Minutes{10}, bench.now.wall});
    bench.pass(Minutes{1});
    CHECK(bench.shown() == 1);
}

TEST_CASE("an evening session that is closed the next morning is the evening's it began in")
{
    ReminderBench bench{"2026-03-02 20:50"};
    bench.settings.bookends.evening = true;
    bench.start();
    bench.send(SessionBegan{SessionKind::Evening});
    bench.sense(What::Locked, true);
    bench.passTo("2026-03-03 09:00");
    bench.sense(What::Locked, false);
    bench.send(SessionOver{4});
    bench.settings.breaks.enabled = false;
    bench.passTo("2026-03-03 20:59");
    CHECK(bench.shown() == 0);
    bench.passTo("2026-03-03 21:00");
    CHECK(bench.shown() == 1);
}

TEST_CASE("a second sign that the user left earlier takes the time between off the count")
{
    ReminderBench bench;
    bench.start();
    bench.pass(hours{1});
    bench.sense(What::Locked, true);
    bench.send(Sensed{{What::Idle, true, bench.now.up - Minutes{4}}});
    CHECK(activeTime(bench.state, bench.now.up) == Minutes{56});
}

TEST_CASE("a pause is told by the time it ends on the clock as it was set")
{
    ReminderBench bench;
    bench.start();
    bench.send(core::Paused{bench.now.wall + hours{1}});
    CHECK(nextUp(bench.state, bench.now, bench.settings).at == bench.at("2026-03-02 10:00"));
    setClock(bench, hours{3});
    CHECK(nextUp(bench.state, bench.now, bench.settings).at == bench.at("2026-03-02 13:00"));
}
