#include "main/find.hpp"
#include "session_bench.hpp"
#include "widgets/announcement.hpp"

#include "support/catch.hpp"

#include <QAccessible>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

using namespace limber;
using namespace limber::core::session;
using core::Seconds;
using test::SessionBench;

namespace {

core::Settings read(std::vector<core::BodyReply> replies = {})
{
    core::Settings settings = SessionBench::allRead();
    settings.body.replies = std::move(replies);
    return settings;
}

const core::Step& stepNow(const SessionBench& bench)
{
    return bench.session().steps[static_cast<std::size_t>(bench.session().step)];
}

/// Goes on until a step of `stretch` is being got ready for.
void goTo(SessionBench& bench, const std::string& stretch)
{
    for (int i = 0; i < 40 && stepNow(bench).stretch != stretch; ++i) {
        bench.press(Qt::Key_Right);
        bench.pass(Seconds{1});
    }
    REQUIRE(stepNow(bench).stretch == stretch);
}

} // namespace

TEST_CASE("the safety page stands before the first session until it is read", "[session][body]")
{
    core::Settings settings = SessionBench::allRead();
    settings.seen.safety = false;
    SessionBench bench("morning", core::SessionKind::Morning, settings);
    CHECK(bench.window->player() == nullptr);
    CHECK(bench.resident.all<core::SessionOpened>().empty());
    CHECK(test::says(*bench.window, QStringLiteral("When to get help first")));
    SECTION("read")
    {
        test::press(*bench.window, QStringLiteral("Understood"));
        CHECK(bench.resident.all<core::SettingsWanted>().back().settings.seen.safety);
        CHECK(bench.resident.all<core::SessionOpened>().size() == 1);
        REQUIRE(bench.window->player() != nullptr);
    }
    SECTION("not now")
    {
        test::press(*bench.window, QStringLiteral("Not now"));
        CHECK_FALSE(bench.window->isVisible());
        CHECK(bench.resident.all<core::SettingsWanted>().empty());
        REQUIRE(bench.resident.all<core::SessionClosed>().size() == 1);
        CHECK(bench.resident.all<core::SessionClosed>()[0].session == bench.window->id());
    }
    SECTION("Escape")
    {
        bench.press(Qt::Key_Escape);
        CHECK_FALSE(bench.window->isVisible());
        CHECK(bench.resident.all<core::SessionClosed>().size() == 1);
    }
}

TEST_CASE("the desk is checked once, and only before stretching at one", "[session][body]")
{
    core::Settings settings = SessionBench::allRead();
    settings.seen.deskCheck = false;
    {
        SessionBench floor("morning", core::SessionKind::Morning, settings);
        const auto& items = core::routineOf(floor.catalogue, "morning")->items;
        const bool isAllOnTheFloor = std::ranges::all_of(items, [&](const core::RoutineItem& item) {
            const auto* variant
                = core::variantOf(*core::stretchOf(floor.catalogue, item.stretch), item.variant);
            return variant->posture != core::Posture::Sitting && variant->posture != core::Posture::Standing;
        });
        REQUIRE(isAllOnTheFloor);
        CHECK(floor.window->player() != nullptr);
    }
    SessionBench desk("break-desk", core::SessionKind::Break, settings);
    CHECK(desk.window->player() == nullptr);
    CHECK(test::mentions(*desk.window, QStringLiteral("The chair cannot roll")));
    test::press(*desk.window, QStringLiteral("All is well"));
    CHECK(desk.window->player() != nullptr);
    CHECK(desk.resident.all<core::SettingsWanted>().back().settings.seen.deskCheck);
}

TEST_CASE("what may have healed is asked before a session, and holds until it is answered", "[session][body]")
{
    const core::CivilDay before = test::friday - date::weeks{13};
    SessionBench bench("break-desk", core::SessionKind::Break,
                       read({{"hip", true, before}, {"hip-rules", true, before}}));
    CHECK(bench.window->player() == nullptr);
    CHECK(test::says(*bench.window, QStringLiteral("Still true?")));
    test::press(*bench.window, QStringLiteral("Yes, still true"));
    REQUIRE(bench.window->player() != nullptr);
    CHECK(bench.resident.all<core::SettingsWanted>().back().settings.body.replies[0].on == test::friday);
    for (const core::Step& step : bench.session().steps) {
        CHECK(step.variant != "desk");
    }
}

