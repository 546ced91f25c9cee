#pragma once

#include "limber/ports/tray.hpp"
#include "limber/tray/status_tray.hpp"

#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace limber::tray {

/// A pause that counts from the click.
struct PauseFor {
    core::Minutes span;
    bool operator==(const PauseFor&) const = default;
};
/// Until tomorrow's morning, from the click.
struct PauseUntilTomorrow {
    bool operator==(const PauseUntilTomorrow&) const = default;
};

/// What a click on an entry means.
using MenuAction = std::variant<ports::TrayChoice, PauseFor, PauseUntilTomorrow>;

/// One line of the menu. Without an action it is a heading, or with `entries` the way into a submenu; without
/// text it is a separator.
struct MenuEntry {
    QString text;
    std::optional<MenuAction> action;
    bool isEnabled = true;
    bool isVisible = true;
    QString themeIcon; ///< freedesktop name, "" for none
    std::vector<MenuEntry> entries;
    bool operator==(const MenuEntry&) const = default;
};

/// The whole menu. Its shape depends on `stretches` only: with the state, texts change and entries are
/// switched off or hidden, so that a host that shows the menu meanwhile never clicks something else.
[[nodiscard]] std::vector<MenuEntry> menuFor(const ports::TrayState& state,
                                             const std::vector<StretchName>& stretches);

/// What the user chose by a click on `action` at `now`.
[[nodiscard]] ports::TrayChoice
choiceOf(const MenuAction& action, const core::Now& now, const core::Settings& settings);

} // namespace limber::tray
