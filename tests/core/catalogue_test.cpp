#include "limber/core/catalogue.hpp"
#include "support/catch.hpp"

using namespace limber::core;
using namespace std::chrono_literals;

namespace {

Variant variant(std::string id, Posture posture, bool sided)
{
    Variant made;
    made.id = std::move(id);
    made.posture = posture;
    made.sided = sided;
    return made;
}

RoutineItem item(std::string stretch, std::string variant, Seconds hold)
{
    RoutineItem made;
    made.stretch = std::move(stretch);
    made.variant = std::move(variant);
    made.hold = hold;
    return made;
}

Routine routine(std::string id, SessionKind kind, std::vector<RoutineItem> items)
{
    Routine made;
    made.id = std::move(id);
    made.kind = kind;
    made.intro = 10s;
    made.outro = 5s;
    made.items = std::move(items);
    return made;
}

Catalogue small()
{
    Catalogue catalogue;
    Stretch hip;
    hip.id = "hip-flexor";
    hip.name = "Hip flexor";
    hip.sided = true;
    hip.variants = {variant("floor", Posture::Kneeling, true), variant("desk", Posture::Standing, true),
                    variant("desk-easy", Posture::Standing, false)};
    catalogue.stretches = {hip};
    Stretch own;
    own.id = "my-stretch";
    own.variants = {variant("chair", Posture::Sitting, true)};
    catalogue.stretches.push_back(own);
    catalogue.routines = {
        routine("break-a", SessionKind::Break, {item("hip-flexor", "desk", 20s)}),
        routine("break-long", SessionKind::Break, {item("hip-flexor", "desk", 170s)}),
        routine("break-b", SessionKind::Break, {item("hip-flexor", "desk", 25s)}),
        routine("evening", SessionKind::Evening, {item("hip-flexor", "floor", 30s)}),
    };
    return catalogue;
}

std::string chosen(SessionKind kind, std::string_view choice, int sessionsSoFar)
{
    const Catalogue catalogue = small();
    const Routine* const found = routineFor(catalogue, kind, choice, sessionsSoFar);
    return found == nullptr ? "none" : found->id;
}

} // namespace

TEST_CASE("stretches, variants, routines and postures are found by name")
{
    const Catalogue catalogue = small();
    REQUIRE(stretchOf(catalogue, "hip-flexor") != nullptr);
    CHECK(stretchOf(catalogue, "hip") == nullptr);
    CHECK(variantOf(*stretchOf(catalogue, "hip-flexor"), "desk")->posture == Posture::Standing);
    CHECK(variantOf(*stretchOf(catalogue, "hip-flexor"), "bed") == nullptr);
    CHECK(routineOf(catalogue, "evening")->kind == SessionKind::Evening);
    CHECK(routineOf(catalogue, "") == nullptr);
    for (const Posture posture :
         {Posture::Lying, Posture::AllFours, Posture::Kneeling, Posture::Sitting, Posture::Standing}) {
        CHECK(postureNamed(name(posture)) == posture);
    }
    CHECK_FALSE(postureNamed("flying").has_value());
}

TEST_CASE("the chosen routine is used, and the first of the kind when there is none of that name")
{
    CHECK(chosen(SessionKind::Break, "break-long", 0) == "break-long");
    CHECK(chosen(SessionKind::Break, "", 1) == "break-a");
    CHECK(chosen(SessionKind::Break, "deleted-one", 1) == "break-a");
    CHECK(chosen(SessionKind::Evening, "take-turns", 1) == "evening");
    CHECK(chosen(SessionKind::Morning, "", 0) == "none");
}

TEST_CASE("short break routines take turns, and long ones do not take part")
{
    CHECK(chosen(SessionKind::Break, "take-turns", 0) == "break-a");
    CHECK(chosen(SessionKind::Break, "take-turns", 1) == "break-b");
    CHECK(chosen(SessionKind::Break, "take-turns", 2) == "break-a");
    CHECK(chosen(SessionKind::Break, "take-turns", -1) == "break-a");
}

TEST_CASE("where only long breaks exist, taking turns means the first of them")
{
    Catalogue catalogue = small();
    catalogue.routines = {routine("long", SessionKind::Break, {item("hip-flexor", "desk", 600s)})};
    CHECK(routineFor(catalogue, SessionKind::Break, "take-turns", 5)->id == "long");
}

TEST_CASE("a session of one stretch has the dose of a break when upright and of the evening otherwise")
{
    const Routine desk = routineOfOne(small(), "hip-flexor", "desk");
    REQUIRE(desk.items.size() == 1);
    CHECK(desk.kind == SessionKind::Manual);
    CHECK(desk.name == "Hip flexor");
    CHECK(desk.items[0].hold == 20s);
    CHECK(desk.items[0].bothSides);
    CHECK(desk.intro == 10s);

    const Routine floor = routineOfOne(small(), "hip-flexor", "floor");
    CHECK(floor.items[0].hold == 30s);
    CHECK(floor.items[0].variant == "floor");
}

TEST_CASE("a session of a variant without sides does both at once, with the dose of its stretch")
{
    const Routine easy = routineOfOne(small(), "hip-flexor", "desk-easy");
    REQUIRE(easy.items.size() == 1);
    CHECK_FALSE(easy.items[0].bothSides);
    CHECK(easy.items[0].variant == "desk-easy");
    CHECK(easy.items[0].hold == 20s);
}

TEST_CASE("a stretch in no routine gets a plain dose, an unknown one nothing")
{
    CHECK(routineOfOne(small(), "my-stretch", "chair").items.at(0).hold == 20s);
    CHECK(routineOfOne(small(), "my-stretch", "bed") == Routine{});
    CHECK(routineOfOne(small(), "hip", "desk") == Routine{});
}