TEST_CASE("a swapped stretch says why in one sentence, and can be done as usual", "[session][body]")
{
    SessionBench bench("break-desk", core::SessionKind::Break, read({{"head", true, test::friday}}));
    goTo(bench, "childs-pose");
    CHECK(stepNow(bench).variant == "desk-easy");
    CHECK(test::says(*bench.window, QStringLiteral("Your head stays up in this one.")));
    test::press(*bench.window, QStringLiteral("Use the usual one anyway"));
    CHECK(stepNow(bench).variant == "desk");
    CHECK_FALSE(test::says(*bench.window, QStringLiteral("Your head stays up in this one.")));
    goTo(bench, "trunk-rotation");
    CHECK_FALSE(test::says(*bench.window, QStringLiteral("Your head stays up in this one.")));
}

TEST_CASE("with a new hip nothing is done as usual", "[session][body]")
{
    SessionBench bench("break-desk", core::SessionKind::Break,
                       read({{"hip", true, test::friday}, {"hip-rules", true, test::friday}}));
    goTo(bench, "childs-pose");
    CHECK(test::mentions(*bench.window, QStringLiteral("Your new hip still has rules")));
    CHECK(bench.button(QStringLiteral("Use the usual one anyway")) == nullptr);
}

TEST_CASE("what hurts twice goes on easier, and a third time it rests for a week", "[session][body]")
{
    SessionBench bench;
    const std::string stretch = stepNow(bench).stretch;
    const std::string first = stepNow(bench).variant;
    bench.reach(Part::Work);
    bench.press(Qt::Key_H);
    CHECK(bench.session().isPaused);
    bench.press(Qt::Key_H); // the same pain, asked about once more
    bench.press(Qt::Key_Escape);
    CHECK(bench.session().isPaused);
    CHECK(stepNow(bench).variant == first);
    bench.press(Qt::Key_Space);

    bench.press(Qt::Key_H);
    CHECK(test::mentions(*bench.window, QStringLiteral("The second time")));
    bench.press(Qt::Key_Escape);
    CHECK(stepNow(bench).stretch == stretch);
    CHECK(stepNow(bench).variant != first);
    CHECK_FALSE(bench.session().isPaused);
    CHECK(bench.resident.all<core::SettingsWanted>().empty());

    bench.press(Qt::Key_H);
    CHECK(bench.session().isPaused);
    CHECK(test::says(*bench.window, QStringLiteral("Book a visit if it")));
    CHECK(test::mentions(*bench.window, QStringLiteral("rests for a week")));
    CHECK(bench.button(QStringLiteral("Easier version")) == nullptr);
    REQUIRE(bench.resident.all<core::SettingsWanted>().size() == 1);
    CHECK(bench.resident.all<core::SettingsWanted>()[0].settings.body.resting
          == std::vector<core::RestingStretch>{{stretch, test::friday + date::days{7}}});
    bench.press(Qt::Key_Escape);
    CHECK(stepNow(bench).stretch != stretch);
    CHECK_FALSE(bench.session().isPaused);
}

TEST_CASE("a stretch that rests is not in the session", "[session][body]")
{
    core::Settings settings = SessionBench::allRead();
    settings.body.resting = {{"hip-flexor", test::friday + date::days{2}}};
    const SessionBench bench("break-desk", core::SessionKind::Break, settings);
    for (const core::Step& step : bench.session().steps) {
        CHECK(step.stretch != "hip-flexor");
    }
}

TEST_CASE("a session of which all rests says so and lets the resident go on", "[session][body]")
{
    core::Settings settings = SessionBench::allRead();
    settings.body.resting = {{"hip-flexor", test::friday + date::days{2}}};
    SessionBench bench("one:hip-flexor/desk", core::SessionKind::Manual, settings);
    CHECK(bench.window->player() == nullptr);
    CHECK(bench.window->isOver());
    CHECK(test::mentions(*bench.window, QStringLiteral("All of it rests")));
    test::press(*bench.window, QStringLiteral("Close"));
    CHECK(bench.resident.all<core::SessionClosed>().size() == 1);
}

TEST_CASE("the safety texts are one press away from what hurts and from the summary", "[session][body]")
{
    SessionBench bench;
    std::optional<core::Page> page;
    QObject::connect(bench.window.get(), &ui::SessionWindow::pageWanted, bench.window.get(),
                     [&](core::Page wanted) { page = wanted; });
    bench.reach(Part::Work);
    bench.pass(Seconds{5});
    bench.press(Qt::Key_H);
    test::press(*bench.window, QStringLiteral("When to get help"));
    CHECK(test::says(*bench.window, QStringLiteral("Emergency: get help now")));
    CHECK(bench.button(QStringLiteral("End session")) != nullptr);
    CHECK_FALSE(page);
    bench.press(Qt::Key_Escape);
    CHECK(test::says(*bench.window, QStringLiteral("Stop now if you feel")));
    test::press(*bench.window, QStringLiteral("End session"));
    test::press(*bench.window, QStringLiteral("When to get help"));
    CHECK(page == core::Page::Safety);
    page.reset();
    bench.press(Qt::Key_F1);
    CHECK(page == core::Page::Safety);
}

