#pragma once

#include "values.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <string>
#include <vector>

/// Which years of the history a shared folder has yet to be told of. Triggers note every change.
namespace limber::storage {

/// Every year is to be told anew.
inline void markUnshared(SQLite::Database& database)
{
    database.exec("DELETE FROM unshared; INSERT INTO unshared(year) SELECT year FROM session_years UNION "
                  "SELECT year FROM reminder_years");
}

[[nodiscard]] inline std::vector<int> yearsIn(SQLite::Database& database, const std::string& question)
{
    std::vector<int> years;
    SQLite::Statement rows{database, question};
    while (rows.executeStep()) {
        years.push_back(rows.getColumn(0).getInt());
    }
    return years;
}

/// Every year in which a session lies; found by the index, not by going through them.
[[nodiscard]] inline std::vector<int> yearsWithSessions(SQLite::Database& database)
{
    std::vector<int> years;
    SQLite::Statement next{database, "SELECT min(day) FROM sessions WHERE day >= ?"};
    core::CivilDay from = core::CivilDay::min();
    for (;;) {
        next.reset();
        next.bind(1, numberOf(from));
        if (!next.executeStep() || next.isColumnNull(0)) {
            return years;
        }
        const core::CivilDay found{date::days{next.getColumn(0).getInt()}};
        const date::year year = date::year_month_day{found}.year();
        years.push_back(static_cast<int>(year));
        from = core::CivilDay{(year + date::years{1}) / date::January / 1};
    }
}

} // namespace limber::storage
