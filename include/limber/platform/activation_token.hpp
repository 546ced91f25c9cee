#pragma once

#include <string>

namespace limber::platform {

/// A token of Limber's own with which a window asks the Wayland compositor to come forward, for when the
/// desktop gave none with a click. What it is worth is for the compositor to say. Empty where there is no
/// such compositor.
[[nodiscard]] std::string ownActivationToken();

} // namespace limber::platform
