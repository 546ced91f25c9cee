#include "catalogue/pose_files.hpp"

#include "limber/figure/draw.hpp"
#include "limber/ui/figure/figure_renderer.hpp"

#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <benchmark/benchmark.h>
#include <ctime>

/// How long a frame takes, in processor time, and how many times that of plain polygons: as many as the frame
/// has areas and as large, painted by QPainter with soft edges in the same run. The ratio is what can be
/// compared between machines.

using namespace limber;

namespace {

constexpr int framesPerWay = 32;

figure::Choreography named(std::string_view id)
{
    const auto all = test::ownChoreographies();
    return *std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.id == id; });
}

/// Frames of the way into the stretch, without an end.
figure::Moment frame(int number)
{
    return {figure::Moment::Phase::In, static_cast<double>(number % framesPerWay) / framesPerWay, 0};
}

figure::View viewOf(const QSize& pixels)
{
    figure::View view;
    view.width = pixels.width();
    view.height = pixels.height();
    return view;
}

/// An ellipse of 24 corners around everything that the mark covers.
QPolygonF plainPolygon(const figure::Mark& mark)
{
    QPolygonF points;
    for (const figure::Point& p : mark.shape.points) {
        points << QPointF{p.x, p.y};
    }
    const QRectF bounds = points.boundingRect();
    QPolygonF plain;
    for (int i = 0; i < 24; ++i) {
        const double angle = 2 * figure::pi * i / 24;
        plain << bounds.center()
                + QPointF{bounds.width() / 2 * std::cos(angle), bounds.height() / 2 * std::sin(angle)};
    }
    return plain;
}

double processorMilliseconds()
{
    return 1000.0 * static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

/// Milliseconds for as many plain polygons as the figure has areas, the least of several attempts.
double
plainPolygons(const figure::Choreography& choreography, const figure::Person& person, const QSize& pixels)
{
    const figure::Drawing drawing
        = figure::draw(choreography, frame(framesPerWay / 2), viewOf(pixels), person);
    std::vector<QPolygonF> polygons;
    for (const figure::Mark& mark : drawing.figure) {
        polygons.push_back(plainPolygon(mark));
    }
    QImage image{pixels, QImage::Format_ARGB32_Premultiplied};
    double least = 1e9;
    for (int attempt = 0; attempt < 20; ++attempt) {
        const double start = processorMilliseconds();
        image.fill(Qt::transparent);
        QPainter painter{&image};
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        for (std::size_t i = 0; i < polygons.size(); ++i) {
            painter.setBrush(QColor::fromHsv(static_cast<int>(i * 37 % 360), 120, 200));
            painter.drawPolygon(polygons[i]);
        }
        painter.end();
        least = std::min(least, processorMilliseconds() - start);
    }
    return least;
}

/// A frame as the widget paints it: solved, drawn and painted, with the mat and the furniture kept.
void paintFrame(benchmark::State& state, const std::string& id, const QSize& pixels)
{
    const figure::Person& person = figure::people().front();
    ui::FigureOptions options;
    options.person = person;
    const figure::Choreography choreography = named(id);
    ui::FigureRenderer renderer{
        {choreography, core::Side::Right, ui::FigurePalette::lightTheme(person), options, pixels}};
    renderer.paint({});
    int number = 0;
    double least = 1e9;
    for (auto _ : state) {
        const double start = processorMilliseconds();
        benchmark::DoNotOptimize(renderer.paint(frame(number++)).constBits());
        least = std::min(least, processorMilliseconds() - start);
    }
    const double plain = plainPolygons(choreography, person, pixels);
    state.counters["least_ms"] = least;
    state.counters["plain_ms"] = plain;
    state.counters["times_plain"] = least / plain;
}

/// The same without painting: joints, skin and areas.
void drawFrame(benchmark::State& state, const std::string& id)
{
    const figure::Choreography choreography = named(id);
    figure::View view;
    view.scenery = false;
    figure::Artist artist;
    int number = 0;
    for (auto _ : state) {
        benchmark::DoNotOptimize(artist.draw(choreography, frame(number++), view, figure::people().front()));
    }
}

void registerAll()
{
    for (const std::string id : {"cat-camel_floor", "hamstring_floor", "trunk-rotation_floor",
                                 "trunk-rotation_desk", "childs-pose_floor"}) {
        benchmark::RegisterBenchmark(("frame 800x600 " + id).c_str(), paintFrame, id, QSize{800, 600})
            ->Unit(benchmark::kMillisecond);
    }
    benchmark::RegisterBenchmark("frame 400x300 cat-camel_floor", paintFrame, "cat-camel_floor",
                                 QSize{400, 300})
        ->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("frame 1600x1200 cat-camel_floor", paintFrame, "cat-camel_floor",
                                 QSize{1600, 1200})
        ->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("draw only 800x600 cat-camel_floor", drawFrame, "cat-camel_floor")
        ->Unit(benchmark::kMillisecond);
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application{argc, argv};
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv)) {
        return 2;
    }
    registerAll();
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
