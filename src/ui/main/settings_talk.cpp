#include "main/settings_talk.hpp"

#include "limber/core/companion.hpp"

#include <algorithm>
#include <iterator>

namespace limber::ui {

SettingsTalk::SettingsTalk(ports::ResidentSide& resident)
    : m_resident{resident}
{ }

bool SettingsTalk::hear(const core::Settings& settings)
{
    const auto echo = std::find(m_wanted.begin(), m_wanted.end(), settings);
    if (echo != m_wanted.end()) {
        m_wanted.erase(m_wanted.begin(), std::next(echo));
        if (!m_wanted.empty()) {
            return false;
        }
    } else {
        m_wanted.clear();
    }
    m_settings = settings;
    return true;
}

bool SettingsTalk::want(const core::Settings& settings)
{
    if (core::faultIn(settings)) {
        return false;
    }
    m_settings = settings;
    m_wanted.push_back(settings);
    m_resident.report(core::SettingsWanted{settings});
    return true;
}

} // namespace limber::ui
