#include "connection.hpp"
#include "support.hpp"

#include "limber/storage/backups.hpp"
#include "limber/storage/history.hpp"
#include "limber/storage/settings_file.hpp"
#include "limber/storage/spool.hpp"

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

// What a killed process leaves lying about, and what somebody has put where Limber writes.
namespace limber::storage {

using namespace test;

namespace {

namespace fs = std::filesystem;

/// Changes every session of the file, which is no WAL file, and is killed when half of that is in it.
void changeByHalf(const fs::path& file)
{
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        SQLite::Database database{file.string(), SQLite::OPEN_READWRITE};
        database.exec("PRAGMA journal_mode = DELETE; PRAGMA cache_size = 1; BEGIN IMMEDIATE; "
                      "UPDATE sessions SET note = printf('%4000d', 1); UPDATE sessions SET note = 'half'");
        ::kill(::getpid(), SIGKILL);
    }
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    REQUIRE(WIFSIGNALED(status));
    REQUIRE(fs::file_size(file.string() + "-journal") > 0);
}

void writtenLongAgo(const fs::path& file)
{
    fs::last_write_time(file, fs::file_time_type::clock::now() - std::chrono::hours{2});
}

} // namespace

TEST_CASE("a change that was cut off in the middle is undone at the next start")
{
    const TempFolder folder;
    const fs::path file = folder / "history.db";
    FixedClock clock;
    {
        const Opened opened = must(openHistory(file, clock));
        for (int number = 1; number <= 40; ++number) {
            must(opened.history->begin(session(number)));
        }
    }
    changeByHalf(file);
    if (GENERATE(false, true)) {
        // Whoever reads it first, be it the command line.
        CHECK(must(openHistoryReader(file)->latestSessions(50)).size() == 40);
    }
    const Opened opened = must(openHistory(file, clock));
    CHECK(opened.notices.empty());
    const auto all = must(opened.history->latestSessions(50));
    CHECK(all.size() == 40);
    CHECK(all.front() == session(40));
}

TEST_CASE("what a killed process was writing is taken away later, and what may still grow is not")
{
    const TempFolder folder;
    const fs::path file = folder / "data" / "history.db";
    FixedClock clock;
    must(openHistory(file, clock));
    must(Backups{file, clock}.make());
    fs::create_directory(folder / "config");
    const fs::path settings = folder / "config" / "settings.json";
    const std::vector<fs::path> old{folder / "data" / "history.db.restoring.new-aB3dE6",
                                    folder / "data" / "history.db.restoring.new-aB3dE6-wal",
                                    folder / "data" / "backups" / "history-2026-03-07.db.new-aB3dE6",
                                    folder / "config" / "settings.json.new-aB3dE6"};
    const std::vector<fs::path> others{folder / "data" / "backups" / "history-2026-03-08.db.new-Younge",
                                       folder / "data" / "history.db.new-s",
                                       folder / "config" / "settings.json.newer"};
    for (const fs::path& path : old) {
        spill(path, "half");
        writtenLongAgo(path);
    }
    for (const fs::path& path : others) {
        spill(path, "whole");
    }
    writtenLongAgo(others[1]);
    writtenLongAgo(others[2]);
    must(openHistory(file, clock));
    must(Backups{file, clock}.make());
    CHECK(openSettings(settings, clock)->save({}));
    for (const fs::path& path : old) {
        CAPTURE(path);
        CHECK_FALSE(fs::exists(path));
    }
    for (const fs::path& path : others) {
        CAPTURE(path);
        CHECK(fs::exists(path));
    }
}

TEST_CASE("no mark, no report and no lock is written through a link that somebody has put there")
{
    const TempFolder folder;
    const fs::path file = folder / "history.db";
    const fs::path victim = folder / "victim";
    FixedClock clock;
    {
        const Opened opened = must(openHistory(file, clock));
        must(opened.history->begin(session(1)));
    }
    fs::create_symlink(victim, damageMark(file));
    const Connection connection{file, Connection::Access::Write, {}};
    Connection damaged{file, Connection::Access::Write, {}};
    const auto met = damaged.attempt([](SQLite::Database&) -> ports::Stored<void> {
        throw SQLite::Exception{"damage", 11}; // SQLITE_CORRUPT
    });
    REQUIRE_FALSE(met);
    CHECK(met.error().fault == ports::StorageFault::Corrupt);
    CHECK_FALSE(fs::exists(victim));

    const core::Uuid window = uuid(7);
    fs::create_directory(folder / "pending");
    fs::create_symlink(victim, folder / "pending" / (window.text + ".jsonl"));
    Spool spool{folder / "pending", window};
    CHECK_FALSE(spool.keep(1, "a report"));
    CHECK_FALSE(fs::exists(victim));
    spill(victim, "not ours\n");
    CHECK(must(pendingReports(folder / "pending")).empty());
}

TEST_CASE("whatever the umask, files are the user's alone")
{
    const mode_t before = ::umask(0);
    const TempFolder folder;
    const fs::path file = folder / "data" / "history.db";
    FixedClock clock;
    {
        const Opened opened = must(openHistory(file, clock));
        must(opened.history->begin(session(1)));
        must(Backups{file, clock}.make());
        CHECK(openSettings(folder / "config" / "settings.json", clock)->save({}));
        Spool spool{folder / "data" / "pending", uuid(7)};
        must(spool.keep(1, "a report"));
        for (const auto& entry : fs::recursive_directory_iterator{folder.path()}) {
            CAPTURE(entry.path());
            CHECK((entry.status().permissions() & (fs::perms::group_all | fs::perms::others_all))
                  == fs::perms::none);
        }
    }
    ::umask(before);
}

} // namespace limber::storage
