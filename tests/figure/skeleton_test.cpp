#include "limber/figure/joint_angles.hpp"
#include "limber/figure/skeleton.hpp"
#include "support/catch.hpp"

#include <rapidcheck.h>

using namespace limber::figure;

namespace {

double within(double least, double most)
{
    return lerp(least, most, *rc::gen::inRange(0, 1001) / 1000.0);
}

Vec3 somewhere(double reach)
{
    return {within(-reach, reach), within(-reach, reach), within(-reach, reach)};
}

Curve someCurve()
{
    return {within(-40, 40), within(-40, 40), within(-40, 40)};
}

Pose somePose()
{
    Pose pose;
    pose.root.support = *rc::gen::element(Support::Free, Support::Kneel, Support::KneelRight,
                                          Support::KneelLeft, Support::Lie);
    pose.root.position = somewhere(1);
    pose.root.thigh = within(-60, 30);
    pose.root.pitch = within(-120, 120);
    pose.root.twist = within(-60, 60);
    pose.lumbar = someCurve();
    pose.thoracic = someCurve();
    pose.neck = someCurve();
    for (const Hand side : bothHands) {
        pose.legs[index(side)].knee = {0, 0.058, signOf(side) * 0.1};
        pose.legs[index(side)].ankle = somewhere(2);
        pose.arms[index(side)].wrist = somewhere(2);
        pose.arms[index(side)].anchor
            = *rc::gen::element(Anchor::World, Anchor::KneeLeft, Anchor::KneeRight, Anchor::Chest);
    }
    return pose;
}

double spineLength(const Skeleton& bones)
{
    double sum = 0;
    for (std::size_t i = 1; i < spineNodes; ++i) {
        sum += distance(bones.spine[i], bones.spine[i - 1]);
    }
    return sum;
}

} // namespace

TEST_CASE("no bone changes its length, whatever the pose asks for")
{
    CHECK(rc::check([] {
        const Body body;
        const Skeleton bones = solve(somePose(), body);
        for (const Hand side : bothHands) {
            const Limb& leg = bones.legs[index(side)];
            const Limb& arm = bones.arms[index(side)];
            if (bones.legs[index(side)].mid.y
                != 0.058) { // a knee pinned far from its hip is the pose's mistake
                RC_ASSERT(std::abs(distance(leg.root, leg.mid) - body.thigh) < 1e-9);
            }
            RC_ASSERT(std::abs(distance(leg.mid, leg.end) - body.shank) < 1e-9);
            RC_ASSERT(std::abs(distance(arm.root, arm.mid) - body.upperArm) < 1e-9);
            RC_ASSERT(std::abs(distance(arm.mid, arm.end) - body.forearm) < 1e-9);
        }
        RC_ASSERT(std::abs(spineLength(bones) - 5 * body.lumbarBone - 8 * body.thoracicBone) < 1e-9);
    }));
}

TEST_CASE("every frame of a skeleton is right-handed and has unit axes")
{
    CHECK(rc::check([] {
        const Skeleton bones = solve(somePose(), {});
        const auto proper = [](const Frame& frame) {
            return std::abs(length(frame.front) - 1) < 1e-9 && std::abs(length(frame.up) - 1) < 1e-9
                && std::abs(dot(frame.front, frame.up)) < 1e-6
                && distance(cross(frame.front, frame.up), frame.right) < 1e-6;
        };
        RC_ASSERT(proper(bones.pelvis) && proper(bones.head));
        for (const Hand side : bothHands) {
            RC_ASSERT(proper(bones.legs[index(side)].upper) && proper(bones.legs[index(side)].lower));
            RC_ASSERT(proper(bones.arms[index(side)].upper) && proper(bones.arms[index(side)].lower));
        }
    }));
}

TEST_CASE("a kneeling figure swings about its knees and leaves them where they are")
{
    Pose pose;
    pose.root.support = Support::Kneel;
    pose.legs[0].knee = {0.1, 0.058, 0.11};
    pose.legs[1].knee = {0.1, 0.058, -0.11};
    for (const double thigh : {-60.0, -20.0, 0.0, 15.0}) {
        pose.root.thigh = thigh;
        const Skeleton bones = solve(pose, {});
        CHECK(distance(bones.legs[0].mid, pose.legs[0].knee) == 0);
        CHECK(distance(bones.legs[0].root, bones.legs[0].mid) == Approx(Body{}.thigh));
        CHECK(distance(bones.legs[1].root, bones.legs[1].mid) == Approx(Body{}.thigh));
    }
}

TEST_CASE("lying down rests both the upper back and the pelvis on the mat")
{
    Pose pose;
    pose.root.support = Support::Lie;
    pose.root.pitch = -90;
    pose.root.chest = {-0.4, 0, 0};
    for (const double lumbar : {0.0, 10.0, 25.0}) {
        pose.lumbar.bend = lumbar;
        const Skeleton bones = solve(pose, {});
        CHECK(bones.hips.y == Approx(Body{}.stature * 0.0765).margin(0.02));
        CHECK(bones.spine[lumbarBones + 5].x == Approx(-0.4));
        CHECK(bones.spine[lumbarBones + 5].y == Approx(Body{}.stature * 0.0465).margin(0.02));
    }
}

TEST_CASE("angles are those a physiotherapist would read off")
{
    Pose standing;
    standing.root.position = {0, 0.9, 0};
    standing.legs[0].ankle = {0, 0.9 - Body{}.thigh - Body{}.shank, 0.085};
    standing.legs[1].ankle = {0, 0.9 - Body{}.thigh - Body{}.shank, -0.085};
    standing.arms[0].wrist = {-0.02, 0, 0.175};
    standing.arms[1].wrist = {-0.02, 0, -0.175};
    const JointAngles upright = measure(solve(standing, {}), standing);
    CHECK(upright.legs[0].hip == Approx(0).margin(3));
    CHECK(upright.legs[0].knee == Approx(0).margin(4));
    CHECK(upright.legs[0].ankle == Approx(0).margin(3));
    CHECK(upright.legs[0].thighToTrunk == Approx(0).margin(8));
    CHECK(upright.arms[0].flexion == Approx(0).margin(5));

    Pose sitting = standing;
    sitting.legs[0].ankle = {Body{}.thigh, 0.9 - Body{}.shank, 0.085};
    const JointAngles seated = measure(solve(sitting, {}), sitting);
    CHECK(seated.legs[0].hip == Approx(90).margin(1));
    CHECK(seated.legs[0].knee == Approx(90).margin(1));

    Pose reaching = standing;
    reaching.arms[0].wrist = {2, solve(standing, {}).arms[0].root.y, 0.175};
    CHECK(measure(solve(reaching, {}), reaching).arms[0].flexion == Approx(90).margin(2));
}
