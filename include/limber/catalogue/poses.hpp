#pragma once

#include "limber/figure/choreography.hpp"
#include "limber/json/problem.hpp"

#include <optional>
#include <string_view>
#include <tl/expected.hpp>

/// Reads pose files: how the figure performs one variant of a stretch.
///
/// A pose file holds the fields of figure::Choreography under the same names, its enumerators in small
/// letters with hyphens, vectors as lists of three numbers. Metres and degrees. Every key inherits what it
/// does not say from the key before it; "legs" and "arms" speak of both sides at once, mirrored, and
/// "legRight", "armLeft" … of one. resources/poses holds Limber's own.
namespace limber::catalogue {

/// The choreography in `text`, prepared for drawing, or everything that is wrong with it, by line and field.
/// `file` is only a name for the problems.
[[nodiscard]] tl::expected<figure::Choreography, json::Problems> readChoreography(std::string_view text,
                                                                                  std::string_view file);

/// Limber's own choreography called `id`, which a variant names as its `figure`: "trunk-rotation_floor".
/// Nothing if there is none.
[[nodiscard]] std::optional<figure::Choreography> choreographyOf(std::string_view id);

} // namespace limber::catalogue
