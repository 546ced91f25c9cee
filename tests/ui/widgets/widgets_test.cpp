#include "widgets/button.hpp"
#include "widgets/fields.hpp"
#include "widgets/flow_grid.hpp"
#include "widgets/rating_row.hpp"
#include "widgets/segmented_control.hpp"
#include "widgets/setting_row.hpp"
#include "widgets/switch.hpp"
#include "widgets/text.hpp"

#include "limber/ui/theme.hpp"
#include "support/catch.hpp"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>

#include <vector>

using namespace limber;

namespace {

void press(QWidget* widget, Qt::Key key)
{
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier);
    QApplication::sendEvent(widget, &down);
    QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier);
    QApplication::sendEvent(widget, &up);
}

ui::SegmentedControl* threeChoices(QWidget* parent)
{
    auto* control = new ui::SegmentedControl(QStringLiteral("Theme"), parent);
    control->add(QStringLiteral("As the system"), ui::icons::Glyph::Palette);
    control->add(QStringLiteral("Light"), ui::icons::Glyph::Sun);
    control->add(QStringLiteral("Dark"), ui::icons::Glyph::Moon);
    return control;
}

} // namespace

TEST_CASE("a tooltip shows markup in a text of the user's as it was written")
{
    CHECK(ui::plainToolTip(QStringLiteral("<img src='x'>Yoga"))
          == QStringLiteral("<qt>&lt;img src='x'&gt;Yoga</qt>"));
    CHECK(ui::plainToolTip(QStringLiteral("Cat & camel < 5 min")) == QStringLiteral("Cat & camel < 5 min"));
}

TEST_CASE("an arrow key on a button leaves the focus where it is")
{
    ui::theme::Provider provider(*qApp);
    QWidget window;
    auto* close = new ui::Button(ui::Look::Primary, QStringLiteral("Close"), &window);
    const ui::RatingRow rating(QStringLiteral("How does your back feel?"), &window);
    window.show();
    QApplication::setActiveWindow(&window);
    close->setFocus();
    for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Left, Qt::Key_Down, Qt::Key_Up}) {
        press(close, key);
    }
    CHECK(close->hasFocus());
    CHECK(rating.value() == std::nullopt);
}

TEST_CASE("an arrow key chooses the next segment and says so")
{
    ui::theme::Provider provider(*qApp);
    QWidget window;
    auto* control = threeChoices(&window);
    control->resize(control->sizeHint());
    window.show();
    QApplication::setActiveWindow(&window);
    std::vector<int> chosen;
    QObject::connect(control, &ui::SegmentedControl::chosen, &window,
                     [&](int index) { chosen.push_back(index); });
    control->segment(0)->setFocus();
    press(control->segment(0), Qt::Key_Right);
    CHECK(control->current() == 1);
    CHECK(chosen == std::vector{1});
}

TEST_CASE("choosing a segment by program says nothing")
{
    QWidget window;
    auto* control = threeChoices(&window);
    bool isTold = false;
    QObject::connect(control, &ui::SegmentedControl::chosen, &window, [&] { isTold = true; });
    control->setCurrent(2);
    CHECK(control->current() == 2);
    CHECK_FALSE(isTold);
}

TEST_CASE("segments are radio buttons to a screen reader, named also where the label is hidden")
{
    QWidget window;
    auto* control = threeChoices(&window);
    control->resize(control->minimumSizeHint());
    for (int i = 0; i < 3; ++i) {
        auto* accessible = QAccessible::queryAccessibleInterface(control->segment(i));
        REQUIRE(accessible != nullptr);
        CHECK(accessible->role() == QAccessible::RadioButton);
        CHECK_FALSE(accessible->text(QAccessible::Name).isEmpty());
    }
}

TEST_CASE("a segmented control without room keeps the chosen label only")
{
    QWidget window;
    auto* control = threeChoices(&window);
    window.show();
    control->resize(control->sizeHint());
    const int wide = control->segment(1)->width();
    control->resize(control->minimumSizeHint());
    CHECK(control->segment(1)->width() < wide);
    CHECK(control->segment(0)->width() > control->segment(1)->width());
    CHECK(control->segment(2)->geometry().right() <= control->width());
}

