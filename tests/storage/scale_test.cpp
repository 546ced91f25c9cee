#include "long_history.hpp"
#include "queries.hpp"
#include "schema.hpp"
#include "sqlite_history.hpp"
#include "support.hpp"

#include <sqlite3.h>

namespace limber::storage {

using namespace test;

namespace {

constexpr int thirtyYears = 10'957;

/// A database with so many days of use, and what a call costs in it.
class Used {
public:
    explicit Used(int days)
    {
        const std::filesystem::path file = m_folder / "history.db";
        { // makes the file
            const Opened opened = must(openHistory(file, m_clock));
        }
        SQLite::Database filling{file.string(), SQLite::OPEN_READWRITE};
        fillDays(filling, days);
        m_connection = std::make_shared<Connection>(file, Connection::Access::Write, OpenOptions{});
        history = std::make_unique<SqliteHistory>(m_connection, m_clock);
    }

    /// Instructions of SQLite's machine, pages written and transactions: the same on every computer.
    struct Work {
        std::int64_t instructions = 0;
        int pages = 0;
        int transactions = 0;
    };
    template <typename Call>
    Work of(Call call)
    {
        Work work;
        sqlite3* const handle = must(m_connection->attempt(
            [](SQLite::Database& database) -> ports::Stored<sqlite3*> { return database.getHandle(); }));
        sqlite3_progress_handler(
            handle, 1,
            [](void* count) {
                ++*static_cast<std::int64_t*>(count);
                return 0;
            },
            &work.instructions);
        int most = 0;
        sqlite3_db_status(handle, SQLITE_DBSTATUS_CACHE_WRITE, &work.pages, &most, 1);
        sqlite3_commit_hook(
            handle,
            [](void* count) {
                ++*static_cast<int*>(count);
                return 0;
            },
            &work.transactions);
        call(*history);
        sqlite3_commit_hook(handle, nullptr, nullptr);
        sqlite3_db_status(handle, SQLITE_DBSTATUS_CACHE_WRITE, &work.pages, &most, 1);
        sqlite3_progress_handler(handle, 0, nullptr, nullptr);
        return work;
    }

    int count(const std::string& table)
    {
        return must(m_connection->attempt([&](SQLite::Database& database) -> ports::Stored<int> {
            return database.execAndGet("SELECT count(*) FROM " + table).getInt();
        }));
    }

private:
    TempFolder m_folder;
    FixedClock m_clock;
    std::shared_ptr<Connection> m_connection;

public:
    std::unique_ptr<SqliteHistory> history;
};

/// As it comes in life, step by step.
void addSession(ports::HistoryStore& history)
{
    must(history.begin(session(1)));
    for (int index = 0; index < 8; ++index) {
        must(history.addStep(uuid(1), step(index)));
    }
    must(history.end(uuid(1), core::SessionOutcome::Completed, session(1).started.at + core::Minutes{5}));
    must(history.rate(uuid(1), 2, "fine"));
    must(history.add(reminder(1, core::ReminderOutcome::Started)));
}

} // namespace

TEST_CASE("no table is walked through on the way to the first picture of the history, nor to a session")
{
    Connection connection;
    must(migrate(connection));
    must(connection.attempt([](SQLite::Database& database) -> ports::Stored<void> {
        for (const std::string& statement : statementsOfHistory()) {
            SQLite::Statement plan{database, "EXPLAIN QUERY PLAN " + statement};
            std::string details;
            while (plan.executeStep()) {
                const std::string detail = plan.getColumn(3).getString();
                // That index has the one session in it that runs.
                details += detail == "SCAN s USING INDEX sessions_running" ? "" : detail + "\n";
            }
            CAPTURE(statement, details);
            for (const char* table : {"sessions", "s", "steps", "t", "reminders", "begun"}) {
                CHECK(details.find(std::string{"SCAN "} + table + "\n") == std::string::npos);
                CHECK(details.find(std::string{"SCAN "} + table + " USING") == std::string::npos);
            }
        }
        return {};
    }));
}

TEST_CASE("a finished step is one transaction, and so is everything else that is stored of a session")
{
    Used history{1};
    must(history.history->begin(session(1)));
    CHECK(history.of([](ports::HistoryStore& store) { must(store.addStep(uuid(1), step(0))); }).transactions
          == 1);
    // Its begin, eight steps, its end and its rating.
    CHECK(history
              .of([](ports::HistoryStore& store) {
                  must(store.begin(session(2)));
                  for (int index = 0; index < 8; ++index) {
                      must(store.addStep(uuid(2), step(index)));
                  }
                  must(store.end(uuid(2), core::SessionOutcome::Completed,
                                 session(2).started.at + core::Minutes{5}));
                  must(store.rate(uuid(2), 2, "fine"));
              })
              .transactions
          == 11);
    CHECK(history.of([](ports::HistoryStore& store) { CHECK(must(store.latestSessions(5)).size() == 5); })
              .transactions
          == 0);
}

TEST_CASE("after thirty years a session costs what it cost on the second day")
{
    Used young{1};
    Used old{thirtyYears};
    const Used::Work before = young.of(addSession);
    const Used::Work after = old.of(addSession);
    CHECK(before.instructions > 100);
    CHECK(after.instructions <= before.instructions * 105 / 100);
    // A deeper tree has a page or two more to split.
    CHECK(after.pages <= before.pages * 2);

    const auto whoseTurn
        = [](ports::HistoryStore& history) { CHECK(must(history.countOf(core::SessionKind::Break)) > 0); };
    CHECK(old.of(whoseTurn).instructions == young.of(whoseTurn).instructions);
    const auto latest
        = [](ports::HistoryStore& history) { CHECK(must(history.latestSessions(5)).size() == 5); };
    CHECK(old.of(latest).instructions <= young.of(latest).instructions * 105 / 100);
    const auto week = [](ports::HistoryStore& history) {
        CHECK(must(history.numbers(day, day + date::days{1})).steps > 0);
    };
    // The sessions of the two days are not quite the same.
    CHECK(old.of(week).instructions <= young.of(week).instructions * 3 / 2);

    // The days with a session are read as they are kept: no session is asked.
    const auto days = [](ports::HistoryStore& history) {
        CHECK(must(history.daysWithSession()).size() == static_cast<std::size_t>(thirtyYears));
    };
    CHECK(old.of(days).instructions < std::int64_t{thirtyYears} * 5);
    CHECK(old.count("sessions") >= 109'500);
    CHECK(old.count("steps") >= 895'000);
}

} // namespace limber::storage
