#include "limber/figure/skeleton.hpp"

#include "smooth_least.hpp"

#include <algorithm>

namespace limber::figure {

namespace {

/// Relaxed standing is not a straight line: hollow back, rounded chest, hollow neck. Degrees; they sum to
/// zero.
constexpr double restLumbar = -20;
constexpr double restThoracic = 28;
constexpr double restNeckRoot = 22;
constexpr double restNeck = -42;
constexpr double restHead = 12;

/// How deep a superelliptic ring reaches along -y below its centre; radii in metres.
double depthOf(const Frame& frame, double backRadius, double halfWidth)
{
    // The dual of the skin's exponent 2/0.92: how far a slightly squared ellipse reaches in any direction.
    constexpr double dual = 1.85;
    return std::pow(std::pow(std::abs(frame.front.y) * backRadius, dual)
                        + std::pow(std::abs(frame.right.y) * halfWidth, dual),
                    1 / dual);
}

/// Root first, then everything that hangs on it.
class Solver {
public:
    Solver(const Pose& pose, const Body& body)
        : m_pose{pose}
        , m_body{body}
    { }

    Skeleton solve()
    {
        const Root& root = m_pose.root;
        stand(root.pitch);
        if (root.support == Support::Lie) {
            lieDown();
        } else if (root.reach > 0) {
            reachForHands();
        }
        for (const Hand side : bothHands) {
            bendLeg(side);
        }
        for (const Hand side : bothHands) {
            bendArm(side);
        }
        return m_bones;
    }

private:
    void stand(double pitch)
    {
        m_bones.pitch = pitch;
        placePelvis();
        stackSpine();
        placeShoulders();
    }

    void placePelvis()
    {
        const Root& root = m_pose.root;
        m_bones.pelvis = twist(root.yaw) * bend(m_bones.pitch) * twist(root.twist) * lean(root.side);
        const double lean = radians(root.thigh);
        const Vec3 alongThigh{std::sin(lean), std::cos(lean), 0};
        const auto overKnee = [&](Hand side) {
            const Vec3 toHip = m_bones.pelvis.right * (signOf(side) * m_body.halfHips);
            return m_pose.legs[index(side)].knee + alongThigh * m_body.thigh - toHip;
        };
        switch (root.support) {
        case Support::Kneel: {
            const Vec3 middle = mix(m_pose.legs[0].knee, m_pose.legs[1].knee, 0.5);
            const double splay = std::abs(m_pose.legs[0].knee.z - middle.z) - m_body.halfHips;
            const double height = std::sqrt(std::max(0.01, m_body.thigh * m_body.thigh - splay * splay));
            m_bones.hips = middle + alongThigh * height;
            break;
        }
        case Support::KneelRight:
            m_bones.hips = overKnee(Hand::Right);
            break;
        case Support::KneelLeft:
            m_bones.hips = overKnee(Hand::Left);
            break;
        case Support::Lie:
        case Support::Free:
            m_bones.hips = root.position;
            break;
        }
    }

    void stackSpine()
    {
        Frame frame = m_bones.pelvis;
        Vec3 at = m_bones.hips + frame * (Vec3{-0.018, 0.055, 0} * m_body.stature);
        // Half of each turn before the bone and half after it: the curve is the same read from either end.
        const auto bone = [&](const Curve& curve, double rest, double share, double boneLength) {
            const Frame half = bend((curve.bend + rest) * share / 2) * twist(curve.twist * share / 2)
                * lean(curve.side * share / 2);
            frame = frame * half;
            at += frame.up * boneLength;
            frame = frame * half;
        };
        m_bones.spine[0] = at;
        m_bones.spineFrames[0] = frame;
        for (std::size_t i = 1; i < spineNodes; ++i) {
            if (i <= lumbarBones) {
                bone(m_pose.lumbar, restLumbar, 1.0 / lumbarBones, m_body.lumbarBone);
            } else {
                bone(m_pose.thoracic, restThoracic, 1.0 / thoracicBones, m_body.thoracicBone);
            }
            m_bones.spine[i] = at;
            m_bones.spineFrames[i] = frame;
        }
        frame = frame * bend(restNeckRoot);
        m_bones.neck[0] = at;
        m_bones.neckFrames[0] = frame;
        for (std::size_t i = 1; i < neckNodes; ++i) {
            bone(m_pose.neck, restNeck, 1.0 / neckBones, m_body.neckBone);
            m_bones.neck[i] = at;
            m_bones.neckFrames[i] = frame;
        }
        m_bones.head
            = frame * (bend(m_pose.head.bend + restHead) * twist(m_pose.head.twist) * lean(m_pose.head.side));
        m_bones.skull = at;
    }

