#pragma once

#include "limber/core/next_up.hpp"

#include <QIcon>

namespace limber::tray {

/// What the icon tells at a glance.
enum class IconState { Counting, Due, Paused, Session };

[[nodiscard]] IconState iconStateOf(core::NextUpStatus status);

/// The icon, drawn for each size it is asked for. Where it is installed for icon themes, it carries its name
/// too, so that the panel can draw it in its own colour.
[[nodiscard]] QIcon trayIcon(IconState state);

/// What an icon theme calls `name`, a freedesktop name or "" for no icon; the theme is read when it is drawn.
[[nodiscard]] QIcon namedIcon(const QString& name);

} // namespace limber::tray
