#include "connection.hpp"
#include "schema.hpp"
#include "sqlite_history.hpp"
#include "support.hpp"

#include "limber/storage/history.hpp"

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <grp.h>

namespace limber::storage {

using namespace test;
using ports::StorageFault;

namespace {

namespace fs = std::filesystem;

constexpr OpenOptions impatient{core::Milliseconds{20}};

mode_t modeOf(const fs::path& path)
{
    struct stat status { };
    REQUIRE(::stat(path.c_str(), &status) == 0);
    return status.st_mode & 0777;
}

bool names(const ports::StorageError& error, const fs::path& file)
{
    return error.text.find(file.string()) != std::string::npos;
}

std::vector<std::string> entriesOf(const fs::path& folder)
{
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator{folder}) {
        names.push_back(entry.path().filename().string());
    }
    std::sort(names.begin(), names.end());
    return names;
}

void makeHistory(const fs::path& file, int sessions = 1)
{
    FixedClock clock;
    const Opened opened = must(openHistory(file, clock));
    for (int number = 1; number <= sessions; ++number) {
        core::SessionRecord record = session(number);
        record.steps = {step(0), step(1), step(2)};
        must(opened.history->begin(record));
    }
}

/// Overwrites the middle of every page after the first but those that describe the tables: the header and the
/// schema stay sound.
void damagePages(const fs::path& file)
{
    std::string bytes = slurp(file);
    for (std::size_t page = 4096; page + 4096 <= bytes.size(); page += 4096) {
        const bool isSchema = bytes.find("CREATE ", page) < page + 4096;
        if (!isSchema) {
            std::fill_n(bytes.begin() + static_cast<std::ptrdiff_t>(page), 2000, '\x5a');
        }
    }
    spill(file, bytes);
}

/// What `work` returns, as the user "nobody", for whom permissions count. Runs as we are if we are not root.
template <typename Work>
std::string asNobody(Work work)
{
    int ends[2];
    REQUIRE(::pipe(ends) == 0);
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        constexpr uid_t nobody = 65534;
        if (::getuid() == 0
            && (::setgroups(0, nullptr) != 0 || ::setgid(nobody) != 0 || ::setuid(nobody) != 0)) {
            ::_exit(1);
        }
        const std::string said = work();
        const bool written = ::write(ends[1], said.data(), said.size()) == static_cast<ssize_t>(said.size());
        ::_exit(written ? 0 : 1);
    }
    ::close(ends[1]);
    std::string said;
    char part[512];
    for (ssize_t count = 0; (count = ::read(ends[0], part, sizeof part)) > 0;) {
        said.append(part, static_cast<std::size_t>(count));
    }
    ::close(ends[0]);
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    REQUIRE((WIFEXITED(status) && WEXITSTATUS(status) == 0));
    return said;
}

/// "read-only: text" for an error, "fine" otherwise.
std::string told(const ports::Stored<Opened>& opened)
{
    if (opened) {
        return "fine";
    }
    return (opened.error().fault == StorageFault::ReadOnly ? "read-only: " : "other: ") + opened.error().text;
}

} // namespace

TEST_CASE("a first start makes folders and a file that only the user may read")
{
    const TempFolder folder;
    const fs::path file = folder / "share" / "limber" / "history.db";
    FixedClock clock;
    const Opened opened = must(openHistory(file, clock));
    must(opened.history->begin(session(1)));
    CHECK(opened.notices.empty());
    CHECK(modeOf(folder / "share") == 0700);
    CHECK(modeOf(file.parent_path()) == 0700);
    for (const char* const ending : {"", "-wal", "-shm"}) {
        CHECK(modeOf(file.string() + ending) == 0600);
    }
}

TEST_CASE("a file that others could read is taken from them")
{
    const TempFolder folder;
    makeHistory(folder / "history.db");
    fs::permissions(folder / "history.db", fs::perms{0644});
    makeHistory(folder / "history.db");
    CHECK(modeOf(folder / "history.db") == 0600);
}

TEST_CASE("what was written is there after closing, and nothing but the file is left")
{
    const TempFolder folder;
    makeHistory(folder / "history.db", 3);
    CHECK(entriesOf(folder.path()) == std::vector<std::string>{"history.db"});
    FixedClock clock;
    const Opened opened = must(openHistory(folder / "history.db", clock));
    CHECK(must(opened.history->latestSessions(9)).size() == 3);
}

TEST_CASE("the file is kept safe against power cuts and wrong references")
{
    const TempFolder folder;
    FixedClock clock;
    const Opened opened = must(openHistory(folder / "history.db", clock));
    Connection connection{folder / "history.db", Connection::Access::Write, {}};
    must(connection.attempt([](SQLite::Database& database) -> ports::Stored<void> {
        constexpr int full = 2;
        CHECK(database.execAndGet("PRAGMA journal_mode").getString() == "wal");
        CHECK(database.execAndGet("PRAGMA synchronous").getInt() == full);
        CHECK(database.execAndGet("PRAGMA foreign_keys").getInt() == 1);
        return {};
    }));
}

