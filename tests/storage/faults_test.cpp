#include "faulty_calls.hpp"
#include "life.hpp"
#include "support.hpp"

#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <iostream>
#include <random>
#include <string_view>

// The store while the disk is full, writes fail or come short, and the process is killed: once in the middle
// of every single call that changes a file. Runs over every n-th call; LIMBER_EVERY=1 over all of them.
namespace limber::storage {

using namespace test;

namespace {

namespace fs = std::filesystem;

int numberFromEnvironment(const char* variable, int otherwise)
{
    const char* const given = std::getenv(variable);
    return given == nullptr ? otherwise : std::atoi(given);
}

std::uint32_t seed()
{
    static const std::uint32_t once = [] {
        const char* const given = std::getenv("LIMBER_SEED");
        const auto chosen = given != nullptr ? static_cast<std::uint32_t>(std::strtoul(given, nullptr, 10))
                                             : std::random_device{}();
        std::cout << "LIMBER_SEED=" << chosen << std::endl;
        return chosen;
    }();
    return once;
}

/// A life that was lived by a process of its own.
struct Lived {
    std::vector<Outcome> outcomes;
    int status = 0; ///< as waitpid() gives it
};

/// Forks, lets `before()` plan what goes wrong and lives in a fresh copy of `prepared`; `meanwhile(child)`
/// runs here.
template <typename Before, typename Meanwhile>
Lived liveIn(const fs::path& folder, bool heals, Before before, Meanwhile meanwhile)
{
    int ends[2];
    REQUIRE(::pipe(ends) == 0);
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        ::close(ends[0]);
        before();
        live(folder, ends[1], heals);
    }
    ::close(ends[1]);
    meanwhile(child);
    Lived lived{outcomesFrom(ends[0]), 0};
    ::close(ends[0]);
    REQUIRE(::waitpid(child, &lived.status, 0) == child);
    return lived;
}

std::string textOf(const Lived& lived)
{
    std::string text;
    for (const Outcome& outcome : lived.outcomes) {
        text += "\n  " + std::to_string(static_cast<int>(outcome.deed)) + (outcome.isRetry ? " again" : "")
            + (outcome.isDone ? " done" : ": " + std::string{outcome.reason});
    }
    return text;
}

class Lives {
public:
    Lives()
    {
        fs::create_directory(m_folder / "prepared");
        prepareLife(m_folder / "prepared");
    }
    fs::path fresh() const
    {
        fs::remove_all(m_folder / "lived");
        fs::copy(m_folder / "prepared", m_folder / "lived", fs::copy_options::recursive);
        return m_folder / "lived";
    }

private:
    TempFolder m_folder{quickPlace()};
};

/// What is not so afterwards, with all that leads there; "" when everything is.
std::string complaintAfter(const fs::path& folder, const Lived& lived)
{
    std::string text;
    for (const std::string& fault : faultsAfter(folder, lived.outcomes)) {
        text += "\n  not so: " + fault;
    }
    return text.empty() ? "" : text + textOf(lived);
}

/// How many calls change a file in a life in which nothing goes wrong.
int callsOf(const Lives& lives)
{
    const fs::path folder = lives.fresh();
    const Lived lived = liveIn(
        folder, true, [] { planFault({}); }, [](pid_t) {});
    CHECK(complaintAfter(folder, lived) == "");
    REQUIRE(lived.outcomes.size() == std::size_t{deedCount});
    return lived.outcomes.back().calls;
}

/// Every n-th call from a random first one on.
std::vector<int> sampleOf(int calls, const char* what)
{
    const int every = numberFromEnvironment("LIMBER_EVERY", 29);
    std::mt19937 random{seed()};
    std::vector<int> sample;
    for (int call = std::uniform_int_distribution{1, every}(random); call <= calls; call += every) {
        sample.push_back(call);
    }
    std::cout << what << " in " << sample.size() << " of " << calls << " calls\n";
    return sample;
}

bool isDoneInTheEnd(const std::vector<Outcome>& outcomes, Deed deed)
{
    return std::any_of(outcomes.begin(), outcomes.end(),
                       [&](const Outcome& outcome) { return outcome.deed == deed && outcome.isDone; });
}

std::string leftoversIn(const fs::path& folder)
{
    std::string names;
    for (const auto& entry : fs::recursive_directory_iterator{folder}) {
        const std::string name = entry.path().filename().string();
        names += name.find(".new-") == std::string::npos ? "" : "\n  left: " + name;
    }
    return names;
}

} // namespace

