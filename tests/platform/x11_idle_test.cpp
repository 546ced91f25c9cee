#include "signs.hpp"
#include "x11_idle.hpp"

#include "limber/platform/system_clock.hpp"
#include "support/catch.hpp"
#include "support/xvfb.hpp"

#include <QDBusConnection>

using namespace limber;
using namespace limber::test;
using namespace std::chrono_literals;
using platform::X11Idle;

namespace {

const StoppedClock stopped;

void pressKey()
{
    run(QStringLiteral("xdotool"), {QStringLiteral("key"), QStringLiteral("a")});
}

} // namespace

TEST_CASE("without input the X server's user becomes idle, and a key brings them back, every time")
{
    const platform::SystemClock systemClock{QDBusConnection{QString{}}};
    Xvfb xvfb;
    pressKey();
    const auto sensor = X11Idle::make(systemClock, 200ms);
    REQUIRE(sensor);
    Collected collected{**sensor};
    CHECK(collected.next() == false);
    for (int round = 0; round < 3; ++round) {
        CHECK(collected.next() == true);
        const core::Sign idle = collected.signs.back();
        CHECK(idle.what == core::What::Idle);
        CHECK(idle.since <= systemClock.now().up - 200ms);
        CHECK(idle.since > systemClock.now().up - 5s);
        const core::Uptime before = systemClock.now().up;
        pressKey();
        CHECK(collected.next() == false);
        CHECK(collected.signs.back().since >= before);
    }
}

TEST_CASE("a user who is idle already when the sensor starts is idle at once")
{
    Xvfb xvfb;
    const auto probe = X11Idle::make(stopped, 50ms);
    REQUIRE(probe);
    Collected first{**probe};
    while (first.next() != true) { }

    const auto sensor = X11Idle::make(stopped, 50ms);
    REQUIRE(sensor);
    Collected collected{**sensor};
    CHECK(collected.next() == true);
    pressKey();
    CHECK(collected.next() == false);
}

TEST_CASE("limits beyond 32 bits do not make anybody idle")
{
    Xvfb xvfb;
    const auto sensor = X11Idle::make(stopped, core::Milliseconds{1LL << 32});
    REQUIRE(sensor);
    Collected collected{**sensor};
    CHECK(collected.next() == false);
}

TEST_CASE("when the X server goes, idle is unknown, not false")
{
    Xvfb xvfb;
    const auto sensor = X11Idle::make(stopped, 1h);
    REQUIRE(sensor);
    Collected collected{**sensor};
    CHECK(collected.next() == false);
    xvfb.kill();
    CHECK(collected.next() == std::nullopt);
}

TEST_CASE("without an X server there is no sensor but a reason")
{
    const EnvironmentVariable display{"DISPLAY", ":4711"};
    const auto sensor = X11Idle::make(stopped, 1h);
    REQUIRE_FALSE(sensor);
    CHECK(sensor.error() == "no X server can be reached");
}
