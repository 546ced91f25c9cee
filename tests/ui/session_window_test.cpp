#include "main/find.hpp"
#include "session/ring_view.hpp"
#include "session/scene.hpp"
#include "session/session_page.hpp"
#include "session_bench.hpp"
#include "widgets/rating_row.hpp"

#include "support/catch.hpp"

#include <QAccessible>
#include <QMouseEvent>
#include <QPlainTextEdit>

using namespace limber;
using namespace limber::core::session;
using core::Seconds;
using test::SessionBench;

namespace {

ui::SessionPage* pageOf(const SessionBench& bench)
{
    return bench.window->findChild<ui::SessionPage*>();
}

const ui::RingState& ringOf(const SessionBench& bench)
{
    return bench.window->findChild<ui::RingView*>()->state();
}

void finish(SessionBench& bench)
{
    bench.reach(Part::Done);
    SessionBench::settle();
}

} // namespace

TEST_CASE("a session window reports the session before its first step", "[session]")
{
    const SessionBench bench;
    REQUIRE(bench.resident.reports.size() == 1);
    const auto opened = bench.resident.all<core::SessionOpened>();
    REQUIRE(opened.size() == 1);
    CHECK(opened.front().routine == "break-desk");
    CHECK(opened.front().plannedSteps == static_cast<int>(bench.session().steps.size()));
    CHECK(bench.session().part == Part::Ready);
}

TEST_CASE("a session followed to its end reports every step and shows what was done", "[session]")
{
    SessionBench bench;
    finish(bench);
    const auto steps = bench.resident.all<core::StepFinished>();
    CHECK(steps.size() == bench.session().steps.size());
    const auto closed = bench.resident.all<core::SessionClosed>();
    REQUIRE(closed.size() == 1);
    CHECK(closed.front().outcome == core::SessionOutcome::Completed);
    CHECK(test::says(*bench.window, QStringLiteral("Break, done")));
    CHECK(test::says(*bench.window, QStringLiteral("Saved on this computer")));
    CHECK(test::mentions(*bench.window, QStringLiteral("4 min")));
}

TEST_CASE("the window works through every key of a session", "[session]")
{
    SessionBench bench;
    bench.press(Qt::Key_Right);
    CHECK(bench.session().part == Part::In);
    bench.reach(Part::Work);
    bench.pass(Seconds{4});
    bench.press(Qt::Key_Space);
    CHECK(bench.session().isPaused);
    CHECK(ringOf(bench).word == QStringLiteral("paused"));
    bench.press(Qt::Key_Space);
    CHECK_FALSE(bench.session().isPaused);
    bench.press(Qt::Key_R);
    CHECK(bench.session().part == Part::Ready);
    CHECK(bench.session().step == 0);
    const core::Side side = bench.session().steps[0].side;
    bench.press(Qt::Key_S);
    CHECK(bench.session().steps[0].side == core::otherSide(side));
    bench.press(Qt::Key_Right);
    bench.press(Qt::Key_Right);
    CHECK(bench.session().step == 1);
    bench.press(Qt::Key_Left);
    CHECK(bench.session().step == 0);
    bench.press(Qt::Key_F);
    CHECK(bench.window->isFullScreen());
    bench.press(Qt::Key_F);
    CHECK_FALSE(bench.window->isFullScreen());
}

TEST_CASE("arrow keys follow the direction of reading", "[session]")
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    {
        SessionBench bench;
        bench.press(Qt::Key_Left);
        CHECK(bench.session().part == Part::In);
    }
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

TEST_CASE("escape asks in place of the controls, and enter keeps going", "[session]")
{
    SessionBench bench;
    bench.reach(Part::Work);
    bench.pass(Seconds{7});
    bench.press(Qt::Key_Escape);
    CHECK(bench.session().isPaused);
    CHECK(test::says(*bench.window, QStringLiteral("Stop here?")));
    CHECK(test::says(*bench.window, QStringLiteral("The 7 seconds you did are saved.")));
    CHECK(bench.button(QStringLiteral("Pause")) == nullptr);
    CHECK(bench.window->focusWidget() == bench.button(QStringLiteral("Keep going")));
    bench.press(Qt::Key_Return);
    CHECK_FALSE(bench.session().isPaused);
    CHECK(bench.button(QStringLiteral("Pause")) != nullptr);

    bench.press(Qt::Key_Escape);
    bench.press(Qt::Key_Escape);
    CHECK_FALSE(bench.session().isPaused);
}

