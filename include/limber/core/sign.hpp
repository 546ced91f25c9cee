#pragma once

#include "limber/core/time.hpp"

#include <array>
#include <optional>
#include <string_view>

/// What the desktop tells about the user.
namespace limber::core {

/// One thing a desktop can tell. The first three mean away, the last that one hand is on the keyboard or the
/// mouse, the others mean busy.
enum class What { Idle, Locked, Asleep, DoNotDisturb, FullScreen, Inhibited, Microphone, Camera, Typing };

inline constexpr std::array everyWhat{What::Idle,         What::Locked,     What::Asleep,
                                      What::DoNotDisturb, What::FullScreen, What::Inhibited,
                                      What::Microphone,   What::Camera,     What::Typing};

/// So long without a key or the mouse, and the user is not typing any more.
inline constexpr Seconds pauseInTyping{15};

/// "idle", "locked", "asleep", "do-not-disturb", "full-screen", "inhibited", "microphone", "camera",
/// "typing".
[[nodiscard]] std::string_view name(What what);
[[nodiscard]] std::optional<What> whatNamed(std::string_view name);

/// True for idle, locked and asleep.
[[nodiscard]] bool meansAway(What what);
/// True for what one can do for hours on end: all but those and typing.
[[nodiscard]] bool meansBusy(What what);

/// What reminders wait for besides the user's being there. One that is switched off has no effect at all.
struct WaitFor {
    bool microphone = true; ///< a call
    bool camera = true;
    bool doNotDisturb = true;
    bool fullScreen = true;
    bool presentations = true; ///< a program keeps the screen on: What::Inhibited
    bool typing = true;        ///< for a moment only: see decide()
    bool operator==(const WaitFor&) const = default;

    /// Whether reminders wait for `what`. Never for a sign of being away: that is no setting.
    [[nodiscard]] bool includes(What what) const;
};

inline constexpr WaitFor waitForNothing{false, false, false, false, false, false};

/// A change that the desktop reported. No `value`: it cannot be known any more.
struct Sign {
    What what = What::Idle;
    std::optional<bool> value;
    Uptime since{}; ///< when it became so: for idle the last input, which lies in the past
    bool operator==(const Sign&) const = default;
};

/// The latest of every sign. Unknown is not "no".
struct Signs {
    std::array<std::optional<bool>, everyWhat.size()> values;
    bool operator==(const Signs&) const = default;

    [[nodiscard]] std::optional<bool> operator[](What what) const
    {
        return values[static_cast<std::size_t>(what)];
    }
    void set(What what, std::optional<bool> value) { values[static_cast<std::size_t>(what)] = value; }
    /// Any of idle, locked, asleep is known to be so.
    [[nodiscard]] bool isAway() const;
    /// Any of the busy signs that reminders wait for is known to be so.
    [[nodiscard]] bool isBusy(const WaitFor& waitFor = {}) const;
};

} // namespace limber::core
