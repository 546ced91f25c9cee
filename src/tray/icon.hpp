#pragma once

#include "limber/core/next_up.hpp"

#include <QIcon>

namespace limber::tray {

/// What the icon tells at a glance.
enum class IconState { Counting, Due, Paused, Session };

[[nodiscard]] IconState iconStateOf(core::NextUpStatus status);

/// The icon, drawn for each size it is asked for. Where the icon theme has it by its name, it carries that
/// name too, so that the panel can draw it in its own colour.
[[nodiscard]] QIcon trayIcon(IconState state);

} // namespace limber::tray
