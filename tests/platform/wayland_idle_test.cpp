#include "fake_compositor.hpp"
#include "signs.hpp"
#include "wayland_idle.hpp"

#include "support/catch.hpp"

using namespace limber;
using namespace limber::test;
using namespace std::chrono_literals;
using platform::WaylandIdle;
using Protocol = FakeCompositor::Protocol;

namespace {

const StoppedClock stopped;

} // namespace

TEST_CASE("a Wayland compositor's idle and resumed are the sign, by either protocol")
{
    const auto [protocol, name] = GENERATE(table<Protocol, const char*>(
        {{Protocol::Ext, "ext-idle-notify-v1"}, {Protocol::Kde, "org_kde_kwin_idle"}}));
    FakeCompositor compositor{protocol};
    const auto sensor = WaylandIdle::make(stopped, 3min);
    REQUIRE(sensor);
    CHECK((*sensor)->source() == name);
    Collected collected{**sensor};
    CHECK(collected.next() == false);
    REQUIRE(waitUntil([&] { return compositor.limit() != 0; }));
    CHECK(compositor.limit() == 180000);
    for (int round = 0; round < 2; ++round) {
        compositor.becomeIdle();
        CHECK(collected.next() == true);
        CHECK(collected.signs.back().since == stopped.now().up - 3min);
        compositor.type();
        CHECK(collected.next() == false);
        CHECK(collected.signs.back().since == stopped.now().up);
    }
}

TEST_CASE("when the seat or the compositor goes, idle is unknown, not false")
{
    const bool isCrash = GENERATE(false, true);
    FakeCompositor compositor{Protocol::Ext};
    const auto sensor = WaylandIdle::make(stopped, 3min);
    REQUIRE(sensor);
    Collected collected{**sensor};
    CHECK(collected.next() == false);
    if (isCrash) {
        compositor.crash();
    } else {
        compositor.unplugSeat();
    }
    CHECK(collected.next() == std::nullopt);
}

TEST_CASE("a compositor that knows no idle protocol gives a reason instead of a sensor")
{
    FakeCompositor compositor{Protocol::None};
    const auto sensor = WaylandIdle::make(stopped, 3min);
    REQUIRE_FALSE(sensor);
    CHECK_THAT(sensor.error(), Catch::Contains("ext-idle-notify-v1"));
}
