#pragma once

#include <array>
#include <cstddef>
#include <span>

/// One body: its bone lengths and the girth of its limbs.
namespace limber::figure {

inline constexpr std::size_t lumbarBones = 5;
inline constexpr std::size_t thoracicBones = 8;
inline constexpr std::size_t neckBones = 3;

/// Bone lengths in metres, as fractions of the stature (Drillis and Contini, as quoted by Winter; spacings of
/// hips and shoulders are between joint centres).
struct Body {
    double stature = 1.70;
    double thigh = 0.245 * stature;
    double shank = 0.246 * stature;
    double upperArm = 0.186 * stature;
    double forearm = 0.146 * stature;
    double ankleHeight = 0.039 * stature;
    double halfHips = 0.050 * stature;
    double halfShoulders = 0.103 * stature;
    double head = 0.132 * stature; ///< chin to vertex
    double lumbarBone = 0.020 * stature;
    double thoracicBone = 0.020 * stature;
    double neckBone = 0.018 * stature;
    bool operator==(const Body&) const = default;
};

/// The cross section of a limb at `u` (0 at its root, 1 at its end): half the width, and the radius to the
/// front and to the back, in fractions of the stature. Front and back differ: that is what makes a calf a
/// calf.
struct Girth {
    double u = 0;
    double halfWidth = 0;
    double front = 0;
    double back = 0;
};

/// The cross section at `u`, on a smooth curve through the table (Catmull-Rom).
[[nodiscard]] Girth girthAt(std::span<const Girth> table, double u);

[[nodiscard]] std::span<const Girth> thighGirth();
[[nodiscard]] std::span<const Girth> shankGirth();
[[nodiscard]] std::span<const Girth> upperArmGirth();
[[nodiscard]] std::span<const Girth> forearmGirth();

/// A cross section of the pelvis: `u` is its height over the hip joints, `offset` how far it lies in front of
/// them, both in fractions of the stature.
struct PelvisRing {
    Girth girth;
    double offset = 0;
};
[[nodiscard]] std::span<const PelvisRing> pelvisRings();

/// One cross section per node of the spine, from the sacrum to the root of the neck; `u` is unused.
[[nodiscard]] std::span<const Girth> trunkGirth();

} // namespace limber::figure
