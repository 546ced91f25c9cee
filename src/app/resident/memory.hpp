#pragma once

namespace limber::app {

/// Gives the system back what was needed only for a while, and what malloc would keep for later.
void giveBackMemory();

} // namespace limber::app
