#pragma once

#include "limber/figure/body.hpp"
#include "limber/figure/pose.hpp"

#include <array>

/// The joints of a pose, solved.
namespace limber::figure {

/// A two-bone limb. A frame's `up` runs along its bone from root to end, its `front` is the anatomical front
/// (knee cap, biceps).
struct Limb {
    Vec3 root; ///< hip or shoulder
    Vec3 mid;  ///< knee or elbow
    Vec3 end;  ///< ankle or wrist
    Frame upper;
    Frame lower;
    Frame tip; ///< foot: `front` toes, `up` instep. Hand: `up` fingers, `front` palm, `right` thumb.
    bool operator==(const Limb&) const = default;
};

inline constexpr std::size_t spineNodes = lumbarBones + thoracicBones + 1;
inline constexpr std::size_t neckNodes = neckBones + 1;
/// The node of the spine between the shoulder blades.
inline constexpr std::size_t midThorax = lumbarBones + 6;

struct Skeleton {
    Vec3 hips; ///< between the hip joints
    Frame pelvis;
    double pitch = 0; ///< of the pelvis, as solved; degrees
    std::array<Vec3, spineNodes> spine;
    std::array<Frame, spineNodes> spineFrames;
    std::array<Vec3, neckNodes> neck;
    std::array<Frame, neckNodes> neckFrames;
    Vec3 skull; ///< where the head turns on the neck
    Frame head;
    std::array<Limb, 2> legs;
    std::array<Limb, 2> arms;
    bool operator==(const Skeleton&) const = default;
};

/// The skeleton of `pose`. Total: a target out of reach is reached for along a straight limb; bones never
/// change length.
[[nodiscard]] Skeleton solve(const Pose& pose, const Body& body);

/// The ball of the foot's sole, where a strap lies.
[[nodiscard]] Vec3 soleOf(const Skeleton& skeleton, Hand side, const Body& body);

/// The centre of the head.
[[nodiscard]] Vec3 headCentre(const Skeleton& skeleton, const Body& body);

} // namespace limber::figure
