#include "core/session_run.hpp"

using namespace limber::test;

TEST_CASE("an undisturbed session takes exactly as long as its routine says", "[session]")
{
    Run run;
    const Uptime started = run.now.up;
    run.reach(Part::Done);
    const auto planned = Milliseconds{duration(sample())};
    CHECK(planned == Seconds{10 + 8 + 26 + 5 + 26 + 10 + 21 + 5});
    CHECK(run.session.spent == planned);
    CHECK(run.now.up - started >= planned);
    CHECK(run.now.up - started < planned + Seconds{1});
    REQUIRE(run.ends().size() == 1);
    CHECK(run.ends().front().outcome == SessionOutcome::Completed);
}

TEST_CASE("every step is reported once, whole, in order and before the next one begins", "[session]")
{
    Run run;
    run.reach(Part::Done);
    const auto steps = run.stored();
    REQUIRE(steps.size() == 3);
    CHECK(steps[0].side == Side::Left);
    CHECK(steps[1].side == Side::Right);
    CHECK(steps[2].side == Side::Both);
    CHECK(steps[2].cycles == 3);
    for (int i = 0; i < 3; ++i) {
        const StepRecord& step = steps[static_cast<std::size_t>(i)];
        CHECK(step.index == i);
        CHECK(step.held == step.planned);
        CHECK_FALSE(step.skipped);
    }
    CHECK(run.session.records == steps);
}

TEST_CASE("the next step does not begin before the store has answered", "[session]")
{
    Run run;
    run.answers = false;
    run.reach(Part::Saving);
    CHECK(run.session.step == 1);
    run.pass(Milliseconds{900});
    CHECK(run.look().part == Part::Ready);
    CHECK(run.look().left == Seconds{5});
    run.pass(Milliseconds{200});
    CHECK(run.look().part == Part::Saving);
    run.act(StoreAnswered{});
    CHECK(run.session.part == Part::Ready);
    CHECK(run.look().left == Seconds{5});
}

TEST_CASE("a store that is away holds nobody up for longer than it takes to notice", "[session]")
{
    Run run;
    run.answers = false;
    run.reach(Part::Saving);
    run.pass(savingGivesUp + Seconds{1});
    CHECK(run.session.part == Part::Ready);
    CHECK(run.session.storeIsLate);

    run.act(NextWanted{});
    run.pass(Seconds{3});
    run.act(NextWanted{});
    CHECK(run.session.part == Part::Ready);
    CHECK(run.session.step == 2);
    CHECK(run.session.unstored == 2);

    run.act(StoreAnswered{});
    run.act(StoreAnswered{});
    CHECK_FALSE(run.session.storeIsLate);
}

TEST_CASE("a pause counts for nothing", "[session]")
{
    Run run;
    run.reach(Part::Work);
    run.pass(Seconds{7});
    run.act(PauseWanted{});
    CHECK_FALSE(nextChange(run.session));
    run.now.up += std::chrono::hours{3};
    CHECK(run.look().left == Seconds{13});
    run.act(ResumeWanted{});
    CHECK(run.look().left == Seconds{13});
    run.act(NextWanted{});
    REQUIRE(run.stored().size() == 1);
    CHECK(run.stored().front().held == Seconds{7});
    CHECK(run.stored().front().skipped);
}

TEST_CASE("time slept through counts for nothing, even if nobody told of the sleep", "[session]")
{
    Run run;
    run.reach(Part::Work);
    run.pass(Seconds{4});
    run.now.up += std::chrono::hours{8};
    run.act(Passed{});
    CHECK(run.session.isPaused);
    CHECK(run.look().left == Seconds{16});
    CHECK(run.session.part == Part::Work);
}

TEST_CASE("going away pauses and coming back waits for the user", "[session]")
{
    for (const Part part : everyPart) {
        Run run = runAt(part);
        run.act(WentAway{});
        CHECK(run.session.isPaused == (part != Part::Done));
        run.act(Passed{});
        CHECK(run.session.isPaused == (part != Part::Done));
    }
}

TEST_CASE("an interrupted session goes on where it was", "[session]")
{
    StepRecord known;
    known.planned = Seconds{20};
    known.held = Seconds{20};
    const Now now{morning, boot, nullptr};
    Session session = begin(sample(), now, 1, {known});
    session = advance(session, StoreAnswered{}, now).session;
    CHECK(session.step == 1);
    CHECK(session.part == Part::Ready);
    CHECK(view(session, boot).shares[0] == 1.);
    CHECK(begin(sample(), now, 99).step == 3);
}

TEST_CASE("cues come once each and in order", "[session]")
{
    Run run;
    run.reach(Part::Out);
    CHECK(run.cues()
          == std::vector{CueKind::GetReady, CueKind::EaseIn, CueKind::Start, CueKind::Halfway, CueKind::Three,
                         CueKind::Two, CueKind::One, CueKind::LetGo});
    run.reach(Part::Done);
    const auto all = run.cues();
    CHECK(std::count(all.begin(), all.end(), CueKind::NextRound) == 2);
    CHECK(all.back() == CueKind::Finished);
}

TEST_CASE("the view tells ring, round, place and time to go from the clock alone", "[session]")
{
    Run run = runAt(Part::Work);
    View now = run.look();
    CHECK(now.place == 1);
    CHECK(now.places == 2);
    CHECK(now.left == Seconds{19});
    CHECK(now.leftShare == Approx(19. / 20));
    CHECK(now.toGo == Seconds{19 + 3 + 5 + 26 + 10 + 21 + 5});
    CHECK(view(run.session, run.now.up + Seconds{4}).left == Seconds{15});
    CHECK(view(run.session, run.now.up + Seconds{400}).left == Seconds{0});
    CHECK(now.breath.isIn);
    CHECK(view(run.session, run.now.up + Seconds{3}).breath.fill == Approx(1.));
    CHECK_FALSE(view(run.session, run.now.up + Seconds{4}).breath.isIn);

    while (run.session.step < 2) {
        run.act(NextWanted{});
    }
    run.reach(Part::Work);
    run.pass(Seconds{8});
    now = run.look();
    CHECK(now.round == 2);
    CHECK(now.places == 1);
    CHECK(now.shares[0] > 0);
    CHECK(now.shares[1] == 0);
    CHECK(now.shares[2] == Approx(8. / 21).margin(0.01));
}
