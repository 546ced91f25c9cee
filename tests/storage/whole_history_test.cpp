#include "generators.hpp"

#include "limber/storage/history.hpp"
#include "limber/storage/history_export.hpp"
#include "limber/storage/whole_history.hpp"
#include "support/json_schema.hpp"

#include <sys/stat.h>

namespace limber::storage {

using namespace test;

namespace {

namespace fs = std::filesystem;

/// A computer: a database in a folder of its own.
struct Computer {
    TempFolder folder{quickPlace()};
    fs::path file = folder / "history.db";
    FixedClock clock;
    Opened opened = must(openHistory(file, clock));

    std::string exported() const
    {
        std::string text;
        must(exportWhole(file, [&](std::string_view part) -> ports::Stored<void> {
            text += part;
            return {};
        }));
        return text;
    }
    ports::Stored<core::MergeCounts> import(std::string_view text)
    {
        spill(folder / "in.json", text);
        return opened.whole->import(folder / "in.json", "in.json");
    }
    std::string refusal(std::string_view text)
    {
        const auto imported = import(text);
        return imported ? "" : imported.error().text;
    }
};

/// Whatever may be in a history: edited, deleted, undeleted, at times that come in no order.
void fill(Computer& computer)
{
    const int sessions = *rc::gen::inRange(0, 8);
    for (int number = 0; number < sessions; ++number) {
        const core::SessionRecord session = anySession(number);
        computer.clock.wall = *anyInstant();
        must(computer.opened.history->begin(session));
        for (int edits = *rc::gen::inRange(0, 3); edits > 0; --edits) {
            computer.clock.wall += core::Minutes{*rc::gen::inRange(-60, 60)};
            must(computer.opened.history->rate(session.id, *perhaps(rc::gen::inRange(0, 11)), *anyText()));
        }
        if (*rc::gen::arbitrary<bool>()) {
            must(computer.opened.history->remove(session.id, computer.clock.wall));
        }
    }
    const int reminders = *rc::gen::inRange(0, 5);
    for (int number = 0; number < reminders; ++number) {
        must(computer.opened.history->add(anyReminder(number)));
    }
}

/// One of each, with all there can be.
void fillOne(Computer& computer)
{
    core::SessionRecord record = session(1);
    record.ended = record.started.at + core::Minutes{4};
    record.outcome = core::SessionOutcome::CutShort;
    record.discomfort = 3;
    record.note = "left hip, \"tight\"\nsince Monday";
    record.steps = {step(0), step(1, core::Milliseconds{1'050})};
    must(computer.opened.history->begin(record));
    must(computer.opened.history->add(reminder(2, core::ReminderOutcome::Skipped)));
}

core::MergeCounts counts(core::RowCounts sessions, core::RowCounts reminders)
{
    return {sessions, reminders};
}

} // namespace

TEST_CASE("exported, wiped and imported, a history is the same byte for byte")
{
    CHECK(rc::check([] {
        Computer before;
        fill(before);
        const std::string text = before.exported();
        Computer after;
        const auto imported = after.import(text);
        if (!imported) {
            RC_FAIL(imported.error().text);
        }
        RC_ASSERT(after.exported() == text);
        RC_ASSERT(must(readForExport(*after.opened.reader)) == must(readForExport(*before.opened.reader)));
    }));
}

TEST_CASE("the same through tables, and what they hold besides the history is not read back")
{
    CHECK(rc::check([] {
        Computer before;
        fill(before);
        must(exportTablesTo(before.file, before.folder / "mine", Existing::Refuse));
        Computer after;
        const auto imported = after.opened.whole->import(before.folder / "mine-steps.csv", "mine-steps.csv");
        if (!imported) {
            RC_FAIL(imported.error().text);
        }
        RC_ASSERT(after.exported() == before.exported());
    }));
}

TEST_CASE("whatever is exported is as the schema says")
{
    const ::limber::test::Value schema = ::limber::test::schemaOf("history");
    CHECK(rc::check([&] {
        Computer computer;
        fill(computer);
        RC_ASSERT(::limber::test::fits(::limber::test::Value::parse(computer.exported()), schema));
    }));
    for (const char* text : {R"({})", R"({"limber":"history","version":1,"sessions":[],"reminders":[]})",
                             R"({"limber":"history","version":2,"sessions":[{}],"reminders":[]})",
                             R"({"limber":"history","version":2,"sessions":[],"reminders":[],"more":1})"}) {
        CAPTURE(text);
        CHECK_FALSE(::limber::test::fits(::limber::test::Value::parse(text), schema));
    }
}

TEST_CASE("an import says what it added, changed and left alone")
{
    Computer computer;
    fillOne(computer);
    const std::string text = computer.exported();
    CHECK(must(computer.import(text)) == counts({0, 0, 1}, {0, 0, 1}));
    Computer other;
    CHECK(must(other.import(text)) == counts({1, 0, 0}, {1, 0, 0}));
    other.clock.wall += core::Minutes{1};
    must(other.opened.history->rate(uuid(1), 4, "better"));
    CHECK(must(computer.import(other.exported())) == counts({0, 1, 0}, {0, 0, 1}));
    CHECK(must(computer.opened.history->session(uuid(1)))->note == "better");
    CHECK(must(other.import(text)) == counts({0, 0, 1}, {0, 0, 1}));
    CHECK(must(other.opened.history->session(uuid(1)))->note == "better");
}

TEST_CASE("a new step of a session that is here changes that session")
{
    Computer computer;
    fillOne(computer);
    Computer other;
    must(other.import(computer.exported()));
    must(other.opened.history->addStep(uuid(1), step(2)));
    CHECK(must(computer.import(other.exported())) == counts({0, 1, 0}, {0, 0, 1}));
    CHECK(must(computer.opened.history->session(uuid(1)))->steps.size() == 3);
}

TEST_CASE("a deletion comes over and holds against what was exported before it")
{
    Computer computer;
    fillOne(computer);
    const std::string before = computer.exported();
    Computer other;
    must(other.import(before));
    other.clock.wall += core::Minutes{1};
    must(other.opened.history->remove(uuid(1), other.clock.wall));
    must(computer.import(other.exported()));
    CHECK_FALSE(must(computer.opened.history->session(uuid(1))));
    must(computer.import(before));
    CHECK_FALSE(must(computer.opened.history->session(uuid(1))));
}

TEST_CASE("what somebody edited in the exported file is an edit made now, once")
{
    Computer computer;
    fillOne(computer);
    std::string text = computer.exported();
    text.replace(text.find("left hip"), 8, "right hip");
    computer.clock.wall += core::Minutes{1};
    CHECK(must(computer.import(text)) == counts({0, 1, 0}, {0, 0, 1}));
    CHECK(must(computer.opened.history->session(uuid(1)))->note.find("right hip") == 0);
    CHECK(must(computer.import(text)) == counts({0, 0, 1}, {0, 0, 1}));
    must(computer.opened.history->rate(uuid(1), 1, "left again"));
    must(computer.import(text));
    CHECK(must(computer.opened.history->session(uuid(1)))->note == "left again");
}

TEST_CASE("an export without stamps adds what is missing and leaves the rest as it is")
{
    Computer computer;
    fillOne(computer);
    const std::string old = must(exportJson(*computer.opened.reader));
    must(computer.opened.history->rate(uuid(1), 5, "edited since"));
    CHECK(must(computer.import(old)) == counts({0, 0, 1}, {0, 0, 1}));
    CHECK(must(computer.opened.history->session(uuid(1)))->note == "edited since");
    Computer other;
    CHECK(must(other.import(old)) == counts({1, 0, 0}, {1, 0, 0}));
    CHECK(must(exportJson(*other.opened.reader)) == old);
}

TEST_CASE("a bad row is named by file, line and field, and then nothing is written")
{
    Computer source;
    fillOne(source);
    const std::string text = source.exported();
    Computer computer;
    must(computer.opened.history->begin(session(9)));
    const std::string before = computer.exported();
    const auto refusedWith = [&](std::string_view from, std::string_view to) {
        std::string wrong = text;
        const auto place = wrong.find(from);
        REQUIRE(place != std::string::npos);
        wrong.replace(place, from.size(), to);
        std::string told = computer.refusal(wrong);
        CHECK(told.find("\nNothing was imported.") != std::string::npos);
        CHECK(computer.exported() == before);
        return told.substr(0, told.find('\n'));
    };
    CHECK(refusedWith("\"held_ms\":1050", "\"held_ms\":-1")
          == "in.json, line 7: held_ms must be at least 0.");
    CHECK(refusedWith("\"snoozes\":1", "\"snoozes\":1.5")
          == "in.json, line 9: snoozes must be a whole number.");
    CHECK(refusedWith("\"kind\":\"break\"", "\"kind\":\"nap\"")
          == "in.json, line 5: kind must be morning, break, evening or manual.");
    CHECK(refusedWith("\"count\":0", "\"count\":-1") == "in.json, line 6: count must be at least 0.");
    CHECK(refusedWith("\"by\":\"", "\"by\":\"x")
          == "in.json, line 5: by must be a UUID in lower case, as 01234567-89ab-4cde-8f01-23456789abcd.");
    CHECK(refusedWith("\"version\": 2", "\"version\": 3")
          == "in.json, line 3: version must be 1 or 2; a higher one was exported by a later Limber.");
    CHECK(refusedWith("\"index\":1", "\"index\":0")
          == "in.json, line 7: index stands in this session a second time.");
    CHECK(refusedWith("}\n", "").find("in.json, line ") == 0);
    CHECK(refusedWith("\"reminders\": [", "\"reminders\": 7, \"more\": [").find("in.json, line ") == 0);
}

TEST_CASE("an import is bounded in length, in depth and in how much it complains")
{
    Computer computer;
    const fs::path file = computer.folder / "long.json";
    spill(file, "{");
    fs::resize_file(file, longestImport + 1);
    CHECK(computer.opened.whole->import(file, "long.json").error().text
          == "long.json cannot be imported: it is longer than 512 MB.");
    CHECK(computer.refusal(std::string(100'000, '[')).find("nested more than 64 levels deep")
          != std::string::npos);
    std::string many = "{\"limber\":\"history\",\"version\":2,\"sessions\":[";
    for (int count = 0; count < 1000; ++count) {
        many += count == 0 ? "7" : ",7";
    }
    const std::string told = computer.refusal(many + "],\"reminders\":[]}");
    CHECK(std::count(told.begin(), told.end(), '\n') == 21);
    CHECK(told.find("There may be more.") != std::string::npos);
}

TEST_CASE("only a plain file is imported, and one that is not there is named")
{
    Computer computer;
    REQUIRE(::mkfifo((computer.folder / "pipe").c_str(), 0600) == 0);
    CHECK(computer.opened.whole->import(computer.folder / "pipe", "pipe").error().text
          == "pipe cannot be imported: it is no plain file.");
    CHECK(computer.opened.whole->import(computer.folder / "none.json", "none.json").error().text
          == "none.json cannot be imported: No such file or directory.");
}

TEST_CASE("a version that stands behind the rows is none of ours")
{
    Computer computer;
    CHECK(computer.refusal("{\"sessions\":[{}],\"reminders\":[],\"limber\":\"history\",\"version\":2}")
          == "in.json: is not a history exported by Limber.\nNothing was imported.");
}

TEST_CASE("a history that is not there is exported as an empty one, and none is made")
{
    const TempFolder folder;
    std::string text;
    must(exportWhole(folder / "history.db", [&](std::string_view part) -> ports::Stored<void> {
        text += part;
        return {};
    }));
    CHECK_FALSE(fs::exists(folder / "history.db"));
    Computer computer;
    CHECK(text == computer.exported());
    CHECK(must(computer.import(text)) == core::MergeCounts{});
}

TEST_CASE("an exported file is the user's alone and takes the place of none by itself")
{
    Computer computer;
    fillOne(computer);
    const fs::path file = computer.folder / "out.json";
    must(exportWholeTo(computer.file, file, Existing::Refuse));
    CHECK(fs::status(file).permissions() == (fs::perms::owner_read | fs::perms::owner_write));
    CHECK(slurp(file) == computer.exported());
    spill(file, "mine");
    CHECK(exportWholeTo(computer.file, file, Existing::Refuse).error().text
          == file.string() + " is there already. Nothing was written.");
    CHECK(slurp(file) == "mine");
    must(exportWholeTo(computer.file, file, Existing::Replace));
    CHECK(slurp(file) == computer.exported());
}

TEST_CASE("no export is written through a symbolic link")
{
    Computer computer;
    fs::create_symlink(computer.folder / "target", computer.folder / "out.json");
    CHECK_FALSE(exportWholeTo(computer.file, computer.folder / "out.json", Existing::Refuse));
    spill(computer.folder / "target", "mine");
    must(exportWholeTo(computer.file, computer.folder / "out.json", Existing::Replace));
    CHECK(slurp(computer.folder / "target") == "mine");
    CHECK_FALSE(fs::is_symlink(computer.folder / "out.json"));
}

TEST_CASE("an export that fails leaves nothing behind")
{
    const TempFolder folder;
    spill(folder / "history.db", "not a database");
    CHECK_FALSE(exportWholeTo(folder / "history.db", folder / "out.json", Existing::Refuse));
    CHECK_FALSE(exportTablesTo(folder / "history.db", folder / "out", Existing::Refuse));
    CHECK(std::distance(fs::directory_iterator{folder.path()}, fs::directory_iterator{}) == 1);
}

} // namespace limber::storage
