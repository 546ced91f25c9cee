#include "limber/core/longest_streak.hpp"

#include "limber/core/history.hpp"

#include <algorithm>
#include <optional>

namespace limber::core {

namespace {

/// Three rest days in a row are always two of one week.
constexpr date::days mostRest{2};

} // namespace

int longestStreak(const std::vector<CivilDay>& daysWithSession)
{
    std::size_t first = 0; // of the run that reaches the day looked at
    std::optional<CivilDay> rest;
    std::size_t afterRest = 0;
    std::size_t longest = 0;
    for (std::size_t i = 0; i < daysWithSession.size(); ++i) {
        const CivilDay day = daysWithSession[i];
        const CivilDay before = i == 0 ? day - date::days{1} : daysWithSession[i - 1];
        if (day - before > mostRest + date::days{1}) {
            first = i;
            rest.reset();
        } else {
            for (CivilDay missed = before + date::days{1}; missed < day; missed += date::days{1}) {
                if (rest && weekOf(*rest) == weekOf(missed)) {
                    first = std::max(first, afterRest);
                }
                rest = missed;
                afterRest = i;
            }
        }
        longest = std::max(longest, i + 1 - first);
    }
    return static_cast<int>(longest);
}

} // namespace limber::core
