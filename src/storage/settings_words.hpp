#pragma once

#include "limber/core/settings.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// How times are written in the settings file.
namespace limber::storage {

/// "2h", "20min", "1h30min".
[[nodiscard]] std::string durationText(core::Minutes duration);
/// The same, with spaces where people put them. Nothing for what is no duration or longer than a year.
[[nodiscard]] std::optional<core::Minutes> durationFrom(std::string_view text);

/// "08:00".
[[nodiscard]] std::string timeText(core::TimeOfDay time);
/// "8:00", "08:00", up to "24:00".
[[nodiscard]] std::optional<core::TimeOfDay> timeFrom(std::string_view text);

/// "09:30, 11:30".
[[nodiscard]] std::string timesText(const std::vector<core::TimeOfDay>& times);
/// In any order, each before midnight; ascending and each once afterwards.
[[nodiscard]] std::optional<std::vector<core::TimeOfDay>> timesFrom(std::string_view text);

/// "08:00-12:00, 13:00-20:00"; an empty day is "".
[[nodiscard]] std::string hoursText(const std::vector<core::HourRange>& day);
/// Ascending, apart from each other, none empty.
[[nodiscard]] std::optional<std::vector<core::HourRange>> hoursFrom(std::string_view text);

} // namespace limber::storage
