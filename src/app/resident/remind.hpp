#pragma once

#include "limber/core/companion.hpp"
#include "limber/platform/paths.hpp"

#include <optional>

namespace limber::app {

/// Runs the resident until it is told to quit, and begins with a session if one is wanted. With another
/// Limber running, brings that one forward instead. Needs a QApplication; returns the exit status.
[[nodiscard]] int remind(const platform::Paths& paths, const std::optional<core::StartWanted>& wanted);

} // namespace limber::app
