#include "limber/core/catalogue.hpp"
#include "support/catch.hpp"

using namespace limber::core;
using namespace std::chrono_literals;

namespace {

RoutineItem item(std::string variant, bool bothSides)
{
    RoutineItem made;
    made.stretch = "hip-flexor";
    made.variant = std::move(variant);
    made.bothSides = bothSides;
    made.hold = 20s;
    return made;
}

Routine routine(std::string id, std::string name, RoutineOrigin origin = RoutineOrigin::Limber)
{
    Routine made;
    made.id = std::move(id);
    made.name = std::move(name);
    made.origin = origin;
    made.items = {item("desk", true)};
    return made;
}

/// One stretch, which is sided at the desk and not on a chair, and three routines of which one is the user's.
Catalogue small()
{
    Catalogue catalogue;
    Stretch hip;
    hip.id = "hip-flexor";
    hip.name = "Hip flexor";
    hip.sided = true;
    hip.variants.resize(2);
    hip.variants[0].id = "desk";
    hip.variants[0].sided = true;
    hip.variants[1].id = "chair";
    catalogue.stretches = {hip};
    catalogue.routines = {routine("break-hips", "Hips"), routine("break-legs", "Legs"),
                          routine("my-yoga", "Yoga", RoutineOrigin::File)};
    return catalogue;
}

std::vector<std::string> namesOf(const Catalogue& catalogue)
{
    std::vector<std::string> names;
    for (const Routine& each : catalogue.routines) {
        names.push_back(each.name);
    }
    return names;
}

} // namespace

TEST_CASE("a made routine with the id of one of Limber's stands in its place, others come last")
{
    Catalogue catalogue = small();
    replaceMade(catalogue, {routine("my-routine", "New"), routine("break-hips", "My hips")});
    CHECK(namesOf(catalogue) == std::vector<std::string>{"My hips", "Legs", "Yoga", "New"});
    CHECK(routineOf(catalogue, "break-hips")->origin == RoutineOrigin::Made);
    REQUIRE(changedRoutine(catalogue, "break-hips") != nullptr);
    CHECK(changedRoutine(catalogue, "break-hips")->name == "Hips");
    CHECK(changedRoutine(catalogue, "break-legs") == nullptr);
    CHECK(madeRoutines(catalogue).size() == 2);
}

TEST_CASE("without its made routines a catalogue is what it was")
{
    Catalogue catalogue = small();
    replaceMade(catalogue, {routine("break-hips", "My hips"), routine("my-routine", "New")});
    replaceMade(catalogue, {routine("break-legs", "My legs")});
    CHECK(namesOf(catalogue) == std::vector<std::string>{"Hips", "My legs", "Yoga"});
    replaceMade(catalogue, {});
    CHECK(catalogue == small());
}

TEST_CASE("a made routine has an id of its own")
{
    Catalogue catalogue = small();
    CHECK(freeRoutineId(catalogue) == "my-routine");
    replaceMade(catalogue, {routine("my-routine", "One"), routine("my-routine-2", "Two")});
    CHECK(freeRoutineId(catalogue) == "my-routine-3");
}

TEST_CASE("a routine with everything in its range has no fault")
{
    CHECK(faultIn(routine("my-routine", "Mine"), small()) == std::nullopt);
}

TEST_CASE("what is wrong with a routine is said by the name of the stretch")
{
    const Catalogue catalogue = small();
    const auto faultOf = [&](auto change) {
        Routine made = routine("my-routine", "Mine");
        change(made);
        return faultIn(made, catalogue).value_or("");
    };
    CHECK(faultOf([](Routine& r) { r.name = "  "; }) == "The routine needs a name.");
    CHECK(faultOf([](Routine& r) { r.items.clear(); }) == "The routine needs at least one stretch.");
    CHECK(faultOf([](Routine& r) { r.id = "take-turns"; })
          == "A routine cannot be called take-turns in the file.");
    CHECK(faultOf([](Routine& r) { r.intro = 301s; })
          == "The time before and after a routine can be 0 to 300 seconds.");
    const auto faultOfItem
        = [&](auto change) { return faultOf([&](Routine& r) { change(r.items.front()); }); };
    CHECK(faultOfItem([](RoutineItem& i) { i.stretch = "split"; }) == "There is no stretch called split.");
    CHECK(faultOfItem([](RoutineItem& i) { i.variant = "sea"; }) == "Hip flexor has no variant called sea.");
    CHECK(faultOfItem([](RoutineItem& i) { i.bothSides = false; })
          == "Hip flexor works one side at a time: it needs both in turn.");
    CHECK(faultOfItem([](RoutineItem& i) { i.variant = "chair"; })
          == "Hip flexor has no sides in this variant.");
    CHECK(faultOfItem([](RoutineItem& i) { i.hold = 0s; })
          == "Hip flexor is either held or moved to and fro.");
    CHECK(faultOfItem([](RoutineItem& i) { i.hold = 601s; })
          == "Hip flexor can be held for 1 to 600 seconds.");
    CHECK(faultOfItem([](RoutineItem& i) { i.cycles = 3; })
          == "Hip flexor is either held or moved to and fro.");
    CHECK(faultOfItem([](RoutineItem& i) {
              i.hold = 0s;
              i.cycles = 61;
              i.cycle = 7s;
          })
          == "Hip flexor can have 1 to 60 rounds.");
    CHECK(faultOfItem([](RoutineItem& i) {
              i.hold = 0s;
              i.cycles = 3;
          })
          == "A round of Hip flexor can last 2 to 60 seconds.");
    CHECK(faultOfItem([](RoutineItem& i) { i.repetitions = 21; })
          == "Hip flexor can be repeated 1 to 20 times.");
    CHECK(faultOfItem([](RoutineItem& i) { i.transition = 301s; })
          == "Getting into position for Hip flexor takes too long.");
}

TEST_CASE("a stretch that is added has the dose it has elsewhere, and the sides of its variant")
{
    Catalogue catalogue = small();
    catalogue.routines[0].kind = SessionKind::Break;
    catalogue.routines[0].items[0].hold = 25s;
    const RoutineItem desk = itemFor(catalogue, SessionKind::Break, "hip-flexor", "desk");
    CHECK(desk.hold == 25s);
    CHECK(desk.bothSides);
    const RoutineItem chair = itemFor(catalogue, SessionKind::Evening, "hip-flexor", "chair");
    CHECK_FALSE(chair.bothSides);
    CHECK(chair.hold == 25s);
    Routine made = routine("my-routine", "Mine");
    made.items = {desk, chair};
    CHECK(faultIn(made, catalogue) == std::nullopt);
}
