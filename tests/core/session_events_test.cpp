#include "core/session_run.hpp"

#include <array>
#include <functional>
#include <rapidcheck.h>

using namespace limber::test;

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
