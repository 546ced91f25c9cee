#include "figure/coverage.hpp"

#include "support/catch.hpp"

#include <QImage>
#include <QPainter>

#include <cmath>
#include <rapidcheck.h>

/// Filling polygons without QPainter gives what QPainter gives.

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

QImage filledByQt(const Shape& shape)
{
    QImage image{size, size, QImage::Format_Grayscale8};
    image.fill(0);
    QPainter painter{&image};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::white);
    QPolygonF polygon;
    for (const Point& p : shape.points) {
        polygon << QPointF{p.x, p.y};
    }
    painter.drawPolygon(polygon, Qt::WindingFill);
    return image;
}

/// The largest difference of a pixel, 0 to 255.
int difference(const QImage& a, const QImage& b)
{
    int most = 0;
    for (int y = 0; y < size; ++y) {
        for (int x = 0; x < size; ++x) {
            most = std::max(most, std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))));
        }
    }
    return most;
}

} // namespace

TEST_CASE("a triangle covers what QPainter says it covers, also where the border cuts it")
{
    CHECK(rc::check([] {
        const auto coordinate = rc::gen::map(rc::gen::inRange(-1000, 3400), [](int x) { return x / 100.0; });
        Shape shape;
        for (int i = 0; i < 3; ++i) {
            shape.points.push_back({*coordinate, *coordinate});
        }
        shape.ends = {3};
        RC_ASSERT(difference(filled(shape), filledByQt(shape)) <= 12);
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
