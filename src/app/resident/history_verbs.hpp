#pragma once

#include "command_line.hpp"

#include "limber/platform/paths.hpp"

namespace limber::app {

/// Carries out what moves the whole history. A running Limber is its only writer, so it does what writes;
/// without one it is done here, while none can start. Writes to standard output and standard error; returns
/// the exit status.
[[nodiscard]] int carryOut(const Export& wanted, const platform::Paths& paths);
[[nodiscard]] int carryOut(const Import& wanted, const platform::Paths& paths);
[[nodiscard]] int carryOut(const Backup& wanted, const platform::Paths& paths);
[[nodiscard]] int carryOut(const Restore& wanted, const platform::Paths& paths);

} // namespace limber::app
