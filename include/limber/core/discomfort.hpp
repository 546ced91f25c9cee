#pragma once

#include "limber/core/history.hpp"

#include <optional>
#include <vector>

/// How discomfort changes over time.
namespace limber::core {

/// The median of all ratings of the seven days that end with `day`, 0 to 10. `day` itself has one at least.
struct DiscomfortPoint {
    CivilDay day;
    double median = 0;
    bool operator==(const DiscomfortPoint&) const = default;
};

/// One point for each day with a rating, ascending, from sessions in any order.
[[nodiscard]] std::vector<DiscomfortPoint> discomfortLine(const std::vector<SessionRecord>& sessions);

/// Whether somebody would notice the difference: 2 points, or 30 % of what it was (Farrar and others, Pain
/// 94, 2001). Less than a point is none: ratings are whole numbers.
[[nodiscard]] bool isChange(double before, double now);

} // namespace limber::core
