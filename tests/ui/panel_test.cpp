#include "main/bench.hpp"
#include "main/find.hpp"

#include "limber/ui/next_up_panel.hpp"
#include "limber/ui/theme.hpp"
#include "support/wait_until.hpp"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QTimer>

using namespace limber;

namespace {

struct PanelBench : test::Bench {
    ui::theme::Provider provider{*qApp};
    std::unique_ptr<ui::NextUpPanel> panel;

    explicit PanelBench(core::NextUpStatus status = core::NextUpStatus::InActiveTime)
    {
        history.all = test::richHistory(catalogue);
        panel = std::make_unique<ui::NextUpPanel>(parts(), QPoint{1200, 12});
        core::Snapshot first = snapshot();
        first.next.status = status;
        if (status == core::NextUpStatus::Due) {
            first.next.serial = 7;
        }
        panel->setSnapshot(first);
        panel->show();
        QApplication::setActiveWindow(panel.get());
        QApplication::processEvents();
    }
    [[nodiscard]] QPushButton* named(const QString& name) const
    {
        return qobject_cast<QPushButton*>(test::buttonOf(*panel, name));
    }
    static QAction* entryOf(const QPushButton* button, const QString& text)
    {
        for (QAction* action : button->menu()->actions()) {
            if (action->text() == text) {
                return action;
            }
        }
        return nullptr;
    }
};

} // namespace

TEST_CASE("the panel says what is next and starts it", "[panel]")
{
    PanelBench bench;
    CHECK(test::says(*bench.panel, QStringLiteral("in 24 minutes")));
    CHECK(test::says(*bench.panel, QStringLiteral("around 13:30")));
    CHECK(test::mentions(*bench.panel, QStringLiteral("in a row")));
    CHECK(bench.named(QStringLiteral("Skip")) == nullptr);
    test::press(*bench.panel, QStringLiteral("Start now"));
    const auto wanted = bench.resident.last<core::StartWanted>();
    REQUIRE(wanted.has_value());
    CHECK(wanted->kind == core::SessionKind::Break);
    CHECK_FALSE(bench.panel->isVisible());
}

TEST_CASE("a break that is due is answered in the panel", "[panel]")
{
    PanelBench bench(core::NextUpStatus::Due);
    SECTION("start")
    {
        test::press(*bench.panel, QStringLiteral("Start"));
        CHECK(bench.resident.last<core::Answered>() == core::Answered{core::AnswerKind::Start, 7, {}});
    }
    SECTION("later, by any of five lengths")
    {
        QPushButton* later = bench.named(QStringLiteral("Later, in 10 min"));
        REQUIRE(later != nullptr);
        REQUIRE(later->menu() != nullptr);
        CHECK(later->menu()->actions().size() == 5);
        QAction* hour = PanelBench::entryOf(later, QStringLiteral("In 1 h"));
        REQUIRE(hour != nullptr);
        hour->trigger();
        CHECK(bench.resident.last<core::Answered>()
              == core::Answered{core::AnswerKind::Snooze, 7, core::Minutes{60}});
    }
    SECTION("skip")
    {
        test::press(*bench.panel, QStringLiteral("Skip"));
        CHECK(bench.resident.last<core::Answered>() == core::Answered{core::AnswerKind::Skip, 7, {}});
    }
    CHECK_FALSE(bench.panel->isVisible());
}

TEST_CASE("the panel closes at Escape and when it loses the focus", "[panel]")
{
    PanelBench bench;
    REQUIRE(bench.panel->isVisible());
    SECTION("Escape")
    {
        QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
        QApplication::sendEvent(bench.panel.get(), &escape);
        CHECK_FALSE(bench.panel->isVisible());
    }
    SECTION("another window")
    {
        QWidget other;
        other.show();
        QApplication::setActiveWindow(&other);
        CHECK(test::waitUntil([&] { return !bench.panel->isVisible(); }));
    }
    SECTION("another window, for no longer than a click takes")
    {
        QWidget other;
        other.show();
        QApplication::setActiveWindow(&other);
        QApplication::processEvents();
        CHECK(bench.panel->isVisible());
        QApplication::setActiveWindow(bench.panel.get());
        QTimer later;
        later.setSingleShot(true);
        later.start(800);
        REQUIRE(test::waitUntil([&] { return !later.isActive(); }));
        CHECK(bench.panel->isVisible());
    }
    CHECK(bench.resident.reports.empty());
}

TEST_CASE("a paused panel resumes, one without reminders leads to the settings", "[panel]")
{
    SECTION("paused")
    {
        PanelBench bench(core::NextUpStatus::Paused);
        test::press(*bench.panel, QStringLiteral("Resume"));
        CHECK(bench.resident.last<core::Resumed>().has_value());
    }
    SECTION("off")
    {
        PanelBench bench(core::NextUpStatus::Off);
        std::optional<core::Page> page;
        QObject::connect(bench.panel.get(), &ui::NextUpPanel::pageWanted, bench.panel.get(),
                         [&](core::Page wanted) { page = wanted; });
        test::press(*bench.panel, QStringLiteral("Turn reminders on"));
        CHECK(page == core::Page::Settings);
    }
}

TEST_CASE("from the panel the safety texts are one press away", "[panel]")
{
    PanelBench bench;
    std::optional<core::Page> page;
    QObject::connect(bench.panel.get(), &ui::NextUpPanel::pageWanted, bench.panel.get(),
                     [&](core::Page wanted) { page = wanted; });
    test::press(*bench.panel, QStringLiteral("When to get help first"));
    CHECK(page == core::Page::Safety);
}

TEST_CASE("whoever has to ask first is offered a walk instead of a stretch", "[panel]")
{
    PanelBench bench(core::NextUpStatus::Due);
    core::Snapshot snapshot = bench.snapshot();
    snapshot.next.status = core::NextUpStatus::Due;
    snapshot.next.serial = 7;
    snapshot.settings.body.replies = {{"operation", true, test::friday}};
    bench.panel->setSnapshot(snapshot);
    CHECK(test::mentions(*bench.panel, QStringLiteral("walk a little")));
    test::press(*bench.panel, QStringLiteral("I am going"));
    CHECK(bench.resident.last<core::Answered>() == core::Answered{core::AnswerKind::Start, 7, {}});
}

TEST_CASE("the panel stands by its icon and on the screen, wherever the panel of the desktop is", "[panel]")
{
    const QRect room{0, 30, 1280, 740}; // a bar above, one below
    const QSize size{400, 500};
    CHECK(ui::placeOfPanel({1200, 12}, size, room) == QRect{QPoint{880, 38}, size});
    CHECK(ui::placeOfPanel({640, 12}, size, room) == QRect{QPoint{440, 38}, size});
    CHECK(ui::placeOfPanel({640, 790}, size, room) == QRect{QPoint{440, 261}, size});
    CHECK(ui::placeOfPanel({0, 400}, {400, 900}, room) == QRect{QPoint{0, 30}, QSize{400, 740}});
    for (const QPoint icon : {QPoint{-50, -50}, QPoint{5000, 5000}, QPoint{10, 400}, QPoint{1270, 400}}) {
        CHECK(room.contains(ui::placeOfPanel(icon, size, room)));
    }
}
