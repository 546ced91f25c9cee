#include "ground.hpp"

#include "prop.hpp"

#include <algorithm>
#include <array>

namespace limber::figure {

namespace {

/// A rectangle on the floor with rounded corners.
Mark& addRoundedFloor(std::vector<Mark>& marks,
                      Tools& tools,
                      const Camera& camera,
                      const Mat& mat,
                      double radius,
                      double height,
                      Tone tone)
{
    constexpr std::size_t steps = 9;
    const std::array<Vec3, 4> centres{{{mat.right - radius, height, mat.front - radius},
                                       {mat.left + radius, height, mat.front - radius},
                                       {mat.left + radius, height, mat.back + radius},
                                       {mat.right - radius, height, mat.back + radius}}};
    const auto at = [&](std::size_t i) {
        const std::size_t corner = i / steps;
        const double share = static_cast<double>(i % steps) / (steps - 1);
        const double angle = (static_cast<double>(corner) + share) * pi / 2;
        return camera.project(centres[corner] + Vec3{radius * std::cos(angle), 0, radius * std::sin(angle)});
    };
    return tools.addPolygon(marks, centres.size() * steps, at, {Material::Mat, tone});
}

} // namespace

Vec3 shadowOf(const Vec3& p)
{
    return {p.x + p.y * 0.10, 0.002, p.z - p.y * 0.05};
}

void drawMat(std::vector<Mark>& marks, Tools& tools, const Mat& mat, const Camera& camera, double unit)
{
    constexpr int slices = 6;
    for (int i = 0; i < slices; ++i) {
        const double height = matThickness * (static_cast<double>(i) / slices - 1);
        addRoundedFloor(marks, tools, camera, mat, 0.06, height, Tone::Line);
    }
    addRoundedFloor(marks, tools, camera, mat, 0.06, 0, Tone::Base);
    constexpr double inset = 0.04;
    const Mat inner{mat.left + inset, mat.back + inset, mat.right - inset, mat.front - inset};
    Mark& line = addRoundedFloor(marks, tools, camera, inner, 0.04, 0, Tone::Seam);
    line.shape.points.push_back(line.shape.points.front());
    line.shape.ends.back() = line.shape.points.size();
    line.stroke = 1.6 * unit;
}

void drawShadows(std::vector<SoftShadow>& shadows,
                 Tools& tools,
                 const Skin& skin,
                 const std::vector<Prop>& props,
                 const Camera& camera,
                 double unit)
{
    constexpr double touching = 0.09;
    const double reduction = std::max(1.0, std::round(8 * unit));
    const Camera small = camera.reduced(reduction);
    SoftShadow whole{tools.shapes.take(), reduction, 2, 0.20};
    SoftShadow contact{tools.shapes.take(), reduction, 1, 0.36};
    Field& low = tools.field;
    const auto cast = [&](const Mesh& mesh) {
        tools.outliner.projectPoints(
            mesh, [&](std::size_t i) { return small.project(shadowOf(mesh.points[i])); }, tools.seen);
        tools.outliner.addRegion(whole.shape, mesh, tools.seen);
        low.resize(mesh.size());
        bool touches = false;
        for (std::size_t i = 0; i < low.size(); ++i) {
            low[i] = static_cast<float>(touching - mesh.points[i].y);
            touches = touches || low[i] > 0;
        }
        if (touches) {
            tools.outliner.addRegion(contact.shape, mesh, tools.seen, low);
        }
    };
    for (const Surfaces& part : skin) {
        for (const Surface& surface : part) {
            if (!surface.detail) {
                cast(surface.mesh);
            }
        }
    }
    for (const Prop& prop : props) {
        if (prop.kind == Prop::Kind::Cushion && prop.at.y - prop.size.y / 2 < touching) {
            makeCushion(tools.cushion, prop);
            cast(tools.cushion);
        }
    }
    shadows.push_back(std::move(whole));
    shadows.push_back(std::move(contact));
}

} // namespace limber::figure
