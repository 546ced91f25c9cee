#include "do_not_disturb.hpp"
#include "dunst.hpp"
#include "fake_mako.hpp"
#include "fake_notification_server.hpp"
#include "fake_xfconf.hpp"
#include "signs.hpp"

#include "support/catch.hpp"

#include <QSettings>

using namespace limber;
using namespace limber::test;

namespace {

const StoppedClock stopped;

struct Bench {
    PrivateBus bus;
    platform::SourceSensor sensor{core::What::DoNotDisturb, stopped, sources()};

    std::vector<std::unique_ptr<platform::Source>> sources()
    {
        std::vector<std::unique_ptr<platform::Source>> made;
        made.push_back(std::make_unique<platform::DoNotDisturbSource>(bus.connect()));
        return made;
    }
};

/// Xfce's settings service. It lies outside the search path; the bus is told where.
QString xfconfd()
{
    const QSettings service{QStringLiteral("/usr/share/dbus-1/services/org.xfce.Xfconf.service"),
                            QSettings::IniFormat};
    return service.value(QStringLiteral("D-BUS Service/Exec"), QStringLiteral("xfconfd")).toString();
}

} // namespace

TEST_CASE("pausing dunst is do not disturb")
{
    Bench bench;
    Dunst dunst{bench.bus};
    Collected collected{bench.sensor};
    CHECK(collected.next() == false);
    CHECK(bench.sensor.source() == "dunst");
    dunst.setPaused(true);
    CHECK(collected.next() == true);
    CHECK(collected.signs.back().what == core::What::DoNotDisturb);
    dunst.setPaused(false);
    CHECK(collected.next() == false);
    dunst.kill();
    CHECK(collected.next() == std::nullopt);
    CHECK(bench.sensor.why() == "nothing here shows notifications");
    dunst.start();
    CHECK(collected.next() == false);
    CHECK(bench.sensor.why().empty());
}

TEST_CASE("Plasma's inhibited property is do not disturb")
{
    Bench bench;
    FakeNotificationServer server{bench.bus, QStringLiteral("Plasma")};
    server.isInhibited = true;
    Collected collected{bench.sensor};
    CHECK(collected.next() == true);
    server.inhibit(false);
    CHECK(collected.next() == false);
}

TEST_CASE("Xfce's switch counts only where Xfce shows the notifications")
{
    Bench bench;
    FakeXfconf xfconf{bench.bus};
    xfconf.set(true);
    auto server = std::make_unique<FakeNotificationServer>(bench.bus);
    Collected collected{bench.sensor};
    CHECK(collected.next() == false);
    server.reset();
    CHECK(collected.next() == std::nullopt);

    server = std::make_unique<FakeNotificationServer>(bench.bus, QStringLiteral("Xfce Notify Daemon"));
    CHECK(collected.next() == true);
    CHECK(bench.sensor.source() == "Xfce");
    xfconf.set(false);
    CHECK(collected.next() == false);
}

TEST_CASE("an Xfce switch nobody has touched is off")
{
    Bench bench;
    FakeXfconf xfconf{bench.bus};
    FakeNotificationServer server{bench.bus, QStringLiteral("Xfce Notify Daemon")};
    Collected collected{bench.sensor};
    CHECK(collected.next() == false);
    xfconf.set(true);
    CHECK(collected.next() == true);
    xfconf.unset();
    CHECK(collected.next() == false);
}

TEST_CASE("the real Xfconf tells of the switch, from untouched to on and off")
{
    Bench bench;
    const Child xfconf{xfconfd()};
    bench.bus.waitForName(QStringLiteral("org.xfce.Xfconf"));
    FakeNotificationServer server{bench.bus, QStringLiteral("Xfce Notify Daemon")};
    Collected collected{bench.sensor};
    CHECK(collected.next() == false);
    for (const bool isQuiet : {true, false}) {
        run(QStringLiteral("xfconf-query"),
            {QStringLiteral("-c"), QStringLiteral("xfce4-notifyd"), QStringLiteral("-p"),
             QStringLiteral("/do-not-disturb"), QStringLiteral("-n"), QStringLiteral("-t"),
             QStringLiteral("bool"), QStringLiteral("-s"), QVariant{isQuiet}.toString()});
        CHECK(collected.next() == isQuiet);
    }
}

TEST_CASE("a mako that tells when its mode changes is listened to, and asked no more")
{
    Bench bench;
    FakeMako mako{bench.bus};
    Collected collected{bench.sensor};
    CHECK(collected.next() == false);
    CHECK(bench.sensor.ask());
    mako.setMode(QStringLiteral("do-not-disturb"));
    CHECK(collected.next() == true);
    CHECK_FALSE(bench.sensor.ask());
    mako.setMode(QStringLiteral("default"));
    CHECK(collected.next() == false);
}

TEST_CASE("a notification server that has no such switch leaves do not disturb unknown")
{
    Bench bench;
    FakeNotificationServer server{bench.bus, QStringLiteral("dunst")};
    Collected collected{bench.sensor};
    CHECK(collected.next() == std::nullopt);
    CHECK(bench.sensor.why() == "dunst does not tell");
}
