#pragma once

#include "demo/album.hpp"
#include "demo/demo_desk.hpp"

#include <functional>
#include <vector>

namespace limber::app {

/// Something that happens in the demo's day.
struct Happening {
    double pace = 1;              ///< how many seconds of the day pass in one of the onlooker's
    std::function<bool()> isTime; ///< asked as time passes
    std::function<void()> happen;
};

/// The day of somebody with a desk job: a morning session, breaks that are taken, snoozed, skipped and
/// missed, a call, a lunch, an evening session, and a look at what it came to.
[[nodiscard]] std::vector<Happening> demoDay(DemoDesk& desk, Album& album);

} // namespace limber::app
