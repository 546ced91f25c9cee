#include "signs.hpp"

#include "limber/platform/desktop.hpp"
#include "support/catch.hpp"
#include "support/private_bus.hpp"
#include "support/xvfb.hpp"

#include <algorithm>

using namespace limber;
using namespace limber::test;
using namespace std::chrono_literals;

namespace {

const StoppedClock stopped;

std::vector<core::What> missing(const platform::DesktopSensors& found)
{
    std::vector<core::What> what;
    for (const auto& each : found.missing) {
        CHECK_FALSE(each.why.empty());
        what.push_back(each.what);
    }
    return what;
}

} // namespace

TEST_CASE("with nothing there, every sign is missing with a reason")
{
    const QDBusConnection noBus{QString{}};
    const auto found = platform::makeSensors(stopped, noBus, noBus, 3min);
    CHECK(found.sensors.empty());
    CHECK(missing(found)
          == std::vector{core::What::Idle, core::What::Asleep, core::What::Locked, core::What::DoNotDisturb,
                         core::What::FullScreen});
}

TEST_CASE("on X11 with both buses nothing is missing, and every sensor reports soon")
{
    Xvfb xvfb;
    PrivateBus session;
    PrivateBus system{PrivateBus::Kind::System};
    const auto found = platform::makeSensors(stopped, session.connect(), system.connect(), 3min);
    CHECK(found.missing.empty());
    std::vector<core::What> reported;
    for (const auto& sensor : found.sensors) {
        CHECK_FALSE(sensor->source().empty());
        sensor->start([&](core::Sign sign) { reported.push_back(sign.what); });
    }
    REQUIRE(waitUntil([&] { return reported.size() == 5; }));
    std::sort(reported.begin(), reported.end());
    CHECK(reported
          == std::vector{core::What::Idle, core::What::Locked, core::What::Asleep, core::What::DoNotDisturb,
                         core::What::FullScreen});
}

TEST_CASE("under Wayland the X server is not asked")
{
    Xvfb xvfb;
    const EnvironmentVariable wayland{"WAYLAND_DISPLAY", "no-such-compositor"};
    const QDBusConnection noBus{QString{}};
    const auto found = platform::makeSensors(stopped, noBus, noBus, 3min);
    CHECK(found.sensors.empty());
    REQUIRE_FALSE(found.missing.empty());
    CHECK(found.missing.front().why == "no Wayland compositor can be reached");
}
