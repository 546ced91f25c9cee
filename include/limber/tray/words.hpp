#pragma once

#include "limber/core/next_up.hpp"

#include <QString>

/// What comes next, when and why, in one line for people.
namespace limber::tray {

/// For the tooltip and the top of the menu: "Next break around 15:40".
///
/// It stays true while time alone goes by, so that nobody needs to refresh it: it names times of day, to five
/// minutes where they are a forecast, and never a countdown that runs.
[[nodiscard]] QString nextInWords(const core::NextUp& next, const core::Now& now);

/// For the command line, true at this moment: "Next break in 24 minutes of activity". Otherwise as
/// nextInWords().
[[nodiscard]] QString nextToTheMinute(const core::NextUp& next, const core::Now& now);

} // namespace limber::tray
