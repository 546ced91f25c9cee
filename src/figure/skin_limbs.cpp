#include "skin.hpp"

#include <algorithm>

namespace limber::figure {

namespace {

/// How far a sleeve stands off the arm, metres.
constexpr double clothThickness = 0.0045;

/// Turns the sleeve's shading away from the line root, shoulder, elbow: where the tube bends it would pinch.
void smoothSleeve(Mesh& mesh, const Vec3& root, const Limb& arm, const Vec3& outward)
{
    const auto nearestOn = [](const Vec3& a, const Vec3& b, const Vec3& p) {
        const Vec3 ab = b - a;
        return a + ab * clamp(dot(p - a, ab) / dot(ab, ab), 0, 1);
    };
    // The inner side of a hanging sleeve lies on the chest and is lit like it; an arm stretched out is free.
    const double hanging = 1 - smoothStep(0.35, 0.75, dot(arm.upper.up, outward));
    for (std::size_t i = 0; i < mesh.size(); ++i) {
        const Vec3& p = mesh.points[i];
        const Vec3 onShoulder = nearestOn(root, arm.root, p);
        const Vec3 onArm = nearestOn(arm.root, arm.mid, p);
        const double share = smoothStep(-0.012, 0.012, distance(p, onShoulder) - distance(p, onArm));
        const Vec3 normal = p - mix(onShoulder, onArm, share);
        if (length(normal) > 1e-6) {
            mesh.shading[i] = unit(normal);
        }
        const double inner = (1 - smoothStep(-0.1, 0.45, dot(mesh.shading[i], outward)))
            * (1 - smoothStep(0.10, 0.22, static_cast<double>(mesh.u[i]))) * hanging;
        mesh.shading[i] = unit(mix(mesh.shading[i], outward, inner));
    }
}

/// Begins inside the chest and bends through the joint: a shoulder never comes off.
void addSleeve(Surfaces& surfaces, const Skeleton& skeleton, const Limb& arm, Hand side, const Person& person)
{
    const Body& body = person.body;
    const double h = body.stature;
    const double reach = person.look.outfit.sleeve;
    const bool sleeveless = reach < 0.2;
    const Frame& chest = skeleton.spineFrames[midThorax];
    const Vec3 root = mix(arm.root, skeleton.spine[midThorax], 0.36) + chest.front * (0.004 * h);
    const Vec3 below = arm.root + arm.upper.up * (0.16 * body.upperArm);
    Rings rings;
    constexpr int steps = 7;
    for (int i = 0; i < steps; ++i) {
        const double t = static_cast<double>(i) / steps;
        const Vec3 centre = root * ((1 - t) * (1 - t)) + arm.root * (2 * t * (1 - t)) + below * (t * t);
        const Vec3 along = unit((arm.root - root) * (1 - t) + (below - arm.root) * t);
        const Vec3 front = across(arm.upper.front + chest.front * 0.01, along);
        const double r = lerp(0.0310, 0.0328, t) * h * body.build.arm - (sleeveless ? 0.003 * t : 0);
        rings.push_back({centre, cross(front, along), front, r, r, r, lerp(-0.16, 0.16, t)});
    }
    const double end = sleeveless || reach >= 1 ? 0.50 : reach;
    Rings down = ringsAlong(arm.root, arm.mid, arm.upper, Segment::UpperArm, body, stepsAlong(0.20, end, 6));
    if (!sleeveless) {
        for (Ring& ring : down) {
            widen(ring, clothThickness);
        }
        if (reach < 1) {
            widen(down.back(), 0.003);
        }
    }
    for (const Ring& ring : down) {
        rings.push_back(ring);
    }

    Surface& sleeve = addSurface(surfaces);
    makeTube(sleeve.mesh, rings, 24, {0.012 * h, 0.001, 4, true});
    sleeve.material = Material::Shirt;
    if (sleeveless) {
        sleeve.lightFrom = reach;
        addCover(sleeve, Material::Skin, [&](double u, double) { return (u - reach + 0.06) * 10; });
    }
    sleeve.fade.inFrom = 0.04;
    sleeve.fade.inTo = 0.34;
    smoothSleeve(sleeve.mesh, root, arm, chest.right * signOf(side));
    blendShading(sleeve.mesh, {skeleton.spine[midThorax], chest, 0.065 * h, 0.115 * h, 0.10 * h}, -0.14,
                 0.06);
}

/// Loose cloth: it hangs to the sides and the back, and lies on the knee and the shin.
void loosen(Ring& ring, double by)
{
    ring.halfWidth += by;
    ring.backRadius += by;
}

} // namespace

void addThigh(
    Surfaces& surfaces, const Skeleton& skeleton, Hand side, const Person& person, const Stretched& stretched)
{
    const Body& body = person.body;
    const Outfit& outfit = person.look.outfit;
    const Limb& leg = skeleton.legs[index(side)];
    const double h = body.stature;
    const bool right = side == Hand::Right;
    Surface& thigh = addSurface(surfaces);
    Rings rings = ringsAlong(leg.root, leg.mid, leg.upper, Segment::Thigh, body,
                             stepsAlong(-0.05, 1, 16, outfit.trouserLeg));
    for (Ring& ring : rings) {
        loosen(ring,
               outfit.trouserLeg < 1 && ring.u > outfit.trouserLeg
                   ? 0
                   : outfit.slack * smoothStep(0, 0.5, ring.u));
    }
    makeTube(thigh.mesh, rings, 26, {0.030 * h, 0.034 * h, 5, false});
    if (outfit.trouserLeg < 1) {
        addCover(thigh, Material::Trousers, [&](double u, double) { return (outfit.trouserLeg - u) * 10; });
    } else {
        thigh.material = Material::Trousers;
    }
    thigh.fade.inFrom = 0.06;
    thigh.fade.inTo = 0.32;
    thigh.lightFrom = 0.10;
    blendShading(thigh.mesh, {skeleton.hips, skeleton.pelvis, 0.070 * h, 0.095 * h, 0.10 * h}, -0.08, 0.16);
    blendShading(thigh.mesh, {leg.mid, leg.lower}, 1.0, 0.84);

    // Seen exactly from the side, the front and the back of a thigh are lines: the glow moves to the outside.
    const double outside = right ? 1 : -1;
    const auto tapered = [&](double u, double du, double phi, double width, double taper) {
        return [=](double atU, double atPhi) {
            const double x = (atU - u) / du;
            const double y = angleFrom(atPhi, phi) / (width - taper * atU);
            return 1 - x * x - y * y;
        };
    };
    addGlow(thigh, stretched, right ? Muscle::HamstringRight : Muscle::HamstringLeft,
            tapered(0.50, 0.44, -pi / 2 - 0.50 * outside, 1.02, 0.25));
    addGlow(thigh, stretched, right ? Muscle::HipFlexorRight : Muscle::HipFlexorLeft,
            tapered(0.05, 0.47, pi / 2 + 0.30 * outside, 1.0, 0.6));
    addGlow(thigh, stretched, right ? Muscle::GluteRight : Muscle::GluteLeft,
            tapered(-0.02, 0.20, -pi / 2, 1.2, 0));
    addGlow(thigh, stretched, right ? Muscle::OuterHipRight : Muscle::OuterHipLeft,
            patch(0.10, right ? pi : 0, 0.26, radians(55)));
}

void addShank(Surfaces& surfaces, const Skeleton& skeleton, Hand side, const Pose& pose, const Person& person)
{
    const Body& body = person.body;
    const Outfit& outfit = person.look.outfit;
    const double hem = outfit.trouserLeg - 1;
    const Limb& leg = skeleton.legs[index(side)];
    const double h = body.stature;
    Surface& shank = addSurface(surfaces);
    Rings rings = ringsAlong(leg.mid, leg.end, leg.lower, Segment::Shank, body, stepsAlong(0, 1, 18, hem));
    for (Ring& ring : rings) {
        // Wide in the middle, close at the cuff.
        const double slack = 0.5 + 0.9 * smoothStep(0, 0.5, ring.u);
        loosen(ring,
               ring.u > hem ? 0 : outfit.slack * slack * (1 - 0.7 * smoothStep(hem - 0.14, hem, ring.u)));
    }
    makeTube(shank.mesh, rings, 24, {0.034 * h, 0.018 * h, 5, false});
    if (hem > 0) {
        addCover(shank, Material::Trousers,
                 [&](double u, double phi) { return (hem - u + 0.006 * std::sin(phi)) * 10; });
    }
    blendShading(shank.mesh, {leg.mid, leg.upper}, -0.05, 0.14);
    addFoot(surfaces, leg, side, pose.legs[index(side)].toeBend);
}

void addUpperArm(Surfaces& surfaces, const Skeleton& skeleton, Hand side, const Person& person)
{
    const Body& body = person.body;
    const bool longSleeve = person.look.outfit.sleeve >= 1;
    const Limb& arm = skeleton.arms[index(side)];
    const double h = body.stature;
    Surface& bare = addSurface(surfaces);
    Rings rings = ringsAlong(arm.root, arm.mid, arm.upper, Segment::UpperArm, body, stepsAlong(0.30, 1, 9));
    if (longSleeve) {
        bare.material = Material::Shirt;
        for (Ring& ring : rings) {
            widen(ring, clothThickness);
        }
    }
    makeTube(bare.mesh, rings, 22, {0.001 * h, 0.0225 * h, 4, false});
    blendShading(bare.mesh, {arm.mid, arm.lower}, 1.0, 0.82);
    addSleeve(surfaces, skeleton, arm, side, person);
}

void addForearm(Surfaces& surfaces, const Skeleton& skeleton, Hand side, const Person& person)
{
    const Body& body = person.body;
    const double cuff = person.look.outfit.sleeve - 1;
    const Limb& arm = skeleton.arms[index(side)];
    const Vec3& along = arm.lower.up;
    // From the hinge of the elbow to the palm the forearm rolls. The thumb tells by how much: unlike the palm
    // it is never parallel to the forearm.
    const Vec3 atWrist = across(cross(arm.tip.right, along) * signOf(side), along);
    const double roll
        = std::atan2(dot(cross(arm.lower.front, atWrist), along), dot(arm.lower.front, atWrist));
    Rings rings = ringsAlong(arm.mid, arm.end, arm.lower, Segment::Forearm, body, stepsAlong(0, 1, 12, cuff));
    for (Ring& ring : rings) {
        ring.front = turnedAbout(arm.lower.front, along, roll * smoothStep(0.05, 0.95, ring.u));
        ring.right = cross(ring.front, along);
        widen(ring, ring.u < cuff ? clothThickness : 0);
    }
    Surface& forearm = addSurface(surfaces);
    makeTube(forearm.mesh, rings, 26, {0.0225 * body.stature, 0.012 * body.stature, 4, false});
    if (cuff > 0) {
        addCover(forearm, Material::Shirt, [&](double u, double) { return (cuff - u) * 10; });
    }
    blendShading(forearm.mesh, {arm.mid, arm.upper}, -0.05, 0.18);
}

} // namespace limber::figure
