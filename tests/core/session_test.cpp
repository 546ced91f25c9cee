#include "limber/core/session.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <functional>
#include <rapidcheck.h>

using namespace limber::core;
using namespace limber::core::session;

namespace {

constexpr Instant morning{Milliseconds{1'700'000'000'000}};
constexpr Uptime boot{Seconds{5'000}};

Routine sample()
{
    Routine routine;
    routine.id = "sample";
    routine.kind = SessionKind::Break;
    routine.intro = Seconds{10};
    routine.outro = Seconds{5};
    RoutineItem hip;
    hip.stretch = "hip-flexor";
    hip.variant = "desk";
    hip.bothSides = true;
    hip.hold = Seconds{20};
    hip.move = Seconds{6};
    hip.transition = Seconds{8};
    hip.switchSides = Seconds{5};
    RoutineItem cat;
    cat.stretch = "cat-camel";
    cat.variant = "desk";
    cat.cycles = 3;
    cat.cycle = Seconds{7};
    cat.transition = Seconds{10};
    routine.items = {hip, cat};
    return routine;
}

/// A session with a clock and a store that answers at once, unless told otherwise.
struct Run {
    Now now{morning, boot, nullptr};
    Session session;
    std::vector<Effect> effects;
    bool answers = true;

    explicit Run(const Routine& routine = sample(), int first = 0)
        : session{begin(routine, now, first)}
    {
        act(StoreAnswered{});
    }

    void act(const Event& event)
    {
        Advance next = advance(session, event, now);
        session = next.session;
        effects.insert(effects.end(), next.effects.begin(), next.effects.end());
        if (answers) {
            for (const Effect& effect : next.effects) {
                if (!std::holds_alternative<Cue>(effect)) {
                    act(StoreAnswered{});
                }
            }
        }
    }

    void pass(Milliseconds time)
    {
        const Uptime end = now.up + time;
        while (now.up < end) {
            const Uptime next = std::min(nextChange(session).value_or(end), end);
            now.wall += next - now.up;
            now.up = next;
            act(Passed{});
        }
    }

    /// Until the part begins; a part that never comes fails the test.
    void reach(Part part)
    {
        for (int looks = 0; session.part != part; ++looks) {
            REQUIRE(looks < 10'000);
            pass(Milliseconds{100});
        }
    }

    [[nodiscard]] std::vector<StepRecord> stored() const
    {
        std::vector<StepRecord> steps;
        for (const Effect& effect : effects) {
            if (const auto* over = std::get_if<StepOver>(&effect)) {
                steps.push_back(over->step);
            }
        }
        return steps;
    }

    [[nodiscard]] std::vector<Ended> ends() const
    {
        std::vector<Ended> all;
        for (const Effect& effect : effects) {
            if (const auto* ended = std::get_if<Ended>(&effect)) {
                all.push_back(*ended);
            }
        }
        return all;
    }

    [[nodiscard]] std::vector<CueKind> cues() const
    {
        std::vector<CueKind> all;
        for (const Effect& effect : effects) {
            if (const auto* cue = std::get_if<Cue>(&effect)) {
                all.push_back(cue->kind);
            }
        }
        return all;
    }

    [[nodiscard]] View look() const { return view(session, now.up); }
};

/// A run that has just reached `part` of its first step; for Saving the store is silent.
Run runAt(Part part)
{
    Run run;
    if (part == Part::Saving) {
        run.reach(Part::Work);
        run.answers = false;
        run.act(NextWanted{});
    } else if (part == Part::Outro || part == Part::Done) {
        run.reach(part);
    } else {
        run.reach(part);
        run.pass(Seconds{1});
    }
    REQUIRE(run.session.part == part);
    return run;
}

constexpr std::array everyPart{Part::Saving, Part::Ready, Part::In,  Part::Work,
                               Part::Out,    Part::Outro, Part::Done};

} // namespace

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

TEST_CASE("nothing moves a session that is over", "[session]")
{
    const Run done = runAt(Part::Done);
    const std::vector<Event> events{Passed{},        PauseWanted{},   ResumeWanted{}, NextWanted{},
                                    BackWanted{},    RestartWanted{}, SwitchWanted{}, SkipStretchWanted{},
                                    VariantWanted{}, WentAway{},      EndWanted{}};
    for (const Event& event : events) {
        const Advance next = advance(done.session, event, done.now);
        CHECK(next.session == done.session);
        CHECK(next.effects.empty());
    }
    CHECK_FALSE(nextChange(done.session));
}

TEST_CASE("each event in each part goes where it should", "[session]")
{
    // Columns: part and step after the event, from the first step (Saving, Outro and Done: see runAt).
    struct Row {
        Event event;
        std::array<std::pair<Part, int>, 7> after;
    };
    using P = Part;
    const std::vector<Row> table{
        {Passed{},
         {{{P::Saving, 1},
           {P::Ready, 0},
           {P::In, 0},
           {P::Work, 0},
           {P::Out, 0},
           {P::Outro, 3},
           {P::Done, 3}}}},
        {PauseWanted{},
         {{{P::Saving, 1},
           {P::Ready, 0},
           {P::In, 0},
           {P::Work, 0},
           {P::Out, 0},
           {P::Outro, 3},
           {P::Done, 3}}}},
        {ResumeWanted{},
         {{{P::Saving, 1},
           {P::Ready, 0},
           {P::In, 0},
           {P::Work, 0},
           {P::Out, 0},
           {P::Outro, 3},
           {P::Done, 3}}}},
        {NextWanted{},
         {{{P::Saving, 1},
           {P::In, 0},
           {P::Ready, 1},
           {P::Ready, 1},
           {P::Ready, 1},
           {P::Done, 3},
           {P::Done, 3}}}},
        {BackWanted{},
         {{{P::Saving, 1},
           {P::Ready, 0},
           {P::Ready, 0},
           {P::Ready, 0},
           {P::Ready, 0},
           {P::Ready, 2},
           {P::Done, 3}}}},
        {RestartWanted{},
         {{{P::Saving, 1},
           {P::Ready, 0},
           {P::Ready, 0},
           {P::Ready, 0},
           {P::Ready, 0},
           {P::Outro, 3},
           {P::Done, 3}}}},
        {SwitchWanted{},
         {{{P::Saving, 1},
           {P::Ready, 0},
           {P::Ready, 0},
           {P::Ready, 0},
           {P::Out, 0},
           {P::Outro, 3},
           {P::Done, 3}}}},
        {SkipStretchWanted{},
         {{{P::Saving, 1},
           {P::Ready, 2},
           {P::Ready, 2},
           {P::Ready, 2},
           {P::Ready, 2},
           {P::Outro, 3},
           {P::Done, 3}}}},
        {VariantWanted{"x", true},
         {{{P::Saving, 1},
           {P::Ready, 0},
           {P::Ready, 0},
           {P::Ready, 0},
           {P::Ready, 0},
           {P::Outro, 3},
           {P::Done, 3}}}},
        {WentAway{},
         {{{P::Saving, 1},
           {P::Ready, 0},
           {P::In, 0},
           {P::Work, 0},
           {P::Out, 0},
           {P::Outro, 3},
           {P::Done, 3}}}},
        {EndWanted{},
         {{{P::Done, 1},
           {P::Done, 0},
           {P::Done, 0},
           {P::Done, 0},
           {P::Done, 0},
           {P::Done, 3},
           {P::Done, 3}}}},
        {StoreAnswered{},
         {{{P::Ready, 1},
           {P::Ready, 0},
           {P::In, 0},
           {P::Work, 0},
           {P::Out, 0},
           {P::Outro, 3},
           {P::Done, 3}}}},
    };
    REQUIRE(table.size() == std::variant_size_v<Event>);
    for (std::size_t row = 0; row < table.size(); ++row) {
        REQUIRE(table[row].event.index() == row);
        for (std::size_t column = 0; column < everyPart.size(); ++column) {
            Run run = runAt(everyPart[column]);
            run.act(table[row].event);
            INFO("event " << row << ", part " << column);
            CHECK(run.session.part == table[row].after[column].first);
            CHECK(run.session.step == table[row].after[column].second);
        }
    }
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

TEST_CASE("whatever the user does, nothing counts twice and nothing that was not lived", "[session]")
{
    const bool holds
        = rc::check("held time is at most active time, indexes are unique, the last word is the record", [] {
              Run run;
              Milliseconds unpaused{0};
              const auto moves = *rc::gen::container<std::vector<std::pair<int, int>>>(
                  rc::gen::pair(rc::gen::inRange(0, 14), rc::gen::inRange(0, 9'000)));
              for (const auto& [what, milliseconds] : moves) {
                  const bool wasRunning = !run.session.isPaused && run.session.part != Part::Done;
                  const Uptime before = run.now.up;
                  run.pass(Milliseconds{milliseconds});
                  unpaused += wasRunning ? run.now.up - before : Milliseconds{0};
                  const std::array<Event, 11> events{
                      PauseWanted{},   ResumeWanted{}, NextWanted{},        BackWanted{},
                      RestartWanted{}, SwitchWanted{}, SkipStretchWanted{}, VariantWanted{"v", true},
                      WentAway{},      ResumeWanted{}, NextWanted{}};
                  if (what < static_cast<int>(events.size())) {
                      run.act(events[static_cast<std::size_t>(what)]);
                  }
                  RC_ASSERT(run.session.elapsed >= Milliseconds{0});
                  const View now = run.look();
                  RC_ASSERT(now.left >= Milliseconds{0});
                  RC_ASSERT(now.toGo >= Milliseconds{0});
              }
              run.act(EndWanted{});

              Milliseconds held{0};
              int last = -1;
              for (const StepRecord& record : run.session.records) {
                  RC_ASSERT(record.index > last);
                  RC_ASSERT(record.held <= record.planned);
                  RC_ASSERT(record.skipped || record.held == record.planned);
                  last = record.index;
                  held += record.held;
              }
              RC_ASSERT(held <= run.session.spent);
              RC_ASSERT(run.session.spent <= unpaused);
              RC_ASSERT(run.ends().size() == 1u);
              RC_ASSERT(run.session.unstored == 0);

              std::vector<StepRecord> disk(run.session.steps.size());
              for (const StepRecord& step : run.stored()) {
                  disk[static_cast<std::size_t>(step.index)] = step;
              }
              for (const StepRecord& record : run.session.records) {
                  RC_ASSERT(disk[static_cast<std::size_t>(record.index)] == record);
              }
          });
    CHECK(holds);
}
