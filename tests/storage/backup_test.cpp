#include "support.hpp"

#include "limber/storage/backups.hpp"
#include "limber/storage/history.hpp"
#include "limber/storage/history_examination.hpp"

#include <sys/stat.h>

#include <SQLiteCpp/SQLiteCpp.h>
#include <algorithm>
#include <functional>

namespace limber::storage {

using namespace test;

namespace {

namespace fs = std::filesystem;

std::vector<std::string> namesIn(const fs::path& folder)
{
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator{folder}) {
        names.push_back(entry.path().filename().string());
    }
    std::sort(names.begin(), names.end());
    return names;
}

struct Desk {
    TempFolder folder;
    fs::path file = folder / "history.db";
    FixedClock clock;
    Opened opened = must(openHistory(file, clock));

    std::vector<core::SessionRecord> sessions() const { return must(opened.reader->latestSessions(99)); }
    std::string computer() const
    {
        SQLite::Database database{file.string()};
        return database.execAndGet("SELECT value FROM state WHERE key = 'computer'").getString();
    }
    std::string refusal(const fs::path& backup) const
    {
        const auto restored = opened.whole->restore(backup);
        return restored ? "" : restored.error().text;
    }
};

} // namespace

TEST_CASE("a backup is one plain file of the user's alone, made while the history is open")
{
    Desk desk;
    must(desk.opened.history->begin(session(1)));
    const fs::path copy = desk.folder / "copy.db";
    CHECK(must(backUpTo(desk.file, copy)) == copy);
    CHECK(fs::status(copy).permissions() == (fs::perms::owner_read | fs::perms::owner_write));
    CHECK(must(openHistoryReader(copy)->latestSessions(9)) == std::vector{session(1)});
    CHECK_FALSE(fs::exists(copy.string() + "-wal"));
    CHECK(backUpTo(desk.file, copy).error().text
          == copy.string() + " is there already. Nothing was written.");
}

TEST_CASE("no backup is written through a symbolic link, and none is made of nothing")
{
    Desk desk;
    fs::create_symlink(desk.folder / "target", desk.folder / "copy.db");
    CHECK_FALSE(backUpTo(desk.file, desk.folder / "copy.db"));
    CHECK_FALSE(fs::exists(desk.folder / "target"));
    CHECK(backUpTo(desk.folder / "none.db", desk.folder / "b.db").error().fault
          == ports::StorageFault::NotFound);
    CHECK_FALSE(fs::exists(desk.folder / "b.db"));
}

TEST_CASE("the last five copies are kept, in a folder of the user's alone, and nothing else is touched")
{
    Desk desk;
    Backups backups{desk.file, desk.clock};
    CHECK_FALSE(must(backups.newest()));
    const fs::path folder = desk.folder / "backups";
    for (int week = 0; week < 7; ++week) {
        must(backups.make());
        CHECK(must(backups.newest()) == day + date::days{7 * week});
        desk.clock.wall += std::chrono::hours{7 * 24};
        spill(folder / "mine.db", "mine");
        spill(folder / "history-of-mine.db", "mine");
    }
    CHECK(fs::status(folder).permissions() == fs::perms::owner_all);
    CHECK(namesIn(folder)
          == std::vector<std::string>{"history-2026-03-28.db", "history-2026-04-04.db",
                                      "history-2026-04-11.db", "history-2026-04-18.db",
                                      "history-2026-04-25.db", "history-of-mine.db", "mine.db"});
}

TEST_CASE("a second copy on a day has a name of its own and is the newer one")
{
    Desk desk;
    Backups backups{desk.file, desk.clock};
    CHECK(must(backups.make()).filename() == "history-2026-03-14.db");
    CHECK(must(backups.make()).filename() == "history-2026-03-14-2.db");
}

