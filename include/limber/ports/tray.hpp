#pragma once

#include "limber/core/companion.hpp"
#include "limber/core/next_up.hpp"

#include <functional>
#include <optional>
#include <string>
#include <variant>

namespace limber::ports {

/// What the tray shows.
struct TrayState {
    core::NextUp next;
    core::Now now; ///< when `next` was worked out
    core::Settings settings = {};
    bool operator==(const TrayState&) const = default;
};

/// The icon was clicked: show the session that runs, or what is next.
struct PanelWanted {
    std::optional<core::ScreenPoint> at; ///< where the icon is, if that can be known
    bool operator==(const PanelWanted&) const = default;
};
/// "Open Limber": show the session that runs, or today.
struct OpenWanted {
    bool operator==(const OpenWanted&) const = default;
};
struct QuitWanted {
    bool operator==(const QuitWanted&) const = default;
};

/// What the user wants, chosen in the tray.
using TrayChoice = std::variant<core::StartWanted,
                                core::Answered,
                                core::Paused,
                                core::Resumed,
                                core::ShowPage,
                                PanelWanted,
                                OpenWanted,
                                QuitWanted>;

/// The icon in the panel, with its menu and tooltip.
class Tray {
public:
    using Choose = std::function<void(const TrayChoice&, const std::string& activationToken)>;

    virtual ~Tray() = default;
    virtual void onChoice(Choose choose) = 0;
    virtual void show(const TrayState& state) = 0;
};

} // namespace limber::ports
