#include "fake_notification_server.hpp"

#include "limber/platform/dbus_notifier.hpp"
#include "support/catch.hpp"

#include <memory>

using namespace limber;
using namespace limber::test;
using platform::DBusNotifier;

namespace {

const ports::OfferText text{"Time to stretch", "Five minutes & <done>", "Start", "In 10 min", "Skip"};

/// A notifier on a private bus, with everything it answered.
struct Bench {
    PrivateBus bus;
    std::unique_ptr<FakeNotificationServer> server = std::make_unique<FakeNotificationServer>(bus);
    std::unique_ptr<DBusNotifier> notifier;
    std::vector<ports::NotificationAnswer> answers;
    std::vector<std::string> problems;

    Bench() { makeNotifier(); }
    void makeNotifier()
    {
        notifier = std::make_unique<DBusNotifier>(bus.connect());
        notifier->onAnswer([this](const auto& answer) { answers.push_back(answer); });
        notifier->onProblem([this](const auto& problem) { problems.push_back(problem); });
    }
    /// Shows the offer and waits until it is on screen.
    uint show(std::int64_t serial, const ports::OfferText& words = text)
    {
        const std::size_t before = server->calls.size();
        notifier->offer(serial, words);
        REQUIRE(waitUntil([&] { return server->calls.size() == before + 1; }));
        settle();
        return server->calls.back().id;
    }
    /// Lets everything that is on its way arrive: a note goes the same way, behind it.
    void settle()
    {
        QDBusConnection probe = bus.connect();
        for (int i = 0; i < 3; ++i) {
            bool arrived = false;
            QDBusPendingCallWatcher watcher{probe.asyncCall(QDBusMessage::createMethodCall(
                QStringLiteral("org.freedesktop.Notifications"),
                QStringLiteral("/org/freedesktop/Notifications"),
                QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("GetCapabilities")))};
            QObject::connect(&watcher, &QDBusPendingCallWatcher::finished, &watcher,
                             [&arrived] { arrived = true; });
            REQUIRE(waitUntil([&] { return arrived; }));
        }
    }
};

} // namespace

TEST_CASE("an offer has buttons, stays, and belongs to Limber")
{
    Bench bench;
    bench.show(7);
    const auto& call = bench.server->calls.back();
    CHECK(call.title == QStringLiteral("Time to stretch"));
    CHECK(call.body == QStringLiteral("Five minutes & <done>"));
    CHECK(call.actions
          == QStringList{QStringLiteral("default"), QStringLiteral("Show"), QStringLiteral("start"),
                         QStringLiteral("Start"), QStringLiteral("snooze"), QStringLiteral("In 10 min"),
                         QStringLiteral("skip"), QStringLiteral("Skip")});
    CHECK(call.timeout == 0);
    CHECK(call.hints.value(QStringLiteral("desktop-entry")).toString()
          == QStringLiteral("io.github.limber_app.Limber"));
    CHECK(call.hints.value(QStringLiteral("urgency")).value<uchar>() == 1);
    CHECK_FALSE(call.hints.contains(QStringLiteral("transient")));
    CHECK(bench.notifier->problem().empty());
    CHECK(bench.notifier->server() == "fake 1.0, with buttons");
}

TEST_CASE("each button is its answer, a click on the notification is none in particular")
{
    using core::AnswerKind;
    const auto [key, answer] = GENERATE(table<const char*, std::optional<AnswerKind>>({
        {"start", AnswerKind::Start},
        {"snooze", AnswerKind::Snooze},
        {"skip", AnswerKind::Skip},
        {"default", std::nullopt},
    }));
    Bench bench;
    const uint id = bench.show(7);
    Q_EMIT bench.server->ActionInvoked(id, QString::fromUtf8(key));
    REQUIRE(waitUntil([&] { return !bench.answers.empty(); }));
    CHECK(bench.answers.front().serial == 7);
    CHECK(bench.answers.front().answer == answer);
    CHECK(bench.answers.front().activationToken.empty());
}

TEST_CASE("the token that lets a window take the focus comes with the answer")
{
    Bench bench;
    const uint id = bench.show(7);
    Q_EMIT bench.server->ActivationToken(id, QStringLiteral("token-1"));
    Q_EMIT bench.server->ActionInvoked(id, QStringLiteral("start"));
    REQUIRE(waitUntil([&] { return !bench.answers.empty(); }));
    CHECK(bench.answers.front().activationToken == "token-1");
}

