#include "generators.hpp"
#include "schema.hpp"

#include "limber/storage/history.hpp"

#include <set>

// The days of a streak are kept by triggers; here they are counted anew.
namespace limber::storage {

using namespace test;

namespace {

constexpr int sessions = 4;

/// What the resident may be told of one of a few sessions, in any order.
void tellSomething(ports::HistoryStore& store)
{
    const int number = *rc::gen::inRange(0, sessions);
    switch (*rc::gen::inRange(0, 4)) {
    case 0: {
        core::SessionRecord session = anySession(number);
        session.id = uuid(number);
        session.kind = core::everySessionKind.at(static_cast<std::size_t>(number));
        must(store.begin(session));
        return;
    }
    case 1: {
        core::StepRecord told = step(*rc::gen::inRange(0, 3));
        told.skipped = *rc::gen::arbitrary<bool>();
        told.held = core::Seconds{*rc::gen::inRange(0, 2)};
        static_cast<void>(store.addStep(uuid(number), told));
        return;
    }
    case 2:
        static_cast<void>(store.remove(uuid(number), {}));
        return;
    default:
        static_cast<void>(store.restore(uuid(number)));
    }
}

std::vector<core::CivilDay> countedDays(ports::HistoryReader& reader)
{
    std::set<core::CivilDay> days;
    for (const core::SessionRecord& session :
         must(reader.sessions(core::CivilDay::min(), core::CivilDay::max()))) {
        if (core::doneSteps(session) > 0) {
            days.insert(core::dayOf(session));
        }
    }
    return {days.begin(), days.end()};
}

/// A change as a merge makes it, by SQL: also of what the resident never changes.
std::string anyChange()
{
    const std::string session = "'" + uuid(*rc::gen::inRange(0, sessions)).text + "'";
    const std::string day = std::to_string(*rc::gen::inRange(20526, 20529));
    const std::string index = std::to_string(*rc::gen::inRange(0, 2));
    const std::string skipped = std::to_string(*rc::gen::inRange(0, 2));
    const std::string held = std::to_string(*rc::gen::inRange(0, 2));
    switch (*rc::gen::inRange(0, 6)) {
    case 0:
        return "INSERT INTO sessions VALUES(" + session + ", 'break', 'any', 0, 0, 'UTC', " + day
            + ", NULL, 'interrupted', 2, NULL, '', NULL, 0, 0, 'us') ON CONFLICT(id) DO UPDATE SET day = "
              "excluded.day";
    case 1:
        return "UPDATE sessions SET deleted_utc_ms = iif(deleted_utc_ms IS NULL, 1, NULL) WHERE id = "
            + session;
    case 2:
        return "UPDATE sessions SET day = " + day + ", deleted_utc_ms = NULL WHERE id = " + session;
    case 3:
        return "DELETE FROM steps WHERE session = " + session + " AND step_index = " + index;
    default:
        return "INSERT INTO steps SELECT id, " + index + ", 'any', 'any', 'both', 30, " + held + ", 0, "
            + skipped + ", 0, 0, 0, 'us' FROM sessions WHERE id = " + session
            + " ON CONFLICT(session, step_index) DO UPDATE SET skipped = excluded.skipped, held_ms = "
              "excluded.held_ms";
    }
}

std::vector<int> daysIn(SQLite::Database& database, const char* question)
{
    std::vector<int> days;
    SQLite::Statement rows{database, question};
    while (rows.executeStep()) {
        days.push_back(rows.getColumn(0).getInt());
    }
    return days;
}

} // namespace

TEST_CASE("the days with a session are as counted, whatever was told, told again, deleted and brought back")
{
    CHECK(rc::check([] {
        FixedClock clock;
        const Opened opened = must(openHistoryInMemory(clock));
        const int changes = *rc::gen::inRange(0, 40);
        for (int i = 0; i < changes; ++i) {
            tellSomething(*opened.history);
            RC_ASSERT(must(opened.history->daysWithSession()) == countedDays(*opened.history));
        }
    }));
}

TEST_CASE("the days kept by triggers are those of the sessions, whatever is changed in the tables")
{
    CHECK(rc::check([] {
        Connection connection;
        must(migrate(connection));
        const int changes = *rc::gen::inRange(0, 40);
        must(connection.attempt([&](SQLite::Database& database) -> ports::Stored<void> {
            for (int i = 0; i < changes; ++i) {
                const std::string change = anyChange();
                database.exec(change);
                RC_LOG() << change << '\n';
                RC_ASSERT(daysIn(database, "SELECT day FROM done_days ORDER BY day")
                          == daysIn(database, "SELECT DISTINCT day FROM done_sessions ORDER BY day"));
            }
            return {};
        }));
    }));
}

} // namespace limber::storage
