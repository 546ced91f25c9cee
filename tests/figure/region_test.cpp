#include "region.hpp"

#include "support/catch.hpp"

#include <cmath>
#include <rapidcheck.h>

using namespace limber::figure;

namespace {

const Camera camera{{0, 10, 8, {}}, 300, {400, 300}};

Mesh ball(double radius)
{
    Mesh mesh;
    makeEllipsoid(mesh, {{}, {0, 1, 0}, {1, 0, 0}, radius, radius, radius}, 36, 24);
    return mesh;
}

double areaOf(const Shape& shape)
{
    double area = 0;
    std::size_t begin = 0;
    for (const std::size_t end : shape.ends) {
        for (std::size_t i = begin; i < end; ++i) {
            const Point& a = shape.points[i];
            const Point& b = shape.points[i + 1 < end ? i + 1 : begin];
            area += (b.x * a.y - a.x * b.y) / 2;
        }
        begin = end;
    }
    return area;
}

Shape regionOf(const Mesh& mesh, std::span<const float> field = {})
{
    Outliner outliner;
    Projection seen;
    outliner.project(mesh, camera, seen);
    Shape shape;
    outliner.addRegion(shape, mesh, seen, field);
    return shape;
}

} // namespace

TEST_CASE("the silhouette of a ball is one round outline")
{
    const Shape shape = regionOf(ball(0.5));
    REQUIRE(shape.ends.size() == 1);
    CHECK(areaOf(shape) == Approx(pi * 150 * 150).epsilon(0.02));
}

TEST_CASE("a field cuts an area off exactly where it changes its sign")
{
    const Mesh mesh = ball(0.5);
    Field right(mesh.size());
    Field left(mesh.size());
    for (std::size_t i = 0; i < mesh.size(); ++i) {
        right[i] = static_cast<float>(mesh.points[i].x - 0.1);
        left[i] = -right[i];
    }
    const Shape all = regionOf(mesh);
    const Shape rightPart = regionOf(mesh, right);
    const Shape leftPart = regionOf(mesh, left);
    CHECK(areaOf(rightPart) + areaOf(leftPart) == Approx(areaOf(all)).epsilon(0.005));
    CHECK(areaOf(rightPart) < areaOf(leftPart));
    for (const Point& p : rightPart.points) {
        CHECK(p.x >= 400 + 0.1 * 300 - 3);
    }
}

TEST_CASE("a field that is nowhere positive has no area, and one that is everywhere has all of it")
{
    const Mesh mesh = ball(0.5);
    CHECK(regionOf(mesh, Field(mesh.size(), -1.0F)).empty());
    CHECK(areaOf(regionOf(mesh, Field(mesh.size(), 1.0F))) == Approx(areaOf(regionOf(mesh))));
}

TEST_CASE("areas are finite and not inside out, whatever tube and field they are cut from")
{
    CHECK(rc::check([] {
        const auto number = [](double least, double most) {
            return lerp(least, most, *rc::gen::inRange(0, 1001) / 1000.0);
        };
        const Vec3 from{number(-1, 1), number(-1, 1), number(-1, 1)};
        const Vec3 to = from + Vec3{number(0.1, 0.5), number(-0.5, 0.5), number(-0.5, 0.5)};
        const std::array<Vec3, 2> ends{from, to};
        const std::array<double, 2> radii{number(0.01, 0.1), number(0.01, 0.1)};
        Mesh mesh;
        makeCord(mesh, ends, radii, {0, 1, 0.01}, 16);
        Field field(mesh.size());
        const double cut = number(-0.2, 1.2);
        for (std::size_t i = 0; i < field.size(); ++i) {
            field[i] = static_cast<float>(cut - static_cast<double>(mesh.u[i]));
        }
        const Shape shape = regionOf(mesh, field);
        for (const Point& p : shape.points) {
            RC_ASSERT(std::isfinite(p.x) && std::isfinite(p.y));
        }
        RC_ASSERT(areaOf(shape) >= 0);
        RC_ASSERT(areaOf(shape) <= areaOf(regionOf(mesh)) * 1.02 + 5);
    }));
}
