#include "main/bench.hpp"
#include "main/find.hpp"
#include "main/grip.hpp"
#include "main/pictures.hpp"
#include "widgets/count_field.hpp"

#include "support/catch.hpp"

#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>
#include <QPushButton>

using namespace limber;
using test::Dressed;
using test::Shape;

// Settings, Routines: which one is used, and what is in it.

namespace {

void pressKey(QWidget& on, Qt::Key key)
{
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event{type, key, Qt::NoModifier};
        QApplication::sendEvent(&on, &event);
    }
}

/// The resident answers when the test says so.
struct RoutineBench : test::Bench {
    ui::theme::Provider provider{*qApp};
    ui::MainWindow window{parts()};
    std::uint64_t answered = 0;

    RoutineBench()
    {
        window.setSnapshot(snapshot());
        window.resize(1000, 900);
        window.show();
        window.showPage(core::Page::Settings);
        test::press(window, QStringLiteral("Routines"));
        QApplication::processEvents();
    }

    /// Keeps every routine that was wished for since the last call, as a resident would.
    void answer()
    {
        while (answered < resident.reports.size()) {
            const core::Report report = resident.reports[answered++];
            std::vector<core::Routine> made = core::madeRoutines(catalogue);
            if (const auto* wanted = std::get_if<core::RoutineWanted>(&report)) {
                CHECK(core::faultIn(wanted->routine, catalogue) == std::nullopt);
                std::erase_if(made, [&](const auto& routine) { return routine.id == wanted->routine.id; });
                made.push_back(wanted->routine);
            } else if (const auto* removed = std::get_if<core::RoutineRemoved>(&report)) {
                std::erase_if(made, [&](const auto& routine) { return routine.id == removed->routine; });
            }
            core::replaceMade(catalogue, made);
            window.hear(core::RoutinesChanged{made});
            window.hear(core::Stored{answered});
            QApplication::processEvents();
        }
    }
    void look(const char* routine)
    {
        test::press(window, QStringLiteral("Look into ") + QString::fromUtf8(routine));
        QApplication::processEvents();
    }
    [[nodiscard]] core::Routine told() const
    {
        const auto wanted = resident.last<core::RoutineWanted>();
        REQUIRE(wanted.has_value());
        return wanted->routine;
    }
    [[nodiscard]] std::vector<std::string> stretchesTold() const
    {
        std::vector<std::string> stretches;
        for (const core::RoutineItem& item : told().items) {
            stretches.push_back(item.stretch);
        }
        return stretches;
    }
    template <typename T>
    T* called(const QString& name)
    {
        for (T* each : window.findChildren<T*>()) {
            if (each->accessibleName() == name && each->isVisible()) {
                return each;
            }
        }
        FAIL("nothing is called " << name.toStdString());
        return nullptr;
    }
    void addStretch(const char* stretch)
    {
        auto* button = qobject_cast<QPushButton*>(test::buttonOf(window, QStringLiteral("Add a stretch")));
        REQUIRE(button != nullptr);
        QMenu* menu = button->menu();
        Q_EMIT menu->aboutToShow();
        for (QAction* action : menu->actions()) {
            if (action->text() == QString::fromUtf8(stretch)) {
                action->trigger();
            }
        }
    }
};

using Ids = std::vector<std::string>;

} // namespace

TEST_CASE("a stretch is moved by the arrow keys, keeps the focus, and the new order is told at once",
          "[routines]")
{
    RoutineBench bench;
    bench.look("Hips and back");
    auto* grip = bench.called<ui::Grip>(QStringLiteral("Move Cat-camel"));
    grip->setFocus();
    pressKey(*grip, Qt::Key_Up);
    CHECK(bench.told().id == "break-hips");
    CHECK(bench.stretchesTold() == Ids{"hip-flexor", "cat-camel", "childs-pose"});
    pressKey(*grip, Qt::Key_Up);
    CHECK(bench.stretchesTold() == Ids{"cat-camel", "hip-flexor", "childs-pose"});
    const std::size_t before = bench.resident.reports.size();
    pressKey(*grip, Qt::Key_Up); // it is the first
    CHECK(bench.resident.reports.size() == before);
    bench.answer();
    CHECK(QApplication::focusWidget() == grip);
    CHECK(test::buttonOf(bench.window, QStringLiteral("Take it back…")) != nullptr);
}

