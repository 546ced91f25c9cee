#include "support.hpp"

#include "limber/storage/history.hpp"

#include <sys/wait.h>
#include <unistd.h>

#include <SQLiteCpp/SQLiteCpp.h>
#include <csignal>
#include <cstdint>
#include <iostream>
#include <poll.h>
#include <random>
#include <set>

namespace limber::storage {

using namespace test;

namespace {

namespace fs = std::filesystem;

constexpr int rounds = 60;
constexpr int sessionsPerRound = 1'000;
constexpr int stepsPerSession = 5;

/// A call that had returned when the writer was killed.
struct Acknowledged {
    std::int32_t session = 0;
    std::int32_t step = -1; ///< -1: the session's begin; stepsPerSession: its end
};

/// Writes sessions for ever and reports each finished call; never returns.
[[noreturn]] void write(const fs::path& file, int firstSession, int reportTo)
{
    FixedClock clock;
    const auto opened = openHistory(file, clock);
    if (!opened || !opened->notices.empty()) {
        ::_exit(1);
    }
    const auto report = [&](bool done, int session, int step) {
        const Acknowledged acknowledged{session, step};
        if (!done || ::write(reportTo, &acknowledged, sizeof acknowledged) != sizeof acknowledged) {
            ::_exit(2);
        }
    };
    for (int number = firstSession; number < firstSession + sessionsPerRound; ++number) {
        report(opened->history->begin(session(number)).has_value(), number, -1);
        for (int index = 0; index < stepsPerSession; ++index) {
            report(opened->history->addStep(uuid(number), step(index)).has_value(), number, index);
        }
        report(opened->history->end(uuid(number), core::SessionOutcome::Completed, step(number).finished)
                   .has_value(),
               number, stepsPerSession);
    }
    ::_exit(0);
}

/// Lets a writer work until it has reported `calls` calls and a random moment more, and kills it. Returns
/// what it had reported.
std::vector<Acknowledged> killWriter(const fs::path& file, int firstSession, std::size_t calls, int grace)
{
    int ends[2];
    REQUIRE(::pipe(ends) == 0);
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        ::close(ends[0]);
        write(file, firstSession, ends[1]);
    }
    ::close(ends[1]);
    std::vector<Acknowledged> all;
    Acknowledged one;
    while (all.size() < calls && ::read(ends[0], &one, sizeof one) == sizeof one) {
        all.push_back(one);
    }
    // Anywhere within the next call: this is the moment under test, not a wait for something.
    ::usleep(static_cast<useconds_t>(grace));
    ::kill(child, SIGKILL);
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    REQUIRE((WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL));
    while (::read(ends[0], &one, sizeof one) == sizeof one) {
        all.push_back(one);
    }
    ::close(ends[0]);
    return all;
}

bool isStored(ports::HistoryReader& history, const Acknowledged& call)
{
    const auto found = must(history.session(uuid(call.session)));
    if (!found) {
        return false;
    }
    if (call.step == stepsPerSession) {
        return found->outcome == core::SessionOutcome::Completed
            && found->steps.size() == std::size_t{stepsPerSession};
    }
    return call.step < 0
        || (found->steps.size() > static_cast<std::size_t>(call.step)
            && found->steps[static_cast<std::size_t>(call.step)] == step(call.step));
}

} // namespace

TEST_CASE("a writer killed at any moment loses nothing it has acknowledged and doubles nothing")
{
    const char* const given = std::getenv("LIMBER_SEED");
    const auto seed = given != nullptr ? static_cast<std::uint32_t>(std::strtoul(given, nullptr, 10))
                                       : std::random_device{}();
    std::cout << "LIMBER_SEED=" << seed << '\n';
    std::mt19937 random{seed};
    const TempFolder folder;
    const fs::path file = folder / "history.db";
    std::vector<Acknowledged> acknowledged;
    for (int round = 0; round < rounds; ++round) {
        const std::size_t calls = std::uniform_int_distribution<std::size_t>{0, 25}(random);
        const int grace = std::uniform_int_distribution{0, 1'500}(random);
        const auto more = killWriter(file, 1 + round * sessionsPerRound, calls, grace);
        REQUIRE(more.size() >= calls);
        acknowledged.insert(acknowledged.end(), more.begin(), more.end());
    }

    FixedClock clock;
    const Opened opened = must(openHistory(file, clock));
    CHECK(opened.notices.empty());
    int lost = 0;
    std::set<int> begun;
    for (const Acknowledged& call : acknowledged) {
        lost += isStored(*opened.history, call) ? 0 : 1;
        begun.insert(call.session);
    }
    CHECK(lost == 0);
    CHECK(acknowledged.size() > std::size_t{rounds});

    // A call that was under way may be there or not; nothing else may.
    const auto stored = must(opened.history->sessions(core::CivilDay::min(), core::CivilDay::max()));
    CHECK(stored.size() >= begun.size());
    CHECK(stored.size() <= begun.size() + std::size_t{rounds});
    std::set<core::Uuid> ids;
    for (const core::SessionRecord& record : stored) {
        ids.insert(record.id);
        for (std::size_t index = 0; index < record.steps.size(); ++index) {
            CHECK(record.steps[index] == step(static_cast<int>(index)));
        }
    }
    CHECK(ids.size() == stored.size());
    SQLite::Database check{file.string(), SQLite::OPEN_READWRITE};
    CHECK(check.execAndGet("PRAGMA integrity_check").getString() == "ok");
    CHECK(check.execAndGet("SELECT count(*) FROM pragma_foreign_key_check").getInt() == 0);
}

} // namespace limber::storage
