#include "skin.hpp"

#include <algorithm>

namespace limber::figure {

double Fade::at(double u) const
{
    const double start = inFrom > -8 ? smoothStep(inFrom, inTo, u) : 1.0;
    const double end = outFrom < 8 ? 1 - smoothStep(outFrom, outTo, u) : 1.0;
    return std::min(start, end);
}

std::vector<Ring> ringsAlong(const Vec3& from,
                             const Vec3& to,
                             const Frame& frame,
                             std::span<const Girth> girth,
                             double stature,
                             std::size_t count,
                             double uFrom,
                             double uTo,
                             double grow)
{
    std::vector<Ring> rings;
    rings.reserve(count + 1);
    for (std::size_t i = 0; i <= count; ++i) {
        const double u = lerp(uFrom, uTo, static_cast<double>(i) / static_cast<double>(count));
        const Girth g = girthAt(girth, u);
        rings.push_back({mix(from, to, u), frame.right, frame.front, g.halfWidth * stature + grow,
                         g.front * stature + grow, g.back * stature + grow, u});
    }
    return rings;
}

Field patchOn(const Mesh& mesh, double u, double phi, double du, double dphi, double skew)
{
    return fieldOn(mesh, [&](double atU, double atPhi) {
        const double x = (atU - u) / du;
        const double y = angleFrom(atPhi, phi + skew * (atU - u)) / dphi;
        return 1 - x * x - y * y;
    });
}

Skin skinOf(const Skeleton& skeleton, const Pose& pose, const Person& person, const Stretched& stretched)
{
    const Body& body = person.body;
    Skin skin;
    skin[index(Part::Torso)] = torsoOf(skeleton, pose, body, stretched);
    skin[index(Part::Neck)] = neckOf(skeleton, body, stretched);
    skin[index(Part::Head)] = headOf(skeleton, body);
    for (const Hand side : bothHands) {
        skin[index(onSide(Part::ThighRight, side))] = thighOf(skeleton, side, body, stretched);
        skin[index(onSide(Part::ShankRight, side))] = shankOf(skeleton, side, pose, body);
        skin[index(onSide(Part::UpperArmRight, side))] = upperArmOf(skeleton, side, body);
        skin[index(onSide(Part::ForearmRight, side))] = forearmOf(skeleton, side, body);
        skin[index(onSide(Part::HandRight, side))] = handOf(skeleton, side, pose);
    }
    return skin;
}

} // namespace limber::figure
