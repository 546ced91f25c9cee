#include "storage/long_history.hpp"

#include "limber/storage/history.hpp"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>

/// How long an import keeps a loop from what else it has to do: the longest time between two ticks of a
/// millisecond, while the loop also stores something three times, as a session does. Once with the import in
/// the loop, once beside it.

using namespace limber;

namespace {

class StillClock final : public ports::Clock {
public:
    core::Now now() const override
    {
        return {core::Instant{date::sys_days{date::year{2026} / 3 / 14}}, {}, date::locate_zone("Etc/UTC")};
    }
};

template <typename T>
T must(ports::Stored<T> stored)
{
    if (!stored) {
        std::fprintf(stderr, "%s\n", stored.error().text.c_str());
        std::exit(1);
    }
    return std::move(*stored);
}

void exportYears(int years, const std::filesystem::path& folder, const std::filesystem::path& to)
{
    const StillClock clock;
    const auto file = folder / "other.db";
    static_cast<void>(must(storage::openHistory(file, clock)));
    constexpr double daysPerYear = 365.25;
    SQLite::Database database{file.string(), SQLite::OPEN_READWRITE};
    storage::test::fillDays(database, static_cast<int>(years * daysPerYear));
    std::ofstream out{to, std::ios::binary};
    static_cast<void>(storage::exportWhole(file, [&](std::string_view text) -> ports::Stored<void> {
        out << text;
        return {};
    }));
}

core::SessionRecord oneSession(int number)
{
    core::SessionRecord session;
    char id[37];
    std::snprintf(id, sizeof id, "00000000-0000-4000-9000-%012d", number);
    session.id = {id};
    session.routine = "break-hips";
    session.started = core::livedTime(StillClock{}.now());
    return session;
}

struct Pauses {
    double longest = 0; ///< s
    double all = 0;     ///< s, from the beginning to the end of the import
    int writes = 0;
};

Pauses import(const std::filesystem::path& folder, const std::filesystem::path& from, bool beside)
{
    const StillClock clock;
    const auto opened = must(storage::openHistory(folder / (beside ? "beside.db" : "in-the-loop.db"), clock));
    Pauses pauses;
    QElapsedTimer sinceTick;
    QElapsedTimer sinceStart;
    QTimer tick;
    tick.setTimerType(Qt::PreciseTimer);
    QObject::connect(&tick, &QTimer::timeout, [&] {
        pauses.longest = std::max(pauses.longest, static_cast<double>(sinceTick.nsecsElapsed()) * 1e-9);
        sinceTick.restart();
    });
    for (const int at : {150, 400, 650}) { // ms
        QTimer::singleShot(at, &tick, [&] {
            const auto number = pauses.writes++;
            if (const auto stored = opened.history->begin(oneSession(number)); !stored) {
                std::fprintf(stderr, "%s\n", stored.error().text.c_str());
            }
        });
    }
    std::unique_ptr<QThread> thread;
    QTimer::singleShot(20, [&] {
        sinceStart.start();
        if (!beside) {
            static_cast<void>(must(opened.whole->import(from, "in.json")));
            QTimer::singleShot(5, qApp, &QCoreApplication::quit);
            return;
        }
        const auto job = must(opened.whole->importBeside(from, "in.json"));
        thread.reset(QThread::create([job] { static_cast<void>(must(job->run())); }));
        QObject::connect(thread.get(), &QThread::finished, qApp, &QCoreApplication::quit);
        thread->start();
    });
    sinceTick.start();
    tick.start(1);
    QCoreApplication::exec();
    pauses.all = static_cast<double>(sinceStart.nsecsElapsed()) * 1e-9;
    if (thread) {
        thread->wait();
    }
    return pauses;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application{argc, argv};
    std::printf("%6s  %-12s %10s %12s %7s\n", "years", "import", "whole, s", "pause, ms", "writes");
    for (const int years : {1, 5, 30}) {
        const QTemporaryDir temporary;
        const std::filesystem::path folder{temporary.path().toStdString()};
        exportYears(years, folder, folder / "in.json");
        for (const bool beside : {false, true}) {
            const Pauses pauses = import(folder, folder / "in.json", beside);
            std::printf("%6d  %-12s %10.2f %12.1f %7d\n", years, beside ? "beside" : "in the loop",
                        pauses.all, pauses.longest * 1000, pauses.writes);
            std::fflush(stdout);
        }
    }
    return 0;
}
