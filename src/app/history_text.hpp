#pragma once

#include "limber/ports/history_store.hpp"

#include <optional>
#include <string>

namespace limber::app {

/// The history for a terminal: a line per day, a line per session, newest first. Without `since` the last 14
/// days up to `today`.
[[nodiscard]] ports::Stored<std::string>
historyText(ports::HistoryReader& history, std::optional<core::CivilDay> since, core::CivilDay today);

} // namespace limber::app
