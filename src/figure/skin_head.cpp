#include "head_shape.hpp"

#include <algorithm>

namespace limber::figure {

namespace {

constexpr std::array<HeadSlice, 16> headSlices{{{0.000, 0.315, 0.06, 0.105},
                                                {0.03, 0.372, 0.02, 0.150},
                                                {0.09, 0.398, -0.04, 0.200},
                                                {0.16, 0.378, -0.10, 0.235},
                                                {0.22, 0.402, -0.17, 0.255},
                                                {0.28, 0.404, -0.24, 0.270},
                                                {0.34, 0.398, -0.31, 0.287},
                                                {0.42, 0.388, -0.385, 0.306},
                                                {0.50, 0.390, -0.43, 0.325},
                                                {0.58, 0.410, -0.455, 0.340},
                                                {0.66, 0.428, -0.465, 0.347},
                                                {0.75, 0.415, -0.455, 0.345},
                                                {0.84, 0.365, -0.415, 0.320},
                                                {0.91, 0.285, -0.345, 0.270},
                                                {0.96, 0.190, -0.25, 0.195},
                                                {0.99, 0.075, -0.14, 0.100}}};

/// From the joint on the neck to the middle of the chin's height.
constexpr Vec3 toFace{0.06, -0.27, 0};

void addSkull(Surfaces& surfaces, const Skeleton& skeleton, const Body& body)
{
    Rings rings;
    for (const HeadSlice& slice : headSlices) {
        rings.push_back(headRing(skeleton, body, headSlice(slice.y, body.build.jaw)));
    }
    Surface& skull = addSurface(surfaces);
    makeTube(skull.mesh, rings, 28, {0.010 * body.head, 0.010 * body.head, 3, false});
    skull.lineWidth = 0.95;
    skull.lift = 0.30;
    // A face shaded feature by feature looks bearded: most of it is lit like a plain egg.
    const Vec3 centre = headPoint(skeleton, body, {-0.03, 0.55, 0});
    for (std::size_t i = 0; i < skull.mesh.size(); ++i) {
        const Vec3 d = skeleton.head.local(skull.mesh.points[i] - centre);
        const Vec3 egg = skeleton.head * Vec3{d.x / 0.20, d.y / 0.30, d.z / 0.12};
        skull.mesh.shading[i] = unit(mix(skull.mesh.normals[i], unit(egg), 0.75));
    }
}

void addNose(Surfaces& surfaces, const Skeleton& skeleton, const Body& body)
{
    const auto at = [&](double x, double y) { return headPoint(skeleton, body, {x, y, 0}); };
    const std::array<Vec3, 4> bridge{at(0.365, 0.55), at(0.395, 0.47), at(0.432, 0.385), at(0.415, 0.355)};
    const std::array<double, 4> radii{0.020 * body.head, 0.030 * body.head, 0.042 * body.head,
                                      0.036 * body.head};
    Surface& nose = addSurface(surfaces);
    makeCord(nose.mesh, bridge, radii, skeleton.head.front, 14);
    nose.lineWidth = 0.9;
    nose.unshaded = true;
    nose.fade.inFrom = 0.05;
    nose.fade.inTo = 0.45;
}

void addEar(Surfaces& surfaces, const Skeleton& skeleton, Hand side, const Body& body)
{
    const Frame& head = skeleton.head;
    Surface& ear = addSurface(surfaces);
    makeEllipsoid(ear.mesh,
                  {headPoint(skeleton, body, {-0.045, 0.425, signOf(side) * 0.318}),
                   head.up - head.front * 0.22, head.front, 0.105 * body.head, 0.030 * body.head,
                   0.058 * body.head},
                  12, 8);
    ear.lineWidth = 0.6;
    ear.detail = true;
    ear.turn = Turn::IfFacing;
    ear.outward = head.right * signOf(side);
}

} // namespace

HeadSlice headSlice(double y, double jaw)
{
    std::size_t i = 0;
    while (i + 2 < headSlices.size() && headSlices[i + 1].y < y) {
        ++i;
    }
    const HeadSlice& a = headSlices[i];
    const HeadSlice& b = headSlices[i + 1];
    const double t = clamp((y - a.y) / (b.y - a.y), 0, 1);
    return {y, lerp(a.front, b.front, t), lerp(a.back, b.back, t),
            lerp(a.halfWidth, b.halfWidth, t) * lerp(jaw, 1, smoothStep(0.3, 0.6, y))};
}

Ring headRing(const Skeleton& skeleton, const Body& body, const HeadSlice& slice)
{
    const double radius = slice.radius() * body.head;
    return {headPoint(skeleton, body, {slice.middle(), slice.y, 0}),
            skeleton.head.right,
            skeleton.head.front,
            slice.halfWidth * body.head,
            radius,
            radius,
            slice.y,
            0.93};
}

Vec3 onHead(const Skeleton& skeleton, const Body& body, const Vec3& point)
{
    return skeleton.head.local(point - skeleton.skull) / body.head - toFace;
}

Vec3 headPoint(const Skeleton& skeleton, const Body& body, const Vec3& at)
{
    return skeleton.skull + skeleton.head * ((at + toFace) * body.head);
}

Vec3 facePoint(const Skeleton& skeleton, const Body& body, double height, double around)
{
    constexpr double lift = 0.004;
    const HeadSlice slice = headSlice(height, body.build.jaw);
    const double a = radians(around);
    return headPoint(skeleton, body,
                     {slice.middle() + (slice.radius() + lift) * std::sin(a), height,
                      (slice.halfWidth + lift) * std::cos(a)});
}

void addHead(Surfaces& surfaces, const Skeleton& skeleton, const Person& person)
{
    addSkull(surfaces, skeleton, person.body);
    addNose(surfaces, skeleton, person.body);
    addHair(surfaces, skeleton, person);
    if (person.look.hair != HairCut::Bob) {
        for (const Hand side : bothHands) {
            addEar(surfaces, skeleton, side, person.body);
        }
    }
}

} // namespace limber::figure
