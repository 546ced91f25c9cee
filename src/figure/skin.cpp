#include "skin.hpp"

#include <algorithm>

namespace limber::figure {

double Fade::at(double u) const
{
    const double start = inFrom > -8 ? smoothStep(inFrom, inTo, u) : 1.0;
    const double end = outFrom < 8 ? 1 - smoothStep(outFrom, outTo, u) : 1.0;
    return std::min(start, end);
}

Steps stepsAlong(double from, double to, std::size_t count, double hem)
{
    constexpr double edge = 0.008;
    Steps steps;
    for (std::size_t i = 0; i <= count; ++i) {
        const double u = lerp(from, to, static_cast<double>(i) / static_cast<double>(count));
        if (std::abs(u - hem) > 2 * edge) {
            steps.push_back(u);
        }
    }
    if (hem > from && hem < to) {
        steps.insert(std::lower_bound(steps.begin(), steps.end(), hem), hem + edge);
        steps.insert(std::lower_bound(steps.begin(), steps.end(), hem), hem - edge);
    }
    return steps;
}

Rings ringsAlong(const Vec3& from,
                 const Vec3& to,
                 const Frame& frame,
                 Segment segment,
                 const Body& body,
                 std::span<const double> at)
{
    const double h = body.stature;
    Rings rings;
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

Surface& addSurface(Surfaces& surfaces)
{
    Surface& surface = surfaces.next();
    Surface bare;
    bare.mesh = std::move(surface.mesh);
    bare.covers = std::move(surface.covers);
    bare.glows = std::move(surface.glows);
    bare.covers.clear();
    bare.glows.clear();
    surface = std::move(bare);
    return surface;
}

void fillSkin(
    Skin& skin, const Skeleton& skeleton, const Pose& pose, const Person& person, const Stretched& stretched)
{
    const auto empty = [&](Part part) -> Surfaces& {
        skin[index(part)].clear();
        return skin[index(part)];
    };
    addTorso(empty(Part::Torso), skeleton, pose, person, stretched);
    addNeck(empty(Part::Neck), skeleton, person.body, stretched);
    addHead(empty(Part::Head), skeleton, person);
    for (const Hand side : bothHands) {
        addThigh(empty(onSide(Part::ThighRight, side)), skeleton, side, person, stretched);
        addShank(empty(onSide(Part::ShankRight, side)), skeleton, side, pose, person);
        addUpperArm(empty(onSide(Part::UpperArmRight, side)), skeleton, side, person);
        addForearm(empty(onSide(Part::ForearmRight, side)), skeleton, side, person);
        addHand(empty(onSide(Part::HandRight, side)), skeleton, side, pose);
    }
}

Skin skinOf(const Skeleton& skeleton, const Pose& pose, const Person& person, const Stretched& stretched)
{
    Skin skin;
    fillSkin(skin, skeleton, pose, person, stretched);
    return skin;
}

} // namespace limber::figure
