#pragma once

#include "limber/ui/main_window.hpp"

namespace limber::ui {

class OutcomeLine;

/// `file` for a line that offers to show it; "" where there is nothing to show it with.
[[nodiscard]] QString showable(const MainWindowParts& parts, const QString& file);
/// Shows the user where a file lies whenever `line` is asked to. What stands in the way is told in it.
void showFilesOf(OutcomeLine& line, const MainWindowParts& parts);
/// Opens the user's own folder. Tells in `line` what stands in the way.
void openUserFolder(const MainWindowParts& parts, OutcomeLine& line);

} // namespace limber::ui
