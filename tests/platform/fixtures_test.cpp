#include "support/catch.hpp"
#include "support/private_bus.hpp"
#include "support/xvfb.hpp"

using namespace limber::test;

TEST_CASE("a private bus is the session bus of child processes and ends with its owner")
{
    QString address;
    {
        PrivateBus bus;
        address = bus.address();
        CHECK(qgetenv("DBUS_SESSION_BUS_ADDRESS") == address.toUtf8());
        QDBusConnection connection = bus.connect();
        REQUIRE(connection.registerService(QStringLiteral("io.github.limber_app.Test")));
        bus.waitForName(QStringLiteral("io.github.limber_app.Test"));
        bus.drop(connection);
        bus.waitForName(QStringLiteral("io.github.limber_app.Test"), false);
    }
    CHECK(qgetenv("DBUS_SESSION_BUS_ADDRESS") != address.toUtf8());
}

TEST_CASE("two X servers run beside each other")
{
    Xvfb one;
    Xvfb two;
    CHECK(one.display() != two.display());
    CHECK(qgetenv("DISPLAY") == two.display().toUtf8());
    CHECK_FALSE(run(QStringLiteral("xdotool"), {QStringLiteral("getmouselocation")}).isEmpty());
}

TEST_CASE("a missing program fails the test by name")
{
    CHECK_THROWS_WITH(Child{QStringLiteral("no-such-program")},
                      Catch::Contains("no-such-program is missing: .ci/setup installs it"));
}
