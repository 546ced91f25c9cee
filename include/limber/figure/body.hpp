#pragma once

#include <cstddef>

/// One body: its bone lengths and its girths.
namespace limber::figure {

inline constexpr std::size_t lumbarBones = 5;
inline constexpr std::size_t thoracicBones = 8;
inline constexpr std::size_t neckBones = 3;

/// How a body is filled out. Factors on the girths of an average body unless said otherwise; 1 is average.
struct Build {
    double chest = 1;
    double waist = 1;
    double hips = 1;
    double belly = 0; ///< how far it stands out, in fractions of the stature; it gives way to the thighs
    double bust = 0;  ///< the same for the breast
    double thigh = 1; ///< at the hip; less and less towards the knee, which is a joint like everybody's
    double calf = 1;
    double arm = 1;
    double neck = 1;
    double jaw = 1; ///< width of the lower half of the face
    bool operator==(const Build&) const = default;
};

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
    Build build;
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

/// The bones of arms and legs.
enum class Segment { Thigh, Shank, UpperArm, Forearm };

/// The cross section of a limb at `u`, on a smooth curve.
[[nodiscard]] Girth limbGirth(const Body& body, Segment segment, double u);

/// A cross section of the pelvis: `u` is its height over the hip joints, `offset` how far it lies in front of
/// them, both in fractions of the stature.
struct PelvisRing {
    Girth girth;
    double offset = 0;
};
inline constexpr std::size_t pelvisRings = 5;
/// Its cross sections from below; `ring` is below `pelvisRings`.
[[nodiscard]] PelvisRing pelvisRing(const Body& body, std::size_t ring);

/// The cross section at a node of the spine, 0 at the sacrum to 13 at the root of the neck; `u` is unused.
[[nodiscard]] Girth trunkGirth(const Body& body, std::size_t node);

} // namespace limber::figure
