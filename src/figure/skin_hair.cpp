#include "head_shape.hpp"

#include <algorithm>

/// Hair and beard: a second skin over the skull, shown where its field is positive.
namespace limber::figure {

namespace {

/// Where hair ends: at height `y` it grows behind `x`.
struct HairPoint {
    double y = 0;
    double x = 0;
};

constexpr std::array<HairPoint, 13> combedBack{{{0.05, -0.5},
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
constexpr std::array<HairPoint, 11> cropped{{{0.12, -0.5},
                                             {0.20, -0.30},
                                             {0.30, -0.16},
                                             {0.38, 0.01},
                                             {0.50, 0.03},
                                             {0.58, 0.06},
                                             {0.66, 0.14},
                                             {0.70, 0.24},
                                             {0.79, 0.31},
                                             {0.85, 0.50},
                                             {1.10, 0.9}}};
constexpr std::array<HairPoint, 10> receding{{{0.10, -0.5},
                                              {0.20, -0.28},
                                              {0.30, -0.14},
                                              {0.36, 0.01},
                                              {0.52, 0.03},
                                              {0.62, 0.06},
                                              {0.70, 0.04},
                                              {0.80, -0.03},
                                              {0.90, -0.20},
                                              {1.10, -0.42}}};
constexpr std::array<HairPoint, 8> fringe{{{-0.1, -0.02},
                                           {0.16, 0.03},
                                           {0.50, 0.13},
                                           {0.62, 0.17},
                                           {0.67, 0.25},
                                           {0.71, 0.37},
                                           {0.735, 0.50},
                                           {1.10, 0.9}}};
/// The upper rim of a beard: at `x` it grows below `y`.
constexpr std::array<HairPoint, 6> beardRim{
    {{0.40, -0.05}, {0.38, 0.02}, {0.27, 0.12}, {0.245, 0.24}, {0.30, 0.33}, {0.32, 0.45}}};

double hairlineAt(std::span<const HairPoint> line, double y)
{
    std::size_t i = 0;
    while (i + 2 < line.size() && line[i + 1].y < y) {
        ++i;
    }
    const double t = clamp((y - line[i].y) / (line[i + 1].y - line[i].y), 0, 1);
    return lerp(line[i].x, line[i + 1].x, t);
}

double rimAt(double x)
{
    std::size_t i = 0;
    while (i + 2 < beardRim.size() && beardRim[i + 1].x < x) {
        ++i;
    }
    const double t = clamp((x - beardRim[i].x) / (beardRim[i + 1].x - beardRim[i].x), 0, 1);
    return lerp(beardRim[i].y, beardRim[i + 1].y, t);
}

/// Hides all of the surface but where `value` of a point, in the measure of the head, is positive.
template <typename Value>
void show(Surface& surface, const Skeleton& skeleton, const Body& body, const Value& value)
{
    surface.material = Material::Hair;
    surface.onlyCover = true;
    Cover& cover = surface.covers.next();
    cover.material = Material::Hair;
    Field& field = cover.field;
    field.resize(surface.mesh.size());
    for (std::size_t i = 0; i < field.size(); ++i) {
        field[i] = static_cast<float>(value(onHead(skeleton, body, surface.mesh.points[i])));
    }
}

HeadSlice grown(HeadSlice slice, double by)
{
    slice.front += by;
    slice.back -= by;
    slice.halfWidth += by;
    return slice;
}

/// Hair that lies on the skull, `thickness` head heights away from its line.
void addHairOnSkull(Surfaces& surfaces,
                    const Skeleton& skeleton,
                    const Body& body,
                    std::span<const HairPoint> line,
                    double thickness)
{
    Rings rings;
    for (int i = 0; i <= 22; ++i) {
        rings.push_back(headRing(skeleton, body, grown(headSlice(0.10 + 0.04 * i, body.build.jaw), 0.005)));
    }
    Surface& hair = addSurface(surfaces);
    makeTube(hair.mesh, rings, 34, {0.02 * body.head, 0.012 * body.head, 4, false});
    show(hair, skeleton, body, [&](const Vec3& at) { return hairlineAt(line, at.y) - at.x; });
    const Field& field = hair.covers.front().field;
    for (std::size_t i = 0; i < hair.mesh.size(); ++i) {
        const double grow = 0.004 + thickness * smoothStep(-0.02, 0.30, static_cast<double>(field[i]));
        hair.mesh.points[i] += hair.mesh.normals[i] * (grow * body.head);
    }
    refreshNormals(hair.mesh);
}

/// Straight hair down to the chin, as wide at its end as at the temples.
void makeBob(Mesh& mesh, const Skeleton& skeleton, const Body& body)
{
    Rings rings;
    for (int i = 0; i <= 24; ++i) {
        const double y = 0.11 + 0.037 * i;
        HeadSlice slice = grown(headSlice(y, 1), y > 0.6 ? 0.035 : 0.02);
        const double hanging = 1 - smoothStep(0.55, 0.70, y);
        const double tip = smoothStep(0.36, 0.08, y);
        slice.halfWidth = lerp(slice.halfWidth, 0.385 - 0.035 * tip, hanging);
        slice.back = lerp(slice.back, -0.475 + 0.10 * tip, hanging);
        slice.front = lerp(slice.front, 0.20 - 0.12 * tip, hanging);
        rings.push_back(headRing(skeleton, body, slice));
    }
    makeTube(mesh, rings, 34, {0.02 * body.head, 0.012 * body.head, 3, false});
}

void addBob(Surfaces& surfaces, const Skeleton& skeleton, const Body& body)
{
    Surface& inside = addSurface(surfaces);
    makeBob(inside.mesh, skeleton, body);
    inside.material = Material::Hair;
    inside.lift = -1; // all in the shade
    inside.turn = Turn::Behind;
    // What hangs beside the face is apart, so that the face hides it on the side that is turned away.
    constexpr double besideFace = -0.12;
    constexpr double templeHeight = 0.69;
    constexpr double overlap = 0.05;
    Surface& outside = addSurface(surfaces);
    makeBob(outside.mesh, skeleton, body);
    show(outside, skeleton, body, [](const Vec3& at) {
        const double notBeside = std::max(besideFace - at.x, at.y - templeHeight);
        return std::min(hairlineAt(fringe, at.y) - at.x, notBeside + overlap);
    });
    for (const Hand side : bothHands) {
        Surface& strand = addSurface(surfaces);
        makeBob(strand.mesh, skeleton, body);
        show(strand, skeleton, body, [side](const Vec3& at) {
            return std::min({hairlineAt(fringe, at.y) - at.x, signOf(side) * at.z,
                             at.x - besideFace + overlap, templeHeight + overlap - at.y});
        });
        strand.turn = Turn::BehindIfAverted;
        strand.outward = skeleton.head.right * signOf(side);
    }
}

void addBun(Surfaces& surfaces, const Skeleton& skeleton, const Body& body)
{
    const Frame& head = skeleton.head;
    const Vec3 centre = headPoint(skeleton, body, {-0.33, 1.02, 0});
    Surface& bun = addSurface(surfaces);
    makeEllipsoid(bun.mesh,
                  {centre, head.up * 0.8 - head.front * 0.6, head.front, 0.135 * body.head, 0.165 * body.head,
                   0.16 * body.head},
                  20, 12);
    bun.material = Material::Hair;
    bun.turn = Turn::BehindIfAverted;
    bun.outward = centre - headPoint(skeleton, body, {0, 0.5, 0});
}

void addBeard(Surfaces& surfaces, const Skeleton& skeleton, const Body& body, Beard beard)
{
    const double thickness = beard == Beard::Full ? 0.035 : 0.010;
    Rings rings;
    for (int i = 0; i <= 15; ++i) {
        const double y = 0.01 + 0.03 * i;
        const double below = thickness * (1 - smoothStep(0.05, 0.35, y));
        rings.push_back(headRing(skeleton, body, grown(headSlice(y, body.build.jaw), 0.006 + below)));
    }
    Surface& surface = addSurface(surfaces);
    makeTube(surface.mesh, rings, 40, {thickness * body.head, 0.01 * body.head, 3, false});
    surface.lineWidth = 0.5;
    show(surface, skeleton, body, [](const Vec3& at) {
        const double lips = std::hypot(at.z / 0.115, (at.y - 0.215) / 0.030) - 1;
        const double mouth = at.x > 0.2 ? lips * 0.05 : 1;
        return std::min({rimAt(at.x) - at.y, at.x + 0.06, mouth});
    });
}

} // namespace

void addHair(Surfaces& surfaces, const Skeleton& skeleton, const Person& person)
{
    const Body& body = person.body;
    switch (person.look.hair) {
    case HairCut::Bun:
        addHairOnSkull(surfaces, skeleton, body, combedBack, 0.040);
        addBun(surfaces, skeleton, body);
        break;
    case HairCut::Bob:
        addBob(surfaces, skeleton, body);
        break;
    case HairCut::Cropped:
        addHairOnSkull(surfaces, skeleton, body, cropped, 0.018);
        break;
    case HairCut::Receding:
        addHairOnSkull(surfaces, skeleton, body, receding, 0.024);
        break;
    }
    if (person.look.beard != Beard::None) {
        addBeard(surfaces, skeleton, body, person.look.beard);
    }
}

} // namespace limber::figure
