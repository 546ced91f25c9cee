#include "support.hpp"

#include "limber/storage/history.hpp"

#include <sys/wait.h>
#include <unistd.h>

#include <SQLiteCpp/SQLiteCpp.h>
#include <cstdlib>

namespace limber::storage {

using namespace test;

namespace {

namespace fs = std::filesystem;

/// Two ends of a conversation with a child process: one byte is one turn.
class Turns {
public:
    Turns()
    {
        REQUIRE(::pipe(m_there) == 0);
        REQUIRE(::pipe(m_back) == 0);
    }
    ~Turns()
    {
        for (const int end : {m_there[0], m_there[1], m_back[0], m_back[1]}) {
            ::close(end);
        }
    }
    Turns(const Turns&) = delete;
    Turns& operator=(const Turns&) = delete;

    bool giveChild() const { return ::write(m_there[1], "x", 1) == 1; }
    bool awaitParent() const { return await(m_there[0]); }
    bool giveParent() const { return ::write(m_back[1], "x", 1) == 1; }
    bool awaitChild() const { return await(m_back[0]); }

private:
    static bool await(int end)
    {
        char turn = 0;
        return ::read(end, &turn, 1) == 1;
    }

    int m_there[2] = {-1, -1};
    int m_back[2] = {-1, -1};
};

} // namespace

TEST_CASE("a reader is empty until the file appears, and makes none")
{
    const TempFolder folder;
    const fs::path file = folder / "limber" / "history.db";
    const auto reader = openHistoryReader(file);
    CHECK(must(reader->latestSessions(9)).empty());
    CHECK(must(reader->numbers(day, day + date::days{1})) == core::Numbers{});
    CHECK_FALSE(must(reader->session(uuid(1))));
    CHECK_FALSE(fs::exists(file.parent_path()));

    fs::create_directory(file.parent_path());
    spill(file, "");
    CHECK(must(reader->latestSessions(9)).empty());

    FixedClock clock;
    const Opened opened = must(openHistory(file, clock));
    CHECK(must(reader->latestSessions(9)).empty());
    must(opened.history->begin(session(1)));
    CHECK(must(reader->latestSessions(9)) == std::vector{session(1)});
}

TEST_CASE("a reader follows when the file is replaced or removed")
{
    const TempFolder folder;
    const fs::path file = folder / "history.db";
    FixedClock clock;
    must(must(openHistory(file, clock)).history->begin(session(1)));
    const auto reader = openHistoryReader(file);
    CHECK(must(reader->latestSessions(9)) == std::vector{session(1)});
    fs::rename(file, folder / "aside.db");
    CHECK(must(reader->latestSessions(9)).empty());
    must(must(openHistory(file, clock)).history->begin(session(2)));
    CHECK(must(reader->latestSessions(9)) == std::vector{session(2)});
}

TEST_CASE("a reader reads a file that nobody has open, and leaves its content as it is")
{
    const TempFolder folder;
    const fs::path file = folder / "history.db";
    FixedClock clock;
    must(must(openHistory(file, clock)).history->begin(session(1)));
    const std::string before = slurp(file);
    CHECK(must(openHistoryReader(file)->latestSessions(9)) == std::vector{session(1)});
    CHECK(slurp(file) == before);
}

TEST_CASE("a damaged file is reported by a reader and not touched")
{
    const TempFolder folder;
    spill(folder / "history.db", "not a database");
    const auto read = openHistoryReader(folder / "history.db")->daysWithSession();
    REQUIRE_FALSE(read);
    CHECK(read.error().fault == ports::StorageFault::Corrupt);
    CHECK(read.error().text.find((folder / "history.db").string()) != std::string::npos);
    CHECK(slurp(folder / "history.db") == "not a database");
}

TEST_CASE("a reader sees what another process has committed, and nothing of what it has not")
{
    const TempFolder folder;
    const fs::path file = folder / "history.db";
    const Turns turns;
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        // The writer: each turn one more fact.
        FixedClock clock;
        const auto opened = openHistory(file, clock);
        bool fine = opened && opened->history->begin(session(1)) && turns.giveParent() && turns.awaitParent();
        fine
            = fine && opened->history->addStep(uuid(1), step(0)) && turns.giveParent() && turns.awaitParent();
        SQLite::Database other{file.string(), SQLite::OPEN_READWRITE};
        other.exec("BEGIN IMMEDIATE; UPDATE sessions SET note = 'half'");
        fine = fine && turns.giveParent() && turns.awaitParent();
        other.exec("ROLLBACK");
        ::_exit(fine ? 0 : 1);
    }
    const auto reader = openHistoryReader(file);
    REQUIRE(turns.awaitChild());
    CHECK(must(reader->latestSessions(9)) == std::vector{session(1)});
    REQUIRE(turns.giveChild());
    REQUIRE(turns.awaitChild());
    core::SessionRecord expected = session(1);
    expected.steps = {step(0)};
    CHECK(must(reader->latestSessions(9)) == std::vector{expected});
    REQUIRE(turns.giveChild());
    REQUIRE(turns.awaitChild());
    CHECK(must(reader->latestSessions(9)) == std::vector{expected});
    REQUIRE(turns.giveChild());
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    CHECK(status == 0);
    CHECK(must(reader->latestSessions(9)) == std::vector{expected});
}

} // namespace limber::storage