TEST_CASE("the safety texts are one press away from every moment of a session", "[session][body]")
{
    SessionBench bench;
    const QString emergency = QStringLiteral("Emergency: get help now");
    const auto isRead = [&] { return test::says(*bench.window, emergency); };
    bench.reach(Part::Work);
    bench.pass(Seconds{5});
    SECTION("with the pointer, and it stays paused afterwards")
    {
        test::press(*bench.window, QStringLiteral("When to get help"));
        CHECK(isRead());
        CHECK(bench.session().isPaused);
        test::press(*bench.window, QStringLiteral("Close"));
        CHECK_FALSE(isRead());
        CHECK(bench.session().isPaused);
        CHECK(bench.window->focusWidget() == bench.button(QStringLiteral("Go on")));
    }
    SECTION("with a key, and the same key closes it")
    {
        bench.press(Qt::Key_F1);
        CHECK(isRead());
        bench.press(Qt::Key_F1);
        CHECK_FALSE(isRead());
        CHECK(bench.session().isPaused);
    }
    SECTION("while it is not even time to stretch")
    {
        bench.reach(Part::Ready);
        bench.press(Qt::Key_F1);
        CHECK(isRead());
    }
    SECTION("while it asks whether to stop, and the question stays")
    {
        bench.press(Qt::Key_Escape);
        test::press(*bench.window, QStringLiteral("When to get help"));
        CHECK(isRead());
        CHECK(test::says(*bench.window, QStringLiteral("Stop here?")));
        bench.press(Qt::Key_Escape);
        CHECK_FALSE(isRead());
        CHECK(test::says(*bench.window, QStringLiteral("Stop here?")));
        CHECK(bench.window->focusWidget() == bench.button(QStringLiteral("Keep going")));
    }
    SECTION("while one reads how it is done, which does not go on by itself then")
    {
        test::press(*bench.window, QStringLiteral("How to"));
        bench.press(Qt::Key_F1);
        CHECK(isRead());
        bench.press(Qt::Key_Escape);
        bench.press(Qt::Key_Escape);
        CHECK(bench.session().isPaused);
    }
    SECTION("what closes it has the focus, and then what goes on")
    {
        bench.press(Qt::Key_F1);
        bench.press(Qt::Key_Space);
        CHECK_FALSE(isRead());
        CHECK(bench.session().isPaused);
        bench.press(Qt::Key_Space);
        CHECK_FALSE(bench.session().isPaused);
    }
    SECTION("pain closes it and shows what to look out for")
    {
        bench.press(Qt::Key_F1);
        bench.press(Qt::Key_H);
        CHECK_FALSE(isRead());
        CHECK(test::says(*bench.window, QStringLiteral("Stop now if you feel")));
    }
}

TEST_CASE("a screen reader is told the way to the safety texts, and that they are there", "[session][body]")
{
    SessionBench bench;
    bench.reach(Part::Work);
    QPushButton* help = bench.button(QStringLiteral("When to get help"));
    REQUIRE(help != nullptr);
    QAccessibleInterface* heard = QAccessible::queryAccessibleInterface(help);
    REQUIRE(heard != nullptr);
    CHECK(heard->role() == QAccessible::Button);
    CHECK(heard->text(QAccessible::Description).contains(QStringLiteral("F1")));
    bench.press(Qt::Key_F1);
    auto* announcement = bench.window->findChild<ui::Announcement*>();
    REQUIRE(announcement != nullptr);
    CHECK(announcement->accessibleName() == QStringLiteral("When to get help first"));
    CHECK(bench.window->focusWidget() == bench.button(QStringLiteral("Close")));
    auto* scroll = bench.window->focusWidget()->parentWidget()->findChild<QScrollArea*>();
    REQUIRE(scroll != nullptr);
    bench.press(Qt::Key_PageDown);
    CHECK(scroll->verticalScrollBar()->value() > 0);
}

TEST_CASE("much discomfort after a session leads to when to get help, never to a comment", "[session][body]")
{
    SessionBench bench;
    bench.reach(Part::Work);
    bench.pass(Seconds{5});
    bench.press(Qt::Key_Escape);
    test::press(*bench.window, QStringLiteral("End session"));
    CHECK_FALSE(test::mentions(*bench.window, QStringLiteral("That is a lot")));
    bench.press(Qt::Key_Tab);
    bench.press(Qt::Key_8, QStringLiteral("8"));
    CHECK(test::mentions(*bench.window, QStringLiteral("That is a lot")));
    bench.press(Qt::Key_3, QStringLiteral("3"));
    CHECK_FALSE(test::mentions(*bench.window, QStringLiteral("That is a lot")));
}
