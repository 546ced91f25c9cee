#include "core/reminder_bench.hpp"

#include "support/catch.hpp"

#include <chrono>

using namespace limber;
using namespace limber::core;
using limber::test::ReminderBench;
using std::chrono::hours;

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