TEST_CASE("an older database is copied before it is brought forward")
{
    const TempFolder folder;
    const fs::path file = folder / "history.db";
    SQLite::Database{file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE}.exec(
        slurp(fs::path{LIMBER_SOURCE_DIR} / "tests/storage/schemas/v1.sql"));
    FixedClock clock;
    const Opened opened = must(openHistory(file, clock));
    const fs::path copy = folder / "backups" / "history-2026-03-14-schema-1.db";
    const auto facts = must(examineHistory(copy));
    REQUIRE(facts);
    CHECK(facts->schema == 1);
    CHECK(must(openHistoryReader(copy)->latestSessions(9)).size() == 1);
}

TEST_CASE("an older database that cannot be copied is not changed")
{
    const TempFolder folder;
    const fs::path file = folder / "history.db";
    SQLite::Database{file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE}.exec(
        slurp(fs::path{LIMBER_SOURCE_DIR} / "tests/storage/schemas/v1.sql"));
    spill(folder / "backups", "in the way");
    FixedClock clock;
    CHECK_FALSE(openHistory(file, clock));
    CHECK(must(examineHistory(file))->schema == 1);
}

TEST_CASE("a restored backup is the history, also for those who read it already, and the old one is kept")
{
    Desk desk;
    must(desk.opened.history->begin(session(1)));
    must(backUpTo(desk.file, desk.folder / "copy.db"));
    must(desk.opened.history->begin(session(2)));
    const auto reader = openHistoryReader(desk.file);
    CHECK(must(reader->latestSessions(9)).size() == 2);
    const Restored restored = must(desk.opened.whole->restore(desk.folder / "copy.db"));
    CHECK(restored.sessions == 1);
    CHECK(restored.kept == fs::canonical(desk.file).string() + ".before-restore-2026-03-14");
    CHECK(desk.sessions() == std::vector{session(1)});
    CHECK(must(reader->latestSessions(9)) == std::vector{session(1)});
    CHECK(must(openHistoryReader(restored.kept)->latestSessions(9)).size() == 2);
    must(desk.opened.history->begin(session(3)));
    CHECK(must(reader->latestSessions(9)).size() == 2);
    CHECK(must(desk.opened.whole->restore(desk.folder / "copy.db")).kept == restored.kept.string() + "-2");
    CHECK(namesIn(desk.folder.path())
          == std::vector<std::string>{"copy.db", "history.db", "history.db-shm", "history.db-wal",
                                      "history.db.before-restore-2026-03-14",
                                      "history.db.before-restore-2026-03-14-2"});
}

TEST_CASE(
    "of what restored backups have replaced, the last five are kept, and no file of somebody else's goes")
{
    Desk desk;
    must(desk.opened.history->begin(session(1)));
    const fs::path copy = must(backUpTo(desk.file, desk.folder / "copy.db"));
    const std::string kept = "history.db.before-restore-2026-03-";
    spill(desk.folder / (kept + "01.zip"), "not ours");
    spill(desk.folder / (kept + "01-"), "not ours");
    for (int restores = 0; restores < 7; ++restores) {
        must(desk.opened.whole->restore(copy));
        desk.clock.wall += std::chrono::hours{24};
    }
    CHECK(namesIn(desk.folder.path())
          == std::vector<std::string>{"copy.db", "history.db", "history.db-shm", "history.db-wal",
                                      kept + "01-", kept + "01.zip", kept + "16", kept + "17", kept + "18",
                                      kept + "19", kept + "20"});
}

TEST_CASE(
    "what a restored backup has replaced is there also where the clock was set back, and so is the backup")
{
    Desk desk;
    must(desk.opened.history->begin(session(1)));
    fs::path first
        = must(desk.opened.whole->restore(must(backUpTo(desk.file, desk.folder / "copy.db")))).kept;
    for (int restores = 0; restores < 5; ++restores) {
        desk.clock.wall += std::chrono::hours{24};
        must(desk.opened.whole->restore(first));
    }
    CHECK(fs::exists(first));
    desk.clock.wall -= std::chrono::hours{30 * 24};
    const fs::path kept = must(desk.opened.whole->restore(desk.folder / "copy.db")).kept;
    CHECK(fs::exists(kept));
    CHECK(must(keptCopies(desk.file)).size() == Backups::mostKept);
}

