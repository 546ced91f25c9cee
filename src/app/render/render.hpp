#pragma once

#include "command_line.hpp"

#include "limber/platform/paths.hpp"

namespace limber::app {

/// Draws what `limber render` asks for into its file; returns the exit status. Needs a QGuiApplication, but
/// no display.
[[nodiscard]] int renderPicture(const Render& wanted, const platform::Paths& paths);

} // namespace limber::app
