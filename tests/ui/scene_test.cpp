#include "session/figure_slot.hpp"
#include "session/scene.hpp"

#include "limber/catalogue/load.hpp"
#include "limber/catalogue/poses.hpp"
#include "limber/figure/skeleton.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <cmath>

/// What the figure does while a session tells what to do.

using namespace limber;
using namespace core::session;

namespace {

/// The first step of a session of one stretch, from getting into position until it lets go.
class OneStep {
public:
    OneStep(const core::Catalogue& catalogue, const std::string& stretch, const std::string& variant)
        : m_catalogue{catalogue}
        , m_session{begin(core::routineOfOne(catalogue, stretch, variant), m_now)}
    {
        act(StoreAnswered{});
    }

    [[nodiscard]] bool isOver() const { return m_session.step > 0 || m_session.part == Part::Done; }
    [[nodiscard]] View look() const { return view(m_session, m_now.up); }
    [[nodiscard]] ui::Scene scene() const { return ui::sceneOf(m_catalogue, m_session, look()); }

    void pass(core::Milliseconds time)
    {
        m_now.wall += time;
        m_now.up += time;
        act(Passed{});
    }

private:
    void act(const Event& event) { m_session = advance(m_session, event, m_now).session; }

    const core::Catalogue& m_catalogue;
    core::Now m_now{core::Instant{core::Seconds{1'700'000'000}}, core::Uptime{core::Seconds{100}}, nullptr};
    Session m_session;
};

/// How far apart two poses are: the farthest joint, in metres.
double apart(const figure::Pose& a, const figure::Pose& b)
{
    const figure::Skeleton one = figure::solve(a, {});
    const figure::Skeleton other = figure::solve(b, {});
    double most = figure::distance(one.skull, other.skull);
    for (const figure::Hand side : figure::bothHands) {
        for (const auto limbs : {&figure::Skeleton::legs, &figure::Skeleton::arms}) {
            const figure::Limb& x = (one.*limbs)[figure::index(side)];
            const figure::Limb& y = (other.*limbs)[figure::index(side)];
            most = std::max({most, figure::distance(x.mid, y.mid), figure::distance(x.end, y.end)});
        }
    }
    return most;
}

} // namespace

TEST_CASE("from getting into position until it lets go the figure neither jumps nor gasps nor flares up")
{
    constexpr core::Milliseconds frame{40};
    const core::Catalogue catalogue = catalogue::builtIn();
    for (const core::Stretch& stretch : catalogue.stretches) {
        const core::Variant& variant = stretch.variants.front();
        const auto choreography = catalogue::choreographyOf(variant.figure);
        REQUIRE(choreography);
        OneStep step{catalogue, stretch.id, variant.id};
        const auto stance
            = [&] { return figure::stanceAt(*choreography, ui::momentOf(step.scene().figure)); };
        figure::Stance before = stance();
        double farthest = 0;
        double deepest = 0;
        double brightest = 0;
        for (step.pass(frame); !step.isOver(); step.pass(frame)) {
            const figure::Stance now = stance();
            farthest = std::max(farthest, apart(before.pose, now.pose));
            deepest = std::max(deepest, std::abs(now.pose.breath - before.pose.breath));
            for (std::size_t muscle = 0; muscle < figure::muscleCount; ++muscle) {
                brightest = std::max(brightest, std::abs(now.stretched[muscle] - before.stretched[muscle]));
            }
            before = now;
        }
        CAPTURE(variant.figure);
        CHECK(farthest < 0.03);
        CHECK(deepest < 0.06);
        CHECK(brightest < 0.06);
    }
}

TEST_CASE("the figure of cat-camel rounds when the cue says so, and opens when it says that")
{
    const core::Catalogue catalogue = catalogue::builtIn();
    const core::Stretch& cat = *core::stretchOf(catalogue, "cat-camel");
    for (const core::Variant& variant : cat.variants) {
        const auto choreography = catalogue::choreographyOf(variant.figure);
        REQUIRE(choreography);
        OneStep step{catalogue, cat.id, variant.id};
        int rounding = 0;
        int opening = 0;
        for (; !step.isOver(); step.pass(core::Milliseconds{100})) {
            const ui::Scene scene = step.scene();
            if (scene.figure.phase == ui::FigureState::Phase::Out) {
                continue; // back to level, which is on the way to the open end
            }
            const figure::Stance stance = figure::stanceAt(*choreography, ui::momentOf(scene.figure));
            const bool isAtRest = stance.arrowOpacity == 0;
            if (isAtRest) {
                continue;
            }
            const std::string heading = choreography->keys[stance.key].name;
            CAPTURE(variant.id, scene.cue.toStdString());
            CHECK(heading == (scene.cue == QString::fromStdString(variant.cue) ? "round" : "open"));
            (heading == "round" ? rounding : opening) += 1;
        }
        CHECK(rounding > 10);
        CHECK(opening > 10);
    }
}
