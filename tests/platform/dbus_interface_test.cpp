#include "limber/platform/dbus_interface.hpp"
#include "limber/platform/dbus_interface_client.hpp"
#include "support/catch.hpp"
#include "support/private_bus.hpp"

#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QFile>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <set>

using namespace limber;
using limber::test::Child;
using limber::test::PrivateBus;
using limber::test::waitUntil;
using platform::CallError;
using platform::callRunning;

namespace {

/// Notes every signal it is connected to.
class Listener final : public QObject {
    Q_OBJECT

public:
    std::vector<QDBusMessage> heard;

public Q_SLOTS:
    void hear(const QDBusMessage& message) { heard.push_back(message); }
};

struct Running {
    QTemporaryDir folder;
    PrivateBus bus;
    Child limber{QStringLiteral(LIMBER_TEST_RUNNING_LIMBER), {folder.filePath(QStringLiteral("limber"))}};
    QDBusConnection connection = bus.connect();

    Running() { (void)limber.firstLine(); }

    [[nodiscard]] bool says(const QString& line)
    {
        return waitUntil([&] { return limber.output().contains(line + QLatin1Char{'\n'}); });
    }
    QDBusMessage call(const QString& interface, const QString& method, const QVariantList& arguments = {})
    {
        QDBusMessage message
            = QDBusMessage::createMethodCall(QString::fromLatin1(platform::busName),
                                             QString::fromLatin1(platform::busPath), interface, method);
        message.setArguments(arguments);
        return connection.call(message);
    }
};

CallError errorOf(const tl::expected<std::string, CallError>& called)
{
    REQUIRE_FALSE(called);
    return called.error();
}

/// "method Start, arg what s in" and so on, of one interface.
std::set<std::string> membersOf(const QString& xml, const QString& interface)
{
    std::set<std::string> members;
    QXmlStreamReader reader{xml};
    bool isIt = false;
    QString member;
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement()) {
            continue;
        }
        const QXmlStreamAttributes attributes = reader.attributes();
        const QString name = attributes.value(QStringLiteral("name")).toString();
        if (reader.name() == QStringLiteral("interface")) {
            isIt = name == interface;
        } else if (isIt && reader.name() != QStringLiteral("annotation")) {
            if (reader.name() != QStringLiteral("arg")) {
                member = reader.name().toString() + QLatin1Char{' '} + name;
            }
            members.insert(QStringList{member, name, attributes.value(QStringLiteral("type")).toString(),
                                       attributes.value(QStringLiteral("direction")).toString(),
                                       attributes.value(QStringLiteral("access")).toString()}
                               .join(QLatin1Char{' '})
                               .trimmed()
                               .toStdString());
        }
    }
    CHECK_FALSE(reader.hasError());
    return members;
}

QString contents(const char* file)
{
    QFile opened{QStringLiteral(LIMBER_SOURCE_DIR) + QLatin1Char{'/'} + QString::fromLatin1(file)};
    REQUIRE(opened.open(QIODevice::ReadOnly));
    return QString::fromUtf8(opened.readAll());
}

} // namespace

TEST_CASE("every verb reaches the running Limber with its arguments")
{
    Running running;
    const auto call = [&](const char* method, const std::vector<platform::CallArgument>& arguments = {}) {
        const auto called = callRunning(running.connection, method, arguments);
        INFO(method << ": " << (called ? "" : called.error().text));
        REQUIRE(called);
        return *called;
    };
    CHECK(call("Start", {""}).empty());
    CHECK(running.says(QStringLiteral("start break [] [] ")));
    call("Start", {"evening"});
    CHECK(running.says(QStringLiteral("start evening [] [] ")));
    call("Start", {"cat-camel/desk"});
    CHECK(running.says(QStringLiteral("start manual [cat-camel] [desk] ")));
    call("Snooze", {std::uint32_t{15}});
    CHECK(running.says(QStringLiteral("snooze 15")));
    call("Snooze", {std::uint32_t{0}});
    CHECK(running.says(QStringLiteral("snooze as in the settings")));
    call("Pause", {"2h"});
    CHECK(running.says(QStringLiteral("pause 120 min")));
    call("Pause", {"tomorrow"});
    CHECK(running.says(QStringLiteral("pause until tomorrow")));
    call("ShowPage", {"history"});
    CHECK(running.says(QStringLiteral("show history ")));
    CHECK(call("Next") == "Next break at 14:00");
    CHECK(
        call("Status")
        == R"({"status":"at-time","kind":"break","at":"2026-03-02T14:00:00.999Z","signs":[],"counting":false})");
    CHECK(call("History", {"2026-03-02", "csv"}) == "2026-03-02 as CSV");
    CHECK(call("History", {"", "json"}) == "everything as JSON");
    CHECK(call("Import", {"/tmp/a.json", "a.json"}) == "imported /tmp/a.json as a.json");
    CHECK(call("Import", {"/tmp/a.json", ""}) == "imported /tmp/a.json as /tmp/a.json");
    call("Quit");
    CHECK(waitUntil([&] { return !running.limber.isRunning(); }));
    CHECK(running.limber.exitCode() == 0);
}

