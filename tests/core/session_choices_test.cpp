#include "core/session_run.hpp"

using namespace limber::test;

TEST_CASE("next ends the transition first and the step second", "[session]")
{
    Run run = runAt(Part::Ready);
    run.act(NextWanted{});
    CHECK(run.session.part == Part::In);
    CHECK(run.stored().empty());
    run.act(NextWanted{});
    CHECK(run.session.step == 1);
    CHECK(run.session.part == Part::Ready);
    REQUIRE(run.stored().size() == 1);
    CHECK(run.stored().front().skipped);
    CHECK(run.stored().front().held == Seconds{0});
}

TEST_CASE("next after letting go does not report the step twice", "[session]")
{
    Run run = runAt(Part::Out);
    CHECK(run.stored().size() == 1);
    run.act(NextWanted{});
    CHECK(run.stored().size() == 1);
    CHECK(run.session.step == 1);
    CHECK(run.session.part == Part::Ready);
}

TEST_CASE("a redone step keeps what was held longer", "[session]")
{
    Run run = runAt(Part::Work);
    run.pass(Seconds{11});
    run.act(RestartWanted{});
    CHECK(run.session.part == Part::Ready);
    CHECK(run.session.step == 0);
    REQUIRE(run.session.records.size() == 1);
    CHECK(run.session.records.front().held == Seconds{12});

    run.reach(Part::Work);
    run.pass(Seconds{2});
    run.act(NextWanted{});
    CHECK(run.session.records.front().held == Seconds{12});
    CHECK(run.stored().size() == 1);

    run.act(BackWanted{});
    run.reach(Part::Out);
    REQUIRE(run.session.records.size() == 1);
    CHECK(run.session.records.front().held == Seconds{20});
    CHECK_FALSE(run.session.records.front().skipped);
}

TEST_CASE("back goes to the step before, and no further than the first", "[session]")
{
    Run run = runAt(Part::Work);
    run.act(BackWanted{});
    CHECK(run.session.step == 0);
    CHECK(run.session.part == Part::Ready);
    run.reach(Part::Out);
    run.reach(Part::Ready);
    CHECK(run.session.step == 1);
    run.act(BackWanted{});
    CHECK(run.session.step == 0);
}

TEST_CASE("the outro can be left for the last step, and the session still ends once", "[session]")
{
    Run run = runAt(Part::Outro);
    run.act(BackWanted{});
    CHECK(run.session.step == 2);
    CHECK(run.session.part == Part::Ready);
    run.reach(Part::Done);
    CHECK(run.ends().size() == 1);
    CHECK(run.stored().size() == 3);
}

TEST_CASE("switching sides does the other side now and this one afterwards", "[session]")
{
    Run run = runAt(Part::Ready);
    run.act(SwitchWanted{});
    CHECK(run.session.part == Part::Ready);
    CHECK(run.session.steps[0].side == Side::Right);
    CHECK(run.session.steps[1].side == Side::Left);
    run.act(SwitchWanted{});
    CHECK(run.session.steps[0].side == Side::Left);
    CHECK(run.session.steps[1].side == Side::Right);
    run.reach(Part::Done);
    CHECK(run.stored().size() == 3);
}

TEST_CASE("what was held before switching sides counts for its own side", "[session]")
{
    Run run = runAt(Part::Work);
    run.pass(Seconds{8});
    run.act(SwitchWanted{});
    CHECK(run.session.part == Part::Ready);
    REQUIRE(run.stored().size() == 1);
    CHECK(run.stored().front().index == 1);
    CHECK(run.stored().front().side == Side::Left);
    CHECK(run.stored().front().held == Seconds{9});
    run.reach(Part::Done);
    REQUIRE(run.session.records.size() == 3);
    CHECK(run.session.records[0].side == Side::Right);
    CHECK(run.session.records[1].side == Side::Left);
    CHECK(run.session.records[1].held == Seconds{20});
}

