#pragma once

#include "limber/ports/clock.hpp"
#include "limber/ports/tray.hpp"

#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace limber::tray {

/// A stretch as the menu offers it: the id to start it by, and its name for people.
struct StretchName {
    std::string id;
    std::string name;
    bool operator==(const StretchName&) const = default;
};

class HostWatch;
class TrayItem;

/// The icon in the desktop's panel, through StatusNotifierItem or, where there is none, XEmbed.
///
/// It appears when a panel that shows icons does, however late that is, and comes back when the panel does.
/// Needs a QApplication, and an event loop that runs.
class StatusTray final : public ports::Tray {
public:
    /// Told `false` at most once: when no panel has shown up within `patience`. Told `true` when one does.
    using HostChanged = std::function<void(bool there)>;

    /// `clock` must outlive the tray: a pause chosen in the menu counts from the click.
    StatusTray(const ports::Clock& clock,
               std::vector<StretchName> stretches,
               std::chrono::milliseconds patience = std::chrono::seconds{5});
    ~StatusTray() override;
    StatusTray(const StatusTray&) = delete;
    StatusTray& operator=(const StatusTray&) = delete;

    /// Begins to look for a panel. To be called once, when there is somebody to answer `changed`.
    void start(HostChanged changed);
    void onChoice(Choose choose) override;
    /// Changes icon, tooltip and menu where they differ, so that it may be called at every event.
    void show(const ports::TrayState& state) override;

private:
    void appear();

    const ports::Clock& m_clock;
    std::vector<StretchName> m_stretches;
    std::chrono::milliseconds m_patience;
    Choose m_choose;
    HostChanged m_hostChanged;
    ports::TrayState m_state;
    std::unique_ptr<HostWatch> m_watch;
    std::unique_ptr<TrayItem> m_item; ///< none until there is a host
};

} // namespace limber::tray
