#include "shell/desk.hpp"

#include "limber/shell/history_care.hpp"
#include "support/catch.hpp"

using namespace limber;
using namespace limber::core;
using limber::shell::VirtualTime;
using limber::test::Desk;
using limber::test::Disk;
using std::chrono::hours;

namespace {

struct NotedBackups final : ports::HistoryBackups {
    explicit NotedBackups(const ports::Clock& clock)
        : m_clock{clock}
    { }
    ports::Stored<std::optional<CivilDay>> newest() override
    {
        ++asked;
        return newestDay;
    }
    ports::Stored<std::filesystem::path> make() override
    {
        const Now now = m_clock.now();
        made.push_back(dayOf(toCivil(now.wall, now.zone)));
        if (fails) {
            return tl::unexpected{ports::StorageError{ports::StorageFault::Full, "no room"}};
        }
        return std::filesystem::path{"copy"};
    }

    std::optional<CivilDay> newestDay;
    std::vector<CivilDay> made;
    bool fails = false;
    int asked = 0;

private:
    const ports::Clock& m_clock;
};

struct NotedSharing final : ports::SharedHistory {
    ports::Exchanged exchange(const std::filesystem::path& folder) override
    {
        folders.push_back(folder.string());
        return gives;
    }

    std::vector<std::string> folders;
    ports::Exchanged gives;
};

/// A Monday, 09:00, at a desk whose history is cared for.
struct CaredFor {
    VirtualTime time{Instant{date::sys_days{date::year{2026} / 3 / 2} + hours{9}},
                     date::locate_zone("Etc/UTC")};
    Disk disk{time};
    NotedBackups backups{time};
    NotedSharing sharing;
    Desk desk{time, disk};
    shell::HistoryCare care{time, backups, sharing};
    std::map<std::string, std::string> problems;

    CaredFor()
    {
        disk.settings.settings.bookends.morning = false;
        disk.settings.settings.bookends.evening = false;
        desk.resident.onChange([this](const Snapshot& snapshot) { care.look(snapshot); });
        desk.resident.onHistoryChange([this] { care.historyChanged(); });
        care.onMerged([this] { desk.resident.historyChanged(); });
        care.onProblem([this](const std::string& what, const std::string& problem) {
            problems[what] = problem;
            desk.resident.setProblem(problem);
        });
    }
    void share() { disk.settings.settings.sharing.folder = "/shared"; }
};

CivilDay march(unsigned day)
{
    return CivilDay{date::year{2026} / 3 / day};
}

} // namespace

TEST_CASE("when the shared folder was read is known, and what is wrong with it; not of another folder")
{
    CaredFor office;
    office.backups.newestDay = march(2);
    office.share();
    office.sharing.gives = {false, {"not there"}, false};
    office.desk.start();
    CHECK_FALSE(office.care.exchanged().has_value());
    CHECK(office.care.sharingProblem() == "not there");
    office.sharing.gives = {};
    office.desk.pass(hours{1});
    office.care.historyChanged();
    CHECK(office.care.exchanged() == office.time.now().wall);
    CHECK(office.care.sharingProblem().empty());
    office.sharing.gives.isThere = false;
    Settings settings = office.desk.resident.snapshot().settings;
    settings.sharing.folder = "/other";
    office.desk.resident.choose(ShowPage{Page::Today}, "");
    office.desk.companion.deliver();
    office.desk.report(SettingsWanted{settings});
    CHECK_FALSE(office.care.exchanged().has_value());
}

TEST_CASE("a copy is made in each civil week, at the first quiet moment, and the folder is looked at once")
{
    CaredFor office;
    office.backups.newestDay = march(1); // the Sunday before
    office.desk.start();
    CHECK(office.backups.made == std::vector{march(2)});
    office.desk.sense(What::Idle, true);
    for (int day = 0; day < 14; ++day) {
        office.desk.pass(hours{24});
        office.desk.sense(What::Idle, day % 2 == 0);
    }
    CHECK(office.backups.made == std::vector{march(2), march(9), march(16)});
    CHECK(office.backups.asked == 1);
}

TEST_CASE("no copy is made in a week that has one")
{
    CaredFor office;
    office.backups.newestDay = march(2);
    office.desk.start();
    office.desk.pass(hours{3});
    CHECK(office.backups.made.empty());
}

TEST_CASE("a copy waits until nothing is due and no session runs")
{
    CaredFor office;
    office.backups.newestDay = march(2);
    office.desk.start();
    office.desk.pass(hours{2});
    REQUIRE(office.desk.notifier.onScreen.size() == 1);
    office.backups.newestDay.reset();
    shell::HistoryCare fresh{office.time, office.backups, office.sharing};
    fresh.look(office.desk.resident.snapshot());
    CHECK(office.backups.made.empty());
    office.desk.press(AnswerKind::Start);
    fresh.look(office.desk.resident.snapshot());
    CHECK(office.backups.made.empty());
    office.desk.doSession(2);
    fresh.look(office.desk.resident.snapshot());
    CHECK(office.backups.made.size() == 1);
}

TEST_CASE("a copy that fails is a problem until one is made, and is not tried again at every change")
{
    CaredFor office;
    office.backups.fails = true;
    office.desk.start();
    CHECK(office.problems["backups"] == "no room");
    office.desk.sense(What::Idle, true);
    office.desk.sense(What::Idle, false);
    CHECK(office.backups.made.size() == 1);
    office.backups.fails = false;
    office.desk.pass(hours{24 * 7});
    CHECK(office.backups.made.size() == 2);
    CHECK(office.problems["backups"].empty());
}

TEST_CASE("nothing is shared without a folder, and from the setting on at once")
{
    CaredFor office;
    office.desk.start();
    CHECK(office.sharing.folders.empty());
    Settings settings = office.disk.settings.settings;
    settings.sharing.folder = "/shared";
    office.desk.report(SettingsWanted{settings});
    CHECK(office.sharing.folders == std::vector<std::string>{"/shared"});
    settings.sharing.folder = "";
    office.desk.report(SettingsWanted{settings});
    CHECK(office.sharing.folders.size() == 1);
}

TEST_CASE("a session is shared once it is over, and not before")
{
    CaredFor office;
    office.share();
    office.desk.start();
    CHECK(office.sharing.folders.size() == 1);
    office.desk.pass(hours{2});
    office.desk.press(AnswerKind::Start);
    const BeginSession begun = *office.desk.began;
    office.desk.report(SessionOpened{begun.id, begun.kind, begun.routine, livedTime(office.time.now()), 2});
    office.desk.report(StepFinished{begun.id, office.desk.step(0)});
    CHECK(office.sharing.folders.size() == 1);
    office.desk.report(SessionClosed{begun.id, SessionOutcome::CutShort, office.time.now().wall});
    const std::size_t after = office.sharing.folders.size();
    CHECK(after > 1);
    office.desk.report(SessionRated{begun.id, 2, "fine"});
    CHECK(office.sharing.folders.size() == after + 1);
    office.desk.pass(Minutes{30});
    CHECK(office.sharing.folders.size() == after + 1);
}

TEST_CASE("what came in from others is shown, and is no reason to share again")
{
    CaredFor office;
    office.share();
    office.sharing.gives = {true, {"one sentence", "and another"}};
    office.desk.resident.choose(ShowPage{Page::Today}, "");
    office.desk.start();
    CHECK(office.sharing.folders.size() == 1);
    CHECK(office.problems["sharing"] == "one sentence\nand another");
    REQUIRE(office.desk.latest);
    CHECK(office.desk.latest->problem == "one sentence\nand another");
}
