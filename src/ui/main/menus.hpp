#pragma once

#include "limber/ui/main_window.hpp"

class QMenu;

namespace limber::ui {

/// A break, the bookends, or one stretch: what can be started at any time.
[[nodiscard]] QMenu* makeStartMenu(const MainWindowParts& parts, QWidget* parent);

/// How long to pause; or to resume, while paused. Times are counted from when it opens.
void fillPauseMenu(QMenu& menu, const MainWindowParts& parts, const core::Snapshot& snapshot);

} // namespace limber::ui