TEST_CASE("a stretch without sides has none to switch", "[session]")
{
    Run run;
    while (run.session.step < 2) {
        run.act(NextWanted{});
    }
    CHECK_FALSE(canSwitchSides(run.session));
    const Session before = run.session;
    run.act(SwitchWanted{});
    CHECK(run.session == before);
}

TEST_CASE("skipping a stretch leaves out both sides and keeps what was held", "[session]")
{
    Run run = runAt(Part::Work);
    run.pass(Seconds{4});
    run.act(PauseWanted{});
    run.act(SkipStretchWanted{});
    CHECK_FALSE(run.session.isPaused);
    CHECK(run.session.step == 2);
    const auto steps = run.stored();
    REQUIRE(steps.size() == 2);
    CHECK(steps[0].held == Seconds{5});
    CHECK(steps[1].held == Seconds{0});
    CHECK(steps[0].skipped);
    CHECK(steps[1].skipped);
}

TEST_CASE("an easier variant holds for the rest of its stretch", "[session]")
{
    Run run = runAt(Part::Work);
    run.act(VariantWanted{"desk-easy", true});
    CHECK(run.session.steps[0].variant == "desk-easy");
    CHECK(run.session.steps[1].variant == "desk-easy");
    CHECK(run.session.steps[2].variant == "desk");
    CHECK(run.session.part == Part::Ready);
    REQUIRE(run.stored().size() == 1);
    CHECK(run.stored().front().variant == "desk");
}

TEST_CASE("a variant without sides takes them away", "[session]")
{
    Run run = runAt(Part::Ready);
    run.act(VariantWanted{"desk-easy", false});
    CHECK(run.session.steps[0].side == Side::Both);
    CHECK(run.session.steps[1].side == Side::Both);
}

TEST_CASE("easier means loading some of the same and nothing else", "[session]")
{
    const auto variant = [](const std::string& id, Posture posture, std::vector<std::string> tags) {
        Variant made;
        made.id = id;
        made.posture = posture;
        made.tags = std::move(tags);
        return made;
    };
    Stretch stretch;
    stretch.variants
        = {variant("floor", Posture::Lying, {"floor", "supine", "twist"}),
           variant("look", Posture::Sitting, {}), variant("bed", Posture::Lying, {"supine", "twist"}),
           variant("desk", Posture::Sitting, {"twist", "endtwist"})};
    REQUIRE(easierVariant(stretch, "floor") != nullptr);
    CHECK(easierVariant(stretch, "floor")->id == "bed");
    CHECK(easierVariant(stretch, "bed")->id == "look");
    CHECK(easierVariant(stretch, "desk")->id == "look");
    CHECK(easierVariant(stretch, "look") == nullptr);
    CHECK(easierVariant(stretch, "none") == nullptr);
}

TEST_CASE("ending keeps what was held so far", "[session]")
{
    Run run = runAt(Part::Work);
    run.pass(Seconds{4});
    run.act(EndWanted{});
    REQUIRE(run.stored().size() == 1);
    CHECK(run.stored().front().held == Seconds{5});
    REQUIRE(run.ends().size() == 1);
    CHECK(run.ends().front().outcome == SessionOutcome::CutShort);
    CHECK(std::holds_alternative<Ended>(run.effects.back()));
}

TEST_CASE("ending while the last step is let go is no cutting short", "[session]")
{
    Run run;
    while (run.session.step < 2) {
        run.act(NextWanted{});
    }
    run.act(BackWanted{});
    run.reach(Part::Out);
    run.act(EndWanted{});
    CHECK(run.ends().front().outcome == SessionOutcome::CutShort);

    Run other = runAt(Part::Outro);
    other.act(EndWanted{});
    CHECK(other.ends().front().outcome == SessionOutcome::Completed);
}

TEST_CASE("walking through without holding anything is no completed session", "[session]")
{
    Run run;
    for (int presses = 0; run.session.part != Part::Done; ++presses) {
        REQUIRE(presses < 20);
        run.act(NextWanted{});
    }
    CHECK(run.ends().front().outcome == SessionOutcome::CutShort);
    CHECK(run.stored().size() == 3);
}