TEST_CASE("ending early keeps what was done and says so", "[session]")
{
    SessionBench bench;
    bench.reach(Part::Work, 2);
    bench.pass(Seconds{6});
    bench.press(Qt::Key_Escape);
    test::press(*bench.window, QStringLiteral("End session"));
    const auto closed = bench.resident.all<core::SessionClosed>();
    REQUIRE(closed.size() == 1);
    CHECK(closed.front().outcome == core::SessionOutcome::CutShort);
    CHECK(bench.resident.all<core::StepFinished>().size() == 3);
    CHECK(test::says(*bench.window, QStringLiteral("3 of %1 steps").arg(bench.session().steps.size())));
    CHECK(test::mentions(*bench.window, QStringLiteral("They count.")));
}

TEST_CASE("a session in which nothing was done closes without a summary", "[session]")
{
    SessionBench bench;
    int closed = 0;
    QObject::connect(bench.window.get(), &ui::SessionWindow::closed, bench.window.get(), [&] { ++closed; });
    bench.press(Qt::Key_Escape);
    CHECK(test::says(*bench.window, QStringLiteral("Nothing is done yet.")));
    test::press(*bench.window, QStringLiteral("End session"));
    SessionBench::settle();
    CHECK_FALSE(bench.window->isVisible());
    CHECK(closed == 1);
}

TEST_CASE("closing the window ends the session as it is", "[session]")
{
    SessionBench bench;
    bench.reach(Part::Work);
    bench.pass(Seconds{5});
    bench.window->close();
    REQUIRE(bench.resident.all<core::StepFinished>().size() == 1);
    CHECK(bench.resident.all<core::StepFinished>().front().step.held >= Seconds{5});
    CHECK(bench.resident.all<core::SessionClosed>().size() == 1);
}

TEST_CASE("it hurts stops the hold at once and offers less", "[session]")
{
    SessionBench bench;
    bench.reach(Part::Work);
    bench.pass(Seconds{5});
    bench.press(Qt::Key_H);
    CHECK(bench.session().isPaused);
    CHECK(test::says(*bench.window, QStringLiteral("Stop now if you feel")));
    CHECK(test::mentions(*bench.window, QStringLiteral("sharp or stabbing")));

    SECTION("the easier version, for both sides")
    {
        const std::string before = bench.session().steps[0].variant;
        test::press(*bench.window, QStringLiteral("Easier version"));
        CHECK(bench.session().steps[0].variant != before);
        CHECK_FALSE(bench.session().isPaused);
        CHECK(bench.session().part == Part::Ready);
        CHECK(pageOf(bench)->asking() == ui::SessionPage::Asking::Nothing);
    }
    SECTION("without this stretch")
    {
        const std::string stretch = bench.session().steps[0].stretch;
        test::press(*bench.window, QStringLiteral("Skip this stretch"));
        const auto at = static_cast<std::size_t>(bench.session().step);
        CHECK(bench.session().steps[at].stretch != stretch);
        CHECK_FALSE(bench.session().isPaused);
    }
    SECTION("or not at all")
    {
        test::press(*bench.window, QStringLiteral("End session"));
        CHECK(bench.session().part == Part::Done);
    }
    SECTION("and escape does not send anybody back into the stretch")
    {
        bench.press(Qt::Key_Escape);
        CHECK(bench.session().isPaused);
        CHECK(bench.button(QStringLiteral("Go on")) != nullptr);
    }
}

TEST_CASE("reading how to do it pauses, and closing it goes on", "[session]")
{
    SessionBench bench;
    bench.reach(Part::Work);
    test::press(*bench.window, QStringLiteral("How to"));
    CHECK(bench.session().isPaused);
    CHECK(test::says(*bench.window, QStringLiteral("Often goes wrong")));
    bench.press(Qt::Key_Escape);
    CHECK_FALSE(bench.session().isPaused);
    CHECK_FALSE(test::says(*bench.window, QStringLiteral("Often goes wrong")));
}

TEST_CASE("every control does what it is called", "[session]")
{
    SessionBench bench;
    test::press(*bench.window, QStringLiteral("Next"));
    CHECK(bench.session().part == Part::In);
    bench.reach(Part::Work);
    test::press(*bench.window, QStringLiteral("Pause"));
    CHECK(bench.session().isPaused);
    test::press(*bench.window, QStringLiteral("Go on"));
    CHECK_FALSE(bench.session().isPaused);
    const core::Side side = bench.session().steps[0].side;
    test::press(*bench.window, QStringLiteral("Switch sides"));
    CHECK(bench.session().steps[0].side == core::otherSide(side));
    test::press(*bench.window, QStringLiteral("Back"));
    CHECK(bench.session().step == 0);
    test::press(*bench.window, QStringLiteral("End"));
    CHECK(test::says(*bench.window, QStringLiteral("Stop here?")));
}

