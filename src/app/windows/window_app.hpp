#pragma once

#include "limber/platform/paths.hpp"

namespace limber::app {

/// Shows what the resident asks for until the last window is closed. Needs a QApplication; returns the exit
/// status.
[[nodiscard]] int showWindows(const platform::Paths& paths);

} // namespace limber::app
