#pragma once

#include "limber/core/settings.hpp"
#include "limber/ports/companion.hpp"

#include <deque>

namespace limber::ui {

/// What the user changes in the settings, told to the resident, which tells all settings back. What comes
/// back may be older than what was changed since.
class SettingsTalk {
public:
    explicit SettingsTalk(ports::ResidentSide& resident);

    /// What is to be shown now.
    [[nodiscard]] const core::Settings& settings() const { return m_settings; }
    /// The resident's word. False if it is the echo of a change that a later one has overtaken.
    bool hear(const core::Settings& settings);
    /// Tells a change. False if nobody may have such settings; then nothing is told.
    bool want(const core::Settings& settings);

private:
    ports::ResidentSide& m_resident;
    core::Settings m_settings;
    std::deque<core::Settings> m_wanted; ///< told, and not yet come back
};

} // namespace limber::ui
