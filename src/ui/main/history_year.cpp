#include "main/history_year.hpp"

#include <algorithm>
#include <utility>

namespace limber::ui {

namespace {

core::Milliseconds workOf(const core::Routine* routine)
{
    core::Milliseconds sum{0};
    if (routine != nullptr) {
        for (const core::Step& step : core::unfold(*routine)) {
            sum += step.work();
        }
    }
    return sum;
}

} // namespace

ports::Stored<HistoryYear> readYear(ports::HistoryReader& history, date::year year, core::CivilDay today)
{
    auto sessions = history.sessions(core::CivilDay{year / date::January / 1},
                                     core::CivilDay{(year + date::years{1}) / date::January / 1});
    if (!sessions) {
        return tl::unexpected{sessions.error()};
    }
    auto days = history.daysWithSession();
    if (!days) {
        return tl::unexpected{days.error()};
    }
    const auto week = history.numbers(core::weekOf(today), core::weekOf(today) + date::days{7});
    if (!week) {
        return tl::unexpected{week.error()};
    }
    const auto month = history.numbers(today - date::days{29}, today + date::days{1});
    if (!month) {
        return tl::unexpected{month.error()};
    }
    const core::Streak streak = core::streak(*days, today);
    return HistoryYear{year, today, std::move(*sessions), std::move(*days), streak, *week, *month};
}

std::map<core::CivilDay, HeatDay> heatOf(const HistoryYear& year)
{
    std::map<core::CivilDay, HeatDay> days;
    for (const core::SessionRecord& session : year.sessions) {
        days[core::dayOf(session)].held += core::heldTime(session);
    }
    for (const core::CivilDay day : year.streak.forgiven) {
        days[day].isForgiven = true;
    }
    return days;
}

core::Milliseconds goodDay(const core::Catalogue& catalogue, const core::Settings& settings)
{
    const core::RoutineChoice& chosen = settings.routines;
    const auto of = [&](core::SessionKind kind, const std::string& id) {
        return workOf(core::routineFor(catalogue, kind, id, 0));
    };
    core::Milliseconds sum = 2 * of(core::SessionKind::Break, chosen.breaks);
    if (settings.bookends.morning) {
        sum += of(core::SessionKind::Morning, chosen.morning);
    }
    if (settings.bookends.evening) {
        sum += of(core::SessionKind::Evening, chosen.evening);
    }
    return std::max(sum, core::Milliseconds{core::Minutes{1}});
}

} // namespace limber::ui
