#pragma once

#include "limber/core/companion.hpp"

#include <QString>

/// What is kept and what was done with it, as the user reads it.
namespace limber::ui {

/// "1.2 MB".
[[nodiscard]] QString sizeText(std::int64_t bytes);
/// "Sessions: 12 added, 3 changed, 40 left as they were." and a line for reminders.
[[nodiscard]] QString importText(const core::MergeCounts& counts);
/// "Written to …".
[[nodiscard]] QString exportText(const core::Exported& exported);
[[nodiscard]] QString restoreText(const core::Restored& restored);
[[nodiscard]] QString eraseText(const core::Erased& erased);
/// "Backup, 1.2 MB".
[[nodiscard]] QString copyText(const core::KeptCopy& copy);
/// "Read today at 13:06", or that it was not yet.
[[nodiscard]] QString sharedText(std::optional<core::Instant> shared, const core::Now& now);

} // namespace limber::ui
