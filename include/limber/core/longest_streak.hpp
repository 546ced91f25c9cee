#pragma once

#include "limber/core/time.hpp"

#include <vector>

namespace limber::core {

/// The days of the longest streak there ever was, forgiven ones not counted; 0 without any. What a streak is
/// and forgives stands at core::streak(). `daysWithSession` is ascending and unique.
[[nodiscard]] int longestStreak(const std::vector<CivilDay>& daysWithSession);

} // namespace limber::core
