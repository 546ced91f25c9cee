#pragma once

#include <optional>
#include <string>

namespace limber::app {

/// A whole day with Limber, in about a minute and with a history in memory. With a folder it needs no screen:
/// it leaves numbered pictures of every screen there, and the day's log. Needs a QApplication; returns the
/// exit status.
[[nodiscard]] int runDemo(const std::optional<std::string>& folder);

} // namespace limber::app
