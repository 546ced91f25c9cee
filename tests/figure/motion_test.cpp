#include "limber/figure/choreography.hpp"
#include "support/catch.hpp"

#include <rapidcheck.h>

using namespace limber::figure;

namespace {

/// Hands and knees, then sitting back a little, then more.
Choreography threeKeys(bool cycles)
{
    Choreography choreography;
    choreography.cycles = cycles;
    Pose pose;
    pose.root.support = Support::Kneel;
    for (const Hand side : bothHands) {
        pose.legs[index(side)].knee = {0, 0.058, signOf(side) * 0.1};
        pose.legs[index(side)].ankle = {-0.4, 0.058, signOf(side) * 0.1};
    }
    for (const double thigh : {0.0, -20.0, -40.0}) {
        pose.root.thigh = thigh;
        pose.lumbar.bend = -thigh;
        Key key;
        key.pose = pose;
        key.stretched[0] = -thigh / 40;
        key.lag = 0.1;
        key.arrow = {{0, 0, 0}, {1, 0, 0}};
        choreography.keys.push_back(key);
    }
    return prepared(choreography);
}

} // namespace

TEST_CASE("a wave begins at the pelvis, ends at the head and is over at 1")
{
    for (const double lag : {0.0, 0.1, 0.3}) {
        const Progress start = wave(0, lag);
        CHECK(start.pelvis + start.lumbar + start.thoracic + start.head == 0);
        const Progress end = wave(1, lag);
        CHECK(std::min({end.pelvis, end.lumbar, end.thoracic, end.head}) == Approx(1));
    }
    const Progress half = wave(0.4, 0.1);
    CHECK(half.pelvis > half.lumbar);
    CHECK(half.lumbar > half.thoracic);
    CHECK(half.thoracic > half.head);
}

TEST_CASE("phases follow each other without a jump")
{
    using Phase = Moment::Phase;
    for (const bool cycles : {false, true}) {
        const Choreography c = threeKeys(cycles);
        const auto same = [&](const Moment& a, const Moment& b) {
            const Pose x = stanceAt(c, a).pose;
            const Pose y = stanceAt(c, b).pose;
            return std::abs(x.root.thigh - y.root.thigh) < 1e-9
                && std::abs(x.lumbar.bend - y.lumbar.bend) < 1e-9;
        };
        CHECK(same({Phase::Ready, 0, 0}, {Phase::In, 0, 0}));
        CHECK(same({Phase::In, 1, 0}, {Phase::Hold, 0, 0}));
        CHECK(same({Phase::Hold, 1, 0}, {Phase::Out, 0, 0}));
        CHECK(same({Phase::Out, 1, 0}, {Phase::Ready, 0, 0}));
        CHECK(same({Phase::In, 1, 0}, {Phase::Cycle, 0.5, 0}));
        CHECK(same({Phase::Cycle, 0.5, 0}, {Phase::Out, 0, 0}));
        CHECK(same({Phase::Cycle, 0, 0}, {Phase::Cycle, 1, 0}));
    }
}

TEST_CASE("a small step in time is a small step of the body")
{
    CHECK(rc::check([] {
        const Choreography c = threeKeys(*rc::gen::arbitrary<bool>());
        const Moment::Phase phase
            = *rc::gen::element(Moment::Phase::In, Moment::Phase::Out, Moment::Phase::Cycle);
        const double t = *rc::gen::inRange(0, 1000) / 1000.0;
        const Pose before = stanceAt(c, {phase, t, 0}).pose;
        const Pose after = stanceAt(c, {phase, t + 0.001, 0}).pose;
        RC_ASSERT(std::abs(before.root.thigh - after.root.thigh) < 0.3);
        RC_ASSERT(std::abs(before.lumbar.bend - after.lumbar.bend) < 0.3);
    }));
}

TEST_CASE("the arrow shows while there is motion, and only on the way in")
{
    const Choreography c = threeKeys(false);
    CHECK(stanceAt(c, {Moment::Phase::Ready, 0, 0}).arrowOpacity == 0);
    CHECK(stanceAt(c, {Moment::Phase::In, 0.25, 0}).arrowOpacity > 0.9);
    CHECK(stanceAt(c, {Moment::Phase::Hold, 0.5, 0}).arrowOpacity == 0);
    CHECK(stanceAt(c, {Moment::Phase::Out, 0.5, 0}).arrowOpacity == 0);
}

TEST_CASE("the glow grows with the stretch and softens with each breath in")
{
    const Choreography c = threeKeys(false);
    const auto glow = [&](const Moment& moment) { return stanceAt(c, moment).stretched[0]; };
    CHECK(glow({Moment::Phase::Ready, 0, 0}) == 0);
    CHECK(glow({Moment::Phase::In, 0.3, 0}) < glow({Moment::Phase::In, 0.8, 0}));
    CHECK(glow({Moment::Phase::Hold, 0, 1}) < glow({Moment::Phase::Hold, 0, -1}));
}

TEST_CASE("a cycle goes to its first end and comes back from there")
{
    const Choreography c = threeKeys(true);
    const auto thigh = [&](double progress) {
        return stanceAt(c, {Moment::Phase::Cycle, progress, 0}).pose.root.thigh;
    };
    CHECK(thigh(0) == Approx(c.keys[2].pose.root.thigh));
    CHECK(thigh(0.5) == Approx(c.keys[1].pose.root.thigh));
    CHECK(thigh(1) == Approx(c.keys[2].pose.root.thigh));
    CHECK(stanceAt(c, {Moment::Phase::Cycle, 0.25, 0}).key == 1);
    CHECK(stanceAt(c, {Moment::Phase::Cycle, 0.75, 0}).key == 2);
}

TEST_CASE("the moment of a key shows that key")
{
    for (const bool cycles : {false, true}) {
        const Choreography c = threeKeys(cycles);
        for (std::size_t key = 0; key < c.keys.size(); ++key) {
            CHECK(stanceAt(c, momentOf(c, key)).pose.root.thigh == Approx(c.keys[key].pose.root.thigh));
        }
    }
}
