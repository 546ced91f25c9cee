#include "joint_limits.hpp"
#include "pose_files.hpp"

#include "support/catch.hpp"

#include <algorithm>
#include <map>

using namespace limber;
using namespace limber::test;
using figure::Hand;
using figure::JointAngles;

// Every pose stays inside the range of the joints.

namespace {

/// Of a leg that carries nothing or an arm across the chest the limit says nothing; of an arm at the side it
/// does.
constexpr Limit armOut{Joint::ArmAbduction, -25, 95};

/// A little play: a hundredth of a degree of rounding is no injury.
constexpr double play = 0.5;

void checkLimit(const JointAngles& angles, const Limit& limit, Hand side)
{
    const double value = valueOf(angles, limit.joint, side);
    CAPTURE(nameOf(limit.joint), side == Hand::Right ? "right" : "left", limit.least, limit.most);
    CHECK(value >= limit.least - play);
    CHECK(value <= limit.most + play);
}

JointAngles anglesAt(const figure::Choreography& choreography, const figure::Moment& moment)
{
    const figure::Pose pose = figure::stanceAt(choreography, moment).pose;
    return figure::measure(figure::solve(pose, {}), pose);
}

const figure::Choreography& named(const std::vector<figure::Choreography>& all, std::string_view id)
{
    return *std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.id == id; });
}

} // namespace

TEST_CASE("no joint leaves its range in any frame of any animation")
{
    constexpr int frames = 50;
    for (const figure::Choreography& choreography : test::ownChoreographies()) {
        for (const auto phase : {figure::Moment::Phase::In, figure::Moment::Phase::Cycle}) {
            for (int i = 0; i <= frames; ++i) {
                const double progress = static_cast<double>(i) / frames;
                const JointAngles angles = anglesAt(choreography, {phase, progress, 0});
                CAPTURE(choreography.id, progress);
                for (const Hand side : figure::bothHands) {
                    for (const Limit& limit : neverExceeded()) {
                        checkLimit(angles, limit, side);
                    }
                    checkLimit(angles, armOut, side);
                }
            }
        }
    }
}

TEST_CASE("every key pose is the exercise it is meant to be")
{
    const auto all = test::ownChoreographies();
    for (const auto& [id, name, limits] : keyLimits()) {
        const figure::Choreography& choreography = named(all, id);
        const auto key = std::find_if(
            choreography.keys.begin(), choreography.keys.end(),
            [&, wanted = std::string_view{name}](const auto& one) { return one.name == wanted; });
        REQUIRE(key != choreography.keys.end());
        const JointAngles angles = figure::measure(figure::solve(key->pose, {}), key->pose);
        CAPTURE(id, name);
        for (const Limit& limit : limits) {
            checkLimit(angles, limit, Hand::Right);
        }
    }
}

TEST_CASE("every variant has a held pose whose angles are asserted")
{
    std::map<std::string, int> asserted;
    for (const KeyLimits& limits : keyLimits()) {
        ++asserted[limits.figure];
    }
    for (const figure::Choreography& choreography : test::ownChoreographies()) {
        CAPTURE(choreography.id);
        CHECK(asserted.count(choreography.id) == 1);
    }
    CHECK(asserted.size() == 25);
}

TEST_CASE("where the back is meant to stay long it does not bend on the way")
{
    const auto all = test::ownChoreographies();
    for (const char* id :
         {"hamstring_desk", "hamstring_desk-easy", "childs-pose_desk", "hamstring_seat-easy"}) {
        const figure::Choreography& choreography = named(all, id);
        const double change
            = choreography.keys.back().pose.lumbar.bend - choreography.keys.front().pose.lumbar.bend;
        CAPTURE(id);
        CHECK(std::abs(change) <= 5);
    }
}

TEST_CASE("a head that must not hang does not")
{
    const auto all = test::ownChoreographies();
    for (const char* id : {"cat-camel_floor-easy", "childs-pose_desk-easy", "cat-camel_desk-easy"}) {
        const figure::Choreography& choreography = named(all, id);
        for (const figure::Key& key : choreography.keys) {
            const figure::Skeleton bones = figure::solve(key.pose, {});
            CAPTURE(id, key.name);
            CHECK(figure::headCentre(bones, {}).y > bones.arms[0].root.y);
        }
    }
}
