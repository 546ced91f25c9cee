#pragma once

#include "limber/core/session.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <vector>

namespace limber::test {

using namespace core;
using namespace core::session;

inline constexpr Instant morning{Milliseconds{1'700'000'000'000}};
inline constexpr Uptime boot{Seconds{5'000}};

/// A stretch of both sides and one in rounds.
inline Routine sample()
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
inline Run runAt(Part part)
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

inline constexpr std::array everyPart{Part::Saving, Part::Ready, Part::In,  Part::Work,
                                      Part::Out,    Part::Outro, Part::Done};

} // namespace limber::test
