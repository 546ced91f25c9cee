#pragma once

#include "main/bars_card.hpp"

#include "limber/core/catalogue.hpp"
#include "limber/core/history.hpp"

#include <vector>

/// What the bars of History are as long as.
namespace limber::ui {

/// The time held of each stretch in `sessions`, newest first, of one year: longest first, right sides
/// lighter. Those that lengthen a muscle have a line at what is enough from the first session to `today`.
[[nodiscard]] std::vector<BarsCard::Bar> stretchBars(const std::vector<core::SessionRecord>& sessions,
                                                     const core::Catalogue& catalogue,
                                                     core::CivilDay today);

/// How reminders ended.
[[nodiscard]] std::vector<BarsCard::Bar> reminderBars(const core::Numbers& numbers);

} // namespace limber::ui
