#include "skin.hpp"

#include <algorithm>

namespace limber::figure {

namespace {

/// A slice of the head, in head heights: over the chin, to the front, to the back (negative), half as wide.
struct Slice {
    double y = 0;
    double front = 0;
    double back = 0;
    double halfWidth = 0;
    [[nodiscard]] double middle() const { return (front + back) / 2; }
    [[nodiscard]] double radius() const { return (front - back) / 2; }
};

constexpr std::array<Slice, 16> headSlices{{{0.000, 0.315, 0.06, 0.105},
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

/// Where the hair begins: at height y everything behind x.
struct HairPoint {
    double y = 0;
    double x = 0;
};
constexpr std::array<HairPoint, 13> hairline{{{0.05, -0.5},
                                              {0.14, -0.31},
                                              {0.24, -0.20},
                                              {0.34, -0.135},
                                              {0.42, -0.10},
                                              {0.50, -0.02},
                                              {0.56, 0.05},
                                              {0.62, 0.085},
                                              {0.70, 0.15},
                                              {0.77, 0.25},
                                              {0.83, 0.36},
                                              {0.88, 0.50},
                                              {1.10, 0.9}}};
/// From the joint on the neck to the middle of the chin's height.
constexpr Vec3 toFace{0.06, -0.27, 0};

Slice sliceAt(double y)
{
    std::size_t i = 0;
    while (i + 2 < headSlices.size() && headSlices[i + 1].y < y) {
        ++i;
    }
    const Slice& a = headSlices[i];
    const Slice& b = headSlices[i + 1];
    const double t = clamp((y - a.y) / (b.y - a.y), 0, 1);
    return {y, lerp(a.front, b.front, t), lerp(a.back, b.back, t), lerp(a.halfWidth, b.halfWidth, t)};
}

double hairlineAt(double y)
{
    std::size_t i = 0;
    while (i + 2 < hairline.size() && hairline[i + 1].y < y) {
        ++i;
    }
    const double t = clamp((y - hairline[i].y) / (hairline[i + 1].y - hairline[i].y), 0, 1);
    return lerp(hairline[i].x, hairline[i + 1].x, t);
}

Ring ringOf(const Skeleton& skeleton, const Body& body, const Slice& slice, double grow)
{
    const double radius = (slice.radius() + grow) * body.head;
    return {headPoint(skeleton, body, {slice.middle(), slice.y, 0}),
            skeleton.head.right,
            skeleton.head.front,
            (slice.halfWidth + grow) * body.head,
            radius,
            radius,
            slice.y,
            0.93};
}

Surface skullOf(const Skeleton& skeleton, const Body& body)
{
    std::vector<Ring> rings;
    for (const Slice& slice : headSlices) {
        rings.push_back(ringOf(skeleton, body, slice, 0));
    }
    Surface skull;
    skull.mesh = tube(rings, 28, {0.010 * body.head, 0.010 * body.head, 3, false});
    skull.lineWidth = 0.95;
    skull.lift = 0.30;
    // A face shaded feature by feature looks bearded: most of it is lit like a plain egg.
    const Vec3 centre = headPoint(skeleton, body, {-0.03, 0.55, 0});
    for (std::size_t i = 0; i < skull.mesh.size(); ++i) {
        const Vec3 d = skeleton.head.local(skull.mesh.points[i] - centre);
        const Vec3 egg = skeleton.head * Vec3{d.x / 0.20, d.y / 0.30, d.z / 0.12};
        skull.mesh.shading[i] = unit(mix(skull.mesh.normals[i], unit(egg), 0.75));
    }
    return skull;
}

Surface hairOf(const Skeleton& skeleton, const Body& body)
{
    std::vector<Ring> rings;
    for (int i = 0; i <= 22; ++i) {
        rings.push_back(ringOf(skeleton, body, sliceAt(0.10 + 0.04 * i), 0.005));
    }
    Surface hair;
    hair.mesh = tube(rings, 34, {0.02 * body.head, 0.012 * body.head, 4, false});
    hair.material = Material::Hair;
    hair.onlyCover = true;
    Field behindHairline(hair.mesh.size());
    for (std::size_t i = 0; i < hair.mesh.size(); ++i) {
        const Vec3 at = skeleton.head.local(hair.mesh.points[i] - skeleton.skull) / body.head - toFace;
        behindHairline[i] = static_cast<float>(hairlineAt(at.y) - at.x);
    }
    for (std::size_t i = 0; i < hair.mesh.size(); ++i) {
        const double thickness
            = 0.004 + 0.040 * smoothStep(-0.02, 0.30, static_cast<double>(behindHairline[i]));
        hair.mesh.points[i] += hair.mesh.normals[i] * (thickness * body.head);
    }
    refreshNormals(hair.mesh);
    hair.covers.push_back({Material::Hair, std::move(behindHairline)});
    return hair;
}

Surface noseOf(const Skeleton& skeleton, const Body& body)
{
    const auto at = [&](double x, double y) { return headPoint(skeleton, body, {x, y, 0}); };
    const std::array<Vec3, 4> bridge{at(0.365, 0.55), at(0.395, 0.47), at(0.432, 0.385), at(0.415, 0.355)};
    const std::array<double, 4> radii{0.020 * body.head, 0.030 * body.head, 0.042 * body.head,
                                      0.036 * body.head};
    Surface nose;
    nose.mesh = cord(bridge, radii, skeleton.head.front, 14);
    nose.lineWidth = 0.9;
    nose.unshaded = true;
    nose.fade.inFrom = 0.05;
    nose.fade.inTo = 0.45;
    return nose;
}

} // namespace

Vec3 headPoint(const Skeleton& skeleton, const Body& body, const Vec3& at)
{
    return skeleton.skull + skeleton.head * ((at + toFace) * body.head);
}

Vec3 facePoint(const Skeleton& skeleton, const Body& body, double height, double around)
{
    constexpr double lift = 0.004;
    const Slice slice = sliceAt(height);
    const double a = radians(around);
    return headPoint(skeleton, body,
                     {slice.middle() + (slice.radius() + lift) * std::sin(a), height,
                      (slice.halfWidth + lift) * std::cos(a)});
}

std::vector<Surface> headOf(const Skeleton& skeleton, const Body& body)
{
    const Frame& head = skeleton.head;
    Surface bun;
    bun.mesh = ellipsoid({headPoint(skeleton, body, {-0.33, 1.02, 0}), head.up * 0.8 - head.front * 0.6,
                          head.front, 0.135 * body.head, 0.165 * body.head, 0.16 * body.head},
                         20, 12);
    bun.material = Material::Hair;

    std::vector<Surface> surfaces;
    surfaces.push_back(skullOf(skeleton, body));
    surfaces.push_back(noseOf(skeleton, body));
    surfaces.push_back(hairOf(skeleton, body));
    surfaces.push_back(std::move(bun));
    for (const Hand side : bothHands) {
        Surface ear;
        ear.mesh = ellipsoid({headPoint(skeleton, body, {-0.045, 0.425, signOf(side) * 0.318}),
                              head.up - head.front * 0.22, head.front, 0.105 * body.head, 0.030 * body.head,
                              0.058 * body.head},
                             12, 8);
        ear.lineWidth = 0.6;
        ear.detail = true;
        surfaces.push_back(std::move(ear));
    }
    return surfaces;
}

} // namespace limber::figure
