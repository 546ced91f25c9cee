#include "figure/coverage.hpp"

#include "support/catch.hpp"

#include <QImage>

#include <cmath>
#include <rapidcheck.h>

/// Filling polygons without QPainter covers what they cover.

using namespace limber;

namespace {

using figure::Point;
using figure::Shape;

constexpr int size = 24;

QImage filled(const Shape& shape)
{
    QImage image{size, size, QImage::Format_Grayscale8};
    image.fill(0);
    ui::Coverage coverage;
    coverage.resize(size, size);
    coverage.add(shape);
    coverage.flush([&](int x, int y, int count, std::uint32_t share) {
        uchar* pixel = image.scanLine(y) + x;
        std::fill(pixel, pixel + count, static_cast<uchar>(std::min(share, 255U)));
    });
    return image;
}

/// What of `polygon` lies where `inside(p)` is not negative; `inside` is linear.
template <typename Inside>
std::vector<Point> cut(const std::vector<Point>& polygon, Inside inside)
{
    std::vector<Point> kept;
    for (std::size_t i = 0; i < polygon.size(); ++i) {
        const Point& from = polygon[i];
        const Point& to = polygon[(i + 1) % polygon.size()];
        const double here = inside(from);
        const double there = inside(to);
        if (here >= 0) {
            kept.push_back(from);
        }
        if ((here < 0) != (there < 0)) {
            const double t = here / (here - there);
            kept.push_back({from.x + t * (to.x - from.x), from.y + t * (to.y - from.y)});
        }
    }
    return kept;
}

/// How much of the pixel the polygon covers, 0 to 1, by cutting it to the pixel's square.
double coveredOf(int x, int y, std::vector<Point> polygon)
{
    polygon = cut(polygon, [x](const Point& p) { return p.x - x; });
    polygon = cut(polygon, [x](const Point& p) { return x + 1 - p.x; });
    polygon = cut(polygon, [y](const Point& p) { return p.y - y; });
    polygon = cut(polygon, [y](const Point& p) { return y + 1 - p.y; });
    double twice = 0;
    for (std::size_t i = 0; i < polygon.size(); ++i) {
        const Point& from = polygon[i];
        const Point& to = polygon[(i + 1) % polygon.size()];
        twice += from.x * to.y - to.x * from.y;
    }
    return std::abs(twice) / 2;
}

} // namespace

TEST_CASE("a triangle covers of every pixel what cutting it to the pixel says, also where the border cuts it")
{
    CHECK(rc::check([] {
        const auto coordinate = rc::gen::map(rc::gen::inRange(-1000, 3400), [](int x) { return x / 100.0; });
        Shape shape;
        for (int i = 0; i < 3; ++i) {
            shape.points.push_back({*coordinate, *coordinate});
        }
        shape.ends = {3};
        const QImage image = filled(shape);
        for (int y = 0; y < size; ++y) {
            for (int x = 0; x < size; ++x) {
                const double expected = 255 * coveredOf(x, y, shape.points);
                RC_ASSERT(std::abs(qGray(image.pixel(x, y)) - expected) <= 3);
            }
        }
    }));
}

TEST_CASE("a hole winds the other way and is left out")
{
    Shape shape;
    shape.points = {{2, 2}, {20, 2}, {20, 20}, {2, 20}, {8, 8}, {8, 14}, {14, 14}, {14, 8}};
    shape.ends = {4, 8};
    const QImage image = filled(shape);
    CHECK(qGray(image.pixel(4, 4)) == 255);
    CHECK(qGray(image.pixel(10, 10)) == 0);
    CHECK(qGray(image.pixel(22, 10)) == 0);
}

TEST_CASE("what has been painted is forgotten")
{
    ui::Coverage coverage;
    coverage.resize(size, size);
    Shape shape;
    shape.points = {{-5, 3}, {40, 3}, {40, 9.5}, {-5, 9.5}};
    shape.ends = {4};
    int covered = 0;
    for (int i = 0; i < 2; ++i) {
        coverage.add(shape);
        covered = 0;
        coverage.flush(
            [&](int, int, int count, std::uint32_t share) { covered += count * static_cast<int>(share); });
    }
    CHECK(covered == Approx(size * 6.5 * 256).epsilon(0.001));
    coverage.flush([](int, int, int, std::uint32_t) { FAIL("nothing is covered"); });
}
