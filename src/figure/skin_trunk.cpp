#include "skin.hpp"

#include <algorithm>

namespace limber::figure {

namespace {

constexpr double trunkExponent = 0.92;
/// Where along the trunk the sacrum and the neck's root are; the pelvis lies below.
constexpr std::array<double, 5> pelvisU{0.00, 0.04, 0.08, 0.13, 0.21};

double trunkU(std::size_t node)
{
    return node <= lumbarBones ? 0.30 + 0.04 * static_cast<double>(node)
                               : 0.50 + 0.0625 * static_cast<double>(node - lumbarBones);
}

/// How much the ribs and the belly swell with the breath at `u`.
double swelling(double u, double breath)
{
    const double ribs = (u - 0.72) / 0.18;
    const double belly = (u - 0.42) / 0.12;
    return 1 + breath * (0.05 * std::exp(-ribs * ribs) + 0.03 * std::exp(-belly * belly));
}

/// How far the thighs have come up against the belly, 0 to 1.
double foldOf(const Skeleton& skeleton)
{
    double fold = 0;
    for (const Limb& leg : skeleton.legs) {
        fold = std::max(fold, 180 - angleBetween(skeleton.spine[lumbarBones] - skeleton.hips, leg.upper.up));
    }
    return smoothStep(70, 130, fold);
}

Rings trunkRings(const Skeleton& skeleton, Body body, double breath)
{
    const double h = body.stature;
    // A belly gives way to the thighs, and so does the wall of a flat one, a little.
    const double fold = foldOf(skeleton);
    body.build.belly *= 1 - 0.9 * fold;
    const auto pressed = [&](double u) {
        const double belly = (u - 0.34) / 0.14;
        return 1 - 0.21 * fold * std::exp(-belly * belly);
    };
    Rings rings;
    for (std::size_t i = 0; i < pelvisU.size(); ++i) {
        const PelvisRing ring = pelvisRing(body, i);
        rings.push_back({skeleton.hips + skeleton.pelvis * (Vec3{ring.offset, ring.girth.u, 0} * h),
                         skeleton.pelvis.right, skeleton.pelvis.front, ring.girth.halfWidth * h,
                         ring.girth.front * h * pressed(pelvisU[i]), ring.girth.back * h, pelvisU[i],
                         trunkExponent});
    }
    for (std::size_t i = 0; i < spineNodes; ++i) {
        const Girth girth = trunkGirth(body, i);
        const double u = trunkU(i);
        rings.push_back({skeleton.spine[i], skeleton.spineFrames[i].right, skeleton.spineFrames[i].front,
                         girth.halfWidth * h * (1 + 0.012 * breath),
                         girth.front * h * swelling(u, breath) * pressed(u), girth.back * h, u,
                         trunkExponent - 0.02});
    }
    return rings;
}

void addTrunkGlows(Surface& torso, const Stretched& stretched)
{
    // All of them lie around the spine: phi = -pi/2.
    const auto alongSpine = [&](double u, double du, double dphi, double squareness) {
        return [=](double atU, double phi) {
            const double x = (atU - u) / du;
            const double y = angleFrom(phi, -pi / 2) / dphi;
            return 1 - std::pow(std::abs(x), squareness) - y * y;
        };
    };
    addGlow(torso, stretched, Muscle::Erectors, alongSpine(0.60, 0.37, 1.25, 4));
    addGlow(torso, stretched, Muscle::LowBack, alongSpine(0.40, 0.21, 1.3, 2));
    addGlow(torso, stretched, Muscle::Lats, [](double u, double phi) {
        const double x = (u - 0.68) / 0.24;
        const double y = (std::abs(angleFrom(phi, -pi / 2)) - 0.95) / 0.62;
        return 1 - x * x - y * y;
    });
    addGlow(torso, stretched, Muscle::Abdominals, patch(0.47, pi / 2, 0.26, 1.0));
    for (const Hand side : bothHands) {
        const double sign = signOf(side);
        const auto around = [&](double degreesFromRight) {
            return side == Hand::Right ? radians(degreesFromRight) : pi - radians(degreesFromRight);
        };
        const bool right = side == Hand::Right;
        addGlow(torso, stretched, right ? Muscle::ObliqueRight : Muscle::ObliqueLeft,
                patch(0.46, around(12), 0.20, radians(52), 2.2 * sign));
        addGlow(torso, stretched, right ? Muscle::NeckRight : Muscle::NeckLeft,
                patch(0.965, around(24), 0.075, radians(62)));
        addGlow(torso, stretched, right ? Muscle::GluteRight : Muscle::GluteLeft,
                patch(0.15, around(-45), 0.15, radians(50)));
        addGlow(torso, stretched, right ? Muscle::HipFlexorRight : Muscle::HipFlexorLeft,
                patch(0.17, around(52), 0.19, radians(34), -1.2 * sign));
    }
}

} // namespace

void addTorso(Surfaces& surfaces,
              const Skeleton& skeleton,
              const Pose& pose,
              const Person& person,
              const Stretched& stretched)
{
    const Body& body = person.body;
    Surface& torso = addSurface(surfaces);
    makeTube(torso.mesh, trunkRings(skeleton, body, pose.breath), 30,
             {0.012 * body.stature, 0.010 * body.stature, 4, false});
    torso.material = Material::Trousers;
    addCover(torso, Material::Shirt,
             [](double u, double phi) { return (u - 0.335 - 0.012 * std::sin(phi)) * 10; });
    if (const double neckline = person.look.outfit.neckline; neckline > 0) {
        addCover(torso, Material::Skin, [&](double u, double phi) {
            const double front = std::max(0.0, std::sin(phi));
            return (u - 1 - 0.01 + (neckline + 0.01) * front * front) * 10;
        });
    }
    addTrunkGlows(torso, stretched);
}

void addNeck(Surfaces& surfaces, const Skeleton& skeleton, const Body& body, const Stretched& stretched)
{
    constexpr std::array<Girth, neckNodes> girth{{{0, 0.0385, 0.0350, 0.0335},
                                                  {0, 0.0335, 0.0345, 0.0325},
                                                  {0, 0.0315, 0.0335, 0.0310},
                                                  {0, 0.0315, 0.0320, 0.0310}}};
    const double h = body.stature;
    const auto ring = [&](const Vec3& centre, const Frame& frame, const Girth& g, double u) {
        const double width = h * body.build.neck;
        return Ring{centre, frame.right, frame.front, g.halfWidth * width, g.front * width, g.back * width,
                    u};
    };
    Rings rings;
    const Frame& root = skeleton.neckFrames[0];
    rings.push_back(ring(skeleton.neck[0] - root.up * (0.02 * h), root, {0, 0.042, 0.034, 0.030}, -0.3));
    for (std::size_t i = 0; i < neckNodes; ++i) {
        rings.push_back(ring(skeleton.neck[i], skeleton.neckFrames[i], girth[i],
                             static_cast<double>(i) / static_cast<double>(neckBones)));
    }
    rings.push_back(ring(skeleton.neck.back() + skeleton.head.up * (0.02 * h), skeleton.head,
                         {0, 0.030, 0.026, 0.026}, 1.3));
    Surface& neck = addSurface(surfaces);
    makeTube(neck.mesh, rings, 20, {0.004, 0.004, 3, false});
    addGlow(neck, stretched, Muscle::NeckRight, patch(0.40, pi / 2 - 1.0, 0.95, 1.0));
    addGlow(neck, stretched, Muscle::NeckLeft, patch(0.40, pi / 2 + 1.0, 0.95, 1.0));
}

} // namespace limber::figure