TEST_CASE("a restored history survives the end of its writer")
{
    Desk desk;
    must(desk.opened.history->begin(session(1)));
    must(backUpTo(desk.file, desk.folder / "copy.db"));
    must(desk.opened.history->begin(session(2)));
    must(desk.opened.whole->restore(desk.folder / "copy.db"));
    desk.opened = Opened{};
    CHECK(must(must(openHistory(desk.file, desk.clock)).reader->latestSessions(9))
          == std::vector{session(1)});
}

TEST_CASE("another computer's backup does not make this computer that one")
{
    Desk desk;
    Desk other;
    must(other.opened.history->begin(session(1)));
    must(backUpTo(other.file, desk.folder / "copy.db"));
    const std::string us = desk.computer();
    must(desk.opened.whole->restore(desk.folder / "copy.db"));
    CHECK(desk.computer() == us);
    CHECK(desk.sessions() == std::vector{session(1)});
}

TEST_CASE("a backup of an older schema is brought forward, and its file stays as it was")
{
    Desk desk;
    const fs::path old = desk.folder / "old.db";
    SQLite::Database{old.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE}.exec(
        slurp(fs::path{LIMBER_SOURCE_DIR} / "tests/storage/schemas/v1.sql"));
    const std::string before = slurp(old);
    CHECK(must(desk.opened.whole->restore(old)).sessions == 1);
    CHECK(slurp(old) == before);
    must(desk.opened.history->begin(session(2)));
    CHECK(must(desk.opened.history->countOf(core::SessionKind::Break)) == 2);
}

TEST_CASE("what is no sound history is not restored, and nothing changes")
{
    Desk desk;
    must(desk.opened.history->begin(session(1)));
    const auto isRefused = [&](const fs::path& file, const std::string& why) {
        CHECK(desk.refusal(file)
              == file.string() + " cannot be restored: " + why + ". Your history is as it was.");
        CHECK(desk.sessions() == std::vector{session(1)});
    };
    isRefused(desk.folder / "none.db", "No such file or directory");
    isRefused(desk.folder.path(), "it is no plain file");
    spill(desk.folder / "text.db",
          "not a database, though it is long enough to be taken for one by its size");
    isRefused(desk.folder / "text.db", "it is no sound database");
    spill(desk.folder / "empty.db", "");
    isRefused(desk.folder / "empty.db", "it is no history of Limber");
    const auto changed = [&](const char* name, const std::string& sql) {
        const fs::path file = must(backUpTo(desk.file, desk.folder / name));
        SQLite::Database{file.string(), SQLite::OPEN_READWRITE}.exec(sql);
        return file;
    };
    isRefused(changed("foreign.db", "PRAGMA application_id = 7"), "it is no history of Limber");
    isRefused(changed("later.db", "PRAGMA user_version = 99"), "it was written by a later Limber");
    isRefused(changed("tables.db", "DROP TABLE reminders"), "its tables are not those of Limber");
    isRefused(
        changed("strays.db",
                "PRAGMA foreign_keys = OFF; INSERT INTO steps VALUES('x', 0, '', '', 'left', 0, 0, 0, 0, "
                "0, 0, 0, '')"),
        "it has steps without a session");
    CHECK_FALSE(fs::exists(desk.file.string() + ".before-restore-2026-03-14"));
}

