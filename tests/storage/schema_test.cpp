#include "queries.hpp"
#include "schema.hpp"
#include "support.hpp"

#include <sstream>

namespace limber::storage {

using namespace test;

namespace {

constexpr int newest = 3;

std::filesystem::path snapshot(int version)
{
    return std::filesystem::path{LIMBER_SOURCE_DIR} / "tests/storage/schemas"
        / ("v" + std::to_string(version) + ".sql");
}

/// The statements that would make the schema, in the order in which it was made.
std::string schemaOf(SQLite::Database& database)
{
    std::string sql;
    SQLite::Statement rows{database, "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid"};
    while (rows.executeStep()) {
        sql += rows.getColumn(0).getString() + ";\n";
    }
    return sql + "PRAGMA application_id = " + database.execAndGet("PRAGMA application_id").getString()
        + ";\nPRAGMA user_version = " + database.execAndGet("PRAGMA user_version").getString() + ";\n";
}

} // namespace

TEST_CASE("the newest schema is what its snapshot says")
{
    Connection connection;
    must(migrate(connection));
    SQLite::Database released{":memory:", SQLite::OPEN_READWRITE};
    released.exec(slurp(snapshot(newest)));
    must(connection.attempt([&](SQLite::Database& database) -> ports::Stored<void> {
        CHECK(schemaOf(database) == schemaOf(released));
        return {};
    }));
    CHECK(newestSchema() == newest);
}

TEST_CASE("a database of every released version is brought to the newest schema with what is in it")
{
    for (int version = 1; version <= newest; ++version) {
        const TempFolder folder;
        const auto file = folder / "history.db";
        SQLite::Database{file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE}.exec(
            slurp(snapshot(version)));
        FixedClock clock;
        const Opened opened = must(openHistory(file, clock));
        CHECK(opened.notices.empty());
        core::SessionRecord expected = session(1);
        expected.steps = {step(0)};
        expected.outcome = core::SessionOutcome::Completed;
        expected.ended = expected.started.at + core::Minutes{4};
        expected.discomfort = 3;
        expected.note = "left hip";
        CHECK(must(opened.history->latestSessions(9)) == std::vector{expected});
        CHECK(must(opened.history->reminders(day, day + date::days{1}))
              == std::vector{reminder(1, core::ReminderOutcome::Started)});
        must(opened.history->begin(session(2)));
        SQLite::Database database{file.string()};
        SQLite::Database released{":memory:", SQLite::OPEN_READWRITE};
        released.exec(slurp(snapshot(newest)));
        CHECK(schemaOf(database) == schemaOf(released));
    }
}

TEST_CASE("migrating twice changes nothing, also not who this computer is")
{
    Connection connection;
    const auto computer = [&] {
        return must(connection.attempt([](SQLite::Database& database) -> ports::Stored<std::string> {
            return database.execAndGet("SELECT value FROM state WHERE key = 'computer'").getString();
        }));
    };
    must(migrate(connection));
    const std::string first = computer();
    CHECK(first.size() == 36);
    CHECK(first[14] == '4');
    must(migrate(connection));
    CHECK(computer() == first);
    Connection other;
    must(migrate(other));
    CHECK(first != must(other.attempt([](SQLite::Database& database) -> ports::Stored<std::string> {
              return database.execAndGet("SELECT value FROM state WHERE key = 'computer'").getString();
          })));
}

TEST_CASE("reading some days never scans a whole table")
{
    Connection connection;
    must(migrate(connection));
    must(connection.attempt([](SQLite::Database& database) -> ports::Stored<void> {
        for (const std::string& statement : statementsByDay()) {
            SQLite::Statement plan{database, "EXPLAIN QUERY PLAN " + statement};
            std::string details;
            while (plan.executeStep()) {
                details += plan.getColumn(3).getString() + "\n";
            }
            CAPTURE(statement, details);
            CHECK(details.find("_by_day (day>? AND day<?)") != std::string::npos);
            CHECK(details.find("SCAN s") == std::string::npos);
            CHECK(details.find("SCAN t") == std::string::npos);
            CHECK(details.find("SCAN reminders") == std::string::npos);
        }
        return {};
    }));
}

TEST_CASE("a later edit has the later stamp, also when the clock was set back")
{
    FixedClock clock;
    const TempFolder folder;
    const auto file = folder / "history.db";
    const Opened opened = must(openHistory(file, clock));
    SQLite::Database database{file.string()};
    const auto stamp = [&] {
        SQLite::Statement row{database, "SELECT modified_utc_ms, modified_count FROM sessions"};
        REQUIRE(row.executeStep());
        return std::pair{row.getColumn(0).getInt64(), row.getColumn(1).getInt64()};
    };
    must(opened.history->begin(session(1)));
    const auto begun = stamp();
    must(opened.history->begin(session(1)));
    CHECK(stamp() == begun);
    clock.wall += core::Minutes{1};
    must(opened.history->rate(uuid(1), 3, ""));
    const auto rated = stamp();
    CHECK(rated == std::pair{begun.first + 60'000, std::int64_t{0}});
    clock.wall -= core::Minutes{90};
    must(opened.history->rate(uuid(1), 4, ""));
    CHECK(stamp() > rated);
    must(opened.history->remove(uuid(1), clock.wall));
    CHECK(stamp() == std::pair{rated.first, std::int64_t{2}});
}

} // namespace limber::storage
