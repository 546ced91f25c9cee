#pragma once

namespace limber::ui {

/// From now on Limber's windows are windows to screen readers, and not only containers.
void tellWindows();

} // namespace limber::ui