TEST_CASE("a damaged backup is not restored")
{
    Desk desk;
    for (int number = 1; number < 200; ++number) {
        core::SessionRecord record = session(number);
        record.note = std::string(500, 'x');
        must(desk.opened.history->begin(record));
    }
    const fs::path file = must(backUpTo(desk.file, desk.folder / "copy.db"));
    std::string bytes = slurp(file);
    REQUIRE(bytes.size() > 60'000);
    std::fill(bytes.begin() + 20'000, bytes.begin() + 40'000, '\x5a');
    spill(file, bytes);
    CHECK_FALSE(desk.refusal(file).empty());
    CHECK(desk.sessions().size() == 99);
}

TEST_CASE("nothing is restored into a history that is in memory only")
{
    FixedClock clock;
    Desk desk;
    const Opened opened = must(openHistoryInMemory(clock));
    must(backUpTo(desk.file, desk.folder / "copy.db"));
    CHECK_FALSE(opened.whole->restore(desk.folder / "copy.db"));
}

TEST_CASE("every copy that can be put back is known by its day and by what it was made for, newest first")
{
    Desk desk;
    must(desk.opened.history->begin(session(1)));
    CHECK(must(keptCopies(desk.file)).empty());
    Backups backups{desk.file, desk.clock};
    const fs::path first = must(backups.make());
    desk.clock.wall += std::chrono::hours{7 * 24};
    const fs::path second = must(backups.make());
    desk.clock.wall += std::chrono::hours{24};
    const fs::path before = must(desk.opened.whole->restore(first)).kept;
    fs::copy_file(first, first.parent_path() / "history-2026-03-01-schema-1.db");
    spill(desk.folder / "history.db.before-restore-yesterday", "not ours");
    const std::vector<core::KeptCopy> copies = must(keptCopies(desk.file));
    REQUIRE(copies.size() == 4);
    CHECK(copies[0].kind == core::CopyKind::BeforeRestore);
    CHECK(copies[0].day == day + date::days{8});
    CHECK(fs::equivalent(copies[0].file, before));
    CHECK(copies[1].file == second.string());
    CHECK(copies[2].file == first.string());
    CHECK(copies[2].kind == core::CopyKind::Backup);
    CHECK(copies[2].day == day);
    CHECK(copies[2].bytes == static_cast<std::int64_t>(fs::file_size(first)));
    CHECK(copies[3].kind == core::CopyKind::BeforeUpdate);
}

TEST_CASE(
    "removing the copies leaves nothing of the history but the history, and nothing of others is touched")
{
    Desk desk;
    must(desk.opened.history->begin(session(1)));
    must(Backups{desk.file, desk.clock}.make());
    must(desk.opened.whole->restore(must(Backups{desk.file, desk.clock}.make())));
    spill(desk.folder / "history.db.corrupt-2026-03-01", "damaged");
    spill(desk.folder / "history.db.corrupt-2026-03-01-wal", "damaged");
    spill(desk.folder / "backups" / "mine.db", "mine");
    must(removeCopies(desk.file));
    CHECK(must(keptCopies(desk.file)).empty());
    CHECK(namesIn(desk.folder.path())
          == std::vector<std::string>{"backups", "history.db", "history.db-shm", "history.db-wal"});
    CHECK(namesIn(desk.folder / "backups") == std::vector<std::string>{"mine.db"});
    CHECK(desk.sessions().size() == 1);
}

TEST_CASE("copies are found where they are made, also of a history that is reached through a link")
{
    const TempFolder folder;
    fs::create_directory(folder / "real");
    fs::create_symlink(folder / "real" / "h.db", folder / "history.db");
    FixedClock clock;
    must(openHistory(folder / "real" / "h.db", clock));
    const Opened opened = must(openHistory(folder / "history.db", clock));
    const fs::path backup = must(Backups{folder / "history.db", clock}.make());
    must(opened.whole->restore(backup));
    CHECK(must(keptCopies(folder / "history.db")).size() == 2);
    must(removeCopies(folder / "history.db"));
    CHECK(must(keptCopies(folder / "history.db")).empty());
    CHECK(fs::exists(folder / "real" / "h.db"));
}

TEST_CASE("an erased history is an empty one of another computer, also for those who read it already")
{
    Desk desk;
    core::SessionRecord told = session(1);
    told.note = "nobody must read this any more";
    must(desk.opened.history->begin(told));
    must(desk.opened.history->add(reminder(2, core::ReminderOutcome::Skipped)));
    const auto reader = openHistoryReader(desk.file);
    CHECK(must(reader->latestSessions(9)).size() == 1);
    const std::string us = desk.computer();
    must(desk.opened.whole->erase());
    CHECK(desk.sessions().empty());
    CHECK(must(reader->latestSessions(9)).empty());
    CHECK(must(desk.opened.history->countOf(core::SessionKind::Break)) == 0);
    CHECK(desk.computer() != us);
    for (const char* const ending : {"", "-wal"}) {
        CHECK(slurp(desk.file.string() + ending).find(told.note) == std::string::npos);
    }
    must(desk.opened.history->begin(session(3)));
    CHECK(must(reader->latestSessions(9)) == std::vector{session(3)});
    desk.opened = Opened{};
    CHECK(must(must(openHistory(desk.file, desk.clock)).reader->latestSessions(9))
          == std::vector{session(3)});
}

namespace {

/// Limber where the history cannot be opened at its start, with a backup of a sound one.
struct WithoutHistory {
    TempFolder folder;
    fs::path file = folder / "history.db";
    fs::path copy = folder / "copy.db";
    FixedClock clock;
    Opened opened;

    /// `spoil` makes the sound file one that cannot be used.
    explicit WithoutHistory(const std::function<void(const fs::path&)>& spoil)
    {
        {
            const Opened sound = must(openHistory(file, clock));
            must(sound.history->begin(session(1)));
            must(backUpTo(file, copy));
        }
        spoil(file);
        REQUIRE_FALSE(openHistory(file, clock));
        opened = must(openHistoryStandIn(file, clock));
        must(opened.history->begin(session(2)));
        REQUIRE_FALSE(opened.whole->isOnDisk());
    }
};

void makeNewer(const fs::path& file)
{
    SQLite::Database{file.string(), SQLite::OPEN_READWRITE}.exec("PRAGMA user_version = 99");
}

void putFolderInTheWay(const fs::path& file)
{
    fs::remove(file);
    fs::create_directory(file);
}

} // namespace

TEST_CASE("a backup restored over a history that cannot be used is the history at once, and that one is kept")
{
    WithoutHistory desk{makeNewer};
    const std::string newer = slurp(desk.file);
    std::string notice = "none";
    desk.opened.whole->onNotice([&](const std::string& text) { notice = text; });
    const Restored restored = must(desk.opened.whole->restore(desk.copy));
    CHECK(desk.opened.whole->isOnDisk());
    CHECK(notice.empty());
    CHECK(restored.kept.filename() == "history.db.before-restore-2026-03-14");
    CHECK(slurp(restored.kept) == newer);
    // What was kept in memory meanwhile is there too.
    CHECK(restored.sessions == 2);
    CHECK(must(openHistoryReader(desk.file)->latestSessions(9)).size() == 2);
    must(desk.opened.history->begin(session(3)));
    desk.opened = Opened{};
    CHECK(must(openHistoryReader(desk.file)->latestSessions(9)).size() == 3);
    CHECK(must(openHistory(desk.file, desk.clock)).notices.empty());
}

TEST_CASE("what is no backup does not take the place of a history that cannot be used")
{
    WithoutHistory desk{makeNewer};
    const std::string newer = slurp(desk.file);
    spill(desk.folder / "text.db", "no database");
    CHECK_FALSE(desk.opened.whole->restore(desk.folder / "text.db"));
    CHECK(slurp(desk.file) == newer);
    CHECK(must(keptCopies(desk.file)).empty());
    CHECK(must(desk.opened.reader->latestSessions(9)).size() == 1);
}

TEST_CASE("once what was in the way is gone, everything that is done with the whole history works at once")
{
    const auto action = GENERATE(0, 1, 2);
    WithoutHistory desk{putFolderInTheWay};
    CHECK_FALSE(desk.opened.whole->erase());
    CHECK_FALSE(desk.opened.whole->restore(desk.copy));
    fs::remove(desk.file);
    if (action == 0) {
        must(desk.opened.whole->erase());
    } else if (action == 1) {
        CHECK(must(desk.opened.whole->restore(desk.copy)).sessions == 1);
    } else {
        must(desk.opened.whole->bringToDisk());
    }
    CHECK(desk.opened.whole->isOnDisk());
    CHECK(must(openHistoryReader(desk.file)->latestSessions(9)).size() == (action == 0 ? 0 : 1));
}

} // namespace limber::storage