TEST_CASE("there is no button for sides where there are none", "[session]")
{
    SessionBench bench;
    CHECK(bench.button(QStringLiteral("Switch sides")) != nullptr);
    while (bench.session().steps[static_cast<std::size_t>(bench.session().step)].side != core::Side::Both) {
        bench.press(Qt::Key_Right);
    }
    CHECK(bench.button(QStringLiteral("Switch sides")) == nullptr);
}

TEST_CASE("a click leaves the focus alone and a tab goes from pause to next", "[session]")
{
    SessionBench bench;
    CHECK(bench.window->focusWidget() == bench.button(QStringLiteral("Pause")));
    const std::vector<QString> order{
        QStringLiteral("Next"),         QStringLiteral("Back"),        QStringLiteral("How to"),
        QStringLiteral("Switch sides"), QStringLiteral("It hurts"),    QStringLiteral("When to get help"),
        QStringLiteral("Mute"),         QStringLiteral("Full screen"), QStringLiteral("End")};
    for (const QString& name : order) {
        bench.press(Qt::Key_Tab);
        const auto* focused = qobject_cast<QPushButton*>(bench.window->focusWidget());
        REQUIRE(focused != nullptr);
        CHECK((focused->accessibleName() == name || focused->text() == name));
    }
}

TEST_CASE("a screen reader is told each step once, and the ring on request", "[session]")
{
    SessionBench bench;
    CHECK(pageOf(bench)->accessibleName() == QStringLiteral("Hip flexor, Left side, 15 seconds"));
    bench.reach(Part::Work);
    auto* ring = bench.window->findChild<ui::RingView*>();
    QAccessibleInterface* heard = QAccessible::queryAccessibleInterface(ring);
    REQUIRE(heard != nullptr);
    CHECK(heard->role() == QAccessible::ProgressBar);
    CHECK(heard->text(QAccessible::Name) == QStringLiteral("Time left"));
    CHECK(heard->text(QAccessible::Value) == QStringLiteral("breathe in, 15 seconds left"));
    REQUIRE(heard->valueInterface() != nullptr);
    CHECK(heard->valueInterface()->currentValue().toInt() >= 99);
    for (const auto* button : bench.window->findChildren<QPushButton*>()) {
        CHECK_FALSE((button->text().isEmpty() && button->accessibleName().isEmpty()));
    }
}

TEST_CASE("discomfort is unset until touched, and touching it again clears it", "[session]")
{
    SessionBench bench;
    finish(bench);
    auto* rating = bench.window->findChild<ui::RatingRow*>();
    CHECK_FALSE(rating->value());
    CHECK(bench.resident.all<core::SessionRated>().empty());
    rating->setFocus();
    bench.press(Qt::Key_4);
    CHECK(rating->value() == 4);
    bench.press(Qt::Key_Right);
    CHECK(rating->value() == 5);
    bench.press(Qt::Key_5);
    CHECK_FALSE(rating->value());
    bench.press(Qt::Key_1);
    bench.press(Qt::Key_0);
    CHECK(rating->value() == 10);
    const auto rated = bench.resident.all<core::SessionRated>();
    REQUIRE_FALSE(rated.empty());
    CHECK(rated.back().discomfort == 10);

    const QPointF zero{4, rating->height() / 2.};
    QMouseEvent press(QEvent::MouseButtonPress, zero, zero, Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(rating, &press);
    CHECK(rating->value() == 0);
}

TEST_CASE("a note is kept even if the window closes at once", "[session]")
{
    SessionBench bench;
    finish(bench);
    bench.window->findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("Left hip looser"));
    CHECK(bench.resident.all<core::SessionRated>().empty());
    test::press(*bench.window, QStringLiteral("Close"));
    const auto rated = bench.resident.all<core::SessionRated>();
    REQUIRE(rated.size() == 1);
    CHECK(rated.front().note == "Left hip looser");
    CHECK_FALSE(rated.front().discomfort);
    CHECK_FALSE(bench.window->isVisible());
}

TEST_CASE("stretching again asks for the same once more", "[session]")
{
    SessionBench bench("one:childs-pose/desk", core::SessionKind::Manual);
    finish(bench);
    test::press(*bench.window, QStringLiteral("Stretch again"));
    const auto wanted = bench.resident.all<core::StartWanted>();
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.front().kind == core::SessionKind::Manual);
    CHECK(wanted.front().stretch == "childs-pose");
    CHECK(wanted.front().variant == "desk");
    CHECK(bench.window->isVisible());
    bench.window->hear(core::BeginSession{});
    CHECK_FALSE(bench.window->isVisible());
}

