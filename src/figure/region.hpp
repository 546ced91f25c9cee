#pragma once

#include "mesh.hpp"

#include "limber/figure/camera.hpp"
#include "limber/figure/drawing.hpp"

#include <cstdint>
#include <span>
#include <vector>

/// From a mesh in space to areas of a picture.
namespace limber::figure {

/// A mesh as the camera sees it: every point in pixels, and which of its triangles face the eye.
///
/// Each quad of the tube is two triangles, the one at its ring first.
struct Projection {
    std::vector<Point> points;
    std::vector<std::uint8_t> front;
};

/// Finds the outlines of areas on meshes. Keeps its tables from call to call: use one for a whole picture.
class Outliner {
public:
    /// Projects `mesh`, each ring moved out along its normals by `inflate(u)` metres.
    template <typename Inflate>
    void project(const Mesh& mesh, const Camera& camera, const Inflate& inflate, Projection& out) const
    {
        out.points.resize(mesh.size());
        for (std::size_t ring = 0; ring < mesh.rings; ++ring) {
            const double by = inflate(static_cast<double>(mesh.u[ring * mesh.around]));
            for (std::size_t i = ring * mesh.around; i < (ring + 1) * mesh.around; ++i) {
                out.points[i] = camera.project(mesh.points[i] + mesh.normals[i] * by);
            }
        }
        markFront(mesh, out);
    }
    void project(const Mesh& mesh, const Camera& camera, Projection& out) const
    {
        projectPoints(
            mesh, [&](std::size_t i) { return camera.project(mesh.points[i]); }, out);
    }
    /// Projects `mesh` with its point `i` at `place(i)`.
    template <typename Place>
    void projectPoints(const Mesh& mesh, const Place& place, Projection& out) const
    {
        out.points.resize(mesh.size());
        for (std::size_t i = 0; i < mesh.size(); ++i) {
            out.points[i] = place(i);
        }
        markFront(mesh, out);
    }

    /// Adds to `shape` the part of `mesh` that faces the eye and where `field` is at least 0 (everywhere if
    /// it is empty), as closed polygons with rounded corners. Exact and without overlaps, so it can be filled
    /// with antialiasing.
    void addRegion(Shape& shape, const Mesh& mesh, const Projection& seen, std::span<const float> field = {});

private:
    static void markFront(const Mesh& mesh, Projection& out);
    void collectEdges(const Mesh& mesh, const Projection& seen, std::span<const float> field);
    void addTriangle(const Projection& seen,
                     std::span<const float> field,
                     const std::uint32_t (&corners)[3],
                     const std::uint32_t (&edges)[3],
                     const bool (&inner)[3]);
    std::uint32_t crossing(const Projection& seen,
                           std::span<const float> field,
                           std::uint32_t a,
                           std::uint32_t b,
                           std::uint32_t edge);
    void addEdge(std::uint32_t from, std::uint32_t to);
    void traceLoops(Shape& shape, bool silhouette);
    void appendLoop(Shape& shape, bool silhouette);

    struct Edge {
        std::uint32_t to;
        std::uint32_t next;
    };
    std::vector<std::uint32_t> m_first; ///< per node: its first edge
    std::vector<Point> m_at;            ///< per node: where it is
    std::vector<Edge> m_edges;
    std::vector<std::uint32_t> m_touched;
    std::vector<Point> m_loop;
    std::uint32_t m_corners = 0; ///< nodes below are points of the mesh, from here on crossings of its edges
};

} // namespace limber::figure
