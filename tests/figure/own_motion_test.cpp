#include "catalogue/pose_files.hpp"

#include "limber/figure/person.hpp"
#include "limber/figure/skeleton.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <array>
#include <cmath>

/// How Limber's own figures move: as bodies do, from rest to rest, without a jump or a jerk.

using namespace limber;
using namespace limber::figure;

namespace {

using Phase = Moment::Phase;

/// One movement of a choreography.
struct Movement {
    const Choreography* choreography = nullptr;
    Phase phase;
    std::vector<double> rests; ///< the progress at which it is at a key
};

std::vector<Movement> movementsOf(const Choreography& choreography)
{
    Movement in{&choreography, Phase::In, {0, 1}};
    for (std::size_t key = 1; key + 1 < choreography.keys.size() && !choreography.cycles; ++key) {
        in.rests.push_back(momentOf(choreography, key).progress);
    }
    std::vector<Movement> movements{in};
    if (choreography.cycles) {
        movements.push_back({&choreography, Phase::Cycle, {0, 0.5, 1}});
    }
    return movements;
}

template <typename Visit>
void forEachMovement(const Visit& visit)
{
    for (const Choreography& choreography : test::ownChoreographies()) {
        for (const Movement& movement : movementsOf(choreography)) {
            CAPTURE(choreography.id, static_cast<int>(movement.phase));
            visit(movement);
        }
    }
}

using Places = std::vector<Vec3>;

/// Every joint, the ends of hands and feet, the crown and the nose.
Places placesOf(const Movement& movement, double progress, const Body& body)
{
    const Pose pose = stanceAt(*movement.choreography, {movement.phase, progress, 0}).pose;
    const Skeleton bones = solve(pose, body);
    Places places{bones.spine.begin(), bones.spine.end()};
    places.insert(places.end(), bones.neck.begin(), bones.neck.end());
    for (const auto& limbs : {bones.legs, bones.arms}) {
        for (const Limb& limb : limbs) {
            places.insert(places.end(),
                          {limb.root, limb.mid, limb.end, limb.end + limb.tip.up * 0.15,
                           limb.end + limb.tip.front * 0.15});
        }
    }
    places.push_back(bones.skull + bones.head.up * 0.2);
    places.push_back(bones.skull + bones.head.front * 0.1);
    return places;
}

/// The largest differences of the places from frame to frame, in metres: the first is a step, the second how
/// much steps change.
struct Steps {
    double first = 0;
    double second = 0;
};

Steps stepsOf(const Movement& movement, const Body& body, int frames)
{
    Steps most;
    std::array<Places, 3> last;
    for (int i = 0; i <= frames; ++i) {
        std::rotate(last.begin(), last.begin() + 1, last.end());
        last[2] = placesOf(movement, static_cast<double>(i) / frames, body);
        for (std::size_t place = 0; place < last[2].size(); ++place) {
            const auto at = [&](std::size_t frame) { return last[frame][place]; };
            if (i >= 1) {
                most.first = std::max(most.first, distance(at(2), at(1)));
            }
            if (i >= 2) {
                most.second = std::max(most.second, length(at(2) - at(1) * 2 + at(0)));
            }
        }
    }
    return most;
}

double largestDistance(const Places& a, const Places& b)
{
    double largest = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        largest = std::max(largest, distance(a[i], b[i]));
    }
    return largest;
}

} // namespace

TEST_CASE("nothing jumps: half the time is half the way, and speed changes as smoothly")
{
    forEachMovement([&](const Movement& movement) {
        const Body& body = people().front().body;
        constexpr int frames = 120;
        const Steps coarse = stepsOf(movement, body, frames);
        const Steps fine = stepsOf(movement, body, 2 * frames);
        CHECK(fine.first < 0.55 * coarse.first);
        // A place whose speed jumps has changes that only halve; of others they are a quarter.
        CHECK(fine.second < 0.3 * coarse.second);
    });
}

TEST_CASE("a movement comes to rest at each key: neither speed nor force is left")
{
    constexpr double step = 0.005;
    forEachMovement([&](const Movement& movement) {
        const Body& body = people().front().body;
        const double fastest = stepsOf(movement, body, static_cast<int>(1 / step)).first;
        for (const double rest : movement.rests) {
            for (const double sign : {-1.0, 1.0}) {
                const double near = rest + sign * step;
                if (near < 0 || near > 1) {
                    continue;
                }
                CAPTURE(rest, sign);
                const double moved
                    = largestDistance(placesOf(movement, rest, body), placesOf(movement, near, body));
                // Minimum jerk leaves like the third power of time: one step is next to nothing.
                CHECK(moved < 0.02 * fastest + 1e-9);
            }
        }
    });
}

TEST_CASE("what is bent on the way follows the course of least jerk")
{
    forEachMovement([](const Movement& movement) {
        const Choreography& c = *movement.choreography;
        const bool isTwoKeys = c.keys.size() == 2 && c.keys[1].lag == 0;
        if (!isTwoKeys) {
            return;
        }
        for (int i = 0; i <= 20; ++i) {
            const double t = i / 20.0;
            const double share = 10 * std::pow(t, 3) - 15 * std::pow(t, 4) + 6 * std::pow(t, 5);
            const Pose pose = stanceAt(c, {movement.phase, t, 0}).pose;
            const auto along = [&](double from, double to) { return from + (to - from) * share; };
            const Pose& a = c.keys[0].pose;
            const Pose& b = c.keys[1].pose;
            CAPTURE(t);
            CHECK(pose.root.pitch == Approx(along(a.root.pitch, b.root.pitch)).margin(1e-9));
            CHECK(pose.root.twist == Approx(along(a.root.twist, b.root.twist)).margin(1e-9));
            CHECK(pose.root.thigh == Approx(along(a.root.thigh, b.root.thigh)).margin(1e-9));
            CHECK(pose.lumbar.bend == Approx(along(a.lumbar.bend, b.lumbar.bend)).margin(1e-9));
            CHECK(pose.thoracic.twist == Approx(along(a.thoracic.twist, b.thoracic.twist)).margin(1e-9));
        }
    });
}

TEST_CASE("on no way does a bone change its length")
{
    forEachMovement([](const Movement& movement) {
        for (const Person& person : people()) {
            const Body& body = person.body;
            double off = 0;
            for (int i = 0; i <= 100; ++i) {
                const Pose pose = stanceAt(*movement.choreography, {movement.phase, i / 100.0, 0}).pose;
                const Skeleton bones = solve(pose, body);
                for (const Hand side : bothHands) {
                    const Limb& leg = bones.legs[index(side)];
                    const Limb& arm = bones.arms[index(side)];
                    off = std::max({off, std::abs(distance(leg.root, leg.mid) - body.thigh),
                                    std::abs(distance(leg.mid, leg.end) - body.shank),
                                    std::abs(distance(arm.root, arm.mid) - body.upperArm),
                                    std::abs(distance(arm.mid, arm.end) - body.forearm)});
                }
            }
            CAPTURE(std::string{person.id});
            CHECK(off < 1e-9);
        }
    });
}