TEST_CASE("a damaged file is set aside under a dated name that is free, and a new one begun")
{
    const auto garbage = GENERATE(as<std::string>{}, std::string(5'000, 'x'), "not a database",
                                  "SQLite format 3" + std::string(200, '\0'));
    const TempFolder folder;
    const fs::path file = folder / "history.db";
    spill(file, garbage);
    spill(file.string() + ".corrupt-2026-03-14", "of this morning");
    spill(file.string() + ".corrupt-2026-03-14-2-wal", "of noon");
    FixedClock clock;
    const Opened opened = must(openHistory(file, clock));
    const std::string aside = file.string() + ".corrupt-2026-03-14-3";
    CHECK(slurp(aside) == garbage);
    CHECK(slurp(file.string() + ".corrupt-2026-03-14") == "of this morning");
    CHECK(slurp(file.string() + ".corrupt-2026-03-14-2-wal") == "of noon");
    REQUIRE(opened.notices.size() == 1);
    CHECK(opened.notices.front().find(file.string() + " ") != std::string::npos);
    CHECK(opened.notices.front().find(aside + ";") != std::string::npos);
    must(opened.history->begin(session(1)));
    CHECK(must(opened.history->countOf(core::SessionKind::Break)) == 1);
}

TEST_CASE("the name of a file set aside bears the civil day, not that of UTC")
{
    const TempFolder folder;
    spill(folder / "history.db", "not a database");
    FixedClock clock;
    clock.wall = std::chrono::sys_days{std::chrono::days{20526}} + std::chrono::hours{23} + core::Minutes{30};
    const Opened opened = must(openHistory(folder / "history.db", clock));
    CHECK(fs::exists(folder / "history.db.corrupt-2026-03-15"));
}

TEST_CASE("damaged pages are found after an unclean end, and the log goes with the file")
{
    const TempFolder folder;
    const fs::path file = folder / "history.db";
    makeHistory(file, 200);
    damagePages(file);
    const std::string damaged = slurp(file);
    spill(file.string() + "-wal", "left by a crash");
    FixedClock clock;
    const Opened opened = must(openHistory(file, clock));
    CHECK(opened.notices.size() == 1);
    CHECK(slurp(folder / "history.db.corrupt-2026-03-14") == damaged);
    CHECK(slurp(folder / "history.db.corrupt-2026-03-14-wal") == "left by a crash");
    CHECK(must(opened.history->latestSessions(1)).empty());
}

TEST_CASE("damage met while running is an error that names the file, and the next start sets it aside")
{
    const TempFolder folder;
    const fs::path file = folder / "history.db";
    makeHistory(file, 200);
    damagePages(file);
    FixedClock clock;
    {
        const Opened opened = must(openHistory(file, clock));
        CHECK(opened.notices.empty());
        const auto read = opened.history->latestSessions(100);
        REQUIRE_FALSE(read);
        CHECK(read.error().fault == StorageFault::Corrupt);
        CHECK(names(read.error(), file));
    }
    const Opened opened = must(openHistory(file, clock));
    CHECK(opened.notices.size() == 1);
    CHECK(must(opened.history->latestSessions(100)).empty());
    CHECK_FALSE(fs::exists(damageMark(file)));
}

TEST_CASE("a sound file after an unclean end stays where it is")
{
    const TempFolder folder;
    const fs::path file = folder / "history.db";
    FixedClock clock;
    {
        const Opened opened = must(openHistory(file, clock));
        must(opened.history->begin(session(1)));
        for (const char* const ending : {"", "-wal"}) {
            fs::copy_file(file.string() + ending, (folder / "copy.db").string() + ending);
        }
    }
    const Opened opened = must(openHistory(folder / "copy.db", clock));
    CHECK(opened.notices.empty());
    CHECK(must(opened.history->latestSessions(9)) == std::vector{session(1)});
}

TEST_CASE("a newer database is refused, and not a byte of it changes")
{
    const TempFolder folder;
    const fs::path file = folder / "history.db";
    makeHistory(file);
    SQLite::Database{file.string(), SQLite::OPEN_READWRITE}.exec("PRAGMA user_version = 1000");
    const std::string before = slurp(file);
    FixedClock clock;
    const auto refused = openHistory(file, clock);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().fault == StorageFault::NewerThanUs);
    CHECK(names(refused.error(), file));
    CHECK(slurp(file) == before);
    const auto unread = openHistoryReader(file)->latestSessions(1);
    REQUIRE_FALSE(unread);
    CHECK(unread.error().fault == StorageFault::NewerThanUs);
    CHECK(slurp(file) == before);
}

TEST_CASE("another program's database is refused, and not a byte of it changes")
{
    const auto sql = GENERATE(as<std::string>{}, "CREATE TABLE songs(title)", "PRAGMA application_id = 7",
                              "CREATE TABLE songs(title); PRAGMA user_version = 1");
    const TempFolder folder;
    const fs::path file = folder / "history.db";
    SQLite::Database{file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE}.exec(sql);
    const std::string before = slurp(file);
    FixedClock clock;
    const auto refused = openHistory(file, clock);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().fault == StorageFault::Failed);
    CHECK(names(refused.error(), file));
    CHECK(slurp(file) == before);
    CHECK(entriesOf(folder.path()) == std::vector<std::string>{"history.db"});
}

