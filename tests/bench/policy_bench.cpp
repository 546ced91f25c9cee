#include "core/reminder_bench.hpp"

#include <benchmark/benchmark.h>

/// How long the reminder policy takes: one decision, one look at when to wake, and a year of them.

using namespace limber;

namespace {

/// At work, an hour and a half into the interval.
test::ReminderBench atWork()
{
    test::ReminderBench bench;
    bench.settings.bookends.morning = true;
    bench.settings.bookends.evening = true;
    bench.start();
    bench.passTo("2026-03-02 10:30");
    return bench;
}

void decideOnAWake(benchmark::State& state)
{
    const test::ReminderBench bench = atWork();
    for ([[maybe_unused]] auto step : state) {
        benchmark::DoNotOptimize(core::decide(bench.state, core::Woke{}, bench.now, bench.settings));
    }
}

void decideOnASign(benchmark::State& state)
{
    const test::ReminderBench bench = atWork();
    const core::Sensed call{{core::What::Microphone, true, bench.now.up}};
    for ([[maybe_unused]] auto step : state) {
        benchmark::DoNotOptimize(core::decide(bench.state, call, bench.now, bench.settings));
    }
}

void lookWhenToWake(benchmark::State& state)
{
    const test::ReminderBench bench = atWork();
    for ([[maybe_unused]] auto step : state) {
        benchmark::DoNotOptimize(core::nextWake(bench.state, bench.now, bench.settings));
    }
}

/// A year of days at a desk: every offer is answered, lunch is away from it, and the nights are locked.
void aYear(benchmark::State& state)
{
    using namespace std::chrono_literals;
    long offers = 0;
    for ([[maybe_unused]] auto step : state) {
        test::ReminderBench bench = atWork();
        for (int day = 0; day < 365; ++day) {
            for (int hour = 0; hour < 12; ++hour) {
                bench.pass(1h);
                if (bench.isOffering()) {
                    bench.answer(hour % 3 == 0 ? core::AnswerKind::Snooze : core::AnswerKind::Skip,
                                 hour % 3 == 0 ? std::optional{core::Minutes{10}} : std::nullopt);
                }
                if (hour == 3) {
                    bench.idleFor(45min);
                }
            }
            bench.sense(core::What::Locked, true);
            bench.pass(11h + 15min);
            bench.sense(core::What::Locked, false);
            offers += bench.shown();
            bench.effects.clear();
        }
    }
    state.counters["offers_a_year"] = static_cast<double>(offers) / static_cast<double>(state.iterations());
}

} // namespace

BENCHMARK(decideOnAWake);
BENCHMARK(decideOnASign);
BENCHMARK(lookWhenToWake);
BENCHMARK(aYear)->Unit(benchmark::kMillisecond);
BENCHMARK_MAIN();
