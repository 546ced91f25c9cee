#pragma once

#include <SQLiteCpp/SQLiteCpp.h>
#include <string>
#include <vector>

namespace limber::storage::test {

inline constexpr int sessionsPerDay = 10;

/// Fills an empty database with `days` days of use that end on 2026-03-14, ten sessions each and eight or
/// nine steps a session. Thirty years are 110,000 sessions and 900,000 steps, and take seconds.
inline void fillDays(SQLite::Database& database, int days)
{
    // Row by row the triggers would take most of the time; what they keep is put in at once below.
    std::vector<std::pair<std::string, std::string>> triggers;
    SQLite::Statement found{database, "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'"};
    while (found.executeStep()) {
        triggers.emplace_back(found.getColumn(0).getString(), found.getColumn(1).getString());
    }
    found.reset();
    // Nobody else has it, and a crash costs nothing.
    database.exec("PRAGMA cache_size = -300000; PRAGMA synchronous = OFF; PRAGMA journal_mode = OFF");
    SQLite::Transaction all{database};
    for (const auto& [name, sql] : triggers) {
        database.exec("DROP TRIGGER " + name);
    }
    const std::string count = std::to_string(days * sessionsPerDay);
    const std::string first = std::to_string(20526 - days + 1);
    const std::string us = "(SELECT value FROM state WHERE key = 'computer')";
    const std::string numbers
        = "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < " + count
        + "), d(i, day, start) AS (SELECT i, " + first + " + i / 10, (" + first
        + " + i / 10) * 86400000 + (6 + i % 10) * 3600000 FROM n) ";
    // The ids are as random ones are: in no order.
    const std::string id = "printf('%08x-0000-4000-8000-%012x', (i * 2654435761) & 4294967295, i)";
    database.exec(
        numbers + "INSERT INTO sessions SELECT " + id
        + ", CASE i % 10 WHEN 0 THEN 'morning' WHEN 9 THEN 'evening' ELSE 'break' END, 'break-hips', "
          "start, 3600, 'Europe/Berlin', day, start + 240000, 'completed', 8, "
          "CASE WHEN i % 5 = 0 THEN i % 11 END, CASE WHEN i % 40 = 0 THEN 'note ' || i ELSE '' END, "
          "CASE WHEN i % 200 = 7 THEN start + 300000 END, start + 240000, 0, "
        + us + " FROM d");
    database.exec("WITH RECURSIVE k(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM k WHERE i < 8) "
                  "INSERT INTO steps SELECT s.id, k.i, 'hip-flexor', 'desk', "
                  "CASE k.i % 2 WHEN 0 THEN 'left' ELSE 'right' END, 30, 30000, 0, 0, "
                  "s.started_utc_ms + k.i * 30000, s.started_utc_ms + k.i * 30000, 0, s.modified_by "
                  "FROM sessions AS s, k WHERE k.i < 8 OR s.rowid % 5 = 0 ORDER BY s.id, k.i");
    database.exec(
        numbers + "INSERT INTO reminders SELECT " + id
        + ", 'break', start, 3600, 'Europe/Berlin', day, start + 5000, start + 60000, i % 3, "
          "CASE i % 4 WHEN 0 THEN 'skipped' WHEN 1 THEN 'missed' ELSE 'started' END, start + 60000, 0, "
        + us + " FROM d");
    database.exec("DELETE FROM begun; INSERT INTO begun SELECT kind, count(*) FROM sessions GROUP BY kind");
    database.exec("INSERT INTO done_days SELECT DISTINCT day FROM done_sessions");
    for (const auto& [name, sql] : triggers) {
        database.exec(sql);
    }
    all.commit();
    database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -2000");
}

} // namespace limber::storage::test
