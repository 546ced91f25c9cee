#include "stage.hpp"

#include <algorithm>

namespace limber::figure {

namespace {

Shape polygon(std::vector<Point> points)
{
    const std::size_t end = points.size();
    return {std::move(points), {end}};
}

/// A rectangle on the floor with rounded corners.
Shape roundedFloor(const Camera& camera, const Mat& mat, double radius, double height)
{
    constexpr int steps = 8;
    const std::array<Vec3, 4> centres{{{mat.right - radius, height, mat.front - radius},
                                       {mat.left + radius, height, mat.front - radius},
                                       {mat.left + radius, height, mat.back + radius},
                                       {mat.right - radius, height, mat.back + radius}}};
    std::vector<Point> points;
    for (std::size_t corner = 0; corner < centres.size(); ++corner) {
        for (int i = 0; i <= steps; ++i) {
            const double angle = (static_cast<double>(corner) + static_cast<double>(i) / steps) * pi / 2;
            points.push_back(camera.project(centres[corner]
                                            + Vec3{radius * std::cos(angle), 0, radius * std::sin(angle)}));
        }
    }
    return polygon(std::move(points));
}

void drawBox(std::vector<Mark>& marks, const Box& box, const Camera& camera, const PropLines& lines)
{
    const Vec3& a = box.low;
    const Vec3& b = box.high;
    struct Face {
        Vec3 outward;
        std::array<Vec3, 4> corners;
        Tone tone = Tone::Base;
    };
    const std::array<Face, 6> faces{{
        {{0, 1, 0}, {{{a.x, b.y, a.z}, {b.x, b.y, a.z}, {b.x, b.y, b.z}, {a.x, b.y, b.z}}}, Tone::Base},
        {{0, -1, 0}, {{{a.x, a.y, a.z}, {b.x, a.y, a.z}, {b.x, a.y, b.z}, {a.x, a.y, b.z}}}, Tone::DeepShade},
        {{0, 0, 1}, {{{a.x, a.y, b.z}, {b.x, a.y, b.z}, {b.x, b.y, b.z}, {a.x, b.y, b.z}}}, Tone::Shade},
        {{0, 0, -1}, {{{a.x, a.y, a.z}, {b.x, a.y, a.z}, {b.x, b.y, a.z}, {a.x, b.y, a.z}}}, Tone::Shade},
        {{1, 0, 0}, {{{b.x, a.y, a.z}, {b.x, b.y, a.z}, {b.x, b.y, b.z}, {b.x, a.y, b.z}}}, Tone::DeepShade},
        {{-1, 0, 0}, {{{a.x, a.y, a.z}, {a.x, b.y, a.z}, {a.x, b.y, b.z}, {a.x, a.y, b.z}}}, Tone::DeepShade},
    }};
    for (const Face& face : faces) {
        if (dot(face.outward, camera.eye() - mix(face.corners[0], face.corners[2], 0.5)) <= 0) {
            continue;
        }
        std::vector<Point> points;
        for (const Vec3& corner : face.corners) {
            points.push_back(camera.project(corner));
        }
        const bool pale = box.material == Material::Wall || box.material == Material::Sheet;
        const Tone tone = pale && face.tone == Tone::DeepShade ? Tone::Shade : face.tone;
        Mark fill{polygon(std::move(points)), {box.material, tone}};
        Mark edge = fill;
        edge.shape.points.push_back(edge.shape.points.front());
        edge.shape.ends = {edge.shape.points.size()};
        edge.stroke = std::max(1.0, lines.unit * (lines.edges ? 1.5 : 1));
        if (lines.edges) {
            edge.paint.tone = Tone::Line;
        }
        marks.push_back(std::move(fill));
        marks.push_back(std::move(edge)); // closes the hair lines between faces
    }
}

/// How far up a cushion its seam is: its weight flattens it below.
constexpr double seamHeight = 0.25;

/// The height of the seam over the middle of the cushion, metres.
double seamOf(const Prop& cushion)
{
    return (seamHeight - 0.5) * cushion.size.y;
}

/// The edges that look at the eye, as one line.
Shape pipingOf(const Prop& prop, const Camera& camera)
{
    constexpr int steps = 10;
    const double nearZ = camera.toEye().z < 0 ? -1 : 1;
    const double nearX = camera.toEye().x < 0 ? -1 : 1;
    const Vec3 half = prop.size / 2;
    std::vector<Point> points;
    const auto to = [&](double x, double z) {
        points.push_back(camera.project(prop.at + Vec3{x * half.x, seamOf(prop), z * half.z}));
    };
    for (int i = 0; i <= steps; ++i) {
        const double x = -nearX + 2 * nearX * i / steps;
        to(x, nearZ * (0.92 + 0.08 * x * x));
    }
    to(nearX, -nearZ);
    return polygon(std::move(points));
}

void drawCushion(std::vector<Mark>& marks, const Prop& prop, const Camera& camera, double unit)
{
    const Mesh mesh = cushionMesh(prop);
    Outliner outliner;
    Projection seen;
    const double line = 1.3 * unit / camera.scale();
    outliner.project(
        mesh, camera, [&](double) { return line; }, seen);
    marks.push_back({outliner.region(mesh, seen), {Material::Cushion, Tone::Line}});
    outliner.project(mesh, camera, seen);
    marks.push_back({outliner.region(mesh, seen), {Material::Cushion, Tone::Base}});
    const auto shade = [&](double from, double sign, Tone tone) {
        Field field(mesh.size());
        for (std::size_t i = 0; i < mesh.size(); ++i) {
            field[i] = static_cast<float>(sign * (mesh.normals[i].y - from));
        }
        Shape shape = outliner.region(mesh, seen, field);
        if (!shape.empty()) {
            marks.push_back({std::move(shape), {Material::Cushion, tone}});
        }
    };
    shade(0.96, 1, Tone::BrightLight);
    shade(0.86, -1, Tone::Shade);
    shade(0.45, -1, Tone::DeepShade);
    Mark piping{pipingOf(prop, camera), {Material::Cushion, Tone::Seam}};
    piping.stroke = 1.8 * unit;
    marks.push_back(std::move(piping));
}

class BoundsOfPoints {
public:
    void add(const Point& p)
    {
        m_bounds.left = std::min(m_bounds.left, p.x);
        m_bounds.right = std::max(m_bounds.right, p.x);
        m_bounds.top = std::min(m_bounds.top, p.y);
        m_bounds.bottom = std::max(m_bounds.bottom, p.y);
    }
    [[nodiscard]] const Bounds& bounds() const { return m_bounds; }

private:
    Bounds m_bounds{1e9, 1e9, -1e9, -1e9};
};

/// Where the shadow of `p` falls on the floor: straight down, a little to the side.
Vec3 shadowOf(const Vec3& p)
{
    return {p.x + p.y * 0.10, 0.002, p.z - p.y * 0.05};
}

void append(Shape& to, const Shape& from)
{
    const std::size_t offset = to.points.size();
    to.points.insert(to.points.end(), from.points.begin(), from.points.end());
    for (const std::size_t end : from.ends) {
        to.ends.push_back(offset + end);
    }
}

} // namespace

Mesh cushionMesh(const Prop& prop)
{
    constexpr int steps = 14;
    constexpr double pointed = 1.1; // of the cross section: it comes to an edge
    std::vector<Ring> rings;
    for (int i = 0; i <= steps; ++i) {
        // Closer rings at the ends, where it falls off.
        const double x = -std::cos(pi * i / steps);
        const double x2 = x * x;
        const double full = std::sqrt(1 - 0.97 * x2 * x2);
        rings.push_back({prop.at + Vec3{x * prop.size.x / 2, seamOf(prop), 0},
                         {0, 0, -1},
                         {0, 1, 0},
                         prop.size.z / 2 * (0.92 + 0.08 * x2),
                         prop.size.y * full * (1 - seamHeight),
                         prop.size.y * full * seamHeight,
                         static_cast<double>(i) / steps,
                         pointed});
    }
    return tube(rings, 32, {0.004, 0.004, 2, false});
}

std::vector<Box> boxesOf(const Prop& prop)
{
    const Vec3& c = prop.at;
    const Vec3 half = prop.size / 2;
    std::vector<Box> boxes;
    const auto box
        = [&](double x0, double x1, double y0, double y1, double z0, double z1, Material material) {
              boxes.push_back({{c.x + x0, y0, c.z + z0}, {c.x + x1, y1, c.z + z1}, material});
          };
    switch (prop.kind) {
    case Prop::Kind::Chair: {
        const double seat = prop.size.y;
        const double leg = 0.04;
        for (const double z : {-half.z + 0.01, half.z - 0.01 - leg}) {
            box(half.x - 0.05, half.x - 0.05 + leg, 0, seat - 0.04, z, z + leg, Material::DarkWood);
            box(-half.x + 0.01, -half.x + 0.01 + leg, 0, seat - 0.04, z, z + leg, Material::DarkWood);
        }
        box(-half.x - 0.01, -half.x + 0.025, seat, seat + 0.44, -half.z + 0.01, -half.z + 0.05,
            Material::DarkWood);
        box(-half.x - 0.005, -half.x + 0.02, seat + 0.20, seat + 0.44, -half.z + 0.05, half.z - 0.05,
            Material::Wood);
        box(-half.x - 0.01, -half.x + 0.025, seat, seat + 0.44, half.z - 0.05, half.z - 0.01,
            Material::DarkWood);
        box(-half.x, half.x, seat - 0.04, seat, -half.z, half.z, Material::Wood);
        break;
    }
    case Prop::Kind::Desk: {
        const double top = prop.size.y;
        // A long desk stands on its ends, a short one on columns under its middle: out of the way of feet.
        const std::vector<double> columns
            = prop.size.x > 1 ? std::vector{-half.x + 0.12, half.x - 0.12} : std::vector{0.0};
        for (const double x : columns) {
            for (const double z : {-half.z + 0.10, half.z - 0.16}) {
                box(x - 0.03, x + 0.03, 0, top - 0.035, z, z + 0.05, Material::DarkWood);
            }
            if (columns.size() == 1) {
                box(-half.x * 0.7, half.x * 0.7, 0, 0.03, half.z - 0.165, half.z - 0.105, Material::DarkWood);
                box(-half.x * 0.7, half.x * 0.7, 0, 0.03, -half.z + 0.095, -half.z + 0.155,
                    Material::DarkWood);
            }
        }
        box(-half.x, half.x, top - 0.035, top, -half.z, half.z, Material::Wood);
        break;
    }
    case Prop::Kind::Wall:
        box(0, prop.size.x, 0, prop.size.y, -half.z, half.z, Material::Wall);
        break;
    case Prop::Kind::Bed:
        box(-half.x, half.x, -0.34, -0.22, -half.z, half.z, Material::DarkWood);
        box(-half.x + 0.01, half.x - 0.01, -0.22, 0, -half.z + 0.01, half.z - 0.01, Material::Sheet);
        break;
    case Prop::Kind::Cushion:
        break;
    }
    return boxes;
}

Bounds boundsOf(const Choreography& choreography)
{
    const Camera camera{choreography.camera, 1, {}};
    BoundsOfPoints all;
    const auto add = [&](const Vec3& p) { all.add(camera.project(p)); };
    const auto addSkin = [&](const Skin& skin) {
        for (const std::vector<Surface>& part : skin) {
            for (const Surface& surface : part) {
                for (const Vec3& p : surface.mesh.points) {
                    add(p);
                    add(shadowOf(p));
                }
            }
        }
    };
    for (const Key& key : choreography.keys) {
        for (const Person& person : people()) {
            addSkin(skinOf(solve(key.pose, person.body), key.pose, person, {}));
        }
        for (const Vec3& p : smoothLine(key.arrow)) {
            add(p);
        }
    }
    if (const auto& mat = choreography.mat) {
        for (const double x : {mat->left, mat->right}) {
            for (const double z : {mat->back, mat->front}) {
                add({x, -matThickness, z});
            }
        }
    }
    for (const Prop& prop : choreography.props) {
        for (const Box& box : boxesOf(prop)) {
            for (int i = 0; i < 8; ++i) {
                add({(i & 1) != 0 ? box.high.x : box.low.x, (i & 2) != 0 ? box.high.y : box.low.y,
                     (i & 4) != 0 ? box.high.z : box.low.z});
            }
        }
    }
    return all.bounds();
}

void drawMat(std::vector<Mark>& marks, const Mat& mat, const Camera& camera, double unit)
{
    constexpr int slices = 6;
    for (int i = 0; i < slices; ++i) {
        const double height = matThickness * (static_cast<double>(i) / slices - 1);
        marks.push_back({roundedFloor(camera, mat, 0.06, height), {Material::Mat, Tone::Line}});
    }
    marks.push_back({roundedFloor(camera, mat, 0.06, 0), {Material::Mat, Tone::Base}});
    constexpr double inset = 0.04;
    const Mat inner{mat.left + inset, mat.back + inset, mat.right - inset, mat.front - inset};
    Mark line{roundedFloor(camera, inner, 0.04, 0), {Material::Mat, Tone::Seam}};
    line.shape.points.push_back(line.shape.points.front());
    line.shape.ends = {line.shape.points.size()};
    line.stroke = 1.6 * unit;
    marks.push_back(std::move(line));
}

void drawProp(std::vector<Mark>& marks, const Prop& prop, const Camera& camera, const PropLines& lines)
{
    if (prop.kind == Prop::Kind::Cushion) {
        drawCushion(marks, prop, camera, lines.unit);
        return;
    }
    for (const Box& box : boxesOf(prop)) {
        drawBox(marks, box, camera, lines);
    }
}

void drawShadows(std::vector<SoftShadow>& shadows,
                 const Skin& skin,
                 const std::vector<Prop>& props,
                 const Camera& camera,
                 double unit)
{
    constexpr double touching = 0.09;
    const double reduction = std::max(1.0, std::round(8 * unit));
    const Camera small = camera.reduced(reduction);
    SoftShadow whole{{}, reduction, 2, 0.20};
    SoftShadow contact{{}, reduction, 1, 0.36};
    Outliner outliner;
    Projection seen;
    Field low;
    const auto cast = [&](const Mesh& mesh) {
        outliner.projectPoints(
            mesh, [&](std::size_t i) { return small.project(shadowOf(mesh.points[i])); }, seen);
        append(whole.shape, outliner.region(mesh, seen));
        low.resize(mesh.size());
        bool touches = false;
        for (std::size_t i = 0; i < low.size(); ++i) {
            low[i] = static_cast<float>(touching - mesh.points[i].y);
            touches = touches || low[i] > 0;
        }
        if (touches) {
            append(contact.shape, outliner.region(mesh, seen, low));
        }
    };
    for (const std::vector<Surface>& part : skin) {
        for (const Surface& surface : part) {
            if (!surface.detail) {
                cast(surface.mesh);
            }
        }
    }
    for (const Prop& prop : props) {
        if (prop.kind == Prop::Kind::Cushion && prop.at.y - prop.size.y / 2 < touching) {
            cast(cushionMesh(prop));
        }
    }
    shadows.push_back(std::move(whole));
    shadows.push_back(std::move(contact));
}

} // namespace limber::figure