TEST_CASE("another program's notification answers nothing")
{
    Bench bench;
    const uint id = bench.show(7);
    Q_EMIT bench.server->ActivationToken(id + 1, QStringLiteral("not ours"));
    Q_EMIT bench.server->ActionInvoked(id + 1, QStringLiteral("start"));
    Q_EMIT bench.server->NotificationClosed(id + 1, 2);
    Q_EMIT bench.server->ActionInvoked(id, QStringLiteral("skip"));
    REQUIRE(waitUntil([&] { return !bench.answers.empty(); }));
    CHECK(bench.answers.size() == 1);
    CHECK(bench.answers.front().answer == core::AnswerKind::Skip);
    CHECK(bench.answers.front().activationToken.empty());
}

TEST_CASE("an answer comes once, and its notification is taken away")
{
    Bench bench;
    const uint id = bench.show(7);
    Q_EMIT bench.server->ActionInvoked(id, QStringLiteral("start"));
    Q_EMIT bench.server->ActionInvoked(id, QStringLiteral("start"));
    REQUIRE(waitUntil([&] { return !bench.server->closings.empty(); }));
    bench.settle();
    CHECK(bench.answers.size() == 1);
    CHECK(bench.server->closings == std::vector<uint>{id});
}

TEST_CASE("closing a notification is no answer, and the next offer is a new one")
{
    const uint reason = GENERATE(1U, 2U);
    Bench bench;
    const uint id = bench.show(7);
    Q_EMIT bench.server->NotificationClosed(id, reason);
    bench.settle();
    CHECK(bench.answers.empty());
    CHECK(bench.show(8) != id);
    CHECK(bench.server->calls.back().replaces == 0);
}

TEST_CASE("the next offer replaces the one on screen, and its answer names it")
{
    Bench bench;
    const uint id = bench.show(7);
    CHECK(bench.show(8) == id);
    CHECK(bench.server->calls.back().replaces == id);
    Q_EMIT bench.server->ActionInvoked(id, QStringLiteral("start"));
    REQUIRE(waitUntil([&] { return !bench.answers.empty(); }));
    CHECK(bench.answers.front().serial == 8);
}

TEST_CASE("offers in quick succession never stand beside each other")
{
    Bench bench;
    bench.show(1);
    for (std::int64_t serial = 2; serial <= 5; ++serial) {
        bench.notifier->offer(serial, text);
    }
    REQUIRE(waitUntil([&] { return bench.server->calls.size() >= 3; }));
    bench.settle();
    CHECK(bench.server->nextId == 2);
    Q_EMIT bench.server->ActionInvoked(1, QStringLiteral("start"));
    REQUIRE(waitUntil([&] { return !bench.answers.empty(); }));
    CHECK(bench.answers.front().serial == 5);
}

TEST_CASE("a withdrawn offer is closed, and a late answer to it says nothing")
{
    Bench bench;
    const uint id = bench.show(7);
    bench.notifier->withdraw(6);
    bench.notifier->withdraw(7);
    bench.notifier->withdraw(7);
    Q_EMIT bench.server->ActionInvoked(id, QStringLiteral("start"));
    REQUIRE(waitUntil([&] { return !bench.server->closings.empty(); }));
    bench.settle();
    CHECK(bench.server->closings == std::vector<uint>{id});
    CHECK(bench.answers.empty());
}

TEST_CASE("an offer withdrawn while it is on its way does not stay on screen")
{
    Bench bench;
    bench.show(7);
    Q_EMIT bench.server->NotificationClosed(1, 2);
    bench.settle();
    bench.notifier->offer(8, text);
    bench.notifier->withdraw(8);
    REQUIRE(waitUntil([&] { return !bench.server->closings.empty(); }));
    CHECK(bench.server->closings == std::vector<uint>{bench.server->calls.back().id});
}

TEST_CASE("a note is short-lived, has no buttons and leaves the offer alone")
{
    Bench bench;
    const uint id = bench.show(7);
    bench.notifier->tell("In a minute", "A break comes.");
    REQUIRE(waitUntil([&] { return bench.server->calls.size() == 2; }));
    const auto& call = bench.server->calls.back();
    CHECK(call.id != id);
    CHECK(call.actions.isEmpty());
    CHECK(call.body == QStringLiteral("A break comes."));
    CHECK(call.timeout == -1);
    CHECK(call.hints.value(QStringLiteral("transient")).toBool());
}

TEST_CASE("a server that can play sounds plays one with an offer, and none with a note")
{
    const QString sound = QStringLiteral("sound-name");
    Bench bench;
    bench.server->capabilities.append(QStringLiteral("sound"));
    bench.makeNotifier();
    bench.show(7);
    CHECK(bench.server->calls.back().hints.value(sound).toString() == QStringLiteral("message-new-instant"));
    bench.notifier->tell("A note", "Soon");
    REQUIRE(waitUntil([&] { return bench.server->calls.size() == 2; }));
    CHECK_FALSE(bench.server->calls.back().hints.contains(sound));
    CHECK(bench.server->calls.back().hints.value(QStringLiteral("suppress-sound")).toBool());
}

