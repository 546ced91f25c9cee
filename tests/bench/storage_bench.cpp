#include "storage/long_history.hpp"

#include "limber/storage/history.hpp"

#include <unistd.h>

#include <benchmark/benchmark.h>
#include <filesystem>
#include <memory>
#include <stdexcept>

/// How long each query of the history takes with years of use in a real file, and what a finished step takes
/// to be on the disk. The second argument of a line's name is the years.

using namespace limber;

namespace {

class StandingClock final : public ports::Clock {
public:
    core::Now now() const override { return {{}, {}, date::locate_zone("Etc/UTC")}; }
};

const StandingClock& standingClock()
{
    static const StandingClock clock;
    return clock;
}

/// Ends with the program.
class Folder {
public:
    Folder()
        : m_path{std::filesystem::temp_directory_path() / ("limber-bench-" + std::to_string(getpid()))}
    {
        std::filesystem::create_directory(m_path);
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    ~Folder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

template <typename T>
T must(ports::Stored<T> stored)
{
    if (!stored) {
        throw std::runtime_error{stored.error().text};
    }
    if constexpr (!std::is_void_v<T>) {
        return std::move(*stored);
    }
}

/// A file with so many years of use in it, made once.
std::filesystem::path historyOf(std::int64_t years)
{
    static const Folder folder;
    const auto file = folder.path() / (std::to_string(years) + ".db");
    if (!std::filesystem::exists(file)) {
        static_cast<void>(must(storage::openHistory(file, standingClock())));
        constexpr double daysPerYear = 365.25;
        SQLite::Database database{file.string(), SQLite::OPEN_READWRITE};
        storage::test::fillDays(database, static_cast<int>(static_cast<double>(years) * daysPerYear));
    }
    return file;
}

/// The day after the last one that `fillDays` makes.
constexpr core::CivilDay theEnd{date::days{20527}};

template <typename Query>
void query(benchmark::State& state, Query ask)
{
    const auto history = storage::openHistoryReader(historyOf(state.range(0)));
    for ([[maybe_unused]] auto step : state) {
        benchmark::DoNotOptimize(must(ask(*history)));
    }
}

using Reader = ports::HistoryReader;

void sessionsOfAYear(benchmark::State& state)
{
    query(state, [](Reader& history) { return history.sessions(theEnd - date::days{365}, theEnd); });
}
void sessionsOfADay(benchmark::State& state)
{
    query(state, [](Reader& history) { return history.sessions(theEnd - date::days{1}, theEnd); });
}
void latestSessions(benchmark::State& state)
{
    query(state, [](Reader& history) { return history.latestSessions(5); });
}
void oneSession(benchmark::State& state)
{
    const core::Uuid id
        = must(storage::openHistoryReader(historyOf(state.range(0)))->latestSessions(1)).front().id;
    query(state, [&id](Reader& history) { return history.session(id); });
}
void remindersOfAWeek(benchmark::State& state)
{
    query(state, [](Reader& history) { return history.reminders(theEnd - date::days{7}, theEnd); });
}
void numbersOfAWeek(benchmark::State& state)
{
    query(state, [](Reader& history) { return history.numbers(theEnd - date::days{7}, theEnd); });
}
void daysWithSession(benchmark::State& state)
{
    query(state, [](Reader& history) { return history.daysWithSession(); });
}
void countOfBreaks(benchmark::State& state)
{
    query(state, [](Reader& history) { return history.countOf(core::SessionKind::Break); });
}

void openTheHistory(benchmark::State& state)
{
    const auto file = historyOf(state.range(0));
    for ([[maybe_unused]] auto step : state) {
        benchmark::DoNotOptimize(must(storage::openHistory(file, standingClock())));
    }
}

/// One transaction, and one sync of the disk it is on.
void finishAStep(benchmark::State& state)
{
    const storage::Opened opened = must(storage::openHistory(historyOf(state.range(0)), standingClock()));
    const core::Uuid id = must(opened.history->latestSessions(1)).front().id;
    core::StepRecord record;
    record.stretch = "hip-flexor";
    record.variant = "desk";
    for ([[maybe_unused]] auto step : state) {
        record.index = static_cast<int>(state.iterations() % 8);
        record.held += core::Milliseconds{1}; // else there is nothing to write
        must(opened.history->addStep(id, record));
    }
}

} // namespace

#define LIMBER_OVER_YEARS(name) BENCHMARK(name)->Arg(1)->Arg(5)->Arg(30)->Unit(benchmark::kMicrosecond)
LIMBER_OVER_YEARS(sessionsOfAYear);
LIMBER_OVER_YEARS(sessionsOfADay);
LIMBER_OVER_YEARS(latestSessions);
LIMBER_OVER_YEARS(oneSession);
LIMBER_OVER_YEARS(remindersOfAWeek);
LIMBER_OVER_YEARS(numbersOfAWeek);
LIMBER_OVER_YEARS(daysWithSession);
LIMBER_OVER_YEARS(countOfBreaks);
LIMBER_OVER_YEARS(openTheHistory);
LIMBER_OVER_YEARS(finishAStep);
BENCHMARK_MAIN();
