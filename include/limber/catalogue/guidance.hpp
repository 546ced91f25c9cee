#pragma once

#include "limber/core/my_body.hpp"
#include "limber/core/safety.hpp"
#include "limber/json/problem.hpp"

#include <string_view>

/// What Limber knows about bodies: the decision table of "My body" and the safety texts. Its own files only;
/// users cannot change them.
namespace limber::catalogue {

[[nodiscard]] core::MyBody builtInMyBody();
[[nodiscard]] core::SafetyTexts builtInSafetyTexts();

/// Reads a decision table; of use only if `problems` gained none.
[[nodiscard]] core::MyBody readMyBody(std::string_view name, std::string_view text, json::Problems& problems);

/// Reads safety texts; of use only if `problems` gained none.
[[nodiscard]] core::SafetyTexts
readSafetyTexts(std::string_view name, std::string_view text, json::Problems& problems);

} // namespace limber::catalogue
