#include "skin.hpp"

#include <algorithm>

/// Hands and feet. Their measures are metres of a body 1.70 tall.
namespace limber::figure {

namespace {

constexpr double handScale = 0.96;

struct Finger {
    double across = 0; ///< from the middle of the palm towards the thumb
    double base = 0;   ///< from the wrist
    double length = 0;
    double radius = 0;
};
constexpr std::array<Finger, 4> fingers{{{-0.0270, 0.075, 0.058, 0.0080},
                                         {-0.0090, 0.083, 0.075, 0.0090},
                                         {0.0095, 0.086, 0.080, 0.0094},
                                         {0.0275, 0.080, 0.072, 0.0092}}};

void addPalm(Surfaces& surfaces, const Limb& arm)
{
    constexpr std::array<Girth, 5> palm{{{-0.004, 0.0255, 0.0160, 0.0175},
                                         {0.018, 0.0285, 0.0165, 0.0175},
                                         {0.045, 0.0365, 0.0165, 0.0155},
                                         {0.070, 0.0400, 0.0150, 0.0145},
                                         {0.090, 0.0385, 0.0125, 0.0125}}};
    Rings rings;
    for (const Girth& g : palm) {
        rings.push_back({arm.end + arm.tip.up * (g.u * handScale), cross(arm.tip.front, arm.tip.up),
                         arm.tip.front, g.halfWidth * handScale, g.front * handScale, g.back * handScale,
                         g.u / 0.09, 0.85});
    }
    Surface& surface = addSurface(surfaces);
    makeTube(surface.mesh, rings, 16, {0.006, 0.008, 3, false});
    surface.fade.inFrom = -0.05;
    surface.fade.inTo = 0.35;
    surface.lineWidth = 0.85;
    blendShading(surface.mesh, {arm.end, arm.lower}, -0.1, 0.5);
}

void addFinger(Surfaces& surfaces, const Limb& arm, const Finger& finger, const ArmPose& pose)
{
    constexpr std::array<double, 3> bones{0.45, 0.30, 0.25};
    constexpr std::array<double, 3> curls{0.8, 1.1, 0.8};
    constexpr std::array<double, 4> widths{1.05, 0.98, 0.93, 0.78};
    const Vec3& along = arm.tip.up;
    const Vec3& thumb = arm.tip.right;
    const Vec3 spread
        = turnedAbout(along, unit(cross(along, thumb)), radians(pose.spread) * finger.across / 0.027);
    const Vec3 hinge = unit(cross(spread, arm.tip.front));
    std::array<Vec3, 4> joints;
    std::array<double, 4> radii{};
    Vec3 at = arm.end + (along * finger.base + thumb * finger.across) * handScale - along * 0.004;
    double curled = 0;
    for (std::size_t i = 0; i < joints.size(); ++i) {
        joints[i] = at;
        radii[i] = finger.radius * widths[i] * handScale;
        if (i < bones.size()) {
            curled += radians(pose.curl * curls[i]);
            at += turnedAbout(spread, hinge, curled) * (finger.length * bones[i] * handScale);
        }
    }
    Surface& surface = addSurface(surfaces);
    makeCord(surface.mesh, joints, radii, arm.tip.front, 10);
    surface.detail = true;
    surface.fade.inFrom = 0;
    surface.fade.inTo = 0.35;
    surface.lineWidth = 0.6;
}

void addThumb(Surfaces& surfaces, const Limb& arm, const ArmPose& pose)
{
    const Vec3& palm = arm.tip.front;
    const Vec3& along = arm.tip.up;
    const Vec3& thumb = arm.tip.right;
    const double apart = lerp(0.36, 0.62, clamp(pose.spread / 6, 0, 1));
    const Vec3 first = unit(along * 0.78 + thumb * apart + palm * (0.15 + pose.curl * 0.006));
    const Vec3 hinge = unit(cross(first, unit(palm * 0.6 - thumb * 0.8)));
    const Vec3 second = turnedAbout(first, hinge, radians(std::min(pose.curl, 40.0) * 0.5));
    const Vec3 base = arm.end + (along * 0.022 + thumb * 0.020 + palm * 0.004) * handScale;
    const Vec3 knuckle = base + first * (0.036 * handScale);
    const std::array<Vec3, 4> joints{base, knuckle, knuckle + second * (0.030 * handScale),
                                     knuckle + second * (0.050 * handScale)};
    const std::array<double, 4> radii{0.0155 * handScale, 0.0128 * handScale, 0.0108 * handScale,
                                      0.0088 * handScale};
    Surface& surface = addSurface(surfaces);
    makeCord(surface.mesh, joints, radii, palm, 10);
    surface.detail = true;
    surface.fade.inFrom = 0.15;
    surface.fade.inTo = 0.5;
    surface.lineWidth = 0.7;
}

struct Toe {
    double across = 0; ///< towards the midline
    double base = 0;   ///< in front of the ankle
    double length = 0;
    double radius = 0;
};
constexpr std::array<Toe, 5> toes{{{-0.0360, 0.140, 0.020, 0.0080},
                                   {-0.0235, 0.149, 0.024, 0.0084},
                                   {-0.0095, 0.155, 0.028, 0.0088},
                                   {0.0055, 0.158, 0.031, 0.0092},
                                   {0.0265, 0.156, 0.036, 0.0128}}};

/// A cross section of the foot: in front of the ankle, top and sole over it, half as wide.
struct FootRing {
    double x = 0;
    double top = 0;
    double sole = 0;
    double halfWidth = 0;
};
constexpr std::array<FootRing, 9> footRings{{{-0.047, -0.012, -0.060, 0.020},
                                             {-0.036, 0.006, -0.0655, 0.0285},
                                             {-0.012, 0.026, -0.066, 0.0325},
                                             {0.018, 0.026, -0.066, 0.0335},
                                             {0.045, 0.008, -0.0635, 0.0345},
                                             {0.075, -0.012, -0.061, 0.0370},
                                             {0.105, -0.0275, -0.063, 0.0420},
                                             {0.132, -0.0375, -0.066, 0.0455},
                                             {0.158, -0.0430, -0.0655, 0.0440}}};

} // namespace

void addHand(Surfaces& surfaces, const Skeleton& skeleton, Hand side, const Pose& pose)
{
    const Limb& arm = skeleton.arms[index(side)];
    const ArmPose& armPose = pose.arms[index(side)];
    addPalm(surfaces, arm);
    for (const Finger& finger : fingers) {
        addFinger(surfaces, arm, finger, armPose);
    }
    addThumb(surfaces, arm, armPose);
}

void addFoot(Surfaces& surfaces, const Limb& leg, Hand side, double toeBend)
{
    const Vec3& along = leg.tip.front;
    const Vec3& up = leg.tip.up;
    const Vec3 inward = cross(up, along) * signOf(side);
    Rings rings;
    for (const FootRing& ring : footRings) {
        const double middle = ring.sole * 0.55 + ring.top * 0.45;
        rings.push_back({leg.end + along * ring.x + up * middle, cross(up, along), up, ring.halfWidth,
                         ring.top - middle, middle - ring.sole, ring.x, 0.85});
    }
    Surface& foot = addSurface(surfaces);
    makeTube(foot.mesh, rings, 18, {0.012, 0.010, 4, false});
    foot.lineWidth = 0.95;
    const Vec3 toeward = along * std::cos(radians(toeBend)) + up * std::sin(radians(toeBend));
    for (const Toe& toe : toes) {
        const Vec3 from
            = leg.end + along * toe.base + inward * toe.across + up * (-0.066 + toe.radius * 1.25);
        const Vec3 to = from + toeward * toe.length - up * (toe.radius * 0.25);
        const std::array<Vec3, 3> joints{from, mix(from, to, 0.5) + up * 0.002, to};
        const std::array<double, 3> radii{toe.radius, toe.radius * 0.98, toe.radius * 0.9};
        Surface& surface = addSurface(surfaces);
        makeCord(surface.mesh, joints, radii, up, 10);
        surface.detail = true;
        surface.fade.inFrom = 0;
        surface.fade.inTo = 0.6;
        surface.lineWidth = 0.6;
    }
}

} // namespace limber::figure