TEST_CASE("a stretch is dragged past others, and the new order is told once it is let go", "[routines]")
{
    RoutineBench bench;
    bench.look("Hips and back");
    auto* grip = bench.called<ui::Grip>(QStringLiteral("Move Hip flexor"));
    auto* last = bench.called<ui::Grip>(QStringLiteral("Move Cat-camel"));
    const std::size_t before = bench.resident.reports.size();
    const auto send = [&](QEvent::Type type, const QPoint& global) {
        QMouseEvent event{type,
                          QPointF{4, 4},
                          QPointF{global},
                          type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton,
                          type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton,
                          Qt::NoModifier};
        QApplication::sendEvent(grip, &event);
    };
    send(QEvent::MouseButtonPress, grip->mapToGlobal(QPoint{4, 4}));
    send(QEvent::MouseMove, last->mapToGlobal(QPoint{4, last->height()}) + QPoint{0, 30});
    CHECK(bench.resident.reports.size() == before);
    send(QEvent::MouseButtonRelease, last->mapToGlobal(QPoint{4, last->height()}));
    CHECK(bench.stretchesTold() == Ids{"childs-pose", "cat-camel", "hip-flexor"});
    CHECK(bench.resident.reports.size() == before + 1);
}

TEST_CASE("seconds and rounds are changed in place, and the total follows", "[routines]")
{
    RoutineBench bench;
    bench.look("Hips and back");
    const core::Routine before = *core::routineOf(bench.catalogue, "break-hips");
    CHECK(test::mentions(bench.window, QStringLiteral("4 steps, 2 min 32 s")));
    bench.called<ui::CountField>(QStringLiteral("Seconds of Hip flexor"))->setValue(45);
    CHECK(bench.told().items[0].hold == core::Seconds{45});
    CHECK(core::duration(bench.told()) == core::duration(before) + core::Seconds{50});
    CHECK(test::mentions(bench.window, QStringLiteral("4 steps, 3 min 22 s")));
    bench.called<ui::CountField>(QStringLiteral("Rounds of Cat-camel"))->setValue(6);
    CHECK(bench.told().items[2].cycles == 6);
    auto* seconds = bench.called<ui::CountField>(QStringLiteral("Seconds of Child’s pose"));
    seconds->setValue(100'000);
    CHECK(seconds->value() == 600);
}

TEST_CASE("sides, repetitions, variant and times of a stretch are behind its button", "[routines]")
{
    RoutineBench bench;
    bench.look("Hips and back");
    test::press(bench.window, QStringLiteral("More about Hip flexor"));
    QApplication::processEvents();
    bench.called<ui::CountField>(QStringLiteral("Hip flexor: how often"))->setValue(2);
    QApplication::processEvents();
    auto* order = bench.called<QComboBox>(QStringLiteral("Hip flexor: order of the sides"));
    order->setCurrentIndex(1);
    Q_EMIT order->activated(1);
    CHECK(bench.told().items[0].repetitions == 2);
    CHECK(bench.told().items[0].alternate);
    CHECK(test::mentions(bench.window, QStringLiteral("left and right in turn")));
    bench.called<ui::CountField>(QStringLiteral("Hip flexor: Getting into position"))->setValue(12);
    CHECK(bench.told().items[0].transition == core::Seconds{12});
    auto* variants = bench.called<QComboBox>(QStringLiteral("Hip flexor: how to do it"));
    const int floor = variants->findData(QStringLiteral("floor"));
    REQUIRE(floor >= 0);
    Q_EMIT variants->activated(floor);
    CHECK(bench.told().items[0].variant == "floor");
    bench.answer();
}

TEST_CASE("stretches are added and taken out, but never the last one", "[routines]")
{
    RoutineBench bench;
    bench.look("Hips and back");
    bench.addStretch("Hamstring");
    CHECK(bench.stretchesTold() == Ids{"hip-flexor", "childs-pose", "cat-camel", "hamstring"});
    CHECK(bench.told().items.back().variant == "desk");
    for (const char* stretch : {"Hip flexor", "Hamstring", "Cat-camel"}) {
        test::press(bench.window, QStringLiteral("Take out ") + QString::fromUtf8(stretch));
    }
    CHECK(bench.stretchesTold() == Ids{"childs-pose"});
    test::press(bench.window, QStringLiteral("Take out Child’s pose"));
    CHECK(bench.stretchesTold() == Ids{"childs-pose"});
    CHECK(test::says(bench.window,
                     QStringLiteral("A routine needs at least one stretch. Add another one first.")));
    bench.answer();
}

TEST_CASE("a new routine is told of once there is a stretch in it, and can be chosen", "[routines]")
{
    RoutineBench bench;
    test::press(bench.window, QStringLiteral("Evening"));
    test::press(bench.window, QStringLiteral("New routine"));
    QApplication::processEvents();
    const std::size_t before = bench.resident.reports.size();
    auto* name = bench.called<QLineEdit>(QStringLiteral("Name of the routine"));
    CHECK(QApplication::focusWidget() == name);
    name->setText(QStringLiteral("For Sundays"));
    Q_EMIT name->editingFinished();
    CHECK(bench.resident.reports.size() == before);
    bench.addStretch("Hamstring");
    CHECK(bench.told().name == "For Sundays");
    CHECK(bench.told().kind == core::SessionKind::Evening);
    CHECK(bench.told().items.front().variant != "desk");
    bench.answer();
    test::press(bench.window, QStringLiteral("For Sundays"));
    REQUIRE(bench.resident.last<core::SettingsWanted>().has_value());
    CHECK(bench.resident.last<core::SettingsWanted>()->settings.routines.evening == "my-routine");
}

TEST_CASE("a routine without a name keeps the one it had, and says why", "[routines]")
{
    RoutineBench bench;
    bench.look("Hips and back");
    auto* name = bench.called<QLineEdit>(QStringLiteral("Name of the routine"));
    name->setText(QStringLiteral("   "));
    Q_EMIT name->editingFinished();
    CHECK(name->text() == QStringLiteral("Hips and back"));
    CHECK(test::says(bench.window, QStringLiteral("A routine needs a name.")));
    CHECK_FALSE(bench.resident.last<core::RoutineWanted>().has_value());
}

TEST_CASE("a changed routine goes back to Limber's own, and one of the user's is deleted, after a second yes",
          "[routines]")
{
    RoutineBench bench;
    bench.look("Hips and back");
    bench.called<ui::CountField>(QStringLiteral("Seconds of Hip flexor"))->setValue(45);
    bench.answer();
    test::press(bench.window, QStringLiteral("Take it back…"));
    test::press(bench.window, QStringLiteral("Take Limber's own"));
    CHECK(bench.resident.last<core::RoutineRemoved>() == core::RoutineRemoved{"break-hips"});
    bench.answer();
    CHECK(bench.called<ui::CountField>(QStringLiteral("Seconds of Hip flexor"))->value() == 20);
    test::press(bench.window, QStringLiteral("Make a copy"));
    CHECK(bench.told().id == "my-routine");
    CHECK(bench.told().name == "Hips and back, a copy");
    bench.answer();
    test::press(bench.window, QStringLiteral("Delete the routine…"));
    test::press(bench.window, QStringLiteral("Delete it"));
    CHECK(bench.resident.last<core::RoutineRemoved>() == core::RoutineRemoved{"my-routine"});
    bench.answer();
    CHECK(test::buttonOf(bench.window, QStringLiteral("Add a stretch")) == nullptr);
}

TEST_CASE("a change that could not be kept is said, and what is kept is shown again", "[routines]")
{
    RoutineBench bench;
    bench.look("Hips and back");
    auto* field = bench.called<ui::CountField>(QStringLiteral("Seconds of Hip flexor"));
    field->setValue(45);
    bench.window.refuse({bench.resident.reports.size(), "There is no room on the disk."});
    QApplication::processEvents();
    CHECK(test::says(bench.window, QStringLiteral("There is no room on the disk.")));
    CHECK(bench.called<ui::CountField>(QStringLiteral("Seconds of Hip flexor"))->value() == 20);
    CHECK(bench.window.page() == core::Page::Settings);
}

TEST_CASE("a routine in a file of the user's is shown and can be copied, but is not changed here",
          "[routines]")
{
    test::Bench bench;
    core::Routine yoga = *core::routineOf(bench.catalogue, "break-hips");
    yoga.id = "yoga";
    yoga.name = "Yoga";
    yoga.origin = core::RoutineOrigin::File;
    bench.catalogue.routines.push_back(yoga);
    const ui::theme::Provider provider{*qApp};
    ui::MainWindow window{bench.parts()};
    window.setSnapshot(bench.snapshot());
    window.show();
    window.showPage(core::Page::Settings);
    test::press(window, QStringLiteral("Routines"));
    test::press(window, QStringLiteral("Look into Yoga"));
    CHECK(test::mentions(window, QStringLiteral("This one stands in a file of yours.")));
    CHECK_FALSE(test::buttonOf(window, QStringLiteral("Add a stretch"))->isEnabled());
    test::press(window, QStringLiteral("Make a copy"));
    CHECK(bench.resident.last<core::RoutineWanted>()->routine.origin == core::RoutineOrigin::Made);
}

TEST_CASE("a stretch is added to a routine from its own page", "[routines]")
{
    RoutineBench bench;
    bench.window.showStretch("hamstring");
    QApplication::processEvents();
    auto* button
        = qobject_cast<QPushButton*>(test::buttonOf(bench.window, QStringLiteral("Add to a routine")));
    REQUIRE(button != nullptr);
    Q_EMIT button->menu()->aboutToShow();
    for (QAction* action : button->menu()->actions()) {
        if (action->text() == QStringLiteral("Break: Hips and back")) {
            action->trigger();
        }
    }
    CHECK(bench.stretchesTold() == Ids{"hip-flexor", "childs-pose", "cat-camel", "hamstring"});
    bench.answer();
    CHECK(test::mentions(bench.window, QStringLiteral("Added to Hips and back:")));
    CHECK(core::routineOf(bench.catalogue, "break-hips")->items.size() == 4);
}

TEST_CASE("routines can be painted in every dress", "[routines][pages][pictures]")
{
    for (const Shape& shape : test::everyDress({1000, 1300}, {1000, 2600}, 1500)) {
        const Dressed dressed(shape);
        test::Bench bench;
        core::Routine mine = *core::routineOf(bench.catalogue, "break-hips");
        mine.items.front().hold = core::Seconds{45};
        core::replaceMade(bench.catalogue, {mine});
        core::Snapshot snapshot = bench.snapshot();
        snapshot.settings.routines.breaks = "break-hips";
        ui::MainWindow window(bench.parts());
        window.setSnapshot(snapshot);
        window.resize(shape.size);
        window.show();
        window.showPage(core::Page::Settings);
        for (auto* box : window.findChildren<QComboBox*>()) {
            if (box->accessibleName() == QStringLiteral("Settings")) {
                Q_EMIT box->activated(box->findText(QStringLiteral("Routines")));
            }
        }
        QApplication::processEvents();
        test::press(window, QStringLiteral("More about Hip flexor"));
        test::save(window, QStringLiteral("settings_routines_") + shape.name);
    }
}
