#pragma once

#include <functional>

class QWidget;

namespace limber::ui {

/// Has Escape call `act` while the focus is in `widget`, instead of what it means to the window around it.
void onEscape(QWidget& widget, std::function<void()> act);

} // namespace limber::ui
