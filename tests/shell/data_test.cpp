#include "shell/desk.hpp"

#include "support/catch.hpp"

using namespace limber;
using namespace limber::core;
using limber::shell::VirtualTime;
using limber::test::Desk;
using limber::test::Disk;
using std::chrono::hours;

// What the windows wish done with the user's own data: the resident does it and tells what came of it.

namespace {

/// Notes what it is told to do, and fails when it is told to.
struct NotedKeeper final : ports::HistoryKeeper {
    ports::Stored<Keeping> look() override { return answer("look", keeping); }
    ports::Stored<Exported> write(ExportFormat format, const std::filesystem::path& to) override
    {
        return answer("write " + std::string{name(format)} + " to " + to.string(), Exported{{to.string()}});
    }
    void import(const std::filesystem::path& file, TellImport tell) override
    {
        const auto imported = answer("import " + file.string(), Imported{counts});
        if (takesItsTime) {
            end = [imported, tell = std::move(tell)] { tell(imported); };
        } else {
            tell(imported);
        }
    }
    ports::Stored<BackedUp> backUp() override { return answer("back up", BackedUp{"/copy.db"}); }
    ports::Stored<Restored> restore(const std::filesystem::path& file) override
    {
        return answer("restore " + file.string(), Restored{file.string(), "/kept.db", 7});
    }
    ports::Stored<Erased> erase(bool keepsCopies) override
    {
        return answer(keepsCopies ? "erase, keeping copies" : "erase", Erased{});
    }

    std::vector<std::string> done;
    bool takesItsTime = false; ///< an import, until `end` is called
    std::function<void()> end;
    std::string fault;
    Keeping keeping;
    MergeCounts counts;

private:
    template <typename T>
    ports::Stored<T> answer(std::string what, T value)
    {
        done.push_back(std::move(what));
        if (!fault.empty()) {
            return tl::unexpected{ports::StorageError{ports::StorageFault::Failed, fault}};
        }
        return value;
    }
};

struct NotedRoutines final : ports::RoutineStore {
    tl::expected<void, std::string> save(const std::vector<Routine>& made) override
    {
        if (!fault.empty()) {
            return tl::unexpected{fault};
        }
        saved = made;
        return {};
    }

    std::optional<std::vector<Routine>> saved;
    std::string fault;
};

/// A Monday, 09:00, with a window open that notes what it hears.
struct Office {
    VirtualTime time{Instant{date::sys_days{date::year{2026} / 3 / 2} + hours{9}},
                     date::locate_zone("Etc/UTC")};
    Disk disk{time};
    NotedKeeper keeper;
    NotedRoutines routines;
    Desk desk{time, disk, "boot", &keeper, &routines};
    int changes = 0;

    Office()
    {
        disk.settings.settings.bookends.morning = false;
        disk.settings.settings.bookends.evening = false;
        desk.start();
        desk.resident.onHistoryChange([this] { ++changes; });
        desk.resident.choose(ShowPage{Page::Today}, "");
        desk.companion.deliver();
        desk.heard.clear();
    }

    /// The only instruction of its kind that was said since the last call.
    template <typename T>
    std::optional<T> told()
    {
        std::optional<T> found;
        for (const Instruction& instruction : desk.heard) {
            if (const T* said = std::get_if<T>(&instruction)) {
                CHECK_FALSE(found.has_value());
                found = *said;
            }
        }
        desk.heard.clear();
        return found;
    }
};

Routine routine(std::string id)
{
    Routine made;
    made.id = std::move(id);
    made.name = "Mine";
    made.kind = SessionKind::Break;
    RoutineItem item;
    item.stretch = "hamstring";
    item.variant = "desk";
    item.hold = Seconds{30};
    made.items = {item};
    return made;
}

} // namespace

