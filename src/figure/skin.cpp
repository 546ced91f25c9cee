#include "skin.hpp"

#include <algorithm>

namespace limber::figure {

double Fade::at(double u) const
{
    const double start = inFrom > -8 ? smoothStep(inFrom, inTo, u) : 1.0;
    const double end = outFrom < 8 ? 1 - smoothStep(outFrom, outTo, u) : 1.0;
    return std::min(start, end);
}

std::vector<double> stepsAlong(double from, double to, std::size_t count, double hem)
{
    constexpr double edge = 0.008;
    std::vector<double> steps;
    steps.reserve(count + 3);
    for (std::size_t i = 0; i <= count; ++i) {
        const double u = lerp(from, to, static_cast<double>(i) / static_cast<double>(count));
        if (std::abs(u - hem) > 2 * edge) {
            steps.push_back(u);
        }
    }
    if (hem > from && hem < to) {
        const auto above = std::lower_bound(steps.begin(), steps.end(), hem);
        steps.insert(above, {hem - edge, hem + edge});
    }
    return steps;
}

std::vector<Ring> ringsAlong(const Vec3& from,
                             const Vec3& to,
                             const Frame& frame,
                             Segment segment,
                             const Body& body,
                             std::span<const double> at)
{
    const double h = body.stature;
    std::vector<Ring> rings;
    rings.reserve(at.size());
    for (const double u : at) {
        const Girth g = limbGirth(body, segment, u);
        rings.push_back(
            {mix(from, to, u), frame.right, frame.front, g.halfWidth * h, g.front * h, g.back * h, u});
    }
    return rings;
}

void widen(Ring& ring, double by)
{
    ring.halfWidth += by;
    ring.frontRadius += by;
    ring.backRadius += by;
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
    skin[index(Part::Torso)] = torsoOf(skeleton, pose, person, stretched);
    skin[index(Part::Neck)] = neckOf(skeleton, body, stretched);
    skin[index(Part::Head)] = headOf(skeleton, person);
    for (const Hand side : bothHands) {
        skin[index(onSide(Part::ThighRight, side))] = thighOf(skeleton, side, person, stretched);
        skin[index(onSide(Part::ShankRight, side))] = shankOf(skeleton, side, pose, person);
        skin[index(onSide(Part::UpperArmRight, side))] = upperArmOf(skeleton, side, person);
        skin[index(onSide(Part::ForearmRight, side))] = forearmOf(skeleton, side, person);
        skin[index(onSide(Part::HandRight, side))] = handOf(skeleton, side, pose);
    }
    return skin;
}

} // namespace limber::figure
