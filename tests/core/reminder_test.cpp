#include "core/reminder_bench.hpp"

#include "support/catch.hpp"

#include <chrono>

using namespace limber;
using namespace limber::core;
using limber::test::ReminderBench;
using std::chrono::hours;
using Outcomes = std::vector<ReminderOutcome>;

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

TEST_CASE("the heads-up comes once, a minute ahead, and only if wanted")
{
    ReminderBench bench;
    bench.start();
    SECTION("wanted")
    {
        bench.settings.breaks.headsUp = true;
        bench.pass(Minutes{119} - Milliseconds{1});
        CHECK(bench.count<ShowHeadsUp>() == 0);
        bench.pass(Seconds{59});
        CHECK(bench.count<ShowHeadsUp>() == 1);
        CHECK(bench.shown() == 0);
    }
    SECTION("not wanted")
    {
        bench.pass(Minutes{121});
        CHECK(bench.count<ShowHeadsUp>() == 0);
    }
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

TEST_CASE("every event leaves every state with at most one offer on screen")
{
    const Due breakDue{SessionKind::Break, LivedTime{}, std::nullopt, 0, 0};
    const Due morningDue{SessionKind::Morning, LivedTime{}, std::nullopt, 0, 0};
    ReminderBench base;
    const LivedTime lived = livedTime(base.now);
    std::vector<Phase> phases{Counting{}, InSession{SessionKind::Manual, std::nullopt, std::nullopt, {}}};
    for (Due due : {breakDue, morningDue}) {
        due.since = lived;
        phases.insert(phases.end(),
                      {Waiting{due}, Offering{due, 7, base.now.up + Minutes{10}},
                       Snoozing{due, base.now.up + Minutes{10}}, InSession{due.kind, due, std::nullopt, {}}});
    }
    const std::vector<Event> events{Started{},
                                    Woke{},
                                    Sensed{{What::Idle, true, base.now.up}},
                                    Sensed{{What::Microphone, true, base.now.up}},
                                    Sensed{{What::Idle, std::nullopt, base.now.up}},
                                    Answered{AnswerKind::Start, {}, {}},
                                    Answered{AnswerKind::Start, 7, {}},
                                    Answered{AnswerKind::Snooze, {}, Minutes{5}},
                                    Answered{AnswerKind::Skip, 8, {}},
                                    SessionBegan{SessionKind::Evening},
                                    SessionOver{0},
                                    SessionOver{4},
                                    core::Paused{base.now.wall + hours{1}},
                                    core::Paused{},
                                    Resumed{}};
    for (const Phase& phase : phases) {
        for (const Event& event : events) {
            ReminderBench bench;
            bench.settings.bookends.morning = true;
            bench.state.phase = phase;
            bench.state.lastSerial = 7;
            bench.state.count.runningSince = bench.now.up;
            const bool was = bench.isOffering();
            bench.send(event);
            const int balance = bench.count<ShowOffer>() - bench.count<WithdrawOffer>();
            INFO("phase " << phase.index() << " event " << event.index());
            CHECK((was ? 1 : 0) + balance == (bench.isOffering() ? 1 : 0));
            const bool opens = bench.count<OpenSession>() > 0;
            CHECK((!opens || std::holds_alternative<InSession>(bench.state.phase)));
            const auto wake = nextWake(bench.state, bench.now, bench.settings);
            CHECK((!wake.up || *wake.up > bench.now.up));
            CHECK((!wake.wall || *wake.wall > bench.now.wall));
        }
    }
}
