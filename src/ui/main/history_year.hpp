#pragma once

#include "main/heat_map.hpp"

#include "limber/ui/main_window.hpp"

#include <map>
#include <vector>

/// What History shows, as it is read.
namespace limber::ui {

/// A year of the history, and what of today and the days before stands beside it.
struct HistoryYear {
    date::year year;
    core::CivilDay today;
    std::vector<core::SessionRecord> sessions; ///< of the year, newest first
    std::vector<core::CivilDay> days;          ///< with a session, of all years, in order
    core::Streak streak;
    core::Numbers week;
    core::Numbers month; ///< the last 30 days
};

[[nodiscard]] ports::Stored<HistoryYear>
readYear(ports::HistoryReader& history, date::year year, core::CivilDay today);
/// The days of the year with something done, or forgiven.
[[nodiscard]] std::map<core::CivilDay, HeatDay> heatOf(const HistoryYear& year);
/// The time of a day with two breaks and the bookends that are on.
[[nodiscard]] core::Milliseconds goodDay(const core::Catalogue& catalogue, const core::Settings& settings);

} // namespace limber::ui
