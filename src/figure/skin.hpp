#pragma once

#include "mesh.hpp"

#include "limber/figure/choreography.hpp"
#include "limber/figure/person.hpp"
#include "limber/figure/skeleton.hpp"

#include <array>
#include <vector>

/// The body around a skeleton: tubes with clothes, hair and muscles painted on.
namespace limber::figure {

/// What is drawn between two other things. A shank has its foot with it.
enum class Part {
    Torso,
    Neck,
    Head,
    UpperArmRight,
    ForearmRight,
    HandRight,
    ThighRight,
    ShankRight,
    UpperArmLeft,
    ForearmLeft,
    HandLeft,
    ThighLeft,
    ShankLeft,
};
inline constexpr std::size_t partCount = static_cast<std::size_t>(Part::ShankLeft) + 1;
[[nodiscard]] constexpr std::size_t index(Part part)
{
    return static_cast<std::size_t>(part);
}
/// The part on `side` that corresponds to `right`, a part of the right side.
[[nodiscard]] constexpr Part onSide(Part right, Hand side)
{
    const auto shift = index(Part::UpperArmLeft) - index(Part::UpperArmRight);
    return static_cast<Part>(index(right) + (side == Hand::Left ? shift : 0));
}

/// A material that covers part of a surface: where its field is positive.
struct Cover {
    Material material = Material::Shirt;
    Field field;
};

/// A muscle that shows through: brighter where its field is greater.
struct Glow {
    Field field;
    double strength = 0;
};

/// Where an outline fades in and out along a limb: it grows out of another limb without a line.
struct Fade {
    double inFrom = -9;
    double inTo = -9;
    double outFrom = 9;
    double outTo = 9;
    [[nodiscard]] double at(double u) const;
};

/// When a piece of the head is painted.
enum class Turn {
    Always,
    IfFacing,        ///< an ear: only if `outward` looks at the eye
    BehindIfAverted, ///< a bun: before the others if `outward` looks away from the eye
    Behind,          ///< long hair at the back: before the others
};

/// A mesh and what is painted on it.
struct Surface {
    Mesh mesh;
    Material material = Material::Skin;
    std::vector<Cover> covers;
    std::vector<Glow> glows;
    Fade fade;
    double lineWidth = 1;   ///< in outline widths
    double lift = 0;        ///< lightens its own shadow: faces
    double lightFrom = -9;  ///< no highlights below this u
    bool detail = false;    ///< finger, toe, ear: outlined against its own part
    bool onlyCover = false; ///< hair: nothing but the first cover is there
    bool unshaded = false;
    Turn turn = Turn::Always;
    Vec3 outward; ///< for `turn`
};

/// The meshes of each part, in painting order but for those with a `turn`.
using Skin = std::array<std::vector<Surface>, partCount>;

[[nodiscard]] Skin
skinOf(const Skeleton& skeleton, const Pose& pose, const Person& person, const Stretched& stretched);

// The pieces of skinOf, one per source file.
[[nodiscard]] std::vector<Surface> torsoOf(const Skeleton&, const Pose&, const Person&, const Stretched&);
[[nodiscard]] std::vector<Surface> neckOf(const Skeleton&, const Body&, const Stretched&);
[[nodiscard]] std::vector<Surface> headOf(const Skeleton&, const Person&);
/// Hair and beard, onto the skull.
void appendHair(std::vector<Surface>& surfaces, const Skeleton& skeleton, const Person& person);
[[nodiscard]] std::vector<Surface> thighOf(const Skeleton&, Hand, const Person&, const Stretched&);
[[nodiscard]] std::vector<Surface> shankOf(const Skeleton&, Hand, const Pose&, const Person&);
[[nodiscard]] std::vector<Surface> upperArmOf(const Skeleton&, Hand, const Person&);
[[nodiscard]] std::vector<Surface> forearmOf(const Skeleton&, Hand, const Person&);
[[nodiscard]] std::vector<Surface> handOf(const Skeleton&, Hand, const Pose&);
void appendFoot(std::vector<Surface>& surfaces, const Limb& leg, Hand side, double toeBend);

/// `count` even steps from one place along a limb to another, with two more close to each other at `hem`.
[[nodiscard]] std::vector<double> stepsAlong(double from, double to, std::size_t count, double hem = -9);

/// Rings along a bone at the places `at`.
[[nodiscard]] std::vector<Ring> ringsAlong(const Vec3& from,
                                           const Vec3& to,
                                           const Frame& frame,
                                           Segment segment,
                                           const Body& body,
                                           std::span<const double> at);
/// Makes a ring `by` metres wider all around.
void widen(Ring& ring, double by);

/// Adds the muscle's glow if it is stretched at all; `field` is only called then.
template <typename MakeField>
void addGlow(Surface& surface, const Stretched& stretched, Muscle muscle, const MakeField& field)
{
    const double strength = stretched[static_cast<std::size_t>(muscle)];
    if (strength > 0) {
        surface.glows.push_back({field(), strength});
    }
}

/// An elliptical patch about (u, phi), `du` by `dphi`, sheared by `skew` radians per u.
[[nodiscard]] Field patchOn(const Mesh& mesh, double u, double phi, double du, double dphi, double skew = 0);

/// A point of the face: `height` in head heights over the chin, `degrees` around (90 in front, 0 right).
[[nodiscard]] Vec3 facePoint(const Skeleton& skeleton, const Body& body, double height, double degrees);
/// A point in the head's own measure: x forward, y over the chin, z right, in head heights.
[[nodiscard]] Vec3 headPoint(const Skeleton& skeleton, const Body& body, const Vec3& at);

} // namespace limber::figure
