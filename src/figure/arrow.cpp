#include "arrow.hpp"

#include <algorithm>

namespace limber::figure {

namespace {

/// A line in a picture that can be asked for the point at a distance along it.
class Path {
public:
    /// Along `tools.path`; it must stay as it is.
    explicit Path(Tools& tools)
        : m_points{tools.path}
        , m_until{tools.lengths}
    {
        m_until.clear();
        m_until.push_back(0);
        for (std::size_t i = 1; i < m_points.size(); ++i) {
            m_until.push_back(m_until.back() + figure::length(m_points[i] - m_points[i - 1]));
        }
    }

    [[nodiscard]] double length() const { return m_until.back(); }

    [[nodiscard]] Point at(double along) const
    {
        along = clamp(along, 0, length());
        std::size_t i = 1;
        while (i + 1 < m_points.size() && m_until[i] < along) {
            ++i;
        }
        const double span = std::max(1e-9, m_until[i] - m_until[i - 1]);
        return mix(m_points[i - 1], m_points[i], (along - m_until[i - 1]) / span);
    }

    [[nodiscard]] Point directionAt(double along) const
    {
        const Point d = at(along + 2) - at(along - 2);
        return d * (1 / std::max(1e-9, figure::length(d)));
    }

private:
    const std::vector<Point>& m_points;
    std::vector<double>& m_until;
};

struct ArrowSize {
    double tail = 0; ///< half widths in pixels
    double neck = 0;
    double headLength = 0;
    double headWidth = 0;
};

Point leftOf(const Point& direction)
{
    return {-direction.y, direction.x};
}

/// One closed outline: up the left side, round the head, back along the right side.
void addArrow(
    std::vector<Mark>& marks, Tools& tools, const Path& path, const ArrowSize& size, const Paint& paint)
{
    constexpr int steps = 28;
    Shape shape = tools.shapes.take();
    const double shaft = path.length() - size.headLength * 0.85;
    std::vector<Point>& left = shape.points;
    std::vector<Point>& right = tools.side;
    right.clear();
    const auto halfRound = [&](double angle) {
        const Point d = path.directionAt(0);
        return path.at(0) + d * (-size.tail * std::sin(angle)) + leftOf(d) * (size.tail * std::cos(angle));
    };
    for (int i = 4; i >= 1; --i) {
        left.push_back(halfRound(pi / 2 * i / 4));
        right.push_back(halfRound(pi - pi / 2 * i / 4));
    }
    for (int i = 0; i <= steps; ++i) {
        const double along = shaft * i / steps;
        const Point side = leftOf(path.directionAt(along)) * lerp(size.tail, size.neck, along / shaft);
        left.push_back(path.at(along) + side);
        right.push_back(path.at(along) - side);
    }
    const Point tip = path.at(path.length());
    const Point base = path.at(path.length() - size.headLength);
    const Point forward = (tip - base) * (1 / std::max(1e-9, length(tip - base)));
    const Point side = leftOf(forward) * size.headWidth;
    left.insert(left.end(), {base + side, tip, base - side});
    left.insert(left.end(), right.rbegin(), right.rend());
    shape.ends.push_back(left.size());
    marks.push_back({std::move(shape), paint});
}

} // namespace

void smoothLine(std::vector<Vec3>& line, const std::vector<Vec3>& points)
{
    line.clear();
    if (points.empty()) {
        return;
    }
    constexpr int steps = 12;
    for (std::size_t i = 0; i + 1 < points.size(); ++i) {
        const Vec3& a = points[i > 0 ? i - 1 : 0];
        const Vec3& b = points[i];
        const Vec3& c = points[i + 1];
        const Vec3& d = points[std::min(i + 2, points.size() - 1)];
        for (int k = 0; k < steps; ++k) {
            const double t = static_cast<double>(k) / steps;
            line.push_back((b * 2 + (c - a) * t + (a * 2 - b * 5 + c * 4 - d) * (t * t)
                            + (b * 3 - a - c * 3 + d) * (t * t * t))
                           * 0.5);
        }
    }
    line.push_back(points.back());
}

void drawArrow(std::vector<Mark>& marks,
               Tools& tools,
               const std::vector<Vec3>& line,
               const Camera& camera,
               double unit,
               double opacity)
{
    if (line.size() < 2 || opacity <= 0) {
        return;
    }
    smoothLine(tools.curve, line);
    tools.path.clear();
    for (const Vec3& p : tools.curve) {
        tools.path.push_back(camera.project(p));
    }
    const Path path{tools};
    const ArrowSize size{2.6 * unit, 5 * unit, 24 * unit, 14 * unit};
    const std::size_t halo = marks.size();
    addArrow(marks, tools, path, size, {Material::Halo});
    tools.addOutline(marks, halo, {Material::Halo}, 6 * unit);
    addArrow(marks, tools, path, size, {Material::Arrow});
    for (std::size_t i = halo; i < marks.size(); ++i) {
        marks[i].opacity = opacity;
    }
}

} // namespace limber::figure