TEST_CASE("whoever asks where the history is kept is told, and is told again after each ask")
{
    Office office;
    office.keeper.keeping.file = "/history.db";
    office.keeper.keeping.bytes = 4096;
    office.desk.report(KeepingWanted{});
    CHECK(office.told<Keeping>() == office.keeper.keeping);
    office.desk.report(KeepingWanted{});
    CHECK(office.told<Keeping>().has_value());
    CHECK(office.changes == 0);
}

TEST_CASE("an export and a backup are made where they are wanted, and change no history")
{
    Office office;
    office.desk.report(ExportWanted{ExportFormat::Csv, "/tables"});
    CHECK(office.told<Exported>() == Exported{{"/tables"}});
    office.desk.report(BackupWanted{});
    CHECK(office.told<BackedUp>() == BackedUp{"/copy.db"});
    CHECK(office.keeper.done == std::vector<std::string>{"write csv to /tables", "back up"});
    CHECK(office.changes == 0);
}

TEST_CASE("an import tells what it did, and the history has changed only if it did something")
{
    Office office;
    office.keeper.counts.sessions.same = 4;
    office.desk.report(ImportWanted{"/in.json"});
    CHECK(office.told<Imported>() == Imported{office.keeper.counts});
    CHECK(office.changes == 0);
    office.keeper.counts.sessions.added = 1;
    office.desk.report(ImportWanted{"/in.json"});
    CHECK(office.changes == 1);
    CHECK(office.told<HistoryChanged>().has_value());
}

TEST_CASE("while an import runs, a reminder comes, and a session's steps are stored")
{
    Office office;
    office.keeper.takesItsTime = true;
    office.keeper.counts.sessions.added = 1;
    office.desk.report(ImportWanted{"/in.json"});
    CHECK_FALSE(office.told<Imported>().has_value());
    office.desk.pass(hours{2});
    REQUIRE(office.desk.notifier.offers == 1);
    office.desk.press(AnswerKind::Start);
    REQUIRE(office.desk.began.has_value());
    office.desk.doSession(2);
    CHECK(office.desk.refusals.empty());
    office.desk.heard.clear();
    const int before = office.changes;
    office.keeper.end();
    office.desk.companion.deliver();
    CHECK(office.told<Imported>() == Imported{office.keeper.counts});
    CHECK(office.changes == before + 1);
}

TEST_CASE("an import that ends after its window is no answer to the next window's reports")
{
    Office office;
    office.keeper.takesItsTime = true;
    office.desk.report(ImportWanted{"/in.json"});
    office.desk.companion.close();
    office.desk.resident.choose(ShowPage{Page::Today}, "");
    office.desk.companion.deliver();
    office.desk.heard.clear();
    office.keeper.end();
    office.desk.companion.deliver();
    CHECK_FALSE(office.desk.heard.empty());
    CHECK_FALSE(office.told<Stored>().has_value());
}

TEST_CASE("what fails is refused with its reason, and nothing has changed")
{
    Office office;
    office.keeper.fault = "in.json, line 3: held_ms must be a number.";
    office.desk.report(ImportWanted{"/in.json"});
    office.desk.report(RestoreWanted{"/copy.db"});
    CHECK(office.desk.refusals == std::vector<std::string>{office.keeper.fault, office.keeper.fault});
    CHECK_FALSE(office.told<Imported>().has_value());
    CHECK(office.changes == 0);
}

TEST_CASE("a backup is restored, and everything deleted, only while no session runs")
{
    Office office;
    office.desk.resident.choose(StartWanted{SessionKind::Break, "", ""}, "");
    office.desk.companion.deliver();
    office.desk.report(RestoreWanted{"/copy.db"});
    office.desk.report(EraseWanted{});
    CHECK(office.keeper.done.empty());
    CHECK(office.desk.refusals.size() == 2);
    office.desk.doSession(2);
    office.desk.heard.clear();
    office.desk.report(RestoreWanted{"/copy.db"});
    CHECK(office.told<Restored>() == Restored{"/copy.db", "/kept.db", 7});
}

