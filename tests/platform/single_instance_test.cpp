#include "limber/platform/dbus_interface_client.hpp"
#include "support/catch.hpp"
#include "support/private_bus.hpp"

#include <QTemporaryDir>

#include <algorithm>
#include <vector>

using namespace limber::test;
using limber::platform::callRunning;

namespace {

const QString program = QStringLiteral(LIMBER_TEST_RUNNING_LIMBER);
const QString nameOnBus = QStringLiteral("io.github.limber_app.Limber");

struct Ground {
    QTemporaryDir folder;
    QString runtime = folder.filePath(QStringLiteral("limber"));
};

void waitForEnd(Child& child)
{
    REQUIRE(waitUntil([&] { return !child.isRunning(); }));
}

} // namespace

TEST_CASE("of eight that start together one runs, and the others bring it forward and end well")
{
    for (int round = 0; round < 5; ++round) {
        Ground ground;
        PrivateBus bus;
        std::vector<std::unique_ptr<Child>> racers;
        constexpr int many = 8;
        racers.reserve(many);
        for (int i = 0; i < many; ++i) {
            racers.push_back(std::make_unique<Child>(
                program, QStringList{ground.runtime, QStringLiteral("token-%1").arg(i)}));
        }
        const auto isRunning = [](const auto& racer) { return racer->isRunning(); };
        REQUIRE(waitUntil([&] { return std::count_if(racers.begin(), racers.end(), isRunning) == 1; }));
        const auto first = std::find_if(racers.begin(), racers.end(), isRunning);
        for (auto racer = racers.begin(); racer != racers.end(); ++racer) {
            if (racer == first) {
                continue;
            }
            const auto token = QStringLiteral("activate token-%1\n").arg(racer - racers.begin());
            CHECK((*racer)->exitCode() == 0);
            CHECK((*racer)->output() == QStringLiteral("forwarded\n"));
            CHECK(waitUntil([&] { return (*first)->output().count(token) == 1; }));
        }
        CHECK((*first)->isRunning());
    }
}

TEST_CASE("one that was killed is followed by the next")
{
    Ground ground;
    PrivateBus bus;
    for (int round = 0; round < 5; ++round) {
        Child limber{program, {ground.runtime}};
        CHECK(limber.firstLine().startsWith(QStringLiteral("first")));
        limber.kill();
    }
    Child limber{program, {ground.runtime}};
    CHECK(limber.firstLine().startsWith(QStringLiteral("first")));
}

TEST_CASE("one that starts while another quits takes its place")
{
    Ground ground;
    PrivateBus bus;
    auto old = std::make_unique<Child>(program, QStringList{ground.runtime});
    (void)old->firstLine();
    for (int round = 0; round < 10; ++round) {
        REQUIRE(callRunning(bus.connect(), "Quit"));
        auto fresh = std::make_unique<Child>(program, QStringList{ground.runtime});
        CHECK(fresh->firstLine().startsWith(QStringLiteral("first")));
        waitForEnd(*old);
        CHECK(old->exitCode() == 0);
        old = std::move(fresh);
    }
}

TEST_CASE("one that hangs is named with its process, after a while")
{
    Ground ground;
    PrivateBus bus;
    Child hanging{program, {ground.runtime}};
    (void)hanging.firstLine();
    REQUIRE(::kill(static_cast<pid_t>(hanging.processId()), SIGSTOP) == 0);
    Child second{program, {ground.runtime, QString{}, QStringLiteral("100")}};
    waitForEnd(second);
    CHECK(second.exitCode() == 1);
    CHECK(second.errors().contains(QStringLiteral("does not answer (process %1)").arg(hanging.processId())));
    hanging.kill();
}

TEST_CASE("without a session bus one runs, says what does not work, and keeps the others out")
{
    Ground ground;
    const EnvironmentVariable noBus{"DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere"};
    Child first{program, {ground.runtime}};
    CHECK(first.firstLine().contains(
        QStringLiteral("There is no session bus, so Limber can show no notifications")));
    Child second{program, {ground.runtime}};
    waitForEnd(second);
    CHECK(second.exitCode() == 1);
    CHECK(second.errors().contains(QStringLiteral("Limber is running already, but not where")));
    first.kill();
    Child third{program, {ground.runtime}};
    CHECK(third.firstLine().startsWith(QStringLiteral("first")));
}

TEST_CASE("one that started without a session bus keeps out those that have one")
{
    Ground ground;
    PrivateBus bus;
    std::unique_ptr<Child> busless;
    {
        const EnvironmentVariable noBus{"DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere"};
        busless = std::make_unique<Child>(program, QStringList{ground.runtime});
        (void)busless->firstLine();
    }
    Child second{program, {ground.runtime, QString{}, QStringLiteral("100")}};
    waitForEnd(second);
    CHECK(second.exitCode() == 1);
    bus.waitForName(nameOnBus, false);
}
