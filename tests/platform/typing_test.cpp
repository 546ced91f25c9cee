#include "signs.hpp"
#include "typing.hpp"
#include "x11_idle.hpp"

#include "support/catch.hpp"
#include "support/xvfb.hpp"

using namespace limber;
using namespace limber::test;
using namespace std::chrono_literals;

namespace {

const StoppedClock stopped;

std::unique_ptr<platform::Typing> typingOnX11(core::Milliseconds pause)
{
    auto idle = platform::X11Idle::make(stopped, pause);
    REQUIRE(idle);
    return std::make_unique<platform::Typing>(*std::move(idle));
}

void pressKey()
{
    run(QStringLiteral("xdotool"), {QStringLiteral("key"), QStringLiteral("a")});
}

} // namespace

TEST_CASE("whoever presses a key on X11 is typing until a pause, every time")
{
    Xvfb xvfb;
    pressKey();
    const auto sensor = typingOnX11(300ms);
    CHECK(sensor->source() == "XSync IDLETIME");
    Collected collected{*sensor};
    CHECK(collected.next() == true);
    for (int round = 0; round < 2; ++round) {
        CHECK(collected.next() == false);
        CHECK(collected.signs.back().what == core::What::Typing);
        pressKey();
        CHECK(collected.next() == true);
    }
}

TEST_CASE("who has not pressed a key for long is not typing, and that is told at once")
{
    Xvfb xvfb;
    const auto earlier = typingOnX11(100ms);
    Collected before{*earlier};
    while (before.next() != false) { }
    const auto sensor = typingOnX11(100ms);
    Collected collected{*sensor};
    CHECK(collected.next() == false);
}

TEST_CASE("whoever hears of a pause in the typing may end the sensor there and then")
{
    Xvfb xvfb;
    auto sensor = typingOnX11(100ms);
    sensor->start([&](const core::Sign& sign) {
        if (sign.value == false) {
            sensor.reset();
        }
    });
    CHECK(waitUntil([&] { return sensor == nullptr; }));
}

TEST_CASE("when the X server goes, typing is unknown, not false")
{
    Xvfb xvfb;
    const auto sensor = typingOnX11(1h);
    Collected collected{*sensor};
    CHECK(collected.next() == true);
    xvfb.kill();
    CHECK(collected.next() == std::nullopt);
}
