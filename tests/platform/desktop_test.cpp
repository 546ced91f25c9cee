#include "signs.hpp"

#include "limber/platform/desktop.hpp"
#include "support/catch.hpp"
#include "support/private_bus.hpp"
#include "support/xvfb.hpp"

#include <map>
#include <set>

using namespace limber;
using namespace limber::test;
using namespace std::chrono_literals;
using core::What;

namespace {

const StoppedClock stopped;

/// The sensors that could be made, and why the others could not.
struct Found {
    std::map<What, std::unique_ptr<ports::Sensor>> sensors;
    std::map<What, std::string> missing;

    explicit Found(platform::DesktopSensors desktop)
    {
        for (const What what : core::everyWhat) {
            if (auto made = desktop.make(what)) {
                sensors[what] = *std::move(made);
            } else {
                missing[what] = made.error();
            }
        }
    }
};

} // namespace

TEST_CASE("without a display and a bus, what needs one is missing with a reason")
{
    const QDBusConnection noBus{QString{}};
    const Found found{{stopped, noBus, noBus, 3min}};
    CHECK(found.missing
          == std::map<What, std::string>{
              {What::Idle, "no X server can be reached"},
              {What::Locked, "there is neither a system bus nor a session bus"},
              {What::Asleep, "there is no system bus"},
              {What::DoNotDisturb, "there is no session bus"},
              {What::FullScreen, "no X server can be reached"},
              {What::Inhibited, "there is no session bus"},
              {What::Typing, "no X server can be reached"},
          });
}

TEST_CASE("on X11 with both buses nothing is missing, and every sensor reports soon")
{
    Xvfb xvfb;
    PrivateBus session;
    PrivateBus system{PrivateBus::Kind::System};
    const Found found{{stopped, session.connect(), system.connect(), 3min}};
    CHECK(found.missing.empty());
    std::set<What> reported;
    for (const auto& [what, sensor] : found.sensors) {
        CHECK_FALSE(sensor->source().empty());
        sensor->start([&](core::Sign sign) { reported.insert(sign.what); });
    }
    REQUIRE(waitUntil([&] { return reported.size() == core::everyWhat.size(); }));
}

TEST_CASE("whoever cannot tell says why, in words")
{
    Xvfb xvfb;
    PrivateBus session;
    PrivateBus system{PrivateBus::Kind::System};
    const Found found{{stopped, session.connect(), system.connect(), 3min}};
    std::map<What, std::string> whys;
    for (const auto& [what, sensor] : found.sensors) {
        Collected collected{*sensor};
        static_cast<void>(collected.next());
        if (!sensor->why().empty()) {
            whys[what] = sensor->why();
        }
    }
    CHECK(whys
          == std::map<What, std::string>{
              {What::Locked, "neither logind nor a screen locker is here"},
              {What::DoNotDisturb, "nothing here shows notifications"},
              {What::FullScreen, "no window manager here tells of full screen"},
              {What::Inhibited, "neither GNOME's session manager nor Plasma's power manager is here"},
              {What::Microphone, "no sound server is running"},
          });
}

TEST_CASE("under Wayland the X server is not asked")
{
    Xvfb xvfb;
    const EnvironmentVariable wayland{"WAYLAND_DISPLAY", "no-such-compositor"};
    const QDBusConnection noBus{QString{}};
    const Found found{{stopped, noBus, noBus, 3min}};
    CHECK(found.missing.at(What::Idle) == "no Wayland compositor can be reached");
    CHECK(found.missing.at(What::FullScreen) == "no Wayland compositor can be reached");
    CHECK(found.missing.at(What::Typing) == "no Wayland compositor can be reached");
}
