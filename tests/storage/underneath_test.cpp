#include "support.hpp"

#include "limber/storage/history.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

// The history's file while somebody moves, deletes and replaces it, and while it cannot be used at all.
namespace limber::storage {

using namespace test;

namespace {

namespace fs = std::filesystem;

/// A history as a running Limber has it.
struct Running {
    explicit Running(fs::path path)
        : file{std::move(path)}
    {
        listen();
    }

    void listen()
    {
        opened.whole->onNotice([this](const std::string& notice) { notices.push_back(notice); });
    }
    void store(int number) { must(opened.history->begin(session(number))); }
    void aMinuteLater() { clock.up += core::Minutes{1}; }

    fs::path file;
    FixedClock clock;
    std::vector<std::string> notices;
    Opened opened
        = openHistory(file, clock) ? must(openHistory(file, clock)) : must(openHistoryStandIn(file, clock));
};

/// What the next start finds.
std::vector<core::Uuid> storedIn(const fs::path& file)
{
    FixedClock clock;
    const Opened opened = must(openHistory(file, clock));
    CHECK(opened.notices.empty());
    std::vector<core::Uuid> ids;
    for (const core::SessionRecord& record : must(opened.history->latestSessions(99))) {
        ids.insert(ids.begin(), record.id);
    }
    return ids;
}

bool mentions(const std::vector<std::string>& notices, const std::string& what)
{
    return notices.size() == 1 && notices.front().find(what) != std::string::npos;
}

} // namespace

TEST_CASE("a history that is deleted underneath is there again with the next thing that is stored")
{
    const bool isFolderGone = GENERATE(false, true);
    const bool isLogGone = GENERATE(false, true);
    const TempFolder folder;
    const fs::path file = folder / "data" / "history.db";
    {
        Running running{file};
        running.store(1);
        fs::remove(file);
        if (isLogGone) {
            fs::remove(file.string() + "-wal");
            fs::remove(file.string() + "-shm");
        }
        if (isFolderGone) {
            fs::remove_all(file.parent_path());
        }
        running.store(2);
        CHECK(mentions(running.notices, file.string() + " was deleted while Limber was running"));
        CHECK(running.opened.whole->isOnDisk());
        running.store(3);
        CHECK(running.notices.size() == 1);
    }
    CHECK(storedIn(file) == std::vector{uuid(1), uuid(2), uuid(3)});
}

TEST_CASE("a history that is replaced underneath is kept beside the one in its place, and that one goes on")
{
    const TempFolder folder;
    const fs::path file = folder / "history.db";
    const fs::path other = folder / "other.db";
    Running{other}.store(7);
    {
        Running running{file};
        running.store(1);
        fs::rename(other, file);
        running.store(2);
        CHECK(mentions(running.notices, "history.db.replaced-2026-03-14"));
    }
    CHECK(storedIn(file) == std::vector{uuid(2), uuid(7)});
    CHECK(storedIn(folder / "history.db.replaced-2026-03-14") == std::vector{uuid(1)});
}

TEST_CASE("another program's file in the place of the history is left alone, and memory serves until it goes")
{
    const TempFolder folder;
    const fs::path file = folder / "history.db";
    {
        Running running{file};
        running.store(1);
        fs::remove(file);
        SQLite::Database{file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE}.exec(
            "CREATE TABLE theirs(a); INSERT INTO theirs VALUES(1)");
        const std::string theirs = slurp(file);
        running.store(2);
        CHECK(mentions(running.notices, "another program's database"));
        CHECK(slurp(file) == theirs);
        CHECK_FALSE(running.opened.whole->isOnDisk());
        fs::remove(file);
        running.aMinuteLater();
        running.store(3);
        CHECK(running.opened.whole->isOnDisk());
    }
    CHECK(storedIn(file) == std::vector{uuid(2), uuid(3)});
    CHECK(storedIn(folder / "history.db.replaced-2026-03-14") == std::vector{uuid(1)});
}

TEST_CASE("where nothing can be written at the start, all of it is written once that is possible")
{
    const TempFolder folder;
    const fs::path file = folder / "data" / "history.db";
    spill(folder / "data", "in the way");
    {
        Running running{file};
        CHECK_FALSE(running.opened.whole->isOnDisk());
        running.store(1);
        must(running.opened.history->addStep(uuid(1), step(0)));
        core::SavedReminders saved;
        saved.boot = "this one";
        must(running.opened.state->save(saved));
        running.aMinuteLater();
        running.store(2);
        CHECK(running.notices.empty());
        fs::remove(folder / "data");
        running.store(3);
        CHECK_FALSE(running.opened.whole->isOnDisk()); // it is tried once a minute
        running.aMinuteLater();
        running.store(4);
        CHECK(running.opened.whole->isOnDisk());
        CHECK(running.notices == std::vector<std::string>{""});
        CHECK(must(running.opened.state->load())->boot == "this one");
    }
    CHECK(storedIn(file) == std::vector{uuid(1), uuid(2), uuid(3), uuid(4)});
}

} // namespace limber::storage
