#pragma once

#include "session/scene.hpp"

#include "limber/core/history.hpp"

#include <array>
#include <optional>
#include <vector>

namespace limber::ui {

/// A line of what was done: the steps of one stretch together.
struct DoneRow {
    QString name;
    QString detail; ///< "Left and right"; may be empty
    QString time;   ///< "1:30"
    bool isWhole = false;
    FigureState figure;
    bool operator==(const DoneRow&) const = default;
};

/// The week around today, Monday first, as the streak sees it.
struct StreakWeek {
    enum class Day { Done, Rested, Open };
    QString title;  ///< "14 days in a row"
    QString detail; ///< "Thursday was your rest day. It counts."
    std::array<Day, 7> days{};
    std::array<QString, 7> letters;
    int today = 0;
};

/// What the summary says about a session that is over.
struct Summary {
    QString title;
    QString detail;
    bool isWhole = false; ///< every step was done
    std::vector<DoneRow> rows;
};

[[nodiscard]] Summary
summaryOf(const core::Catalogue& catalogue, const core::session::Session& session, core::SessionKind kind);

/// The streak with its week; `days` are those with a session, ascending.
[[nodiscard]] StreakWeek streakWeekOf(const std::vector<core::CivilDay>& days, core::CivilDay today);

} // namespace limber::ui
