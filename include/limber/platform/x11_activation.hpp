#pragma once

#include <cstdint>

namespace limber::platform {

/// Has the window manager of the X server bring one of Limber's windows forward, as somebody wants who has
/// just clicked or pressed a key elsewhere: in the panel, on a reminder, in a terminal. A window manager that
/// guards the keyboard would not believe the window itself, which knows of no key or click of late.
void activateOnX(std::uint32_t window);

} // namespace limber::platform
