#include "bus_source.hpp"
#include "fake_screen_saver.hpp"
#include "signs.hpp"

#include "support/catch.hpp"

using namespace limber;
using namespace limber::test;

namespace {

const StoppedClock stopped;

/// A lock sensor that listens to two savers.
struct Bench {
    PrivateBus bus;
    platform::SourceSensor sensor{core::What::Locked, stopped, sources()};

    std::vector<std::unique_ptr<platform::Source>> sources()
    {
        std::vector<std::unique_ptr<platform::Source>> made;
        for (const char* name : {"freedesktop", "gnome"}) {
            const QString text = QString::fromLatin1(name);
            made.push_back(std::make_unique<platform::ScreenSaverSource>(
                bus.connect(), QStringLiteral("org.%1.ScreenSaver").arg(text),
                QStringLiteral("/org/%1/ScreenSaver").arg(text)));
        }
        return made;
    }
};

} // namespace

TEST_CASE("without a screen saver locked is unknown, and one that comes later is heard")
{
    Bench bench;
    Collected collected{bench.sensor};
    CHECK(collected.next() == std::nullopt);
    CHECK(bench.sensor.source() == "org.freedesktop.ScreenSaver, org.gnome.ScreenSaver");
    FakeScreenSaver saver{bench.bus, QStringLiteral("gnome")};
    CHECK(collected.next() == false);
    CHECK(bench.sensor.source() == "org.gnome.ScreenSaver");
    saver.activate(true);
    CHECK(collected.next() == true);
}

TEST_CASE("a locker that crashes while it is active does not lock the user out for ever")
{
    Bench bench;
    auto saver = std::make_unique<FakeScreenSaver>(bench.bus, QStringLiteral("gnome"));
    saver->activate(true);
    Collected collected{bench.sensor};
    CHECK(collected.next() == true);
    saver.reset();
    CHECK(collected.next() == std::nullopt);
}

TEST_CASE("a screen saver that cannot say is as good as none")
{
    Bench bench;
    FakeScreenSaver saver{bench.bus, QStringLiteral("freedesktop")};
    saver.isUnable = true;
    Collected collected{bench.sensor};
    CHECK(collected.next() == std::nullopt);
}
