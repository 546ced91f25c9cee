#pragma once

#include <QMargins>

namespace limber::ui {

/// Margins in the direction that is read in, in pixels: `start` is the left one, or in right-to-left the
/// right one.
[[nodiscard]] QMargins margins(int start, int top, int end, int bottom);

} // namespace limber::ui
