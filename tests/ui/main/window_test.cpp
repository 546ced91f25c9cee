#include "main/bench.hpp"
#include "main/find.hpp"
#include "main/stretch_page.hpp"
#include "widgets/segmented_control.hpp"

#include "limber/ui/theme.hpp"
#include "support/catch.hpp"

#include <QAccessible>
#include <QApplication>
#include <QMenu>
#include <QPointer>
#include <QScrollArea>

using namespace limber;

namespace {

struct WindowBench : test::Bench {
    ui::theme::Provider provider{*qApp};
    std::unique_ptr<ui::MainWindow> window;

    WindowBench()
    {
        history.all = test::richHistory(catalogue);
        window = std::make_unique<ui::MainWindow>(parts());
        window->setSnapshot(snapshot());
        window->show();
        QApplication::processEvents();
    }
};

constexpr std::array pages{core::Page::Today, core::Page::Stretches, core::Page::History,
                           core::Page::Settings, core::Page::About};

void checkNames(QWidget& window)
{
    for (auto* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() != nullptr
            || qobject_cast<QScrollArea*>(widget) != nullptr
            || widget->objectName().startsWith(QStringLiteral("qt_"))) {
            continue;
        }
        auto* accessible = QAccessible::queryAccessibleInterface(widget);
        REQUIRE(accessible != nullptr);
        INFO(widget->metaObject()->className()
             << " in " << widget->parentWidget()->metaObject()->className());
        CHECK_FALSE(accessible->text(QAccessible::Name).isEmpty());
    }
}

} // namespace

TEST_CASE("everything that takes the focus has a name for screen readers, on every page")
{
    WindowBench bench;
    for (const core::Page page : pages) {
        bench.window->showPage(page);
        QApplication::processEvents();
        checkNames(*bench.window);
    }
    bench.window->showStretch("hamstring");
    QApplication::processEvents();
    checkNames(*bench.window);
    bench.window->showSafety();
    checkNames(*bench.window);
}

TEST_CASE("the window goes where it is told")
{
    WindowBench bench;
    for (const core::Page page : pages) {
        bench.window->showPage(page);
        CHECK(bench.window->page() == page);
    }
}

TEST_CASE("when to get help first is one press away from every page, and leads back")
{
    WindowBench bench;
    for (const core::Page page : pages) {
        bench.window->showPage(page);
        QApplication::processEvents();
        test::press(*bench.window, QStringLiteral("When to get help first"));
        CHECK(test::says(*bench.window, QStringLiteral("Emergency: get help now")));
        test::press(*bench.window, QStringLiteral("Back"));
        CHECK(bench.window->page() == page);
    }
}

TEST_CASE("a stretch is found in the library, shown with its sources and tried in the variant chosen")
{
    WindowBench bench;
    bench.window->showPage(core::Page::Stretches);
    test::press(*bench.window, QStringLiteral("At the desk"));
    QApplication::processEvents();
    test::press(*bench.window, QStringLiteral("Hamstring"));
    CHECK(test::says(*bench.window, QStringLiteral("How to")));
    CHECK(test::says(*bench.window, QStringLiteral("Sources")));
    CHECK(test::says(*bench.window, QStringLiteral("Leave it out for now if")));
    test::press(*bench.window, QStringLiteral("Try it now"));
    CHECK(bench.resident.last<core::StartWanted>()
          == core::StartWanted{core::SessionKind::Manual, "hamstring", "desk"});
}

TEST_CASE("every stretch there is has a page")
{
    WindowBench bench;
    for (const core::Stretch& stretch : bench.catalogue.stretches) {
        bench.window->showStretch(stretch.id);
        QApplication::processEvents();
        CHECK(test::says(*bench.window, QString::fromStdString(stretch.name)));
    }
    bench.window->showStretch("no-such-stretch");
    CHECK(bench.window->page() == core::Page::Stretches);
}

TEST_CASE("a pause is told with its end, counted from now")
{
    WindowBench bench;
    QMenu* menu = nullptr;
    for (auto* each : bench.window->findChildren<QMenu*>()) {
        Q_EMIT each->aboutToShow();
        for (QAction* action : each->actions()) {
            menu = action->text() == QStringLiteral("Until I resume") ? each : menu;
        }
    }
    REQUIRE(menu != nullptr);
    for (QAction* action : menu->actions()) {
        if (action->text() == QStringLiteral("For 1 hour")) {
            action->trigger();
            CHECK(bench.resident.last<core::Paused>()
                  == core::Paused{bench.clock.now().wall + core::Minutes{60}});
        }
        if (action->text() == QStringLiteral("Until I resume")) {
            action->trigger();
            CHECK(bench.resident.last<core::Paused>() == core::Paused{});
        }
    }
}

TEST_CASE("the history is not read while nobody looks at it")
{
    WindowBench bench;
    bench.window->showPage(core::Page::Settings);
    const int before = bench.history.reads;
    bench.window->historyChanged();
    CHECK(bench.history.reads == before);
    bench.window->showPage(core::Page::History);
    CHECK(bench.history.reads > before);
}

TEST_CASE("a closed window leaves nothing behind")
{
    WindowBench bench;
    const auto before = QApplication::allWidgets();
    bench.window.reset();
    bench.window = std::make_unique<ui::MainWindow>(bench.parts());
    bench.window->setSnapshot(bench.snapshot());
    bench.window->show();
    for (const core::Page page : pages) {
        bench.window->showPage(page);
        QApplication::processEvents();
    }
    bench.window.reset();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QStringList left;
    for (const QWidget* widget : QApplication::allWidgets()) {
        left << QString::fromLatin1(widget->metaObject()->className());
    }
    left.removeAll(QStringLiteral("QFocusFrame"));
    CHECK(before.size() > 100);
    INFO(left.join(QLatin1Char{' '}).toStdString());
    CHECK(left.isEmpty());
}

TEST_CASE("no page is wider than the narrowest window, at the usual and at twice the text size")
{
    const double scale = GENERATE(1.0, 2.0);
    const QFont before = QApplication::font();
    QFont font = before;
    font.setPointSizeF(11 * scale);
    QApplication::setFont(font);
    {
        WindowBench bench;
        bench.window->resize(scale < 1.5 ? QSize{560, 480} : QSize{900, 700});
        for (const core::Page page : pages) {
            bench.window->showPage(page);
            QApplication::processEvents();
            for (auto* area : bench.window->findChildren<QScrollArea*>()) {
                if (area->isVisible() && area->widget() != nullptr) {
                    INFO("page " << static_cast<int>(page) << " scale " << scale);
                    CHECK(area->widget()->width() <= area->viewport()->width());
                }
            }
        }
    }
    QApplication::setFont(before);
}
