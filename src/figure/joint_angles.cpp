#include "limber/figure/joint_angles.hpp"

namespace limber::figure {

namespace {

/// The upper chest leans this far forward in relaxed standing.
constexpr double restOfChest = 8;
/// From here on an arm is out to the side: what counts is how far it is in front of the body.
constexpr double sidewards = 60;

LegAngles legAngles(const Skeleton& skeleton, Hand side)
{
    const Limb& leg = skeleton.legs[index(side)];
    const Vec3 thigh = skeleton.pelvis.local(unit(leg.mid - leg.root));
    const Vec3 trunk = mix(skeleton.arms[0].root, skeleton.arms[1].root, 0.5) - skeleton.hips;
    const Vec3 along = leg.mid - leg.root;
    return {degrees(std::atan2(thigh.x, -thigh.y)),
            degrees(std::asin(clamp(thigh.z * signOf(side), -1, 1))),
            angleBetween(leg.mid - leg.root, leg.end - leg.mid),
            angleBetween(leg.end - leg.mid, leg.tip.front) - 90,
            degrees(std::atan2(along.y, std::hypot(along.x, along.z))),
            180 - angleBetween(leg.mid - leg.root, trunk)};
}

ArmAngles armAngles(const Skeleton& skeleton, Hand side)
{
    const Limb& arm = skeleton.arms[index(side)];
    const Frame chest = skeleton.spineFrames[spineNodes - 1] * bend(-restOfChest);
    const Vec3 upper = chest.local(unit(arm.mid - arm.root));
    const double abduction = degrees(std::asin(clamp(upper.z * signOf(side), -1, 1)));
    double flexion = degrees(std::atan2(upper.x, -upper.y));
    if (flexion < -120) {
        flexion += 360; // overhead and a little behind, not far behind the back
    }
    if (abduction > sidewards) {
        flexion = degrees(std::asin(clamp(upper.x, -1, 1)));
    }
    return {flexion, abduction, angleBetween(arm.mid - arm.root, arm.end - arm.mid)};
}

} // namespace

JointAngles measure(const Skeleton& skeleton, const Pose& pose)
{
    JointAngles angles;
    angles.pelvisTilt = skeleton.pitch;
    angles.pelvisTurn = pose.root.twist;
    const Vec3 shoulders = skeleton.pelvis.local(unit(skeleton.arms[0].root - skeleton.arms[1].root));
    angles.shoulderTurn = degrees(std::atan2(shoulders.x, shoulders.z));
    angles.lumbar = pose.lumbar.bend;
    angles.lumbarTwist = pose.lumbar.twist;
    angles.thoracic = pose.thoracic.bend;
    angles.thoracicTwist = pose.thoracic.twist;
    angles.neck = pose.neck.bend + pose.head.bend;
    angles.neckTwist = pose.neck.twist + pose.head.twist;
    for (const Hand side : bothHands) {
        angles.legs[index(side)] = legAngles(skeleton, side);
        angles.arms[index(side)] = armAngles(skeleton, side);
    }
    return angles;
}

} // namespace limber::figure
