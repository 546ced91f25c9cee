#include "read_history.hpp"
#include "support.hpp"

#include "limber/storage/history.hpp"
#include "limber/storage/history_export.hpp"
#include "limber/storage/whole_history.hpp"

namespace limber::storage {

using namespace test;

namespace {

namespace fs = std::filesystem;

struct Desk {
    Desk()
    {
        core::SessionRecord record = session(1);
        record.ended = record.started.at + core::Minutes{4};
        record.outcome = core::SessionOutcome::Completed;
        record.note = "left hip, \"tight\"\nsince Monday";
        record.steps = {step(0), step(1, core::Milliseconds{1'050})};
        must(opened.history->begin(record));
        must(opened.history->add(reminder(2, core::ReminderOutcome::Skipped)));
        must(exportTablesTo(folder / "history.db", folder / "my", Existing::Refuse));
    }

    /// What an import says after `from` has become `to` in the table.
    std::string toldWith(const char* table, std::string_view from, std::string_view to)
    {
        const fs::path file = folder / ("my-" + std::string{table} + ".csv");
        const std::string before = slurp(file);
        std::string text = before;
        const auto place = text.find(from);
        REQUIRE(place != std::string::npos);
        text.replace(place, from.size(), to);
        spill(file, text);
        const auto imported = opened.whole->import(folder / "my", "my");
        spill(file, before);
        if (imported) {
            return std::to_string(imported->sessions.changed) + " changed";
        }
        const std::string told = imported.error().text.substr(0, imported.error().text.find('\n'));
        const std::string prefix = folder.path().string() + "/";
        return told.starts_with(prefix) ? told.substr(prefix.size()) : told;
    }

    TempFolder folder;
    FixedClock clock;
    Opened opened = must(openHistory(folder / "history.db", clock));
};

} // namespace

TEST_CASE("tables look as documented")
{
    Desk desk;
    const std::string sessions = slurp(desk.folder / "my-sessions.csv");
    CHECK(sessions.starts_with("id,day,kind,routine,started,zone,ended,outcome,planned_steps,done_steps,"
                               "held_s,discomfort,note,deleted,edited,edited_count,edited_by\r\n"
                               "00000000-0000-4000-8000-000000000001,2026-03-14,break,break-hips,"
                               "2026-03-14T10:01:00.000+01:00,Europe/Berlin,2026-03-14T09:05:00.000Z,"
                               "completed,6,2,31.050,,\"left hip, \"\"tight\"\"\nsince Monday\",,"
                               "2026-03-14T09:00:00.000Z,2,"));
    CHECK(slurp(desk.folder / "my-steps.csv")
              .starts_with("session,day,kind,index,stretch,variant,side,planned_s,held_s,cycles,skipped,"
                           "finished,edited,edited_count,edited_by\r\n"));
    CHECK(slurp(desk.folder / "my-reminders.csv")
              .starts_with("id,day,kind,due,zone,shown,settled,snoozes,outcome,edited,edited_count,"
                           "edited_by\r\n"));
}

TEST_CASE("a bad row of a table is named by file, line and field, and then nothing is written")
{
    Desk desk;
    CHECK(desk.toldWith("sessions", "completed", "done")
          == "my-sessions.csv, line 2: outcome must be running, completed, cut-short or interrupted.");
    CHECK(desk.toldWith("steps", "1.050", "1,050")
          == "my-steps.csv, line 3: has 16 fields, but there are 15 columns.");
    CHECK(desk.toldWith("steps", "1.050", "1.0500")
          == "my-steps.csv, line 3: held_s must be seconds, as 29.500.");
    CHECK(desk.toldWith("steps", ",no,", ",nein,") == "my-steps.csv, line 2: skipped must be yes or no.");
    CHECK(desk.toldWith("steps", "000000000001,", "000000000003,")
          == "my-steps.csv, line 2: session is neither in " + (desk.folder / "my-sessions.csv").string()
              + " nor in the history.");
    CHECK(desk.toldWith("steps", ",1,hip", ",0,hip")
          == "my-steps.csv, line 3: index stands in this session a second time.");
    CHECK(desk.toldWith("reminders", ",1,skipped", ",-1,skipped")
          == "my-reminders.csv, line 2: snoozes must be a whole number from 0 to 2147483647.");
    CHECK(desk.toldWith("reminders", ",due,", ",when,")
          == "my-reminders.csv, line 1: \"when\" is not a column Limber knows here.");
    CHECK(desk.toldWith("sessions", "id,day", "id,id")
          == "my-sessions.csv, line 1: the column id stands here a second time.");
    CHECK(desk.toldWith("sessions", "Monday\"", "Monday")
          == "my-sessions.csv, line 2: a quoted field has no end.");
    CHECK(desk.toldWith("sessions", "Monday\"", "Monday\" or so")
          == "my-sessions.csv, line 2: a comma or the end of the line must follow a field.");
    CHECK(desk.toldWith("sessions", "break-hips", "break \"hips\"")
          == "my-sessions.csv, line 2: a field with a quote in it must stand in quotes.");
    CHECK(must(desk.opened.history->session(uuid(1)))->note == "left hip, \"tight\"\nsince Monday");
}

TEST_CASE("a table of nothing but commas is refused in a few words")
{
    const json::Problems problems = readHistoryTables(
        {std::string(100'000, ','), "", "", "sessions.csv", "steps.csv", "reminders.csv"},
        {[](const core::KeptSession&) {}, [](const core::Uuid&) { return true; },
         [](const core::Uuid&, const core::KeptStep&) {}, [](const core::KeptReminder&) {}});
    REQUIRE_FALSE(problems.empty());
    CHECK(problems.front().reason == "has more than 100 fields");
    CHECK(problems.size() < 60);
}

TEST_CASE("what a spreadsheet makes of a table is read: another order, plain line ends, a mark at the front")
{
    Desk desk;
    const fs::path file = desk.folder / "my-steps.csv";
    std::string text = "\xef\xbb\xbf";
    for (const char character : slurp(file)) {
        text += character == '\r' ? "" : std::string{character};
    }
    spill(file, text + "\n");
    CHECK(desk.opened.whole->import(file, "my-steps.csv"));
    const std::string reminders
        = "outcome,id,kind,due,zone,shown,settled,snoozes\n"
          "missed,00000000-0000-4000-8000-000000000005,break,2026-03-14T12:02:00+01:00,"
          "Europe/Berlin,,2026-03-14T11:22:00Z,0\n";
    spill(desk.folder / "my-reminders.csv", reminders);
    CHECK(must(desk.opened.whole->import(file, "my-steps.csv")).reminders.added == 1);
}

TEST_CASE("a note edited in a spreadsheet becomes the note")
{
    Desk desk;
    CHECK(desk.toldWith("sessions", "since Monday", "since Tuesday") == "1 changed");
    CHECK(must(desk.opened.history->session(uuid(1)))->note == "left hip, \"tight\"\nsince Tuesday");
}

TEST_CASE("tables into a folder are called history, and one that is there already stops all three")
{
    Desk desk;
    const fs::path folder = desk.folder / "out";
    fs::create_directory(folder);
    const fs::path file = desk.folder / "history.db";
    CHECK(must(exportTablesTo(file, folder, Existing::Refuse))
          == std::vector<fs::path>{folder / "history-sessions.csv", folder / "history-steps.csv",
                                   folder / "history-reminders.csv"});
    CHECK(desk.opened.whole->import(folder, folder.string()));
    fs::remove(folder / "history-sessions.csv");
    CHECK_FALSE(exportTablesTo(file, folder, Existing::Refuse));
    CHECK_FALSE(fs::exists(folder / "history-sessions.csv"));
    must(exportTablesTo(file, folder, Existing::Replace));
    CHECK(fs::exists(folder / "history-sessions.csv"));
    for (const auto& entry : fs::directory_iterator{folder}) {
        CHECK(entry.status().permissions() == (fs::perms::owner_read | fs::perms::owner_write));
    }
}

TEST_CASE("tables that go into a folder take names of their own, by the day, and replace none")
{
    Desk desk;
    const TempFolder folder;
    const fs::path history = desk.folder / "history.db";
    CHECK(must(exportTablesInto(history, folder.path(), day))
          == std::vector<fs::path>{folder / "limber-2026-03-14-sessions.csv",
                                   folder / "limber-2026-03-14-steps.csv",
                                   folder / "limber-2026-03-14-reminders.csv"});
    fs::remove(folder / "limber-2026-03-14-sessions.csv");
    fs::remove(folder / "limber-2026-03-14-steps.csv");
    CHECK(must(exportTablesInto(history, folder.path(), day)).front()
          == folder / "limber-2026-03-14-2-sessions.csv");
    CHECK_FALSE(exportTablesInto(history, folder / "none", day));
    const auto imported = must(desk.opened.whole->import(folder / "limber-2026-03-14-2-steps.csv", "steps"));
    CHECK(imported.sessions.same == 1);
}

} // namespace limber::storage
