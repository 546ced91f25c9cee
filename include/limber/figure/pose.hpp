#pragma once

#include "limber/figure/vector.hpp"

#include <array>
#include <cstddef>
#include <string_view>

/// Where the parts of a body are meant to be. Plain values; `solve` (skeleton.hpp) makes a skeleton of them.
namespace limber::figure {

/// The figure's own sides: indices into every pair below.
enum class Hand : std::size_t { Right = 0, Left = 1 };
inline constexpr std::array bothHands{Hand::Right, Hand::Left};
[[nodiscard]] constexpr std::size_t index(Hand hand)
{
    return static_cast<std::size_t>(hand);
}
/// +1 for the right, -1 for the left: the sign of z at rest.
[[nodiscard]] constexpr double signOf(Hand hand)
{
    return hand == Hand::Right ? 1 : -1;
}

/// What carries the pelvis.
enum class Support {
    Free,       ///< it is where `Root::position` says: sitting and standing
    Kneel,      ///< both knees are pinned and the hips swing about them
    KneelRight, ///< the right knee is pinned
    KneelLeft,
    Lie, ///< the upper back and the pelvis rest on the mat at `Root::chest`
};

/// How the pelvis stands in the world. Angles in degrees, applied as yaw, pitch, twist, side.
struct Root {
    Support support = Support::Free;
    Vec3 position;    ///< between the hip joints (`Free`)
    Vec3 chest;       ///< x and z of the chest, y of the mat (`Lie`)
    double thigh = 0; ///< lean of the pinned thigh, forward is positive (`Kneel…`)
    double yaw = 0;   ///< about the vertical
    double pitch = 0; ///< 0 upright, 90 face down, -90 on the back
    double twist = 0; ///< roll about the body's own axis
    double side = 0;
    double reach = 0; ///< if > 0, the pitch is solved so that shoulder to wrist is this share of the arm
    bool operator==(const Root&) const = default;
};

/// A stretch of the spine, in degrees beyond relaxed standing, in total: forward, to the left, to the right.
struct Curve {
    double bend = 0;
    double twist = 0;
    double side = 0;
    bool operator==(const Curve&) const = default;
};

/// What a hand's target follows. From `Chest`, everything about the arm is meant in the chest's own frame: x
/// to the front, y up, z to the right of the middle of the upper back.
enum class Anchor { World, KneeRight, KneeLeft, Chest };

struct ArmPose {
    double raise = 0;    ///< of the collar bone, degrees
    double protract = 0; ///< of the collar bone, degrees forward
    Vec3 wrist;          ///< target, from `anchor`
    Anchor anchor = Anchor::World;
    Vec3 pole{0, -1, 0};   ///< where the elbow points
    Vec3 fingers{1, 0, 0}; ///< where the fingers point
    Vec3 palm{0, -1, 0};   ///< where the palm looks
    double curl = 6;       ///< of the fingers, degrees per joint
    double spread = 6;     ///< of the fingers, degrees
    double lift = 0;       ///< metres the hand rises on its way here
    bool operator==(const ArmPose&) const = default;
};

struct LegPose {
    Vec3 knee;            ///< where a pinned knee is (`Support::Kneel…`)
    Vec3 ankle;           ///< target of the ankle; for a pinned knee only its direction counts
    Vec3 pole{1, 0, 0};   ///< where the knee points
    Vec3 toes{1, 0, 0};   ///< where the toes point
    Vec3 instep{0, 1, 0}; ///< where the top of the foot looks
    double toeBend = 0;   ///< of the toes against the foot, degrees up: a heel that is off the floor
    double lift = 0;      ///< metres the foot rises on its way here
    bool swings = false;  ///< on its way here the foot swings about the hip instead of going straight
    Vec3 hip;             ///< where the hip was solved to be, for `swings`; set by `prepared`
    bool operator==(const LegPose&) const = default;
};

/// A whole body, before its joints are solved.
struct Pose {
    Root root;
    Curve lumbar;
    Curve thoracic;
    Curve neck;
    Curve head;
    std::array<LegPose, 2> legs;
    std::array<ArmPose, 2> arms;
    double breath = 0; ///< -1 breathed out, 1 breathed in
    bool operator==(const Pose&) const = default;
};

/// How far each region is between two poses, 0 to 1 and already eased: a wave through the spine moves the
/// pelvis first and the head last.
struct Progress {
    double pelvis = 0;
    double lumbar = 0;
    double thoracic = 0;
    double head = 0;
};

/// Everything at the same `t`.
[[nodiscard]] constexpr Progress together(double t)
{
    return {t, t, t, t};
}

/// The wave at `t` in 0..1: each region runs its own minimum-jerk course, starting `lag` after the one below
/// it. All have arrived at 1. `lag` is in 0..0.3.
[[nodiscard]] Progress wave(double t, double lag);

/// The pose on the way from `a` to `b`. Hands, feet and knees whose targets agree stay put.
[[nodiscard]] Pose between(const Pose& a, const Pose& b, const Progress& progress);

} // namespace limber::figure
