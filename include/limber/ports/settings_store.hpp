#pragma once

#include "limber/core/settings.hpp"

#include <string>
#include <tl/expected.hpp>
#include <vector>

namespace limber::ports {

/// The settings as read, and what was wrong with the file, for the user. Where something was wrong the
/// default stands.
struct LoadedSettings {
    core::Settings settings;
    std::vector<std::string> problems; ///< "settings.json, line 4: interval must be …"
    bool operator==(const LoadedSettings&) const = default;
};

/// Keeps the settings in a file that a person can read and edit.
class SettingsStore {
public:
    virtual ~SettingsStore() = default;
    /// A missing file is no problem: defaults.
    [[nodiscard]] virtual LoadedSettings load() = 0;
    /// All or nothing. A file that could not be read is set aside first, never overwritten.
    [[nodiscard]] virtual tl::expected<void, std::string> save(const core::Settings& settings) = 0;
};

} // namespace limber::ports
