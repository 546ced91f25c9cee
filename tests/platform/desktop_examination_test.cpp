#include "fake_notification_server.hpp"
#include "signs.hpp"

#include "limber/platform/desktop_examination.hpp"
#include "support/catch.hpp"
#include "support/private_bus.hpp"
#include "support/xvfb.hpp"

#include <QDBusVirtualObject>

#include <algorithm>
#include <optional>

using namespace limber;
using namespace limber::test;
using namespace std::chrono_literals;
using platform::DesktopExamination;
using Grade = core::Finding::Grade;

namespace {

const StoppedClock stopped;

/// Takes every question and answers none.
class Silence final : public QDBusVirtualObject {
public:
    QString introspect(const QString&) const override { return {}; }
    bool handleMessage(const QDBusMessage&, const QDBusConnection&) override { return true; }
};

core::Findings examined(const QDBusConnection& session,
                        const QDBusConnection& system,
                        const core::WaitFor& waitFor = {},
                        core::Milliseconds patience = 10s)
{
    DesktopExamination examination{stopped, session, system, waitFor};
    std::optional<core::Findings> told;
    examination.start(
        [&](core::Findings findings) {
            REQUIRE_FALSE(told);
            told = std::move(findings);
        },
        patience);
    CHECK_FALSE(told);
    REQUIRE(waitUntil([&] { return told.has_value(); }));
    return *told;
}

core::Finding finding(const core::Findings& findings, const std::string& id)
{
    const auto found = std::find_if(findings.begin(), findings.end(),
                                    [&](const core::Finding& each) { return each.id == id; });
    REQUIRE(found != findings.end());
    return *found;
}

} // namespace

TEST_CASE("the examination names who shows reminders and who tells of idleness")
{
    Xvfb xvfb;
    PrivateBus session;
    PrivateBus system{PrivateBus::Kind::System};
    const FakeNotificationServer server{session};
    const auto findings = examined(session.connect(), system.connect());
    CHECK(finding(findings, "display").text == "X11");
    CHECK(finding(findings, "notifications").grade == Grade::Fine);
    CHECK(finding(findings, "notifications").text == "fake 1.0 shows reminders, with buttons");
    CHECK(finding(findings, "idle").grade == Grade::Fine);
    CHECK(finding(findings, "idle").text == "XSync IDLETIME");
    CHECK(finding(findings, "locked").grade == Grade::Lacking);
    CHECK(finding(findings, "locked").text == "Not known: neither logind nor a screen locker is here");
}

TEST_CASE("a server without buttons is told, with what to do instead")
{
    Xvfb xvfb;
    PrivateBus session;
    FakeNotificationServer server{session};
    server.capabilities = {QStringLiteral("body")};
    const auto found = finding(examined(session.connect(), QDBusConnection{QString{}}), "notifications");
    CHECK(found.grade == Grade::Lacking);
    CHECK(found.text == "fake 1.0 shows reminders, without buttons");
    CHECK_FALSE(found.remedy.empty());
}

TEST_CASE("that nobody can show a reminder is wrong, and the remedy is told")
{
    Xvfb xvfb;
    PrivateBus session;
    const auto found = finding(examined(session.connect(), QDBusConnection{QString{}}), "notifications");
    CHECK(found.grade == Grade::Wrong);
    CHECK(found.remedy.find("dunst") != std::string::npos);
}

TEST_CASE("what is switched off is not looked for")
{
    Xvfb xvfb;
    PrivateBus session;
    const auto findings = examined(session.connect(), QDBusConnection{QString{}}, core::waitForNothing);
    CHECK(finding(findings, "camera").text == "Switched off in the settings");
    CHECK(finding(findings, "idle").text == "XSync IDLETIME");
}

TEST_CASE("a server that never answers costs the patience and is told")
{
    Xvfb xvfb;
    PrivateBus session;
    QDBusConnection silent = session.connect();
    REQUIRE(silent.registerService(QStringLiteral("org.freedesktop.Notifications")));
    Silence silence;
    REQUIRE(silent.registerVirtualObject(QStringLiteral("/org/freedesktop/Notifications"), &silence));
    const auto found
        = finding(examined(session.connect(), QDBusConnection{QString{}}, core::waitForNothing, 200ms),
                  "notifications");
    CHECK(found.grade == Grade::Wrong);
    CHECK(found.text == "Whoever shows notifications does not answer.");
}
