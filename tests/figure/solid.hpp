#pragma once

#include "skin.hpp"

#include <algorithm>
#include <array>

namespace limber::test {

using figure::Mesh;
using figure::Vec3;

/// An upright box around points.
struct Around {
    Vec3 low{1e9, 1e9, 1e9};
    Vec3 high{-1e9, -1e9, -1e9};

    void add(const Vec3& p)
    {
        low = {std::min(low.x, p.x), std::min(low.y, p.y), std::min(low.z, p.z)};
        high = {std::max(high.x, p.x), std::max(high.y, p.y), std::max(high.z, p.z)};
    }
    [[nodiscard]] bool contains(const Vec3& p) const
    {
        return p.x >= low.x && p.x <= high.x && p.y >= low.y && p.y <= high.y && p.z >= low.z
            && p.z <= high.z;
    }
    [[nodiscard]] bool meets(const Around& o) const
    {
        return low.x <= o.high.x && o.low.x <= high.x && low.y <= o.high.y && o.low.y <= high.y
            && low.z <= o.high.z && o.low.z <= high.z;
    }
};

/// A tube that can be asked how deep a point lies under its surface. It refers to the mesh.
class Solid {
public:
    explicit Solid(const Mesh& mesh)
        : m_mesh{&mesh}
    {
        m_slices.resize(mesh.rings);
        for (std::size_t i = 0; i < mesh.rings; ++i) {
            for (std::size_t j = 0; j < mesh.around; ++j) {
                const Vec3& p = mesh.points[mesh.at(i, j)];
                m_slices[i].centre += p / static_cast<double>(mesh.around);
                m_around.add(p);
            }
            for (std::size_t j = 0; j < mesh.around; ++j) {
                m_slices[i].reach = std::max(
                    m_slices[i].reach, figure::distance(mesh.points[mesh.at(i, j)], m_slices[i].centre));
            }
        }
        for (std::size_t i = 0; i < mesh.rings; ++i) {
            const std::size_t before = i > 0 ? i - 1 : 0;
            const std::size_t after = std::min(i + 1, mesh.rings - 1);
            m_slices[i].axis = figure::unit(m_slices[after].centre - m_slices[before].centre);
        }
    }

    [[nodiscard]] const Around& around() const { return m_around; }

    /// Metres under the surface; 0 outside.
    [[nodiscard]] double depthOf(const Vec3& p) const
    {
        if (!m_around.contains(p)) {
            return 0;
        }
        double deepest = 0;
        for (std::size_t i = 0; i + 1 < m_slices.size(); ++i) {
            const Slice& lower = m_slices[i];
            const Slice& upper = m_slices[i + 1];
            const double before = dot(p - lower.centre, lower.axis);
            const double after = dot(p - upper.centre, upper.axis);
            if (before < 0 || after > 0) {
                continue;
            }
            const double t = before / std::max(1e-9, before - after);
            const Vec3 out = p - mix(lower.centre, upper.centre, t);
            const double away = length(out);
            if (away < std::max(lower.reach, upper.reach) - deepest) {
                deepest = std::max(deepest, radiusTowards(i, t, out) - away);
            }
        }
        return deepest;
    }

private:
    struct Slice {
        Vec3 centre;
        Vec3 axis;
        double reach = 0; ///< of its farthest point
    };

    /// The distance from the axis to the surface in the direction of `out`.
    [[nodiscard]] double radiusTowards(std::size_t ring, double t, const Vec3& out) const
    {
        double radius = 0;
        double best = -2;
        const Vec3 direction = figure::unit(out);
        for (std::size_t j = 0; j < m_mesh->around; ++j) {
            const Vec3 a = m_mesh->points[m_mesh->at(ring, j)] - m_slices[ring].centre;
            const Vec3 b = m_mesh->points[m_mesh->at(ring + 1, j)] - m_slices[ring + 1].centre;
            const Vec3 spoke = mix(a, b, t);
            const double far = std::max(1e-12, length(spoke));
            const double along = dot(spoke, direction) / far;
            if (along > best) {
                best = along;
                radius = far;
            }
        }
        return radius;
    }

    const Mesh* m_mesh;
    std::vector<Slice> m_slices;
    Around m_around;
};

} // namespace limber::test
