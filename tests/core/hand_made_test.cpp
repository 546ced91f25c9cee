#include "limber/core/hand_made.hpp"
#include "support/catch.hpp"

using namespace limber::core;
using namespace date::literals;

namespace {

const Instant now{date::sys_days{2026_y / 3 / 2} + std::chrono::hours{12}};

HandMade onTheFloor()
{
    return {.id = {"00000000-0000-4000-8000-000000000001"},
            .kind = SessionKind::Morning,
            .started = {now - std::chrono::hours{5}, Seconds{3600}, "Europe/Berlin"},
            .stretches = {{"hip-flexor", "floor", Side::Left, Seconds{40}},
                          {"cat-camel", "floor", Side::Both, Seconds{60}}},
            .discomfort = 2,
            .note = "on the train"};
}

} // namespace

TEST_CASE("a session put down by hand is a completed one whose steps follow each other")
{
    const HandMade made = onTheFloor();
    CHECK_FALSE(faultIn(made, now));
    const SessionRecord record = recordOf(made);
    CHECK(record.id == made.id);
    CHECK(record.kind == SessionKind::Morning);
    CHECK(record.routine == "by-hand");
    CHECK(record.started == made.started);
    CHECK(record.outcome == SessionOutcome::Completed);
    CHECK(record.ended == made.started.at + Seconds{100});
    CHECK(record.discomfort == 2);
    CHECK(record.note == "on the train");
    CHECK(doneSteps(record) == 2);
    CHECK(heldTime(record) == Seconds{100});
    REQUIRE(record.steps.size() == 2);
    CHECK(record.steps[0].finished == made.started.at + Seconds{40});
    CHECK(record.steps[1].index == 1);
    CHECK(record.steps[1].stretch == "cat-camel");
}

TEST_CASE("what cannot have been is refused with a reason")
{
    const auto faultWith = [](auto change) {
        HandMade made = onTheFloor();
        change(made);
        return faultIn(made, now).value_or("");
    };
    CHECK(faultWith([](HandMade&) {}).empty());
    CHECK(faultWith([](HandMade& made) { made.started.at = now + Seconds{1}; }).find("still to come")
          != std::string::npos);
    CHECK(faultWith([](HandMade& made) { made.stretches.clear(); }) == "Choose at least one stretch.");
    CHECK_FALSE(faultWith([](HandMade& made) { made.stretches.resize(101, made.stretches[0]); }).empty());
    CHECK_FALSE(faultWith([](HandMade& made) { made.stretches[0].held = Seconds{0}; }).empty());
    CHECK_FALSE(faultWith([](HandMade& made) { made.stretches[0].held = Seconds{3601}; }).empty());
    CHECK_FALSE(faultWith([](HandMade& made) { made.stretches[1].stretch.clear(); }).empty());
    CHECK_FALSE(faultWith([](HandMade& made) { made.discomfort = 11; }).empty());
    CHECK_FALSE(faultWith([](HandMade& made) { made.started.at = Instant{} - Seconds{1}; }).empty());
}
