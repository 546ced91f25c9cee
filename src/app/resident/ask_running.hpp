#pragma once

#include "command_line.hpp"

#include "limber/platform/paths.hpp"

namespace limber::app {

/// Carries out a verb of the command line with the running Limber, or without one where that makes sense.
/// Writes to standard output and standard error; returns the exit status.
[[nodiscard]] int askRunning(const CommandLine& wanted, const platform::Paths& paths);

} // namespace limber::app
