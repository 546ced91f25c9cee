#include "support.hpp"
#include "time_text.hpp"

#include "limber/storage/history.hpp"
#include "limber/storage/history_export.hpp"

namespace limber::storage {

using namespace test;

namespace {

/// One session and one reminder with everything in them.
ExportedHistory sample()
{
    core::SessionRecord record = session(1);
    record.ended = record.started.at + core::Minutes{4};
    record.outcome = core::SessionOutcome::CutShort;
    record.discomfort = 3;
    record.note = "left hip, \"tight\"\nsince Monday";
    record.steps = {step(0), step(1, core::Milliseconds{1'050})};
    record.steps.back().skipped = true;
    return {{record}, {reminder(2, core::ReminderOutcome::Skipped)}};
}

constexpr std::string_view sampleJson = R"({
  "limber": "history",
  "version": 1,
  "sessions": [
    {
      "id": "00000000-0000-4000-8000-000000000001",
      "kind": "break",
      "routine": "break-hips",
      "day": "2026-03-14",
      "started": "2026-03-14T10:01:00.000+01:00",
      "zone": "Europe/Berlin",
      "ended": "2026-03-14T09:05:00.000Z",
      "outcome": "cut-short",
      "planned_steps": 6,
      "discomfort": 3,
      "note": "left hip, \"tight\"\nsince Monday",
      "steps": [
        {
          "index": 0,
          "stretch": "hip-flexor",
          "variant": "desk",
          "side": "left",
          "planned_s": 30,
          "held_ms": 30000,
          "cycles": 0,
          "skipped": false,
          "finished": "2026-03-14T09:20:00.000Z"
        },
        {
          "index": 1,
          "stretch": "hip-flexor",
          "variant": "desk",
          "side": "right",
          "planned_s": 30,
          "held_ms": 1050,
          "cycles": 0,
          "skipped": true,
          "finished": "2026-03-14T09:20:01.000Z"
        }
      ]
    }
  ],
  "reminders": [
    {
      "id": "00000000-0000-4000-8000-000000000002",
      "kind": "break",
      "day": "2026-03-14",
      "due": "2026-03-14T12:02:00.000+01:00",
      "zone": "Europe/Berlin",
      "shown": "2026-03-14T11:02:05.000Z",
      "settled": "2026-03-14T11:22:00.000Z",
      "snoozes": 1,
      "outcome": "skipped"
    }
  ]
}
)";

/// What importJson() says of the sample in which `from` is replaced, first problem only.
std::string toldWith(std::string_view from, std::string_view to)
{
    std::string text{sampleJson};
    const auto place = text.find(from);
    REQUIRE(place != std::string::npos);
    text.replace(place, from.size(), to);
    const auto imported = importJson(text, "export.json");
    return imported ? "fine" : json::toText(imported.error().front());
}

} // namespace

TEST_CASE("an export looks as documented")
{
    CHECK(toJson(sample()) == sampleJson);
    const auto imported = importJson(sampleJson, "export.json");
    REQUIRE(imported);
    CHECK(*imported == sample());
}

TEST_CASE("an export begins on the day asked for and runs from old to new")
{
    FixedClock clock;
    const Opened opened = must(openHistoryInMemory(clock));
    const core::CivilDay before = day - date::days{1};
    for (const auto& record : {session(2), session(1), session(3, core::SessionKind::Morning, before)}) {
        must(opened.history->begin(record));
    }
    must(opened.history->add(reminder(1, core::ReminderOutcome::Missed)));
    must(opened.history->add(reminder(2, core::ReminderOutcome::Missed, before)));
    CHECK(must(readForExport(*opened.reader, day))
          == ExportedHistory{{session(1), session(2)}, {reminder(1, core::ReminderOutcome::Missed)}});
    CHECK(must(readForExport(*opened.reader)).sessions.front()
          == session(3, core::SessionKind::Morning, before));
    CHECK(must(exportJson(*opened.reader, day)) == toJson(must(readForExport(*opened.reader, day))));
    CHECK(must(exportSessionsCsv(*opened.reader, day))
          == sessionsToCsv(must(readForExport(*opened.reader, day))));
    CHECK(must(exportStepsCsv(*opened.reader)) == stepsToCsv(must(readForExport(*opened.reader))));
}

TEST_CASE("an export that cannot be read from disk is an error, not an empty one")
{
    const TempFolder folder;
    spill(folder / "history.db", "not a database");
    CHECK_FALSE(exportJson(*openHistoryReader(folder / "history.db")));
    CHECK_FALSE(exportSessionsCsv(*openHistoryReader(folder / "history.db")));
}

TEST_CASE("tables quote what RFC 4180 wants quoted")
{
    CHECK(sessionsToCsv(sample())
          == "id,day,kind,routine,started,zone,ended,outcome,planned_steps,done_steps,held_s,discomfort,"
             "note\r\n"
             "00000000-0000-4000-8000-000000000001,2026-03-14,break,break-hips,2026-03-14T10:01:00.000+01:00,"
             "Europe/Berlin,2026-03-14T09:05:00.000Z,cut-short,6,2,31.050,3,"
             "\"left hip, \"\"tight\"\"\nsince Monday\"\r\n");
    CHECK(stepsToCsv(sample())
          == "session,day,kind,index,stretch,variant,side,planned_s,held_s,cycles,skipped,finished\r\n"
             "00000000-0000-4000-8000-000000000001,2026-03-14,break,0,hip-flexor,desk,left,30,30.000,0,no,"
             "2026-03-14T09:20:00.000Z\r\n"
             "00000000-0000-4000-8000-000000000001,2026-03-14,break,1,hip-flexor,desk,right,30,1.050,0,yes,"
             "2026-03-14T09:20:01.000Z\r\n");
}

TEST_CASE("what is wrong with a file to import is told by line and field")
{
    CHECK(toldWith("\"kind\": \"break\"", "\"kind\": \"nap\"")
          == "export.json, line 7: kind must be morning, break, evening or manual.");
    CHECK(toldWith("T10:01:00.000+01:00", "T10:61:00.000+01:00")
          == "export.json, line 10: started must be a moment, as 2026-03-14T10:00:00.000+01:00.");
    CHECK(toldWith("\"discomfort\": 3", "\"discomfort\": 11")
          == "export.json, line 15: discomfort must be between 0 and 10.");
    CHECK(toldWith("\"index\": 1", "\"index\": 0")
          == "export.json, line 30: index stands in this session a second time.");
    CHECK(toldWith("\"held_ms\": 30000", "\"held_ms\": -1")
          == "export.json, line 24: held_ms must be at least 0.");
    CHECK(toldWith("cut-short", "running")
          == "export.json, line 12: ended must not be there while the outcome is running.");
    CHECK(
        toldWith("8000-000000000001", "8000-00000000001")
        == "export.json, line 6: id must be a UUID in lower case, as 01234567-89ab-4cde-8f01-23456789abcd.");
    CHECK(toldWith("\"note\"", "\"nose\"") == "export.json, line 5: note is missing.");
    CHECK(toldWith("\"version\": 1", "\"version\": 3")
          == "export.json, line 3: version must be 1 or 2; a higher one was exported by a later Limber.");
    CHECK(toldWith("\"limber\": \"history\"", "\"limber\": \"figure\"")
          == "export.json: is not a history exported by Limber.");
    CHECK(toldWith("\"reminders\": [", "\"reminders\": ").find("export.json, line ") == 0);
    CHECK_FALSE(importJson("", "export.json"));
    CHECK_FALSE(importJson("[]", "export.json"));
}

TEST_CASE("a note as long as a book is refused, with its line and field")
{
    ExportedHistory history{{session(1)}, {}};
    history.sessions.front().note = std::string(100'000, 'x');
    CHECK(importJson(toJson(history), "export.json"));
    history.sessions.front().note += "x";
    const auto imported = importJson(toJson(history), "export.json");
    REQUIRE_FALSE(imported);
    REQUIRE(imported.error().size() == 1);
    CHECK(imported.error().front().reason == "note is longer than 100000 bytes");
    CHECK(imported.error().front().line);
}

TEST_CASE("the same session twice in a file is told")
{
    ExportedHistory twice = sample();
    twice.sessions.push_back(twice.sessions.front());
    const auto imported = importJson(toJson(twice), "export.json");
    REQUIRE_FALSE(imported);
    CHECK(json::toText(imported.error().front()).find("id stands in this file a second time")
          != std::string::npos);
}

TEST_CASE("a note that is no UTF-8 does not stop an export")
{
    ExportedHistory history = sample();
    history.sessions.front().note = "caf\xe9";
    const auto imported = importJson(toJson(history), "export.json");
    REQUIRE(imported);
    CHECK(imported->sessions.front().note == "caf\xef\xbf\xbd");
}

TEST_CASE("moments are read in every offset and refused when there is no such moment")
{
    const auto ms = [](std::string_view text) { return momentFrom(text)->at.time_since_epoch().count(); };
    CHECK(ms("1970-01-01T00:00:00.001Z") == 1);
    CHECK(ms("1970-01-01T00:00:00Z") == 0);
    CHECK(ms("1969-12-31T22:00:00.500-02:00") == 500);
    CHECK(ms("1970-01-01T00:53:28.000+00:53:28") == 0);
    CHECK(momentFrom("2026-03-14T10:00:00+05:45")->offset == core::Minutes{345});
    CHECK(momentFrom("2024-02-29T00:00:00Z"));
    for (const std::string_view text :
         {"", "2026-03-14", "2026-03-14T10:00:00", "2026-03-14 10:00:00Z", "2025-02-29T00:00:00Z",
          "2026-13-01T00:00:00Z", "2026-03-14T24:00:00Z", "2026-03-14T10:00:00.1Z", "2026-03-14T10:00:00Z ",
          "+026-03-14T10:00:00Z", "-026-03-14T10:00:00Z", "2026-03-14T10:00:00+1:00"}) {
        CAPTURE(text);
        CHECK_FALSE(momentFrom(text));
    }
    const core::LivedTime odd{core::Instant{core::Milliseconds{-1}}, core::Seconds{-12'345}, ""};
    CHECK(toText(odd) == "1969-12-31T20:34:14.999-03:25:45");
    CHECK(momentFrom(toText(odd)) == odd);
}

} // namespace limber::storage
