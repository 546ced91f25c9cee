#include "limber/catalogue/load.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <rapidcheck.h>

using namespace limber;

namespace {

catalogue::Loaded loadedWith(const std::string& made, const std::vector<catalogue::FileText>& users = {})
{
    static const std::string ownRoutines = R"({"stretches": [{
        "id": "cat-camel", "name": "Cat-camel",
        "variants": [{ "id": "desk", "title": "At the desk", "posture": "sitting",
                       "figure": "cat-camel_desk", "getReady": "Sit tall", "cue": "Round" },
                     { "id": "side", "title": "To a side", "posture": "sitting", "sided": true,
                       "figure": "cat-camel_desk", "getReady": "Sit tall", "cue": "Round" }], "sided": true}],
      "routines": [{ "id": "short", "name": "Short", "kind": "break",
                     "items": [{ "stretch": "cat-camel", "variant": "desk", "hold": 10 }] }]})";
    return catalogue::load({{"own.json", ownRoutines}}, users,
                           catalogue::FileText{"made-in-limber.json", made});
}

core::Routine anyRoutine(int number)
{
    core::Routine routine;
    routine.id = "my-routine-" + std::to_string(number);
    routine.name = "Mine";
    routine.kind = *rc::gen::element(core::SessionKind::Morning, core::SessionKind::Break,
                                     core::SessionKind::Evening, core::SessionKind::Manual);
    routine.origin = core::RoutineOrigin::Made;
    routine.intro = core::Seconds{*rc::gen::inRange(0, 301)};
    routine.outro = core::Seconds{*rc::gen::inRange(0, 301)};
    routine.items.resize(*rc::gen::inRange<std::size_t>(1, 4));
    for (core::RoutineItem& item : routine.items) {
        item.stretch = "cat-camel";
        item.bothSides = *rc::gen::arbitrary<bool>();
        item.variant = item.bothSides ? "side" : "desk";
        item.alternate = item.bothSides && *rc::gen::arbitrary<bool>();
        item.repetitions = *rc::gen::inRange(1, 21);
        if (*rc::gen::arbitrary<bool>()) {
            item.hold = core::Seconds{*rc::gen::inRange(1, 601)};
        } else {
            item.cycles = *rc::gen::inRange(1, 61);
            item.cycle = core::Seconds{*rc::gen::inRange(2, 61)};
        }
        item.move = core::Seconds{*rc::gen::inRange(0, 61)};
        item.transition = core::Seconds{*rc::gen::inRange(0, 301)};
        item.switchSides = core::Seconds{*rc::gen::inRange(0, 121)};
    }
    return routine;
}

std::vector<std::string> textsOf(const json::Problems& problems)
{
    std::vector<std::string> texts;
    std::transform(problems.begin(), problems.end(), std::back_inserter(texts),
                   [](const json::Problem& problem) { return json::toText(problem); });
    return texts;
}

} // namespace

TEST_CASE("whatever routines are made, their file gives the same ones back")
{
    CHECK(rc::check("load(textOf(made)) == made", [] {
        std::vector<core::Routine> made;
        const int count = *rc::gen::inRange(1, 4);
        for (int number = 0; number < count; ++number) {
            made.push_back(anyRoutine(number));
        }
        const catalogue::Loaded loaded = loadedWith(catalogue::textOf(made));
        RC_ASSERT(textsOf(loaded.problems).empty());
        for (const core::Routine& each : made) {
            RC_ASSERT(core::faultIn(each, loaded.catalogue) == std::nullopt);
        }
        RC_ASSERT(core::madeRoutines(loaded.catalogue) == made);
    }));
}

TEST_CASE("a routine made in Limber stands in the place of Limber's own of its id; another file's may not")
{
    const std::string file = R"({"routines": [{"id": "short", "name": "Shorter", "kind": "break",
        "items": [{"stretch": "cat-camel", "variant": "desk", "hold": 5}]}]})";
    const catalogue::Loaded made = loadedWith(file);
    CHECK(made.problems.empty());
    CHECK(core::routineOf(made.catalogue, "short")->name == "Shorter");
    CHECK(core::changedRoutine(made.catalogue, "short")->name == "Short");
    const catalogue::Loaded other
        = loadedWith(R"({"routines": [{"id": "mine", "name": "Mine", "kind": "break",
            "items": [{"stretch": "cat-camel", "variant": "desk", "hold": 5}]}]})",
                     {{"my-yoga.json", file}});
    CHECK(textsOf(other.problems)
          == std::vector<std::string>{"my-yoga.json, line 1: there is a routine called short already."});
    CHECK(core::routineOf(other.catalogue, "short")->name == "Short");
    CHECK(core::routineOf(other.catalogue, "mine")->origin == core::RoutineOrigin::Made);
}

TEST_CASE("a made routine may use the stretches of every file, whatever its name")
{
    const std::string stretch = R"({"stretches": [{"id": "reach", "name": "Reach",
        "variants": [{"id": "chair", "title": "On a chair", "posture": "sitting",
                      "figure": "cat-camel_desk", "getReady": "Sit", "cue": "Reach"}]}]})";
    const catalogue::Loaded loaded
        = loadedWith(R"({"routines": [{"id": "mine", "name": "Mine", "kind": "manual",
            "items": [{"stretch": "reach", "variant": "chair", "hold": 5}]}]})",
                     {{"zzz.json", stretch}});
    CHECK(textsOf(loaded.problems).empty());
    CHECK(core::routineOf(loaded.catalogue, "mine") != nullptr);
}

TEST_CASE("a fault in the file of made routines is named by its line, and Limber's own stay")
{
    const catalogue::Loaded loaded
        = loadedWith("{\"routines\": [\n{\"id\": \"short\", \"name\": \"S\", "
                     "\"kind\": \"break\", \"items\": [\n"
                     "{\"stretch\": \"split\", \"variant\": \"x\", \"hold\": 5}]}]}");
    CHECK(textsOf(loaded.problems)
          == std::vector<std::string>{"made-in-limber.json, line 3: there is no stretch called split."});
    CHECK(core::routineOf(loaded.catalogue, "short")->name == "Short");
    CHECK(textsOf(loadedWith(R"({"stretches": [{"id": "reach", "name": "Reach",
        "variants": [{"id": "chair", "title": "On a chair", "posture": "sitting",
                      "figure": "cat-camel_desk", "getReady": "Sit", "cue": "Reach"}]}]})")
                      .problems)
          == std::vector<std::string>{
              "made-in-limber.json, line 1: holds stretches; they belong into a file of their own."});
}
