#include "storage/long_history.hpp"
#include "ui/main/bench.hpp"

#include "limber/storage/history.hpp"
#include "limber/ui/theme.hpp"

#include <QAbstractButton>
#include <QApplication>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>
#include <ctime>
#include <map>

/// How long History takes to be seen, with years of use in a real file, and how many times that of an empty
/// one measured in the same run. The ratio is what can be compared between machines.

using namespace limber;

namespace {

/// The last day that `fillDays` makes, after lunch.
const test::StillClock& clockOfTheDay()
{
    static const test::StillClock clock{date::local_days{date::year{2026} / 3 / 14},
                                        core::TimeOfDay{13 * 60}};
    return clock;
}

/// A file with so many years of use in it, made once.
std::filesystem::path historyOf(int years)
{
    static const QTemporaryDir folder;
    const auto file = std::filesystem::path{folder.path().toStdString()} / (std::to_string(years) + ".db");
    if (!std::filesystem::exists(file)) {
        static_cast<void>(storage::openHistory(file, clockOfTheDay()));
        constexpr double daysPerYear = 365.25;
        SQLite::Database database{file.string(), SQLite::OPEN_READWRITE};
        storage::test::fillDays(database, static_cast<int>(years * daysPerYear));
    }
    return file;
}

/// A main window on such a file.
struct Opened {
    test::Bench bench;
    std::unique_ptr<ports::HistoryReader> history;
    std::unique_ptr<ui::MainWindow> window;

    explicit Opened(int years)
        : history{storage::openHistoryReader(historyOf(years))}
    {
        const ui::MainWindowParts on = bench.parts();
        window = std::make_unique<ui::MainWindow>(ui::MainWindowParts{
            *history, on.resident, clockOfTheDay(), on.catalogue, on.safety, on.myBody, {}, {}, {}, {}, {}});
        window->setSnapshot(core::Snapshot{});
        window->resize(1000, 740);
        window->showPage(core::Page::History);
        window->show();
        paint();
    }
    void paint() const
    {
        QApplication::processEvents();
        benchmark::DoNotOptimize(window->grab());
    }
};

double processorTime()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

/// Says how many times as long it took as with the fewest years, which are measured first.
void tell(benchmark::State& state, const std::string& what, double seconds)
{
    static std::map<std::string, double> ofTheFewest;
    const double mean = seconds / static_cast<double>(state.iterations());
    ofTheFewest.try_emplace(what, mean);
    state.counters["times_the_first"] = mean / ofTheFewest[what];
}

void firstPaint(benchmark::State& state)
{
    const auto years = static_cast<int>(state.range(0));
    historyOf(years);
    double seconds = 0;
    for ([[maybe_unused]] auto step : state) {
        const double start = processorTime();
        const Opened opened{years};
        seconds += processorTime() - start;
    }
    tell(state, "first paint", seconds);
}

void anotherYear(benchmark::State& state)
{
    const Opened opened{static_cast<int>(state.range(0))};
    const auto buttons = opened.window->findChildren<QAbstractButton*>();
    const auto named = [&](const QString& name) {
        return *std::find_if(buttons.begin(), buttons.end(),
                             [&](const QAbstractButton* button) { return button->accessibleName() == name; });
    };
    QAbstractButton* back = named(QStringLiteral("The year before"));
    QAbstractButton* forth = named(QStringLiteral("The year after"));
    double seconds = 0;
    for ([[maybe_unused]] auto step : state) {
        const double start = processorTime();
        back->click();
        opened.paint();
        forth->click();
        opened.paint();
        seconds += processorTime() - start;
    }
    tell(state, "another year", seconds);
}

} // namespace

BENCHMARK(firstPaint)->Arg(0)->Arg(1)->Arg(5)->Arg(30)->Unit(benchmark::kMillisecond)->Iterations(20);
BENCHMARK(anotherYear)->Arg(2)->Arg(5)->Arg(30)->Unit(benchmark::kMillisecond)->Iterations(20);

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
