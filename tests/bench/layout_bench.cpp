#include "ui/main/bench.hpp"

#include "limber/ui/theme.hpp"

#include <QApplication>

#include <benchmark/benchmark.h>

/// How long the pages of the main window take to be laid out anew at another width, without painting, and to
/// be painted as they are.

using namespace limber;

namespace {

struct Opened {
    test::Bench bench;
    ui::MainWindow window{bench.parts()};

    explicit Opened(core::Page page)
    {
        window.setSnapshot(core::Snapshot{});
        window.showPage(page);
        window.resize(1000, 740);
        window.show();
        QApplication::processEvents();
    }
};

void layOut(benchmark::State& state, core::Page page)
{
    Opened opened{page};
    int width = 1000;
    for ([[maybe_unused]] auto step : state) {
        width = width == 1000 ? 1040 : 1000;
        opened.window.resize(width, 740);
        QApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    }
}

void paint(benchmark::State& state, core::Page page)
{
    Opened opened{page};
    QImage picture{opened.window.size(), QImage::Format_ARGB32_Premultiplied};
    for ([[maybe_unused]] auto step : state) {
        opened.window.render(&picture);
        benchmark::DoNotOptimize(picture.constBits());
    }
}

} // namespace

#define LIMBER_PAGE(page)                                                                                    \
    BENCHMARK_CAPTURE(layOut, page, core::Page::page)->Unit(benchmark::kMillisecond);                        \
    BENCHMARK_CAPTURE(paint, page, core::Page::page)->Unit(benchmark::kMillisecond)
LIMBER_PAGE(Today);
LIMBER_PAGE(Stretches);
LIMBER_PAGE(History);
LIMBER_PAGE(Settings);

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application{argc, argv};
    const ui::theme::Provider provider{*qApp};
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