TEST_CASE("whichever call fails, what was stored stays, the reason is told, and it works again afterwards")
{
    const auto fault = GENERATE(Fault::NoSpace, Fault::HalfWritten, Fault::InputOutput, Fault::NoRight);
    const bool isLasting = GENERATE(false, true);
    const Lives lives;
    for (const int call : sampleOf(callsOf(lives), isLasting ? "failing from" : "failing")) {
        const fs::path folder = lives.fresh();
        const Lived lived = liveIn(
            folder, true,
            [&] {
                planFault({call, fault, isLasting});
            },
            [](pid_t) {});
        std::string complaint = complaintAfter(folder, lived);
        if (fault == Fault::NoSpace || fault == Fault::HalfWritten) {
            complaint += leftoversIn(folder); // otherwise taking them away has failed too
        }
        for (int number = 0; number < deedCount; ++number) {
            if (!isDoneInTheEnd(lived.outcomes, Deed{number})) {
                complaint += "\n  never done: " + std::to_string(number);
            }
        }
        for (const Outcome& outcome : lived.outcomes) {
            if (!outcome.isDone && std::string_view{outcome.reason}.empty()) {
                complaint += "\n  no reason given";
            }
        }
        INFO("call " << call << ", fault " << static_cast<int>(fault) << (isLasting ? ", lasting" : "")
                     << complaint);
        REQUIRE(lived.status == 0);
        CHECK(complaint.empty());
    }
}

TEST_CASE("killed before, in or after whichever call, the store loses nothing it has acknowledged")
{
    const auto fault = GENERATE(Fault::KilledBefore, Fault::KilledHalf, Fault::KilledAfter);
    const Lives lives;
    for (const int call : sampleOf(callsOf(lives), "killed")) {
        const fs::path folder = lives.fresh();
        const Lived lived = liveIn(
            folder, false,
            [&] {
                planFault({call, fault});
            },
            [](pid_t) {});
        const std::string complaint = complaintAfter(folder, lived);
        INFO("call " << call << ", fault " << static_cast<int>(fault) << complaint);
        REQUIRE((WIFSIGNALED(lived.status) && WTERMSIG(lived.status) == SIGKILL));
        CHECK(complaint.empty());
    }
}

TEST_CASE("killed at random moments, the store loses nothing it has acknowledged")
{
    const int rounds = numberFromEnvironment("LIMBER_KILLS", 60);
    const Lives lives;
    std::mt19937 random{seed()};
    int killed = 0;
    int longestMoment = 20'000; // adapts to the speed of this computer, so that most lives are cut short
    for (int round = 0; round < rounds; ++round) {
        const fs::path folder = lives.fresh();
        const int moment = std::uniform_int_distribution{0, longestMoment}(random);
        const Lived lived = liveIn(
            folder, false, [] {},
            [&](pid_t child) {
                // This is the moment under test, not a wait for something.
                ::usleep(static_cast<useconds_t>(moment));
                ::kill(child, SIGKILL);
            });
        const bool isKilled = WIFSIGNALED(lived.status);
        killed += isKilled ? 1 : 0;
        longestMoment = isKilled ? longestMoment + 200 : longestMoment - 600;
        const std::string complaint = complaintAfter(folder, lived);
        INFO("round " << round << ", after " << moment << " us" << complaint);
        CHECK(complaint.empty());
    }
    std::cout << rounds << " lives, " << killed << " of them killed\n";
    CHECK(killed > rounds / 4);
}

} // namespace limber::storage