TEST_CASE("history is one press away from the summary", "[session]")
{
    SessionBench bench;
    finish(bench);
    std::optional<core::Page> wanted;
    QObject::connect(bench.window.get(), &ui::SessionWindow::pageWanted, bench.window.get(),
                     [&](core::Page page) { wanted = page; });
    test::press(*bench.window, QStringLiteral("History"));
    CHECK(wanted == core::Page::History);
}

TEST_CASE("what could not be saved is told during the session and after it", "[session]")
{
    SessionBench bench;
    bench.resident.refusal = "The disk is full.";
    bench.reach(Part::Work, 1);
    CHECK(test::mentions(*bench.window, QStringLiteral("The disk is full.")));
    finish(bench);
    CHECK(test::mentions(*bench.window, QStringLiteral("Not all of it could be saved.")));
}

TEST_CASE("a slow store is waited for in words", "[session]")
{
    SessionBench bench;
    bench.resident.isSlow = true;
    bench.reach(Part::Saving);
    CHECK(ringOf(bench).word == QStringLiteral("until we start"));
    bench.pass(Seconds{2});
    CHECK(ringOf(bench).word == QStringLiteral("saving"));
    bench.resident.answer();
    CHECK(bench.session().part == Part::Ready);
    bench.reach(Part::Saving);
    bench.pass(Seconds{9});
    CHECK(test::mentions(*bench.window, QStringLiteral("Not saved yet.")));
}

TEST_CASE("a routine that is gone is told and nothing is reported", "[session]")
{
    SessionBench bench("no-such-routine");
    CHECK(bench.window->player() == nullptr);
    CHECK(bench.window->isOver());
    CHECK(bench.resident.reports.empty());
    CHECK(test::says(*bench.window, QStringLiteral("This routine is not in the catalogue any more.")));
    bench.window->refresh();
    test::press(*bench.window, QStringLiteral("Close"));
    CHECK_FALSE(bench.window->isVisible());
}

TEST_CASE("an interrupted session goes on with what was done", "[session]")
{
    SessionBench first;
    core::SessionRecord known = test::sessionOf(first.catalogue, core::SessionKind::Break, test::friday,
                                                core::TimeOfDay{420}, 0, 2);
    known.id.text = "going-on";
    known.routine = "break-desk";
    first.history.all.push_back(known);
    ui::SessionWindow window({first.catalogue, first.safety, first.clock, first.resident, &first.history,
                              nullptr, nullptr, &first.myBody, SessionBench::allRead()},
                             {known.id, core::SessionKind::Break, "break-desk", 2});
    REQUIRE(window.player() != nullptr);
    CHECK(window.player()->session().step == 2);
    CHECK(window.player()->session().records.size() == 2);
    CHECK(first.resident.all<core::SessionOpened>().back().started == known.started);
}

TEST_CASE("locking the screen pauses what is shown", "[session]")
{
    SessionBench bench;
    bench.reach(Part::Work);
    bench.window->sense({core::What::Locked, true, {}});
    CHECK(bench.session().isPaused);
    CHECK(ringOf(bench).word == QStringLiteral("paused"));
}

TEST_CASE("a paused session paints nothing and waits for nothing", "[session]")
{
    SessionBench bench;
    bench.reach(Part::Work);
    bench.press(Qt::Key_Space);
    for (const auto* timer : bench.window->findChildren<QTimer*>()) {
        CHECK_FALSE(timer->isActive());
    }
    CHECK_FALSE(bench.window->player()->nextChange());
}

TEST_CASE("the colours of a running session follow the scheme", "[session]")
{
    SessionBench bench;
    bench.provider.setAppearance({core::ColorScheme::Light, true, {}});
    SessionBench::settle();
    const QColor light = bench.window->grab().toImage().pixelColor(2, 2);
    bench.provider.setAppearance({core::ColorScheme::Dark, true, {}});
    SessionBench::settle();
    const QColor dark = bench.window->grab().toImage().pixelColor(2, 2);
    CHECK(light.lightness() > 200);
    CHECK(dark.lightness() < 60);
    for (const auto* label : bench.window->findChildren<QLabel*>()) {
        CHECK(label->palette().color(QPalette::WindowText).lightness() > 90);
    }
    bench.provider.setAppearance({core::ColorScheme::Light, true, {}});
}
