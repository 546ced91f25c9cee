#pragma once

#include "limber/core/kept_history.hpp"

#include <string>

namespace limber::app {

/// What an import did, for people.
[[nodiscard]] std::string importText(const core::MergeCounts& counts);

/// What a restored backup did: what was put in, and where the history before it is kept.
[[nodiscard]] std::string restoreText(const std::string& file, const std::string& kept, int sessions);

} // namespace limber::app
