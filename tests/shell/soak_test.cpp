#include "shell/desk.hpp"

#include "support/catch.hpp"

#include <sqlite3.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <iterator>
#include <malloc.h>

// One Limber that runs for weeks, with a real database on disk: what it holds does not grow.
namespace limber {

using namespace core;
using shell::VirtualTime;
using std::chrono::hours;
using test::Desk;
using test::Disk;

namespace {

namespace fs = std::filesystem;

/// Where a thousand commits take no time; elsewhere if there is no such place.
fs::path placeInMemory()
{
    std::error_code ignored;
    return fs::is_directory("/dev/shm", ignored) ? fs::path{"/dev/shm"} : fs::temp_directory_path();
}

class Folder {
public:
    Folder()
    {
        std::string name = (placeInMemory() / "limber-soak-XXXXXX").string();
        REQUIRE(::mkdtemp(name.data()) != nullptr);
        m_path = name;
    }
    ~Folder() { fs::remove_all(m_path); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    [[nodiscard]] fs::path history() const { return m_path / "history.db"; }

private:
    fs::path m_path;
};

struct Held {
    std::size_t bytes = 0;
    std::ptrdiff_t files = 0;
};

Held held()
{
    // SQLite's cache fills up to its half megabyte, and no further.
    return {::mallinfo2().uordblks - static_cast<std::size_t>(::sqlite3_memory_used()),
            std::distance(fs::directory_iterator{"/proc/self/fd"}, fs::directory_iterator{})};
}

/// Eight hours at the desk: reminders answered in every way, a session, a call, a lunch, the night away.
void liveADay(Desk& desk, const VirtualTime& time)
{
    desk.sense(What::Idle, false);
    for (int count = 0; count < 8; ++count) {
        desk.pass(hours{1});
        if (desk.notifier.onScreen.empty()) {
            desk.sense(What::Microphone, true);
            desk.pass(Minutes{5});
            desk.sense(What::Microphone, false);
            continue;
        }
        desk.press(count % 3 == 0       ? AnswerKind::Snooze
                       : count % 3 == 1 ? AnswerKind::Start
                                        : AnswerKind::Skip);
        if (desk.began) {
            desk.doSession(2);
        }
    }
    desk.sense(What::Idle, true);
    const Instant nextNine
        = std::chrono::floor<std::chrono::days>(time.now().wall) + std::chrono::days{1} + hours{9};
    desk.pass(nextNine - time.now().wall);
    // What the desk itself keeps for other tests.
    desk.heard = {};
    desk.notifier.told = {};
}

} // namespace

TEST_CASE("thirty days of reminders and sessions in one process leave its memory and its files as they were")
{
    const Folder folder;
    VirtualTime time{date::sys_days{date::year{2026} / 3 / 2} + hours{9}, date::locate_zone("Etc/UTC")};
    Disk disk{time};
    const storage::Opened onDisk = *storage::openHistory(folder.history(), time);
    disk.history = onDisk.history.get();
    disk.state = onDisk.state.get();
    Desk desk{time, disk};
    desk.start();
    // Until SQLite's cache has filled up, for what that costs the allocator grows with it.
    constexpr int toSettle = 120;
    for (int day = 0; day < toSettle; ++day) {
        liveADay(desk, time);
    }
    const Held before = held();
    const int sessionsBefore = disk.history->countOf(SessionKind::Break).value();
    for (int day = 0; day < 30; ++day) {
        liveADay(desk, time);
    }
    const Held after = held();
    const int sessions = disk.history->countOf(SessionKind::Break).value() - sessionsBefore;
    std::cout << sessions << " sessions and " << desk.notifier.offers << " reminders; " << before.bytes
              << " bytes and " << before.files << " files after 120 days, " << after.bytes << " and "
              << after.files << " after 150\n";
    CHECK(sessions >= 30);
    CHECK(after.files == before.files);
    CHECK(after.bytes < before.bytes + 16 * 1024);
}

} // namespace limber