TEST_CASE("an empty file becomes a history")
{
    const TempFolder folder;
    spill(folder / "history.db", "");
    FixedClock clock;
    CHECK(must(openHistory(folder / "history.db", clock)).notices.empty());
}

TEST_CASE("a folder, a pipe or a file in the way is named and left alone")
{
    const TempFolder folder;
    fs::create_directory(folder / "folder.db");
    REQUIRE(::mkfifo((folder / "pipe.db").c_str(), 0600) == 0);
    spill(folder / "file", "mine");
    FixedClock clock;
    for (const fs::path& file : {folder / "folder.db", folder / "pipe.db", folder / "file" / "history.db"}) {
        CAPTURE(file);
        const auto refused = openHistory(file, clock);
        REQUIRE_FALSE(refused);
        CHECK(names(refused.error(), file == folder / "file" / "history.db" ? folder / "file" : file));
        const auto unread = openHistoryReader(file)->latestSessions(1);
        CHECK_FALSE(unread);
    }
    CHECK(entriesOf(folder.path()) == std::vector<std::string>{"file", "folder.db", "pipe.db"});
    CHECK(slurp(folder / "file") == "mine");
}

TEST_CASE("a file locked by another program is busy, and usable once that lets go")
{
    const TempFolder folder;
    const fs::path file = folder / "history.db";
    makeHistory(file);
    FixedClock clock;
    SQLite::Database other{file.string(), SQLite::OPEN_READWRITE};
    other.exec("BEGIN IMMEDIATE; DELETE FROM reminders");
    const auto refused = openHistory(file, clock, impatient);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().fault == StorageFault::Busy);
    CHECK(names(refused.error(), file));
    other.exec("ROLLBACK");

    const Opened opened = must(openHistory(file, clock, impatient));
    other.exec("BEGIN IMMEDIATE; DELETE FROM reminders");
    const auto write = opened.history->begin(session(2));
    REQUIRE_FALSE(write);
    CHECK(write.error().fault == StorageFault::Busy);
    CHECK(must(opened.history->latestSessions(9)).size() == 1);
    other.exec("ROLLBACK");
    must(opened.history->begin(session(2)));
    CHECK(must(opened.history->latestSessions(9)).size() == 2);
}

TEST_CASE("without the right to write, file and remedy are named and nothing is made")
{
    const TempFolder folder;
    const fs::path data = folder / "limber";
    const fs::path file = data / "history.db";
    makeHistory(file);
    fs::permissions(folder.path(), fs::perms{0755});
    FixedClock clock;

    fs::permissions(data, fs::perms{0755});
    fs::permissions(file, fs::perms{0444});
    const auto open = [&] { return told(openHistory(file, clock)); };
    CHECK(asNobody(open).find("read-only: Limber may not write to " + file.string()) == 0);

    fs::permissions(data, fs::perms{0555});
    fs::permissions(file, fs::perms{0666});
    CHECK(asNobody(open).find("read-only: Limber may not write to " + file.string()) == 0);

    fs::permissions(data, fs::perms{0});
    CHECK(asNobody(open).find("read-only: ") == 0);
    fs::permissions(data, fs::perms{0755});
    CHECK(asNobody([&] { return told(openHistory(data / "new" / "history.db", clock)); }).find("read-only: ")
          == (::getuid() == 0 ? 0 : std::string::npos));
    CHECK(entriesOf(data).front() == "history.db");
}

TEST_CASE("a full disk is called so, and the history stays readable")
{
    FixedClock clock;
    const auto connection = std::make_shared<Connection>();
    must(migrate(*connection));
    SqliteHistory history{connection, clock};
    must(connection->attempt([](SQLite::Database& database) -> ports::Stored<void> {
        const int pages = database.execAndGet("PRAGMA page_count").getInt() + 2;
        database.execAndGet("PRAGMA max_page_count = " + std::to_string(pages));
        return {};
    }));
    int stored = 0;
    ports::Stored<void> last;
    while ((last = history.begin(session(stored + 1))) && stored < 10'000) {
        ++stored;
    }
    REQUIRE_FALSE(last);
    CHECK(last.error().fault == StorageFault::Full);
    CHECK(must(history.countOf(core::SessionKind::Break)) == stored);
}

TEST_CASE("a history behind a link is used where it lies")
{
    const TempFolder folder;
    fs::create_directory(folder / "real");
    spill(folder / "real" / "history.db", "not a database");
    fs::create_symlink(folder / "real" / "history.db", folder / "history.db");
    makeHistory(folder / "history.db");
    CHECK(fs::is_symlink(folder / "history.db"));
    CHECK(entriesOf(folder / "real")
          == std::vector<std::string>{"history.db", "history.db.corrupt-2026-03-14"});
}

} // namespace limber::storage