TEST_CASE("segments without icons stand below each other where they do not fit beside")
{
    QWidget window;
    auto* control = new ui::SegmentedControl(QStringLiteral("Count"), &window);
    control->add(QStringLiteral("At the computer"));
    control->add(QStringLiteral("By the clock"));
    window.show();
    control->resize(control->sizeHint());
    CHECK(control->segment(0)->y() == control->segment(1)->y());
    const int narrow = control->minimumSizeHint().width();
    control->resize(narrow, control->heightForWidth(narrow));
    CHECK(control->segment(0)->geometry().bottom() < control->segment(1)->geometry().bottom());
    CHECK(control->segment(1)->geometry().bottom() < control->height());
}

TEST_CASE("a setting's control goes below its title when there is no room beside it")
{
    auto* control = new ui::Switch({});
    ui::SettingRow row(QStringLiteral("Wait while I am busy"),
                       QStringLiteral("Calls, presentations, full screen"), control);
    row.resize(600, row.heightForWidth(600));
    const int beside = row.heightForWidth(600);
    CHECK(control->x() > 400);
    row.resize(180, row.heightForWidth(180));
    CHECK(row.height() > beside);
    CHECK(control->y() > row.height() / 2);
}

TEST_CASE("a setting's control has the title as its name and the explanation as its description")
{
    auto* control = new ui::Switch({});
    const ui::SettingRow row(QStringLiteral("Heads-up"), QStringLiteral("A small notice, no sound"), control);
    CHECK(control->accessibleName() == QStringLiteral("Heads-up"));
    CHECK(control->accessibleDescription() == QStringLiteral("A small notice, no sound"));
}

TEST_CASE("a switch is toggled by the space key")
{
    QWidget window;
    auto* control = new ui::Switch(QStringLiteral("Chimes"), &window);
    window.show();
    press(control, Qt::Key_Space);
    CHECK(control->isChecked());
}

TEST_CASE("a grid has as many columns as fit and mirrors them")
{
    QWidget window;
    auto* grid = new ui::FlowGrid(100, 10, &window);
    std::vector<QWidget*> cells;
    for (int i = 0; i < 3; ++i) {
        auto* cell = new QWidget;
        cell->setMinimumHeight(40 + 10 * i);
        grid->addWidget(cell);
        cells.push_back(cell);
    }
    window.show();
    window.resize(320, 200);
    CHECK(cells[0]->y() == cells[2]->y());
    CHECK(cells[0]->height() == cells[2]->height());
    window.resize(215, 200);
    CHECK(cells[2]->y() > cells[0]->y());
    window.setLayoutDirection(Qt::RightToLeft);
    grid->activate();
    CHECK(cells[0]->x() > cells[1]->x());
}

TEST_CASE(
    "cells share a row as they are told to where all of them fit, and otherwise take as many rows as ever")
{
    QWidget window;
    auto* grid = new ui::FlowGrid(90, 10, &window);
    grid->setMostColumns(2);
    grid->setShares({4, 3, 3});
    std::vector<QWidget*> cells;
    for (int i = 0; i < 3; ++i) {
        cells.push_back(new QWidget);
        cells.back()->setMinimumHeight(40);
        grid->addWidget(cells.back());
    }
    window.show();
    window.resize(320, 200);
    CHECK(cells[0]->geometry() == QRect(0, 0, 120, 40));
    CHECK(cells[1]->geometry() == QRect(130, 0, 90, 40));
    CHECK(cells[2]->geometry() == QRect(230, 0, 90, 40));
    CHECK(grid->heightForWidth(320) == 40);
    window.resize(319, 200);
    CHECK(cells[1]->y() == 0);
    CHECK(cells[2]->y() > 0);
    window.resize(320, 200);
    cells[2]->setMinimumWidth(100);
    grid->activate();
    CHECK(cells[2]->y() > 0);
}

TEST_CASE("a time has its hours first also where people read from right to left")
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    ui::TimeField field(QStringLiteral("Begins"));
    field.setTime(QTime{8, 5});
    CHECK(field.text() == QStringLiteral("08:05"));
    QApplication::setLayoutDirection(Qt::LeftToRight);
}
