#include "core/reminder_bench.hpp"

#include "support/catch.hpp"

using namespace limber;
using namespace limber::core;
using limber::test::ReminderBench;
using std::chrono::hours;

namespace {

NextUp next(const ReminderBench& bench)
{
    return nextUp(bench.state, bench.now, bench.settings);
}

} // namespace

TEST_CASE("while counting, the next break is told in active time and as a time of day")
{
    ReminderBench bench;
    bench.start();
    bench.pass(Minutes{96});
    CHECK(next(bench).status == NextUpStatus::InActiveTime);
    CHECK(next(bench).kind == SessionKind::Break);
    CHECK(next(bench).activeLeft == Milliseconds{Minutes{24}});
    CHECK(next(bench).at == bench.at("2026-03-02 11:00"));
    CHECK(next(bench).isCounting);
}

TEST_CASE("while the user is away the count is told to stand")
{
    ReminderBench bench;
    bench.start();
    bench.pass(Minutes{96});
    bench.sense(What::Locked, true);
    CHECK_FALSE(next(bench).isCounting);
    CHECK(next(bench).activeLeft == Milliseconds{Minutes{24}});
}

TEST_CASE("after the last break of the day the evening is next")
{
    ReminderBench bench{"2026-03-02 18:30"};
    bench.settings.bookends.evening = true;
    bench.start();
    CHECK(next(bench).status == NextUpStatus::AtTime);
    CHECK(next(bench).kind == SessionKind::Evening);
    CHECK(next(bench).at == bench.at("2026-03-02 21:00"));
}

TEST_CASE("with everything switched off there is nothing to come")
{
    ReminderBench bench;
    bench.settings.breaks.enabled = false;
    bench.start();
    CHECK(next(bench).status == NextUpStatus::Off);
    CHECK(nextWake(bench.state, bench.now, bench.settings) == Wake{});
}

TEST_CASE("a snooze is told by the time it ends")
{
    ReminderBench bench;
    bench.start();
    bench.pass(hours{2});
    bench.answer(AnswerKind::Snooze, Minutes{15});
    CHECK(next(bench).status == NextUpStatus::Snoozed);
    CHECK(next(bench).at == bench.at("2026-03-02 11:15"));
}

TEST_CASE("the rest of the day holds its breaks and the evening in order")
{
    ReminderBench bench{"2026-03-02 13:30"};
    bench.settings.bookends.evening = true;
    bench.start();
    const std::vector<ExpectedSession> expected{{SessionKind::Break, bench.at("2026-03-02 15:30")},
                                                {SessionKind::Break, bench.at("2026-03-02 17:30")},
                                                {SessionKind::Break, bench.at("2026-03-02 19:30")},
                                                {SessionKind::Evening, bench.at("2026-03-02 21:00")}};
    CHECK(expectedToday(bench.state, bench.now, bench.settings) == expected);
}

TEST_CASE("an evening that is settled is not expected again")
{
    ReminderBench bench{"2026-03-02 19:55"};
    bench.settings.bookends.evening = true;
    bench.start();
    bench.send(SessionBegan{SessionKind::Evening});
    bench.send(SessionOver{4});
    CHECK(expectedToday(bench.state, bench.now, bench.settings).empty());
}
