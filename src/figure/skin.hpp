#pragma once

#include "mesh.hpp"
#include "refilled.hpp"

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
    Refilled<Cover> covers;
    Refilled<Glow> glows;
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

using Surfaces = Refilled<Surface>;
/// The meshes of each part, in painting order but for those with a `turn`.
using Skin = std::array<Surfaces, partCount>;

/// Puts the skin around a skeleton. What `skin` was before does not matter, but its memory is used again.
void fillSkin(
    Skin& skin, const Skeleton& skeleton, const Pose& pose, const Person& person, const Stretched& stretched);
[[nodiscard]] Skin
skinOf(const Skeleton& skeleton, const Pose& pose, const Person& person, const Stretched& stretched);

// The pieces of fillSkin, one group per source file.
void addTorso(Surfaces&, const Skeleton&, const Pose&, const Person&, const Stretched&);
void addNeck(Surfaces&, const Skeleton&, const Body&, const Stretched&);
void addHead(Surfaces&, const Skeleton&, const Person&);
/// Hair and beard, onto the skull.
void addHair(Surfaces&, const Skeleton&, const Person&);
void addThigh(Surfaces&, const Skeleton&, Hand, const Person&, const Stretched&);
void addShank(Surfaces&, const Skeleton&, Hand, const Pose&, const Person&);
void addUpperArm(Surfaces&, const Skeleton&, Hand, const Person&);
void addForearm(Surfaces&, const Skeleton&, Hand, const Person&);
void addHand(Surfaces&, const Skeleton&, Hand, const Pose&);
void addFoot(Surfaces&, const Limb& leg, Hand side, double toeBend);

/// One more surface with nothing on it, whose mesh is not made yet.
[[nodiscard]] Surface& addSurface(Surfaces& surfaces);

/// Places along a limb.
using Steps = Few<double, 24>;
/// `count` even steps from one place along a limb to another, with two more close to each other at `hem`.
[[nodiscard]] Steps stepsAlong(double from, double to, std::size_t count, double hem = -9);

/// Rings along a bone at the places `at`.
[[nodiscard]] Rings ringsAlong(const Vec3& from,
                               const Vec3& to,
                               const Frame& frame,
                               Segment segment,
                               const Body& body,
                               std::span<const double> at);
/// Makes a ring `by` metres wider all around.
void widen(Ring& ring, double by);

/// Covers the surface where `value(u, phi)` is positive.
template <typename Value>
void addCover(Surface& surface, Material material, const Value& value)
{
    Cover& cover = surface.covers.next();
    cover.material = material;
    fillField(cover.field, surface.mesh, value);
}

/// Adds the muscle's glow if it is stretched at all: it is where `value(u, phi)` is positive.
template <typename Value>
void addGlow(Surface& surface, const Stretched& stretched, Muscle muscle, const Value& value)
{
    const double strength = stretched[static_cast<std::size_t>(muscle)];
    if (strength > 0) {
        Glow& glow = surface.glows.next();
        glow.strength = strength;
        fillField(glow.field, surface.mesh, value);
    }
}

/// The field of an elliptical patch about (u, phi), `du` by `dphi`, sheared by `skew` radians per u.
[[nodiscard]] inline auto patch(double u, double phi, double du, double dphi, double skew = 0)
{
    return [=](double atU, double atPhi) {
        const double x = (atU - u) / du;
        const double y = angleFrom(atPhi, phi + skew * (atU - u)) / dphi;
        return 1 - x * x - y * y;
    };
}

/// A point of the face: `height` in head heights over the chin, `degrees` around (90 in front, 0 right).
[[nodiscard]] Vec3 facePoint(const Skeleton& skeleton, const Body& body, double height, double degrees);
/// A point in the head's own measure: x forward, y over the chin, z right, in head heights.
[[nodiscard]] Vec3 headPoint(const Skeleton& skeleton, const Body& body, const Vec3& at);

} // namespace limber::figure
