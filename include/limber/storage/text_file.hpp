#pragma once

#include "limber/ports/history_store.hpp"

#include <filesystem>
#include <string_view>

namespace limber::storage {

/// Writes a file that only the user can read (0600, in folders 0700), in one step: it holds all of the text,
/// or what it held before.
[[nodiscard]] ports::Stored<void> writeTextFile(const std::filesystem::path& file, std::string_view text);

} // namespace limber::storage
