#include "bus_source.hpp"
#include "signs.hpp"
#include "sleep_sensor.hpp"

#include "support/catch.hpp"
#include "support/private_bus.hpp"

#include <QDBusMessage>

#include <unistd.h>

using namespace limber;
using namespace limber::test;

namespace {

const QString manager = QStringLiteral("org.freedesktop.login1.Manager");
const QString managerPath = QStringLiteral("/org/freedesktop/login1");
const QString session = QStringLiteral("org.freedesktop.login1.Session");
const QString sessionPath = QStringLiteral("/org/freedesktop/login1/session/c1");
const QString mock = QStringLiteral("org.freedesktop.DBus.Mock");

const StoppedClock stopped;

/// dbusmock's logind with the session c1, on a private system bus.
struct Bench {
    PrivateBus bus{PrivateBus::Kind::System};
    EnvironmentVariable sessionId{"XDG_SESSION_ID", "c1"};
    QDBusConnection caller = bus.connect();
    std::unique_ptr<Child> logind;

    Bench() { startLogind(); }
    void startLogind()
    {
        logind = std::make_unique<Child>(QStringLiteral("/usr/bin/python3"),
                                         QStringList{QStringLiteral("-m"), QStringLiteral("dbusmock"),
                                                     QStringLiteral("--template"), QStringLiteral("logind")});
        if (!waitUntil([&] {
                return !logind->isRunning()
                    || caller.interface()->isServiceRegistered(QStringLiteral("org.freedesktop.login1"));
            })
            || !logind->isRunning()) {
            throw std::runtime_error("python3-dbusmock does not run (.ci/setup installs it): "
                                     + logind->errors().toStdString());
        }
        call(managerPath, mock, QStringLiteral("AddSession"),
             {QStringLiteral("c1"), QStringLiteral("seat0"), uint{getuid()}, QStringLiteral("anna"), true});
    }
    void stopLogind()
    {
        logind->kill();
        bus.waitForName(QStringLiteral("org.freedesktop.login1"), false);
    }
    QVariant call(const QString& path,
                  const QString& interface,
                  const QString& method,
                  const QVariantList& arguments = {})
    {
        QDBusMessage message = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.login1"), path,
                                                              interface, method);
        message.setArguments(arguments);
        const QDBusMessage reply = caller.call(message);
        if (reply.type() == QDBusMessage::ErrorMessage) {
            throw std::runtime_error(reply.errorMessage().toStdString());
        }
        return reply.arguments().value(0);
    }
    void prepareForSleep(bool isAboutTo)
    {
        call(managerPath, mock, QStringLiteral("EmitSignal"),
             {manager, QStringLiteral("PrepareForSleep"), QStringLiteral("b"),
              QVariant::fromValue(QList<QVariant>{isAboutTo})});
    }
    /// How many keep the computer from sleeping.
    int inhibitors()
    {
        const auto list = call(managerPath, manager, QStringLiteral("ListInhibitors")).value<QDBusArgument>();
        int count = 0;
        for (list.beginArray(); !list.atEnd(); ++count) {
            QString ignored;
            uint number = 0;
            list.beginStructure();
            list >> ignored >> ignored >> ignored >> ignored >> number >> number;
            list.endStructure();
        }
        return count;
    }
};

} // namespace

TEST_CASE("sleep is reported before it happens, held back until then, and held back again after waking")
{
    Bench bench;
    platform::SleepSensor sensor{stopped, bench.bus.connect()};
    std::vector<core::Sign> signs;
    int inhibitorsAtReport = -1;
    sensor.start([&](core::Sign sign) {
        signs.push_back(sign);
        if (sign.value == true) {
            inhibitorsAtReport = bench.inhibitors();
        }
    });
    REQUIRE(waitUntil([&] { return signs.size() == 1 && bench.inhibitors() == 1; }));
    CHECK(signs.back().what == core::What::Asleep);
    CHECK(signs.back().value == false);

    bench.prepareForSleep(true);
    REQUIRE(waitUntil([&] { return signs.size() == 2; }));
    CHECK(signs.back().value == true);
    CHECK(inhibitorsAtReport == 1);
    CHECK(waitUntil([&] { return bench.inhibitors() == 0; }));

    bench.prepareForSleep(false);
    REQUIRE(waitUntil([&] { return signs.size() == 3; }));
    CHECK(signs.back().value == false);
    CHECK(waitUntil([&] { return bench.inhibitors() == 1; }));
}

TEST_CASE("a logind that goes leaves sleep unknown, and is used again when it is back")
{
    Bench bench;
    platform::SleepSensor sensor{stopped, bench.bus.connect()};
    Collected collected{sensor};
    CHECK(collected.next() == false);
    bench.stopLogind();
    CHECK(collected.next() == std::nullopt);
    bench.startLogind();
    CHECK(collected.next() == false);
    CHECK(waitUntil([&] { return bench.inhibitors() == 1; }));
    bench.prepareForSleep(true);
    CHECK(collected.next() == true);
}

TEST_CASE("without a logind sleep is unknown, not false")
{
    PrivateBus bus{PrivateBus::Kind::System};
    platform::SleepSensor sensor{stopped, bus.connect()};
    Collected collected{sensor};
    CHECK(collected.next() == std::nullopt);
}

namespace {

struct LockBench : Bench {
    PrivateBus sessionBus;
    platform::SourceSensor sensor{core::What::Locked, stopped, sources()};

    std::vector<std::unique_ptr<platform::Source>> sources()
    {
        std::vector<std::unique_ptr<platform::Source>> made;
        made.push_back(std::make_unique<platform::LogindSession>(bus.connect()));
        made.push_back(std::make_unique<platform::ScreenSaverSource>(
            sessionBus.connect(), QStringLiteral("org.gnome.ScreenSaver"),
            QStringLiteral("/org/gnome/ScreenSaver")));
        return made;
    }
    void setLocked(bool isLocked) { call(sessionPath, session, QStringLiteral("SetLockedHint"), {isLocked}); }
};

} // namespace

TEST_CASE("the session's locked hint is the sign")
{
    LockBench bench;
    Collected collected{bench.sensor};
    CHECK(collected.next() == false);
    CHECK(bench.sensor.source() == "logind LockedHint");
    bench.setLocked(true);
    CHECK(collected.next() == true);
    CHECK(collected.signs.back().what == core::What::Locked);
    bench.setLocked(false);
    CHECK(collected.next() == false);
}

TEST_CASE("a session that is locked when Limber starts is locked")
{
    LockBench bench;
    bench.setLocked(true);
    Collected collected{bench.sensor};
    CHECK(collected.next() == true);
}

TEST_CASE("a request to lock is not yet locked, and a request to unlock frees a hint that was left behind")
{
    LockBench bench;
    Collected collected{bench.sensor};
    CHECK(collected.next() == false);
    bench.call(sessionPath, session, QStringLiteral("Lock"));
    bench.setLocked(true);
    CHECK(collected.next() == true);
    bench.call(sessionPath, session, QStringLiteral("Unlock"));
    CHECK(collected.next() == false);
    CHECK(collected.signs.size() == 3);
}
