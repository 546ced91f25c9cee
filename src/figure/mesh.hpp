#pragma once

#include "few.hpp"

#include "limber/figure/vector.hpp"

#include <cstddef>
#include <span>
#include <vector>

/// Limbs as tubes of rings, and numbers painted on them.
namespace limber::figure {

/// A cross section of a tube: a superellipse with its own front and back radius, in metres.
struct Ring {
    Vec3 centre;
    Vec3 right;
    Vec3 front;
    double halfWidth = 0;
    double frontRadius = 0;
    double backRadius = 0;
    double u = 0;        ///< place along the limb
    double exponent = 1; ///< below 1 the ring is squarer than an ellipse, above 1 it comes to edges
};

/// The rings of one tube, its caps included.
using Rings = Few<Ring, 48>;

/// A closed tube: `rings` rings of `around` points each, from its start to its end, both drawn in to a pole.
struct Mesh {
    std::size_t rings = 0;
    std::size_t around = 0;
    std::size_t capRings = 0; ///< at either end
    bool openEnd = false;     ///< a sleeve: its end has no cap
    std::vector<Vec3> points;
    std::vector<Vec3> normals; ///< of the surface; lines are drawn along them
    std::vector<Vec3> shading; ///< what the light sees: flows from limb to limb across a joint
    std::vector<float> u;      ///< place along the limb, per point
    std::vector<float> phi;    ///< place around it: 0 right, pi/2 front, pi left, -pi/2 back

    [[nodiscard]] std::size_t at(std::size_t ring, std::size_t step) const { return ring * around + step; }
    [[nodiscard]] std::size_t size() const { return points.size(); }
};

struct Caps {
    double start = 0; ///< how far the cap stands out, metres
    double end = 0;
    std::size_t rings = 4;
    bool openEnd = false;
};

// The shapes a mesh can have. They use its memory again; a grid needs no list of its triangles.
void makeTube(Mesh& mesh, std::span<const Ring> rings, std::size_t around, const Caps& caps);

/// A tube of circles along a line of points.
void makeCord(Mesh& mesh,
              std::span<const Vec3> centres,
              std::span<const double> radii,
              const Vec3& front,
              std::size_t around);

struct Ellipsoid {
    Vec3 centre;
    Vec3 axis;
    Vec3 front;
    double halfLength = 0;
    double halfWidth = 0;
    double halfDepth = 0;
};
void makeEllipsoid(Mesh& mesh, const Ellipsoid& shape, std::size_t around, std::size_t rings);

/// Recomputes normals and shading after points have been moved.
void refreshNormals(Mesh& mesh);

/// The neighbouring limb at a joint, as an elliptic cylinder; with `along` as an ellipsoid.
struct Neighbour {
    Vec3 centre;
    Frame frame;
    double front = 1;
    double right = 1;
    double along = 0;
};

/// Lets the shading of `mesh` start as its neighbour's at u = `from` and be its own from u = `to` on.
void blendShading(Mesh& mesh, const Neighbour& neighbour, double from, double to);

/// A number per point of a mesh. Where it is positive something is painted: a shirt, hair, a shadow.
using Field = std::vector<float>;

/// Makes `field` the one whose value at a point is `value(u, phi)`.
template <typename Value>
void fillField(Field& field, const Mesh& mesh, const Value& value)
{
    field.resize(mesh.size());
    for (std::size_t i = 0; i < field.size(); ++i) {
        field[i]
            = static_cast<float>(value(static_cast<double>(mesh.u[i]), static_cast<double>(mesh.phi[i])));
    }
}

/// From angle `b` to angle `a` the short way round, radians.
[[nodiscard]] double angleFrom(double a, double b);

} // namespace limber::figure
