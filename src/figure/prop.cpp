#include "prop.hpp"

#include <algorithm>
#include <array>

namespace limber::figure {

namespace {

void drawBox(
    std::vector<Mark>& marks, Tools& tools, const Box& box, const Camera& camera, const PropLines& lines)
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
        const bool pale = box.material == Material::Wall || box.material == Material::Sheet;
        const Paint paint{box.material, pale && face.tone == Tone::DeepShade ? Tone::Shade : face.tone};
        const auto corner = [&](std::size_t i) { return camera.project(face.corners.at(i)); };
        tools.addPolygon(marks, face.corners.size(), corner, paint);
        // Closes the hair lines between faces.
        const double width = std::max(1.0, lines.unit * (lines.edges ? 1.5 : 1));
        tools.addOutline(marks, marks.size() - 1, lines.edges ? Paint{box.material, Tone::Line} : paint,
                         width);
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
void addPiping(std::vector<Mark>& marks, Tools& tools, const Prop& prop, const Camera& camera, double unit)
{
    constexpr std::size_t steps = 10;
    const double nearZ = camera.toEye().z < 0 ? -1 : 1;
    const double nearX = camera.toEye().x < 0 ? -1 : 1;
    const Vec3 half = prop.size / 2;
    const auto corner = [&](double x, double z) {
        return camera.project(prop.at + Vec3{x * half.x, seamOf(prop), z * half.z});
    };
    const auto at = [&](std::size_t i) {
        if (i > steps) {
            return corner(nearX, -nearZ);
        }
        const double x = -nearX + 2 * nearX * static_cast<double>(i) / steps;
        return corner(x, nearZ * (0.92 + 0.08 * x * x));
    };
    tools.addPolygon(marks, steps + 2, at, {Material::Cushion, Tone::Seam}).stroke = 1.8 * unit;
}

void drawCushion(std::vector<Mark>& marks, Tools& tools, const Prop& prop, const Camera& camera, double unit)
{
    Mesh& mesh = tools.cushion;
    makeCushion(mesh, prop);
    const double line = 1.3 * unit / camera.scale();
    tools.outliner.project(
        mesh, camera, [&](double) { return line; }, tools.seen);
    tools.addRegion(marks, mesh, {}, {Material::Cushion, Tone::Line});
    tools.outliner.project(mesh, camera, tools.seen);
    tools.addRegion(marks, mesh, {}, {Material::Cushion, Tone::Base});
    const auto shade = [&](double from, double sign, Tone tone) {
        tools.field.resize(mesh.size());
        for (std::size_t i = 0; i < mesh.size(); ++i) {
            tools.field[i] = static_cast<float>(sign * (mesh.normals[i].y - from));
        }
        tools.addRegion(marks, mesh, tools.field, {Material::Cushion, tone});
    };
    shade(0.96, 1, Tone::BrightLight);
    shade(0.86, -1, Tone::Shade);
    shade(0.45, -1, Tone::DeepShade);
    addPiping(marks, tools, prop, camera, unit);
}

} // namespace

void makeCushion(Mesh& mesh, const Prop& prop)
{
    constexpr int steps = 14;
    constexpr double pointed = 1.1; // of the cross section: it comes to an edge
    Rings rings;
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
    makeTube(mesh, rings, 32, {0.004, 0.004, 2, false});
}

Boxes boxesOf(const Prop& prop)
{
    const Vec3& c = prop.at;
    const Vec3 half = prop.size / 2;
    Boxes boxes;
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
        const bool isLong = prop.size.x > 1;
        const std::array<double, 2> columns{isLong ? -half.x + 0.12 : 0, half.x - 0.12};
        for (const double x : std::span{columns}.first(isLong ? 2 : 1)) {
            for (const double z : {-half.z + 0.10, half.z - 0.16}) {
                box(x - 0.03, x + 0.03, 0, top - 0.035, z, z + 0.05, Material::DarkWood);
            }
            if (!isLong) {
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

void drawProp(
    std::vector<Mark>& marks, Tools& tools, const Prop& prop, const Camera& camera, const PropLines& lines)
{
    if (prop.kind == Prop::Kind::Cushion) {
        drawCushion(marks, tools, prop, camera, lines.unit);
        return;
    }
    for (const Box& box : boxesOf(prop)) {
        drawBox(marks, tools, box, camera, lines);
    }
}

} // namespace limber::figure
