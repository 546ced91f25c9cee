#include "fake_mutter.hpp"
#include "mutter_idle.hpp"
#include "signs.hpp"

#include "support/catch.hpp"

using namespace limber;
using namespace limber::test;
using namespace std::chrono_literals;

namespace {

const StoppedClock stopped;

struct Bench {
    PrivateBus bus;
    platform::MutterIdle sensor{stopped, 3min, bus.connect()};
};

} // namespace

TEST_CASE("GNOME's idle watch and the input after it are the sign, again and again")
{
    Bench bench;
    FakeMutter mutter{bench.bus, 1000};
    Collected collected{bench.sensor};
    CHECK(collected.next() == false);
    REQUIRE(waitUntil([&] { return mutter.idleWatches.size() == 1; }));
    const auto [watch, limit] = *mutter.idleWatches.begin();
    CHECK(limit == 180000);
    for (int round = 0; round < 2; ++round) {
        mutter.fire(watch + 1000);
        mutter.fire(watch);
        CHECK(collected.next() == true);
        CHECK(collected.signs.back().since == stopped.now().up - 3min);
        REQUIRE(waitUntil([&] { return mutter.inputWatches.size() == 1; }));
        mutter.type();
        CHECK(collected.next() == false);
    }
}

TEST_CASE("who is idle on GNOME before Limber starts is idle, since the last input")
{
    Bench bench;
    FakeMutter mutter{bench.bus, 600000};
    Collected collected{bench.sensor};
    CHECK(collected.next() == true);
    CHECK(collected.signs.back().since == stopped.now().up - 10min);
    REQUIRE(waitUntil([&] { return mutter.inputWatches.size() == 1; }));
    mutter.type();
    CHECK(collected.next() == false);
}

TEST_CASE("when the sensor ends GNOME watches for nothing any more, not even for what it had yet to answer")
{
    PrivateBus bus;
    FakeMutter mutter{bus, 600000};
    const QDBusConnection session = bus.connect();
    const auto watches = [&] { return mutter.idleWatches.size() + mutter.inputWatches.size(); };
    {
        platform::MutterIdle sensor{stopped, 3min, session};
        Collected collected{sensor};
        CHECK(collected.next() == true);
        REQUIRE(waitUntil([&] { return watches() == 2; }));
    }
    CHECK(waitUntil([&] { return watches() == 0; }));
    {
        platform::MutterIdle sensor{stopped, 3min, session};
        Collected collected{sensor};
        REQUIRE(waitUntil([&] { return watches() == 1; })); // its answer is on the way
    }
    CHECK(waitUntil([&] { return watches() == 0; }));
}

TEST_CASE("without GNOME's monitor idle is unknown, and known when it comes")
{
    Bench bench;
    Collected collected{bench.sensor};
    CHECK(collected.next() == std::nullopt);
    FakeMutter mutter{bench.bus, 0};
    CHECK(collected.next() == false);
}
