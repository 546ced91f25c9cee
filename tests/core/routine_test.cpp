#include "limber/core/routine.hpp"
#include "support/catch.hpp"

#include <numeric>
#include <rapidcheck.h>

using namespace limber::core;
using namespace std::chrono_literals;

namespace {

RoutineItem held(bool bothSides, int repetitions, bool alternate)
{
    RoutineItem item;
    item.stretch = "hamstring";
    item.variant = "desk";
    item.bothSides = bothSides;
    item.repetitions = repetitions;
    item.alternate = alternate;
    item.hold = 20s;
    item.move = 7s;
    item.transition = 8s;
    item.switchSides = 5s;
    return item;
}

Routine routineOf(std::vector<RoutineItem> items)
{
    Routine routine;
    routine.intro = 10s;
    routine.outro = 5s;
    routine.items = std::move(items);
    return routine;
}

std::vector<Side> sidesOf(const std::vector<Step>& steps)
{
    std::vector<Side> sides;
    std::transform(steps.begin(), steps.end(), std::back_inserter(sides),
                   [](const Step& step) { return step.side; });
    return sides;
}

Seconds sumOf(const std::vector<Step>& steps)
{
    return std::accumulate(steps.begin(), steps.end(), Seconds{0},
                           [](Seconds sum, const Step& step) { return sum + step.total(); });
}

} // namespace

TEST_CASE("a stretch for both sides becomes a left and a right step")
{
    const auto steps = unfold(routineOf({held(true, 1, false)}));
    REQUIRE(sidesOf(steps) == std::vector{Side::Left, Side::Right});
    CHECK(steps[0].transition == 18s); // intro and getting into position
    CHECK(steps[0].moveIn == 4s);
    CHECK(steps[0].hold == 20s);
    CHECK(steps[0].moveOut == 3s);
    CHECK(steps[1].transition == 5s); // changing sides
    CHECK(steps[1].repetition == 1);
    CHECK(steps[1].stretch == "hamstring");
    CHECK(steps[1].variant == "desk");
}

TEST_CASE("a stretch without sides is one step per repetition, with no change of sides")
{
    const auto steps = unfold(routineOf({held(false, 2, false)}));
    REQUIRE(sidesOf(steps) == std::vector{Side::Both, Side::Both});
    CHECK(steps[0].repetition == 1);
    CHECK(steps[1].repetition == 2);
    CHECK(steps[1].repetitions == 2);
    CHECK(steps[1].transition == 0s);
}

TEST_CASE("repetitions are finished on one side unless they alternate")
{
    const auto inTurn = unfold(routineOf({held(true, 2, false)}));
    CHECK(sidesOf(inTurn) == std::vector{Side::Left, Side::Left, Side::Right, Side::Right});
    CHECK(inTurn[1].transition == 0s);
    CHECK(inTurn[2].transition == 5s);
    CHECK(inTurn[2].repetition == 1);

    const auto alternating = unfold(routineOf({held(true, 2, true)}));
    CHECK(sidesOf(alternating) == std::vector{Side::Left, Side::Right, Side::Left, Side::Right});
    CHECK(alternating[2].transition == 5s);
    CHECK(alternating[2].repetition == 2);
    CHECK(alternating[3].repetition == 2);
}

TEST_CASE("cycles are one step whose work is all of them")
{
    RoutineItem item;
    item.cycles = 5;
    item.cycle = 7s;
    item.transition = 10s;
    const auto steps = unfold(routineOf({item}));
    REQUIRE(steps.size() == 1);
    CHECK(steps[0].work() == 35s);
    CHECK(steps[0].hold == 0s);
    CHECK(steps[0].total() == 55s);
}

TEST_CASE("the intro belongs to the first step only")
{
    const auto steps = unfold(routineOf({held(false, 1, false), held(false, 1, false)}));
    CHECK(steps[0].transition == 18s);
    CHECK(steps[1].transition == 8s);
}

TEST_CASE("a routine without items lasts as long as its intro and outro")
{
    CHECK(unfold(routineOf({})).empty());
    CHECK(duration(routineOf({})) == 15s);
}

TEST_CASE("whatever the routine, its steps and the outro add up to its duration")
{
    CHECK(rc::check("sum of the steps", [] {
        const auto seconds = [](int most) { return Seconds{*rc::gen::inRange(0, most)}; };
        Routine routine;
        routine.intro = seconds(60);
        routine.outro = seconds(60);
        Seconds expected = routine.intro + routine.outro;
        const int count = *rc::gen::inRange(1, 6);
        for (int i = 0; i < count; ++i) {
            RoutineItem item = held(*rc::gen::arbitrary<bool>(), *rc::gen::inRange(1, 5), false);
            item.hold = seconds(60);
            item.move = seconds(20);
            item.transition = seconds(30);
            item.switchSides = seconds(20);
            const int sides = item.bothSides ? 2 : 1;
            expected += item.transition + sides * item.repetitions * (item.hold + item.move)
                + (item.bothSides ? item.switchSides : Seconds{0});
            routine.items.push_back(item);
        }
        RC_ASSERT(duration(routine) == expected);
        RC_ASSERT(sumOf(unfold(routine)) + routine.outro == expected);
    }));
}
