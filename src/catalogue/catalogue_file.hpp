#pragma once

#include "limber/core/catalogue.hpp"
#include "limber/json/problem.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace limber::catalogue {

/// How an item of a routine is told to work the sides.
enum class Sides { Both, Each, Alternating };

/// A stretch with the lines of its parts, for problems found later.
struct StretchOnLines {
    core::Stretch stretch;
    int line = 1;
    std::vector<int> variantLines;
};

struct RoutineOnLines {
    core::Routine routine;
    int line = 1;
    std::vector<int> itemLines;
    std::vector<std::optional<Sides>> itemSides; ///< absent: as the variant is
};

/// What one file holds, each value within its range, references not yet looked at.
struct CatalogueFile {
    std::vector<StretchOnLines> stretches;
    std::vector<RoutineOnLines> routines;
};

/// Reads one file. What is wrong with it goes to `problems`; only without any is the result of use.
[[nodiscard]] CatalogueFile readFile(std::string_view name, std::string_view text, json::Problems& problems);

} // namespace limber::catalogue
