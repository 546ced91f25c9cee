#include "main/bench.hpp"
#include "main/find.hpp"
#include "main/scrub.hpp"

#include "limber/ui/theme.hpp"
#include "support/catch.hpp"

#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>

using namespace limber;

// The page of one stretch.

namespace {

struct StretchBench : test::Bench {
    ui::theme::Provider provider{*qApp};
    ui::MainWindow window{parts()};

    explicit StretchBench(const char* stretch)
    {
        window.setSnapshot(snapshot());
        window.show();
        window.showStretch(stretch);
        QApplication::processEvents();
    }
    [[nodiscard]] QString variant() const
    {
        for (const auto* box : window.findChildren<QComboBox*>()) {
            if (box->isVisible() && box->accessibleName() == QStringLiteral("How to do it")) {
                return box->currentText();
            }
        }
        return {};
    }
};

void pressKey(QWidget& on, Qt::Key key)
{
    QKeyEvent event{QEvent::KeyPress, key, Qt::NoModifier};
    QApplication::sendEvent(&on, &event);
}

} // namespace

TEST_CASE("the gentler way stands beside a stretch, and a press takes it")
{
    StretchBench bench("trunk-rotation");
    REQUIRE(bench.variant() == QStringLiteral("On the floor"));
    test::press(bench.window, QStringLiteral("Easier: On the floor, easier"));
    QApplication::processEvents();
    CHECK(bench.variant() == QStringLiteral("On the floor, easier"));
    CHECK(test::buttonOf(bench.window, QStringLiteral("Easier: On the floor, easier")) == nullptr);
    test::press(bench.window, QStringLiteral("Try it now"));
    CHECK(bench.resident.last<core::StartWanted>()
          == core::StartWanted{core::SessionKind::Manual, "trunk-rotation", "floor-easy"});
}

TEST_CASE("every stretch that has a gentle variant offers it at first, at the place that is shown")
{
    const core::Catalogue catalogue = catalogue::builtIn();
    for (const core::Stretch& stretch : catalogue.stretches) {
        StretchBench bench(stretch.id.c_str());
        bool isOffered = false;
        for (const auto* button : bench.window.findChildren<QAbstractButton*>()) {
            isOffered = isOffered
                || (button->isVisible() && button->accessibleName().startsWith(QStringLiteral("Easier: ")));
        }
        INFO(stretch.id);
        CHECK(isOffered);
    }
}

TEST_CASE("the movement is gone through by the keyboard, from one key pose to the next")
{
    ui::Scrub scrub;
    std::vector<double> told;
    QObject::connect(&scrub, &ui::Scrub::scrubbed, &scrub, [&](double place) { told.push_back(place); });
    scrub.setMarks({0.25, 0.6});
    scrub.show(0.5); // or what plays would stop itself
    scrub.show(0);
    CHECK(told.empty());
    for (int i = 0; i < 4; ++i) {
        pressKey(scrub, Qt::Key_PageUp);
    }
    CHECK(told == std::vector<double>{0.25, 0.6, 1.0, 1.0});
    pressKey(scrub, Qt::Key_PageDown);
    CHECK(told.back() == 0.6);
    pressKey(scrub, Qt::Key_Left);
    CHECK(told.back() < 0.6);
    CHECK(told.back() > 0.25);
    pressKey(scrub, Qt::Key_Home);
    CHECK(told.back() == 0.0);
}

TEST_CASE("scrubbing stops what plays")
{
    StretchBench bench("hamstring");
    test::press(bench.window, QStringLiteral("Play"));
    REQUIRE(test::buttonOf(bench.window, QStringLiteral("Play")) == nullptr);
    pressKey(*bench.window.findChild<ui::Scrub*>(), Qt::Key_PageDown);
    CHECK(test::buttonOf(bench.window, QStringLiteral("Play")) != nullptr);
}
