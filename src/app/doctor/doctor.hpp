#pragma once

#include "limber/platform/paths.hpp"

namespace limber::app {

/// `limber doctor`: writes what this computer gives Limber to standard output. Returns the exit status: 1 if
/// something the user counts on cannot work.
[[nodiscard]] int runDoctor(const platform::Paths& paths, bool asJson);

} // namespace limber::app