TEST_CASE("deleting everything also forgets the settings, and so the folder that would bring it back")
{
    Office office;
    Settings settings = office.disk.settings.settings;
    settings.sharing.folder = "/shared";
    settings.body.replies = {{"hip", true, CivilDay{date::days{20000}}}};
    office.desk.report(SettingsWanted{settings});
    office.desk.report(EraseWanted{false});
    CHECK(office.keeper.done == std::vector<std::string>{"erase"});
    CHECK(office.disk.settings.settings == Settings{});
    CHECK(office.desk.latest->settings == Settings{});
    CHECK(office.told<Erased>() == Erased{});
    CHECK(office.changes == 1);
}

TEST_CASE("where the history cannot be deleted, the settings stay too")
{
    Office office;
    Settings settings = office.disk.settings.settings;
    settings.appearance.scheme = ColorScheme::Dark;
    office.desk.report(SettingsWanted{settings});
    office.keeper.fault = "no room for the backup";
    office.desk.report(EraseWanted{});
    CHECK(office.desk.refusals == std::vector<std::string>{"no room for the backup"});
    CHECK(office.disk.settings.settings == settings);
    CHECK(office.desk.latest->settings == settings);
}

TEST_CASE("without a history on disk, whoever asks is told so")
{
    VirtualTime time{Instant{date::sys_days{date::year{2026} / 3 / 2} + hours{9}},
                     date::locate_zone("Etc/UTC")};
    Disk disk{time};
    Desk desk{time, disk};
    desk.start();
    desk.resident.choose(ShowPage{Page::Today}, "");
    desk.companion.deliver();
    desk.report(BackupWanted{});
    desk.report(RoutineWanted{routine("my-routine")});
    CHECK(desk.refusals.size() == 2);
}

TEST_CASE("a routine that is made is kept, told to the windows, and used by the next session")
{
    Office office;
    Routine mine = routine("my-routine");
    mine.items.front().bothSides = true;
    office.desk.report(RoutineWanted{mine});
    mine.origin = RoutineOrigin::Made;
    CHECK(office.routines.saved == std::vector{mine});
    CHECK(office.told<RoutinesChanged>() == RoutinesChanged{{mine}});
    Settings settings = office.disk.settings.settings;
    settings.routines.breaks = "my-routine";
    office.desk.report(SettingsWanted{settings});
    office.desk.resident.choose(StartWanted{SessionKind::Break, "", ""}, "");
    office.desk.companion.deliver();
    REQUIRE(office.desk.began.has_value());
    CHECK(office.desk.began->routine == "my-routine");
}

TEST_CASE("a changed routine of Limber's is itself again once the change is removed")
{
    Office office;
    Routine mine = routine("break");
    mine.items.front().bothSides = true;
    office.desk.report(RoutineWanted{mine});
    mine.name = "Mine, again";
    office.desk.report(RoutineWanted{mine});
    REQUIRE(office.routines.saved.has_value());
    CHECK(office.routines.saved->size() == 1);
    CHECK(office.routines.saved->front().name == "Mine, again");
    office.desk.report(RoutineRemoved{"break"});
    CHECK(office.routines.saved == std::vector<Routine>{});
    office.desk.resident.choose(StartWanted{SessionKind::Break, "", ""}, "");
    office.desk.companion.deliver();
    CHECK(office.desk.began->routine == "break");
    CHECK(office.desk.refusals.empty());
}

TEST_CASE("a routine with a fault, and one that cannot be saved, are refused and nothing is told")
{
    Office office;
    office.desk.report(RoutineWanted{routine("my-routine")}); // not worked on both sides
    office.routines.fault = "no room";
    Routine mine = routine("my-routine");
    mine.items.front().bothSides = true;
    office.desk.report(RoutineWanted{mine});
    CHECK(
        office.desk.refusals
        == std::vector<std::string>{"Hamstring works one side at a time: it needs both in turn.", "no room"});
    CHECK_FALSE(office.routines.saved.has_value());
    CHECK_FALSE(office.told<RoutinesChanged>().has_value());
}
