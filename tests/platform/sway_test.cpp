#include "do_not_disturb.hpp"
#include "signs.hpp"
#include "sway.hpp"
#include "typing.hpp"
#include "wayland_full_screen.hpp"
#include "wayland_idle.hpp"

#include "limber/platform/system_clock.hpp"
#include "support/catch.hpp"
#include "support/private_bus.hpp"

#include <QDBusConnection>

using namespace limber;
using namespace limber::test;
using namespace std::chrono_literals;

namespace {

const StoppedClock stopped;

/// A window of a program of its own, on the compositor.
Child openWindow(const char* title)
{
    return Child{QStringLiteral(LIMBER_TEST_WAYLAND_WINDOW), {QString::fromUtf8(title)}};
}

std::unique_ptr<platform::SourceSensor> fullScreenSensor()
{
    auto source = platform::WaylandFullScreen::make();
    REQUIRE(source);
    std::vector<std::unique_ptr<platform::Source>> sources;
    sources.push_back(*std::move(source));
    return std::make_unique<platform::SourceSensor>(core::What::FullScreen, stopped, std::move(sources));
}

} // namespace

TEST_CASE("on sway a user without input becomes idle, and a key brings them back, every time")
{
    const platform::SystemClock clock{QDBusConnection{QString{}}};
    Sway sway;
    const auto sensor = platform::WaylandIdle::make(clock, 200ms);
    REQUIRE(sensor);
    CHECK((*sensor)->source() == "org_kde_kwin_idle");
    Collected collected{**sensor};
    CHECK(collected.next() == false);
    for (int round = 0; round < 2; ++round) {
        CHECK(collected.next() == true);
        CHECK(collected.signs.back().since <= clock.now().up - 200ms);
        Sway::pressKey();
        CHECK(collected.next() == false);
    }
    sway.kill();
    while (collected.next() != std::nullopt) { }
}

TEST_CASE("on sway a key is typing, and a pause ends it, every time")
{
    Sway sway;
    auto idle = platform::WaylandIdle::make(stopped, 200ms);
    REQUIRE(idle);
    platform::Typing sensor{*std::move(idle)};
    Collected collected{sensor};
    CHECK(collected.next() == true);
    for (int round = 0; round < 2; ++round) {
        CHECK(collected.next() == false);
        Sway::pressKey();
        CHECK(collected.next() == true);
    }
}

TEST_CASE("on sway the active window's full screen is the sign, whichever window that is")
{
    Sway sway;
    const auto sensor = fullScreenSensor();
    Collected collected{*sensor};
    CHECK(collected.next() == false);
    CHECK(sensor->source() == "the Wayland compositor");
    Child film = openWindow("film");
    REQUIRE(film.firstLine() == QStringLiteral("shown"));
    Sway::tell(QStringLiteral("[title=film] fullscreen enable"));
    CHECK(collected.next() == true);
    Sway::tell(QStringLiteral("workspace 2"));
    CHECK(collected.next() == false);
    Sway::tell(QStringLiteral("workspace back_and_forth"));
    CHECK(collected.next() == true);
    Sway::tell(QStringLiteral("[title=film] fullscreen disable"));
    CHECK(collected.next() == false);
    Sway::tell(QStringLiteral("[title=film] fullscreen enable"));
    CHECK(collected.next() == true);
    film.kill();
    CHECK(collected.next() == false);
    CHECK(collected.signs.size() == 7);
}

TEST_CASE("a window that fills sway's screen when Limber starts is seen, and a lost sway is unknown")
{
    Sway sway;
    Child film = openWindow("film");
    REQUIRE(film.firstLine() == QStringLiteral("shown"));
    Sway::tell(QStringLiteral("[title=film] fullscreen enable"));
    const auto sensor = fullScreenSensor();
    Collected collected{*sensor};
    CHECK(collected.next() == true);
    sway.kill();
    CHECK(collected.next() == std::nullopt);
    CHECK(sensor->why() == "the Wayland compositor is gone");
}

TEST_CASE("mako says whether it is quiet when it is asked, and only then")
{
    Sway sway;
    PrivateBus bus;
    Child mako{QStringLiteral("mako")};
    bus.waitForName(QStringLiteral("org.freedesktop.Notifications"));
    std::vector<std::unique_ptr<platform::Source>> sources;
    sources.push_back(std::make_unique<platform::DoNotDisturbSource>(bus.connect()));
    platform::SourceSensor sensor{core::What::DoNotDisturb, stopped, std::move(sources)};
    Collected collected{sensor};
    CHECK_FALSE(sensor.ask());
    CHECK(collected.next() == false);
    CHECK(sensor.source() == "mako");
    run(QStringLiteral("makoctl"),
        {QStringLiteral("mode"), QStringLiteral("-s"), QStringLiteral("do-not-disturb")});
    CHECK(sensor.ask());
    CHECK(collected.next() == true);
    run(QStringLiteral("makoctl"), {QStringLiteral("mode"), QStringLiteral("-s"), QStringLiteral("default")});
    CHECK(sensor.ask());
    CHECK(collected.next() == false);
    CHECK(collected.signs.size() == 3);
    mako.kill();
    CHECK(collected.next() == std::nullopt);
    CHECK_FALSE(sensor.ask());
}