TEST_CASE("a verb that is refused brings back the reason")
{
    Running running;
    const auto refused = [&](const char* method, const std::vector<platform::CallArgument>& arguments) {
        const CallError error = errorOf(callRunning(running.connection, method, arguments));
        CHECK(error.fault == CallError::Fault::Refused);
        return error.text;
    };
    CHECK(refused("Start", {"juggling"}) == "There is no stretch called juggling.");
    CHECK(refused("Resume", {}) == "Limber is not paused.");
    CHECK(refused("Snooze", {std::uint32_t{2000}}) == "A reminder can be put off for 1 to 1440 minutes.");
    CHECK(refused("Pause", {"forever"})
          == "A pause is as long as 45m, 2h (a week at most) or until tomorrow, not forever.");
    CHECK(refused("ShowPage", {"moon"})
          == "Limber has no page called moon, but today, stretches, history, settings, about, "
             "my-body, safety and welcome.");
    CHECK(refused("History", {"2026-02-30", "json"})
          == "2026-02-30 is no day; it should look like 2026-03-02.");
    CHECK(refused("History", {"2026-03-02x", "json"})
          == "2026-03-02x is no day; it should look like 2026-03-02.");
    CHECK(refused("History", {"", "xml"}) == "The history comes as json or csv, not as xml.");
    CHECK(refused("Import", {"/tmp/broken.json", ""}) == "line 3");
    CHECK(refused("Import", {"a.json", ""}) == "a.json is no file written from the root.");
    CHECK(refused("Restore", {"/tmp/history.db"}) == "A session is running.");
    CHECK_FALSE(refused("Dance", {}).empty());
}

TEST_CASE("an argument error is told from a refusal by its D-Bus name")
{
    Running running;
    const QString interface = QString::fromLatin1(platform::busInterface);
    CHECK(running.call(interface, QStringLiteral("Pause"), {QStringLiteral("x")}).errorName()
          == QStringLiteral("org.freedesktop.DBus.Error.InvalidArgs"));
    CHECK(running.call(interface, QStringLiteral("Resume")).errorName()
          == QStringLiteral("io.github.limber_app.Limber.Error.Failed"));
}

TEST_CASE("that nobody answers is told from that nobody is there")
{
    using Fault = CallError::Fault;
    const QDBusConnection none{QStringLiteral("no such connection")};
    CHECK(errorOf(callRunning(none, "Status")).fault == Fault::NoBus);
    {
        PrivateBus empty;
        CHECK(errorOf(callRunning(empty.connect(), "Status"))
              == CallError{Fault::NotRunning, "Limber is not running. Start it with: limber"});
    }
    Running running;
    REQUIRE(::kill(static_cast<pid_t>(running.limber.processId()), SIGSTOP) == 0);
    CHECK(errorOf(callRunning(running.connection, "Status", {}, core::Milliseconds{50})).fault
          == Fault::NoAnswer);
    running.limber.kill();
}

