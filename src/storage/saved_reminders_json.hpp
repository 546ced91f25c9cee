#pragma once

#include "limber/core/reminder.hpp"

#include <string>
#include <string_view>
#include <tl/expected.hpp>

namespace limber::storage {

/// The state as one line of JSON; docs/database.md describes it.
[[nodiscard]] std::string toText(const core::SavedReminders& saved);
/// The reverse, or what is wrong with the text.
[[nodiscard]] tl::expected<core::SavedReminders, std::string> savedRemindersFrom(std::string_view text);

} // namespace limber::storage
