#pragma once

#include "limber/ports/tray.hpp"

#include <QString>

namespace limber::tray {

/// What comes next, in one short line for the tooltip and the top of the menu.
///
/// It stays true while time alone goes by, so that nobody needs to refresh it: it names times of day, to five
/// minutes where they are a forecast, and never a countdown.
[[nodiscard]] QString nextInWords(const ports::TrayState& state);

} // namespace limber::tray
