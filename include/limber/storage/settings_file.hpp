#pragma once

#include "limber/ports/clock.hpp"
#include "limber/ports/history_store.hpp"
#include "limber/ports/settings_store.hpp"

#include <filesystem>
#include <memory>

namespace limber::storage {

/// The settings in one JSON file that a person can read and edit. docs/settings.md describes it.
///
/// load() takes every field that is in order; for one that is not, the default stands and a problem names
/// file, line, reason and remedy. save() replaces the file in one step (0600, in folders 0700) or leaves it
/// as it was. A file with anything wrong in it at that moment is not overwritten: it is kept beside the new
/// one as "settings.json.broken-2026-11-21" (or "-2", "-3" … behind that). Settings with a fault
/// (core::faultIn) are not saved. A symbolic link stays one: what it points to is written. `clock` dates what
/// is kept and must outlive the store.
[[nodiscard]] std::unique_ptr<ports::SettingsStore> openSettings(std::filesystem::path file,
                                                                 const ports::Clock& clock);

/// Takes away the settings with a mistake in them that were kept beside `file`.
[[nodiscard]] ports::Stored<void> removeBrokenSettings(const std::filesystem::path& file);

} // namespace limber::storage
