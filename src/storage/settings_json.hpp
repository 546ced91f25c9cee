#pragma once

#include "limber/core/settings.hpp"
#include "limber/json/problem.hpp"

#include <string>
#include <string_view>

namespace limber::storage {

/// The settings as the text of their file; readSettings() of it gives them back.
[[nodiscard]] std::string writeSettings(const core::Settings& settings);

/// Every field of `text` that is in order, and defaults for the rest. The result never has a fault.
[[nodiscard]] core::Settings
readSettings(std::string_view file, std::string_view text, json::Problems& problems);

} // namespace limber::storage