    void placeShoulders()
    {
        const Frame& chest = m_bones.spineFrames[spineNodes - 2];
        const Vec3 node = m_bones.spine[spineNodes - 2];
        const double collarBone = m_body.halfShoulders - 0.012 * m_body.stature;
        for (const Hand side : bothHands) {
            const ArmPose& arm = m_pose.arms[index(side)];
            const double up = radians(arm.raise);
            const double forward = radians(arm.protract);
            const Vec3 breastbone = Vec3{0.006, -0.004, signOf(side) * 0.012} * m_body.stature;
            const Vec3 out{std::sin(forward), std::sin(up), signOf(side) * std::cos(forward) * std::cos(up)};
            m_bones.arms[index(side)].root = node + chest * (breastbone + unit(out) * collarBone);
        }
    }

    [[nodiscard]] double lowestOfChest() const
    {
        SmoothLeast lowest;
        for (std::size_t i = lumbarBones + 3; i + 2 < spineNodes; ++i) {
            const Girth girth = trunkGirth(m_body, i);
            const double depth
                = depthOf(m_bones.spineFrames[i], girth.back, girth.halfWidth) * m_body.stature;
            lowest.see(m_bones.spine[i].y - depth);
        }
        return lowest.value();
    }

    [[nodiscard]] double lowestOfPelvis() const
    {
        SmoothLeast lowest;
        for (std::size_t i = 0; i < pelvisRings; ++i) {
            const PelvisRing ring = pelvisRing(m_body, i);
            const Vec3 centre
                = m_bones.hips + m_bones.pelvis * (Vec3{ring.offset, ring.girth.u, 0} * m_body.stature);
            const double depth
                = depthOf(m_bones.pelvis, ring.girth.back, ring.girth.halfWidth) * m_body.stature;
            lowest.see(centre.y - depth);
        }
        return lowest.value();
    }

    /// Rests the upper back on the mat, and tilts the whole trunk until the pelvis rests there too.
    void lieDown()
    {
        double low = m_pose.root.pitch - 25;
        double high = m_pose.root.pitch + 25;
        for (int i = 0; i < 30; ++i) {
            const double middle = (low + high) / 2;
            stand(middle);
            // Pitching further back lifts the pelvis over the chest.
            (lowestOfPelvis() > lowestOfChest() ? low : high) = middle;
        }
        const Vec3 chest = m_bones.spine[lumbarBones + 5];
        const Vec3& rest = m_pose.root.chest;
        shift({rest.x - chest.x, rest.y - lowestOfChest(), rest.z - chest.z});
    }

    void shift(const Vec3& by)
    {
        m_bones.hips += by;
        m_bones.skull += by;
        for (Vec3& node : m_bones.spine) {
            node += by;
        }
        for (Vec3& node : m_bones.neck) {
            node += by;
        }
        for (Limb& arm : m_bones.arms) {
            arm.root += by;
        }
    }

    /// Pinned knees, planted hands and a given spine leave one freedom: the pelvis pitches until they meet.
    void reachForHands()
    {
        const double arm = m_body.upperArm + m_body.forearm;
        double low = m_pose.root.pitch - 45;
        double high = m_pose.root.pitch + 45;
        for (int i = 0; i < 30; ++i) {
            const double middle = (low + high) / 2;
            stand(middle);
            const double reach = (distance(m_bones.arms[0].root, m_pose.arms[0].wrist)
                                  + distance(m_bones.arms[1].root, m_pose.arms[1].wrist))
                / (2 * arm);
            (reach > m_pose.root.reach ? low : high) = middle;
        }
    }

    [[nodiscard]] bool pinned(Hand side) const
    {
        switch (m_pose.root.support) {
        case Support::Kneel:
            return true;
        case Support::KneelRight:
            return side == Hand::Right;
        case Support::KneelLeft:
            return side == Hand::Left;
        case Support::Free:
        case Support::Lie:
            break;
        }
        return false;
    }