TEST_CASE("desktop environments start actions by org.freedesktop.Application")
{
    Running running;
    const QString application = QStringLiteral("org.freedesktop.Application");
    const QVariantMap token{{QStringLiteral("activation-token"), QStringLiteral("t1")}};
    const auto act = [&](const char* action, const QVariantList& parameter = {}) {
        return running
            .call(application, QStringLiteral("ActivateAction"),
                  {QString::fromLatin1(action), QVariant{parameter}, token})
            .errorMessage()
            .toStdString();
    };
    CHECK(running.call(application, QStringLiteral("Activate"), {token}).errorMessage().isEmpty());
    CHECK(running.says(QStringLiteral("activate t1")));
    CHECK(running.call(application, QStringLiteral("Open"), {QStringList{}, token}).errorMessage().isEmpty());
    CHECK(act("settings").empty());
    CHECK(running.says(QStringLiteral("show settings t1")));
    CHECK(act("start", {QStringLiteral("morning")}).empty());
    CHECK(running.says(QStringLiteral("start morning [] [] t1")));
    CHECK(act("start").empty());
    CHECK(running.says(QStringLiteral("start break [] [] t1")));
    CHECK(act("pause").empty());
    CHECK(running.says(QStringLiteral("pause until resumed")));
    CHECK(act("snooze").empty());
    CHECK(running.says(QStringLiteral("snooze as in the settings")));
    CHECK(act("resume") == "Limber is not paused.");
    CHECK(act("skip.7").empty());
    CHECK(running.says(QStringLiteral("act skip.7 t1")));
    CHECK(act("juggle") == "Limber has no action called juggle.");
    CHECK(act("quit").empty());
    CHECK(waitUntil([&] { return !running.limber.isRunning(); }));
}

TEST_CASE("changes are signalled once, and the properties follow")
{
    Running running;
    Listener listener;
    const QString name = QString::fromLatin1(platform::busName);
    const QString path = QString::fromLatin1(platform::busPath);
    const QString interface = QString::fromLatin1(platform::busInterface);
    for (const char* signal : {"StateChanged", "NextReminderChanged", "SessionProgress"}) {
        REQUIRE(running.connection.connect(name, path, interface, QString::fromLatin1(signal), &listener,
                                           SLOT(hear(QDBusMessage))));
    }
    REQUIRE(running.connection.connect(name, path, QStringLiteral("org.freedesktop.DBus.Properties"),
                                       QStringLiteral("PropertiesChanged"), &listener,
                                       SLOT(hear(QDBusMessage))));
    const auto property = [&](const char* which) {
        return running
            .call(QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"),
                  {interface, QString::fromLatin1(which)})
            .arguments()
            .value(0)
            .value<QDBusVariant>()
            .variant()
            .toString();
    };
    CHECK(property("State") == QStringLiteral("off"));
    CHECK(property("NextReminder").isEmpty());

    REQUIRE(callRunning(running.connection, "Skip"));
    REQUIRE(waitUntil([&] { return listener.heard.size() == 4; }));
    CHECK(listener.heard[0].arguments() == QVariantList{QStringLiteral("at-time")});
    CHECK(listener.heard[1].arguments() == QVariantList{QStringLiteral("2026-03-02T14:00:00Z")});
    CHECK(listener.heard[2].member() == QStringLiteral("PropertiesChanged"));
    CHECK(listener.heard[3].arguments()
          == QVariantList{QStringLiteral("00112233-4455-6677-8899-aabbccddeeff"), 2, 10});
    CHECK(property("State") == QStringLiteral("at-time"));
    CHECK(property("NextReminder") == QStringLiteral("2026-03-02T14:00:00Z"));
}

TEST_CASE("the interface file and the documentation have every member, and no other")
{
    Running running;
    const QString interface = QString::fromLatin1(platform::busInterface);
    const QString live
        = running.call(QStringLiteral("org.freedesktop.DBus.Introspectable"), QStringLiteral("Introspect"))
              .arguments()
              .value(0)
              .toString();
    const std::set<std::string> members = membersOf(live, interface);
    CHECK(members.size() > 20);
    CHECK(membersOf(contents("resources/dbus/io.github.limber_app.Limber1.xml"), interface) == members);
    const QString documentation = contents("docs/dbus.md");
    for (const std::string& member : members) {
        const QString name = QString::fromStdString(member).section(QLatin1Char{' '}, 1, 1);
        INFO(name.toStdString());
        CHECK(documentation.contains(QLatin1Char{'`'} + name));
    }
}

TEST_CASE("a pause is read as people write it")
{
    using platform::pauseWish;
    CHECK(pauseWish("") == platform::PauseWish{platform::UntilResumed{}});
    CHECK(pauseWish("tomorrow") == platform::PauseWish{platform::UntilTomorrow{}});
    CHECK(pauseWish("30m") == platform::PauseWish{core::Minutes{30}});
    CHECK(pauseWish("168h") == platform::PauseWish{core::Minutes{7 * 24 * 60}});
    for (const char* wrong :
         {"0m", "-1h", "169h", "10081m", "1", "h", "1 h", "1h30m", "99999999999999h", "Tomorrow"}) {
        INFO(wrong);
        CHECK_FALSE(pauseWish(wrong));
    }
}

#include "dbus_interface_test.moc"