TEST_CASE("a server that plays no sounds is asked for none")
{
    Bench bench;
    bench.show(7);
    CHECK_FALSE(bench.server->calls.back().hints.contains(QStringLiteral("sound-name")));
}

TEST_CASE("a server without buttons gets none, and the words say what to do")
{
    Bench bench;
    bench.server->capabilities = {QStringLiteral("body"), QStringLiteral("body-markup")};
    bench.makeNotifier();
    bench.show(7);
    CHECK(bench.server->calls.back().actions.isEmpty());
    CHECK(bench.server->calls.back().body
          == QStringLiteral("Five minutes &amp; &lt;done&gt;\nOpen Limber to begin."));
    CHECK(bench.notifier->server() == "fake 1.0, without buttons");
}

TEST_CASE("a server that dies and comes back shows the current offer again")
{
    Bench bench;
    bench.server->nextId = 40;
    bench.show(7);
    bench.server.reset();
    REQUIRE(waitUntil([&] { return !bench.notifier->problem().empty(); }));
    CHECK_THAT(bench.problems.back(), Catch::Contains("No notification server"));

    bench.server = std::make_unique<FakeNotificationServer>(bench.bus);
    REQUIRE(waitUntil([&] { return bench.server->calls.size() == 1; }));
    bench.settle();
    CHECK(bench.server->calls.front().replaces == 0);
    CHECK(bench.problems.back().empty());
    Q_EMIT bench.server->ActionInvoked(40, QStringLiteral("start"));
    Q_EMIT bench.server->ActionInvoked(1, QStringLiteral("skip"));
    REQUIRE(waitUntil([&] { return !bench.answers.empty(); }));
    CHECK(bench.answers.front().answer == core::AnswerKind::Skip);
    CHECK(bench.answers.front().serial == 7);
}

TEST_CASE("a server that closes everything as it ends does not lose the offer")
{
    Bench bench;
    const uint id = bench.show(7);
    Q_EMIT bench.server->NotificationClosed(id, 4);
    bench.settle();
    bench.server.reset();
    bench.bus.waitForName(QStringLiteral("org.freedesktop.Notifications"), false);
    bench.server = std::make_unique<FakeNotificationServer>(bench.bus);
    CHECK(waitUntil([&] { return bench.server->calls.size() == 1; }));
}

TEST_CASE("what was answered, withdrawn or closed by the user is not shown by the next server")
{
    Bench bench;
    const uint id = bench.show(7);
    const int how = GENERATE(0, 1, 2);
    if (how == 0) {
        Q_EMIT bench.server->ActionInvoked(id, QStringLiteral("start"));
    } else if (how == 1) {
        bench.notifier->withdraw(7);
    } else {
        Q_EMIT bench.server->NotificationClosed(id, 2);
    }
    bench.settle();
    bench.server.reset();
    bench.bus.waitForName(QStringLiteral("org.freedesktop.Notifications"), false);
    bench.server = std::make_unique<FakeNotificationServer>(bench.bus);
    bench.notifier->tell("the next", "thing");
    REQUIRE(waitUntil([&] { return !bench.server->calls.empty(); }));
    bench.settle();
    CHECK(bench.server->calls.size() == 1);
    CHECK(bench.server->calls.front().title == QStringLiteral("the next"));
}

TEST_CASE("an offer made before there is a server is shown by the first one")
{
    Bench bench;
    bench.server.reset();
    bench.makeNotifier();
    bench.notifier->offer(7, text);
    REQUIRE(waitUntil([&] { return !bench.notifier->problem().empty(); }));
    bench.server = std::make_unique<FakeNotificationServer>(bench.bus);
    REQUIRE(waitUntil([&] { return bench.server->calls.size() == 1; }));
    CHECK(bench.server->calls.front().title == QStringLiteral("Time to stretch"));
}

TEST_CASE("a server that refuses is named as the problem until it shows again")
{
    Bench bench;
    bench.server->isRefusing = true;
    bench.notifier->offer(7, text);
    REQUIRE(waitUntil([&] { return !bench.notifier->problem().empty(); }));
    CHECK_THAT(bench.notifier->problem(), Catch::Contains("enough"));
    bench.server->isRefusing = false;
    bench.show(8);
    CHECK(waitUntil([&] { return bench.notifier->problem().empty(); }));
}

TEST_CASE("without a bus the notifier says so and does no harm")
{
    DBusNotifier notifier{QDBusConnection{QString{}}};
    notifier.offer(7, text);
    notifier.tell("a", "b");
    notifier.withdraw(7);
    CHECK_THAT(notifier.problem(), Catch::Contains("no session bus"));
    CHECK(notifier.server().empty());
}