    /// The law of cosines in the plane that `pole` chooses; an out-of-reach target is reached for.
    static void bendTowards(Limb& limb, double upper, double lower, const Vec3& target, const Vec3& pole)
    {
        const Vec3 way = target - limb.root;
        const Vec3 along = unit(way);
        const double reach = clamp(length(way), std::abs(upper - lower) + 0.02, (upper + lower) * 0.9995);
        const double cosine
            = clamp((upper * upper + reach * reach - lower * lower) / (2 * upper * reach), -1, 1);
        const Vec3 out = across(pole, along);
        limb.mid = limb.root + along * (upper * cosine) + out * (upper * std::sqrt(1 - cosine * cosine));
        limb.end = limb.root + along * reach;
    }

    void bendLeg(Hand side)
    {
        const LegPose& pose = m_pose.legs[index(side)];
        Limb& leg = m_bones.legs[index(side)];
        leg.root = m_bones.hips + m_bones.pelvis.right * (signOf(side) * m_body.halfHips);
        Vec3 pole = pose.pole;
        if (pinned(side)) {
            leg.mid = pose.knee;
            leg.end = pose.knee + unit(pose.ankle - pose.knee) * m_body.shank;
            const Vec3 thigh = unit(leg.mid - leg.root);
            const Vec3 shank = unit(leg.end - leg.mid);
            if (length(cross(thigh, shank)) >= 0.2) {
                pole = thigh - shank;
            }
        } else {
            bendTowards(leg, m_body.thigh, m_body.shank, pose.ankle, pose.pole);
        }
        frameBones(leg, pole);
        const Vec3 toes = unit(pose.toes);
        const Vec3 instep = across(pose.instep, toes);
        leg.tip = {toes, instep, cross(toes, instep)};
    }

    void bendArm(Hand side)
    {
        const ArmPose& pose = m_pose.arms[index(side)];
        Limb& arm = m_bones.arms[index(side)];
        const Frame frame = pose.anchor == Anchor::Chest ? m_bones.spineFrames[midThorax] : Frame{};
        const Vec3 pole = frame * pose.pole;
        bendTowards(arm, m_body.upperArm, m_body.forearm, positionOf(pose.anchor) + frame * pose.wrist, pole);
        frameBones(arm, -pole);
        const Vec3 fingers = unit(frame * pose.fingers);
        const Vec3 palm = across(frame * pose.palm, fingers);
        arm.tip = {palm, fingers, cross(fingers, palm) * (side == Hand::Left ? -1.0 : 1.0)};
    }

    static void frameBones(Limb& limb, const Vec3& front)
    {
        const Vec3 upper = unit(limb.mid - limb.root);
        const Vec3 lower = unit(limb.end - limb.mid);
        const Vec3 upperFront = across(front, upper);
        const Vec3 hinge = cross(upperFront, upper);
        const Vec3 lowerFront = across(cross(lower, hinge), lower);
        limb.upper = {upperFront, upper, hinge};
        limb.lower = {lowerFront, lower, cross(lowerFront, lower)};
    }

    [[nodiscard]] Vec3 positionOf(Anchor anchor) const
    {
        switch (anchor) {
        case Anchor::KneeRight:
            return m_bones.legs[0].mid;
        case Anchor::KneeLeft:
            return m_bones.legs[1].mid;
        case Anchor::Chest:
            return m_bones.spine[midThorax];
        case Anchor::World:
            break;
        }
        return {};
    }

    const Pose& m_pose;
    const Body& m_body;
    Skeleton m_bones;
};

} // namespace

Skeleton solve(const Pose& pose, const Body& body)
{
    return Solver{pose, body}.solve();
}

Vec3 soleOf(const Skeleton& skeleton, Hand side, const Body& body)
{
    const Limb& leg = skeleton.legs[index(side)];
    return leg.end + leg.tip.front * (0.055 * body.stature) - leg.tip.up * body.ankleHeight;
}

Vec3 headCentre(const Skeleton& skeleton, const Body& body)
{
    return skeleton.skull + skeleton.head * (Vec3{0.03, 0.23, 0} * body.head);
}

} // namespace limber::figure
