#pragma once

#include "limber/core/next_up.hpp"

#include <string>

namespace limber::app {

/// What comes next, when and why, in one line for people: "Break in 24 minutes of activity".
[[nodiscard]] std::string nextUpText(const core::NextUp& next, const core::Now& now);

} // namespace limber::app
