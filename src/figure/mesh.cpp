#include "mesh.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace limber::figure {

namespace {

Ring capRing(const Ring& edge, double height, double sign, double perMetre, double part)
{
    const double angle = part * pi / 2;
    const double shrink = part >= 1 ? 0 : std::cos(angle);
    const double out = sign * height * std::sin(angle);
    Ring ring = edge;
    ring.centre += unit(cross(edge.right, edge.front)) * out;
    ring.halfWidth *= shrink;
    ring.frontRadius *= shrink;
    ring.backRadius *= shrink;
    ring.u += out * perMetre;
    return ring;
}

Rings withCaps(std::span<const Ring> rings, const Caps& caps)
{
    double tubeLength = 0;
    for (std::size_t i = 1; i < rings.size(); ++i) {
        tubeLength += distance(rings[i].centre, rings[i - 1].centre);
    }
    const double perMetre = (rings.back().u - rings.front().u) / std::max(tubeLength, 1e-9);
    const auto part = [&](std::size_t k) { return static_cast<double>(k) / static_cast<double>(caps.rings); };
    Rings all;
    for (std::size_t k = caps.rings; k >= 1; --k) {
        all.push_back(capRing(rings.front(), caps.start, -1, perMetre, part(k)));
    }
    for (const Ring& ring : rings) {
        all.push_back(ring);
    }
    for (std::size_t k = 1; k <= caps.rings && !caps.openEnd; ++k) {
        all.push_back(capRing(rings.back(), caps.end, 1, perMetre, part(k)));
    }
    return all;
}

/// Points around a ring, at most.
constexpr std::size_t mostAround = 48;

double squared(double value, double exponent)
{
    return value < 0 ? -std::pow(-value, exponent) : std::pow(value, exponent);
}

} // namespace

void makeTube(Mesh& mesh, std::span<const Ring> rings, std::size_t around, const Caps& caps)
{
    const Rings all = withCaps(rings, caps);
    mesh.rings = all.size();
    mesh.around = around;
    mesh.capRings = caps.rings;
    mesh.openEnd = caps.openEnd;
    mesh.points.resize(mesh.rings * around);
    mesh.u.resize(mesh.size());
    mesh.phi.resize(mesh.size());
    std::array<Point, mostAround> circle;
    double exponent = -1;
    for (std::size_t i = 0; i < mesh.rings; ++i) {
        const Ring& ring = all[i];
        for (std::size_t j = 0; j < around; ++j) {
            const double phi = 2 * pi * static_cast<double>(j) / static_cast<double>(around);
            if (ring.exponent != exponent) {
                const bool round = ring.exponent == 1;
                circle.at(j) = round
                    ? Point{std::cos(phi), std::sin(phi)}
                    : Point{squared(std::cos(phi), ring.exponent), squared(std::sin(phi), ring.exponent)};
            }
            const double depth = circle.at(j).y > 0 ? ring.frontRadius : ring.backRadius;
            const std::size_t at = mesh.at(i, j);
            mesh.points[at] = ring.centre + ring.right * (ring.halfWidth * circle.at(j).x)
                + ring.front * (depth * circle.at(j).y);
            mesh.u[at] = static_cast<float>(ring.u);
            mesh.phi[at] = static_cast<float>(phi);
        }
        exponent = ring.exponent;
    }
    refreshNormals(mesh);
}

void makeCord(Mesh& mesh,
              std::span<const Vec3> centres,
              std::span<const double> radii,
              const Vec3& front,
              std::size_t around)
{
    Rings rings;
    const std::size_t last = centres.size() - 1;
    for (std::size_t i = 0; i <= last; ++i) {
        const Vec3 along = unit(centres[std::min(i + 1, last)] - centres[i > 0 ? i - 1 : 0]);
        const Vec3 face = across(front, along);
        const double r = radii[i];
        rings.push_back({centres[i], cross(face, along), face, r, r, r,
                         static_cast<double>(i) / static_cast<double>(last)});
    }
    makeTube(mesh, rings, around, {radii.front(), radii.back(), 3, false});
}

void makeEllipsoid(Mesh& mesh, const Ellipsoid& shape, std::size_t around, std::size_t rings)
{
    const Vec3 axis = unit(shape.axis);
    const Vec3 front = across(shape.front, axis);
    const Vec3 right = cross(front, axis);
    Rings all;
    for (std::size_t i = 1; i < rings; ++i) {
        const double share = static_cast<double>(i) / static_cast<double>(rings);
        const double angle = pi * share - pi / 2;
        const double c = std::cos(angle);
        all.push_back({shape.centre + axis * (shape.halfLength * std::sin(angle)), right, front,
                       shape.halfWidth * c, shape.halfDepth * c, shape.halfDepth * c, share});
    }
    const double tip = shape.halfLength * (1 - std::cos(pi / static_cast<double>(rings)));
    makeTube(mesh, all, around, {tip, tip, 1, false});
}

void refreshNormals(Mesh& mesh)
{
    mesh.normals.resize(mesh.size());
    for (std::size_t i = 0; i < mesh.rings; ++i) {
        const std::size_t before = i > 0 ? i - 1 : 0;
        const std::size_t after = std::min(i + 1, mesh.rings - 1);
        for (std::size_t j = 0; j < mesh.around; ++j) {
            const std::size_t left = j > 0 ? j - 1 : mesh.around - 1;
            const std::size_t right = j + 1 < mesh.around ? j + 1 : 0;
            const Vec3 round = mesh.points[mesh.at(i, right)] - mesh.points[mesh.at(i, left)];
            const Vec3 along = mesh.points[mesh.at(after, j)] - mesh.points[mesh.at(before, j)];
            Vec3 normal = cross(round, along);
            if (length(normal) < 1e-12) {
                // A pole: away from the next ring.
                const std::size_t next = i == 0 ? 1 : mesh.rings - 2;
                normal = {};
                for (std::size_t k = 0; k < mesh.around; ++k) {
                    normal += mesh.points[mesh.at(i, k)] - mesh.points[mesh.at(next, k)];
                }
            }
            mesh.normals[mesh.at(i, j)] = unit(normal);
        }
    }
    mesh.shading = mesh.normals;
}

void blendShading(Mesh& mesh, const Neighbour& neighbour, double from, double to)
{
    const Frame& f = neighbour.frame;
    for (std::size_t i = 0; i < mesh.size(); ++i) {
        const double share = 1 - smoothStep(from, to, static_cast<double>(mesh.u[i]));
        if (share <= 0) {
            continue;
        }
        const Vec3 d = mesh.points[i] - neighbour.centre;
        Vec3 normal = f.front * (dot(d, f.front) / (neighbour.front * neighbour.front))
            + f.right * (dot(d, f.right) / (neighbour.right * neighbour.right));
        if (neighbour.along > 0) {
            normal += f.up * (dot(d, f.up) / (neighbour.along * neighbour.along));
        }
        if (length(normal) >= 1e-6) {
            mesh.shading[i] = unit(mix(mesh.shading[i], unit(normal), share));
        }
    }
}

double angleFrom(double a, double b)
{
    return std::remainder(a - b, 2 * pi);
}

} // namespace limber::figure
