#include "region.hpp"

#include <algorithm>

namespace limber::figure {

namespace {

constexpr std::uint32_t none = 0xffffffffU;
/// Points closer than this (pixels, squared) are one.
constexpr double closeEnough = 0.09;
/// Corners that stand out less than this (pixels) need no rounding.
constexpr double visibleCorner = 0.3;
/// Holes smaller than this (square pixels) are folds, not holes.
constexpr double leastHole = 14;

std::uint32_t narrow(std::size_t value)
{
    return static_cast<std::uint32_t>(value);
}

double signedArea(const std::vector<Point>& loop)
{
    double area = 0;
    for (std::size_t i = 0; i < loop.size(); ++i) {
        const Point& a = loop[i];
        const Point& b = loop[i + 1 < loop.size() ? i + 1 : 0];
        area += a.x * b.y - b.x * a.y;
    }
    return area / 2;
}

} // namespace

void Outliner::markFront(const Mesh& mesh, Projection& out)
{
    const std::size_t quads = mesh.rings - 1;
    out.front.resize(quads * mesh.around * 2);
    const auto faces = [&](std::size_t a, std::size_t b, std::size_t c) {
        const Point ab = out.points[b] - out.points[a];
        const Point ac = out.points[c] - out.points[a];
        return ab.x * ac.y - ab.y * ac.x < -1e-9; // y runs down
    };
    for (std::size_t i = 0; i < quads; ++i) {
        for (std::size_t j = 0; j < mesh.around; ++j) {
            const std::size_t next = j + 1 < mesh.around ? j + 1 : 0;
            const std::size_t a = mesh.at(i, j);
            const std::size_t c = mesh.at(i + 1, next);
            std::uint8_t* pair = &out.front[a * 2];
            pair[0] = faces(a, mesh.at(i, next), c) ? 1 : 0;
            pair[1] = faces(a, c, mesh.at(i + 1, j)) ? 1 : 0;
            // At a pole one triangle of the quad has no area: it goes with the other.
            if (i == 0) {
                pair[0] = pair[1];
            }
            if (i + 1 == quads && !mesh.openEnd) {
                pair[1] = pair[0];
            }
        }
    }
}

void Outliner::addEdge(std::uint32_t from, std::uint32_t to)
{
    if (from == to) {
        return;
    }
    if (m_first[from] == none) {
        m_touched.push_back(from);
    }
    m_edges.push_back({to, m_first[from]});
    m_first[from] = narrow(m_edges.size() - 1);
}

std::uint32_t Outliner::crossing(const Projection& seen,
                                 std::span<const float> field,
                                 std::uint32_t a,
                                 std::uint32_t b,
                                 std::uint32_t edge)
{
    // Always from the lower to the higher point: both triangles at the edge must find the same spot.
    const std::uint32_t low = std::min(a, b);
    const std::uint32_t high = std::max(a, b);
    const double from = static_cast<double>(field[low]);
    const double to = static_cast<double>(field[high]);
    const std::uint32_t node = m_corners + edge;
    m_at[node] = mix(seen.points[low], seen.points[high], from / (from - to));
    return node;
}

void Outliner::addTriangle(const Projection& seen,
                           std::span<const float> field,
                           const std::uint32_t (&corners)[3],
                           const std::uint32_t (&edges)[3],
                           const bool (&inner)[3])
{
    const auto inside = [&](std::uint32_t corner) { return field.empty() || field[corner] >= 0; };
    std::uint32_t leaves = none;
    std::uint32_t enters = none;
    for (std::size_t e = 0; e < 3; ++e) {
        std::uint32_t from = corners[e];
        std::uint32_t to = corners[e == 2 ? 0 : e + 1];
        const bool fromIn = inside(from);
        const bool toIn = inside(to);
        if (!fromIn && !toIn) {
            continue;
        }
        m_at[from] = seen.points[from];
        m_at[to] = seen.points[to];
        if (fromIn && !toIn) {
            leaves = to = crossing(seen, field, from, to, edges[e]);
        } else if (!fromIn && toIn) {
            enters = from = crossing(seen, field, from, to, edges[e]);
        }
        if (!inner[e]) {
            addEdge(from, to);
        }
    }
    if (leaves != none && enters != none) {
        addEdge(leaves, enters);
    }
}

void Outliner::collectEdges(const Mesh& mesh, const Projection& seen, std::span<const float> field)
{
    const std::size_t around = mesh.around;
    const std::size_t quads = mesh.rings - 1;
    const auto faces = [&](std::size_t quad, std::size_t which) { return seen.front[quad * 2 + which] != 0; };
    for (std::size_t i = 0; i < quads; ++i) {
        for (std::size_t j = 0; j < around; ++j) {
            const std::size_t quad = mesh.at(i, j);
            const bool first = faces(quad, 0);
            const bool second = faces(quad, 1);
            if (!first && !second) {
                continue;
            }
            const std::size_t right = j + 1 < around ? quad + 1 : quad + 1 - around;
            const std::size_t left = j > 0 ? quad - 1 : quad + around - 1;
            const std::uint32_t a = narrow(quad);
            const std::uint32_t b = narrow(right);
            const std::uint32_t c = narrow(right + around);
            const std::uint32_t d = narrow(quad + around);
            if (!field.empty() && field[a] < 0 && field[b] < 0 && field[c] < 0 && field[d] < 0) {
                continue; // nothing of it is there
            }
            const bool below = i > 0 && faces(quad - around, 1);
            const bool above = i + 1 < quads && faces(quad + around, 0);
            const bool rightward = faces(right, 1);
            const bool leftward = faces(left, 0);
            const bool whole = first && second && below && above && rightward && leftward;
            if (whole
                && (field.empty() || (field[a] >= 0 && field[b] >= 0 && field[c] >= 0 && field[d] >= 0))) {
                continue; // nothing of its edge is an outline
            }
            // An edge is named after a point of the quad: 3a along the ring, 3a + 1 along the tube, 3a + 2
            // across.
            if (first) {
                addTriangle(seen, field, {a, b, c}, {3 * a, 3 * b + 1, 3 * a + 2},
                            {below, rightward, second});
            }
            if (second) {
                addTriangle(seen, field, {a, c, d}, {3 * a + 2, 3 * d, 3 * a + 1}, {first, above, leftward});
            }
        }
    }
}

void Outliner::appendLoop(Shape& shape, bool silhouette)
{
    if (m_loop.size() < 3) {
        return;
    }
    const double area = signedArea(m_loop);
    if (area > 0 && (silhouette || area < leastHole)) {
        return;
    }
    // One round of Chaikin's corner cutting, where there is a corner to see.
    const std::size_t count = m_loop.size();
    for (std::size_t i = 0; i < count; ++i) {
        const Point& before = m_loop[i > 0 ? i - 1 : count - 1];
        const Point& at = m_loop[i];
        const Point& after = m_loop[i + 1 < count ? i + 1 : 0];
        const Point corner = mix(before, after, 0.5) - at;
        if (corner.x * corner.x + corner.y * corner.y < visibleCorner * visibleCorner) {
            shape.points.push_back(at);
        } else {
            shape.points.push_back(mix(before, at, 0.75));
            shape.points.push_back(mix(at, after, 0.25));
        }
    }
    shape.ends.push_back(shape.points.size());
}

void Outliner::traceLoops(Shape& shape, bool silhouette)
{
    for (const std::uint32_t start : m_touched) {
        while (m_first[start] != none) {
            m_loop.clear();
            m_loop.push_back(m_at[start]);
            std::uint32_t node = start;
            while (m_first[node] != none) {
                const Edge edge = m_edges[m_first[node]];
                m_first[node] = edge.next;
                node = edge.to;
                if (node == start && m_first[start] == none) {
                    break;
                }
                const Point step = m_at[node] - m_loop.back();
                if (step.x * step.x + step.y * step.y > closeEnough) {
                    m_loop.push_back(m_at[node]);
                }
            }
            appendLoop(shape, silhouette);
        }
    }
}

void Outliner::addRegion(Shape& shape, const Mesh& mesh, const Projection& seen, std::span<const float> field)
{
    m_corners = narrow(mesh.size());
    if (m_first.size() < mesh.size() * 4) {
        m_first.assign(mesh.size() * 4, none);
        m_at.resize(mesh.size() * 4);
    }
    m_edges.clear();
    m_touched.clear();
    collectEdges(mesh, seen, field);
    traceLoops(shape, field.empty());
}

} // namespace limber::figure
