#include "main/add_session.hpp"
#include "main/bars_card.hpp"
#include "main/bench.hpp"
#include "main/discomfort_card.hpp"
#include "main/find.hpp"
#include "main/heat_legend.hpp"
#include "main/heat_map.hpp"
#include "main/session_notes.hpp"
#include "main/week_card.hpp"
#include "widgets/note_field.hpp"
#include "widgets/rating_row.hpp"

#include "limber/ui/theme.hpp"
#include "support/catch.hpp"

#include <QApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QSpinBox>

#include <set>
#include <utility>

using namespace limber;

namespace {

struct HistoryBench : test::Bench {
    ui::theme::Provider provider{*qApp};
    std::unique_ptr<ui::MainWindow> window;

    void open()
    {
        window = std::make_unique<ui::MainWindow>(parts());
        window->setSnapshot(snapshot());
        window->resize(1280, 760);
        window->show();
        window->showPage(core::Page::History);
        QApplication::processEvents();
    }
};

void key(QWidget& widget, Qt::Key key)
{
    QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
    QApplication::sendEvent(&widget, &event);
}

} // namespace

TEST_CASE("an empty history says that the first square is waiting")
{
    HistoryBench bench;
    bench.open();
    CHECK(test::says(*bench.window, QStringLiteral("Your first square is waiting.")));
    test::press(*bench.window, QStringLiteral("Start a break"));
    CHECK(bench.resident.last<core::StartWanted>().has_value());
}

TEST_CASE("a history that cannot be read shows why, never an empty one")
{
    HistoryBench bench;
    bench.history.fault = ports::StorageError{ports::StorageFault::Corrupt, "history.db is damaged."};
    bench.open();
    CHECK(test::says(*bench.window, QStringLiteral("history.db is damaged.")));
    CHECK_FALSE(test::says(*bench.window, QStringLiteral("Your first square is waiting.")));

    bench.history.fault.reset();
    bench.history.all = test::richHistory(bench.catalogue);
    test::press(*bench.window, QStringLiteral("Try again"));
    QApplication::processEvents();
    CHECK_FALSE(test::says(*bench.window, QStringLiteral("history.db is damaged.")));
    CHECK(test::says(*bench.window, QStringLiteral("Today")));
}

TEST_CASE("a session of the list opens to its steps, how it felt and its note")
{
    HistoryBench bench;
    bench.history.all = test::richHistory(bench.catalogue);
    bench.open();
    CHECK_FALSE(test::says(*bench.window, QStringLiteral("Left hip looser than yesterday.")));
    test::press(*bench.window, QStringLiteral("Morning at 07:10"));
    CHECK(test::says(*bench.window, QStringLiteral("Left hip looser than yesterday.")));
    CHECK(test::says(*bench.window, QStringLiteral("Trunk rotation, left")));
}

TEST_CASE("a session can be deleted and brought back")
{
    HistoryBench bench;
    bench.history.all = test::richHistory(bench.catalogue);
    bench.open();
    test::press(*bench.window, QStringLiteral("Morning at 07:10"));
    test::press(*bench.window, QStringLiteral("Delete"));
    const auto deleted = bench.resident.last<core::SessionDeleted>();
    REQUIRE(deleted.has_value());
    CHECK(test::says(*bench.window, QStringLiteral("Session deleted.")));
    test::press(*bench.window, QStringLiteral("Undo"));
    CHECK(bench.resident.last<core::SessionRestored>() == core::SessionRestored{deleted->session});
    CHECK_FALSE(test::says(*bench.window, QStringLiteral("Session deleted.")));
}

TEST_CASE("how a session felt and its note can be changed in the list")
{
    HistoryBench bench;
    bench.history.all = test::richHistory(bench.catalogue);
    bench.open();
    test::press(*bench.window, QStringLiteral("Morning at 07:10"));
    test::press(*bench.window, QStringLiteral("Edit"));
    auto* notes = bench.window->findChild<ui::SessionNotes*>();
    REQUIRE(notes != nullptr);
    CHECK(notes->findChild<ui::NoteField*>()->text() == QStringLiteral("Left hip looser than yesterday."));
    notes->findChild<ui::RatingRow*>()->press(7);
    notes->findChild<ui::NoteField*>()->setText(QStringLiteral("Tight again."));
    test::press(*bench.window, QStringLiteral("Save"));
    const auto rated = bench.resident.last<core::SessionRated>();
    REQUIRE(rated.has_value());
    CHECK(rated->discomfort == 7);
    CHECK(rated->note == "Tight again.");
}

TEST_CASE("a change of a session that is given up changes nothing")
{
    HistoryBench bench;
    bench.history.all = test::richHistory(bench.catalogue);
    bench.open();
    test::press(*bench.window, QStringLiteral("Morning at 07:10"));
    test::press(*bench.window, QStringLiteral("Edit"));
    auto* notes = bench.window->findChild<ui::SessionNotes*>();
    REQUIRE(notes != nullptr);
    notes->findChild<ui::RatingRow*>()->press(7);
    // Else the window would take Escape for itself.
    QKeyEvent escape(QEvent::ShortcutOverride, Qt::Key_Escape, Qt::NoModifier);
    escape.ignore();
    QApplication::sendEvent(notes->findChild<ui::RatingRow*>(), &escape);
    CHECK(escape.isAccepted());
    QKeyEvent press(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
    QCoreApplication::sendEvent(notes, &press);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK_FALSE(bench.resident.last<core::SessionRated>().has_value());
    CHECK(bench.window->findChild<ui::SessionNotes*>() == nullptr);
    CHECK(test::says(*bench.window, QStringLiteral("Left hip looser than yesterday.")));
}

TEST_CASE("a session away from the computer is put down with its stretches, half on each side")
{
    HistoryBench bench;
    bench.history.all = test::richHistory(bench.catalogue);
    bench.open();
    test::press(*bench.window, QStringLiteral("Add a session"));
    auto* adding = bench.window->findChild<ui::AddSession*>();
    REQUIRE(adding != nullptr);
    test::press(*bench.window, QStringLiteral("Add"));
    CHECK(test::says(*bench.window, QStringLiteral("Choose at least one stretch.")));
    CHECK_FALSE(bench.resident.last<core::SessionAdded>().has_value());

    const auto minutesOf = [&](const QString& stretch) {
        for (auto* field : adding->findChildren<QSpinBox*>()) {
            if (field->accessibleName() == stretch + QStringLiteral(", minutes")) {
                return field;
            }
        }
        throw std::runtime_error("no such stretch");
    };
    minutesOf(QStringLiteral("Hamstring"))->setValue(4);
    minutesOf(QStringLiteral("Cat-camel"))->setValue(3);
    test::press(*bench.window, QStringLiteral("Add"));
    const auto added = bench.resident.last<core::SessionAdded>();
    REQUIRE(added.has_value());
    CHECK(core::faultIn(added->session, bench.clock.now().wall) == std::nullopt);
    CHECK(added->session.started.at == bench.clock.now().wall - std::chrono::hours{1});
    std::vector<std::pair<std::string, core::Seconds>> held;
    for (const core::HandMadeStretch& stretch : added->session.stretches) {
        held.emplace_back(stretch.stretch + "/" + std::string{core::name(stretch.side)}, stretch.held);
    }
    CHECK(held
          == std::vector<std::pair<std::string, core::Seconds>>{{"cat-camel/both", core::Minutes{3}},
                                                                {"hamstring/left", core::Minutes{2}},
                                                                {"hamstring/right", core::Minutes{2}}});
    CHECK_FALSE(adding->isVisible());
}

TEST_CASE("minutes of a stretch with sides are told for each side")
{
    HistoryBench bench;
    core::SessionRecord session = test::richHistory(bench.catalogue).front();
    session.steps.resize(1);
    session.steps.front().stretch = "hamstring";
    session.steps.front().side = core::Side::Left;
    session.steps.front().held = core::Minutes{3};
    session.steps.push_back(session.steps.front());
    session.steps.back().index = 1;
    session.steps.back().side = core::Side::Right;
    session.steps.back().held = core::Minutes{2};
    bench.history.all = {session};
    bench.open();
    CHECK(test::says(*bench.window, QStringLiteral("Left 3 min, right 2 min")));
    CHECK(
        test::says(*bench.window,
                   QStringLiteral("The line: about 10 minutes a week and side is enough for flexibility.")));
}

TEST_CASE("discomfort that has fallen by what somebody notices is said with its month")
{
    HistoryBench bench;
    bench.history.all = test::richHistory(bench.catalogue);
    for (core::SessionRecord& session : bench.history.all) {
        session.discomfort.reset();
    }
    bench.history.all.front().discomfort = 2;
    bench.history.all.back().discomfort = 5;
    bench.open();
    const QString month = QLocale{}.standaloneMonthName(static_cast<int>(
        static_cast<unsigned>(date::year_month_day{core::dayOf(bench.history.all.back())}.month())));
    CHECK(test::says(*bench.window, QStringLiteral("5 in %1, 2 now").arg(month)));
}

TEST_CASE("the rest day stands in the list and counts")
{
    HistoryBench bench;
    bench.history.all = test::richHistory(bench.catalogue);
    bench.open();
    CHECK(test::says(*bench.window, QStringLiteral("Rest day")));
    CHECK(test::says(*bench.window,
                     QStringLiteral("One rest day a week is part of the plan. Yours was Thursday.")));
}

TEST_CASE("the longest streak so far stands below a shorter one, and not below itself")
{
    HistoryBench bench;
    bench.history.all = test::richHistory(bench.catalogue);
    bench.open();
    CHECK(test::says(*bench.window, QStringLiteral("63 days in a row")));
    CHECK(test::says(*bench.window, QStringLiteral("Longest so far: 69")));
    std::erase_if(bench.history.all, [](const core::SessionRecord& session) {
        return core::dayOf(session) < core::CivilDay{date::year{2026} / 11 / 20};
    });
    bench.window->historyChanged();
    QApplication::processEvents();
    CHECK_FALSE(test::mentions(*bench.window, QStringLiteral("Longest so far: ")));
}

TEST_CASE("Export leads to the page of the settings that does it")
{
    HistoryBench bench;
    bench.history.all = test::richHistory(bench.catalogue);
    bench.open();
    test::press(*bench.window, QStringLiteral("Export"));
    QApplication::processEvents();
    CHECK(bench.window->page() == core::Page::Settings);
    CHECK(test::buttonOf(*bench.window, QStringLiteral("One file (JSON)…")) != nullptr);
}

TEST_CASE("choosing a day of the heat map with the keyboard shows that day only")
{
    HistoryBench bench;
    bench.history.all = test::richHistory(bench.catalogue);
    bench.open();
    auto* map = bench.window->findChild<ui::HeatMap*>();
    REQUIRE(map != nullptr);
    CHECK(map->currentDay() == test::friday);
    key(*map, Qt::Key_Up);
    key(*map, Qt::Key_Up);
    CHECK(map->currentDay() == test::friday - date::days{2});
    key(*map, Qt::Key_Left);
    key(*map, Qt::Key_Right);
    key(*map, Qt::Key_Return);
    QApplication::processEvents();
    CHECK(map->chosenDay() == test::friday - date::days{2});
    CHECK(test::says(*bench.window, QStringLiteral("Wednesday 18")));
    CHECK_FALSE(test::says(*bench.window, QStringLiteral("Today")));
    test::press(*bench.window, QStringLiteral("Show all days"));
    QApplication::processEvents();
    QApplication::processEvents();
    CHECK(test::says(*bench.window, QStringLiteral("Today")));
}

TEST_CASE("the keyboard cannot leave the year or go beyond today")
{
    HistoryBench bench;
    bench.history.all = test::richHistory(bench.catalogue);
    bench.open();
    auto* map = bench.window->findChild<ui::HeatMap*>();
    key(*map, Qt::Key_Down);
    CHECK(map->currentDay() == test::friday);
    key(*map, Qt::Key_Home);
    key(*map, Qt::Key_Left);
    CHECK(map->currentDay() == date::local_days{date::year{2026} / 1 / 1});
}

TEST_CASE("the colour of a day is its share of a good day")
{
    constexpr core::Minutes goal{12};
    CHECK(ui::heatLevel(core::Minutes{0}, goal) == 0);
    CHECK(ui::heatLevel(core::Minutes{4}, goal) == 1);
    CHECK(ui::heatLevel(core::Minutes{8}, goal) == 2);
    CHECK(ui::heatLevel(core::Minutes{12}, goal) == 3);
    CHECK(ui::heatLevel(core::Minutes{13}, goal) == 4);
}

TEST_CASE("a week's goal has two breaks for each active day and what is switched off is not in it")
{
    core::Settings settings;
    CHECK(ui::weekGoal(settings) == ui::WeekGoal{7, 14, 7});
    settings.breaks.hours[5].clear();
    settings.breaks.hours[6].clear();
    settings.bookends.evening = false;
    CHECK(ui::weekGoal(settings) == ui::WeekGoal{7, 10, 0});
}

TEST_CASE(
    "the charts stand in three columns where there is room, else in two, and below each other where narrow")
{
    HistoryBench bench;
    bench.history.all = test::richHistory(bench.catalogue);
    bench.history.told = test::richReminders();
    bench.open();
    const auto [width, lines] = GENERATE(std::pair{1280, 1}, std::pair{1000, 2}, std::pair{440, 3});
    bench.window->resize(width, 760);
    QApplication::processEvents();
    QApplication::processEvents();
    std::set<int> tops;
    const auto note
        = [&](const QWidget* card) { tops.insert(card->mapTo(bench.window.get(), QPoint{}).y()); };
    for (const auto* card : bench.window->findChildren<ui::BarsCard*>()) {
        note(card);
    }
    note(bench.window->findChild<ui::DiscomfortCard*>());
    CHECK(static_cast<int>(tops.size()) == lines);
}

TEST_CASE("the heat map's cells are explained, also in words, unless there is none yet")
{
    HistoryBench bench;
    bench.open();
    CHECK_FALSE(bench.window->findChild<ui::HeatLegend*>()->isVisible());
    bench.history.all = test::richHistory(bench.catalogue);
    bench.window->historyChanged();
    const auto* legend = bench.window->findChild<ui::HeatLegend*>();
    CHECK(legend->isVisible());
    CHECK(legend->accessibleName()
          == QStringLiteral("A dot is a rest day that kept the streak. A fuller colour means more minutes."));
    for (const char* word : {"Rest day, streak kept", "Less", "More"}) {
        CHECK(test::says(*legend, QString::fromUtf8(word)));
    }
}

TEST_CASE("the list goes below where there is no room beside")
{
    HistoryBench bench;
    bench.history.all = test::richHistory(bench.catalogue);
    bench.open();
    bench.window->resize(600, 700);
    QApplication::processEvents();
    bench.window->resize(1300, 700);
    QApplication::processEvents();
    bench.window->resize(600, 700);
    QApplication::processEvents();
    const auto* map = bench.window->findChild<ui::HeatMap*>();
    const auto* row = test::buttonOf(*bench.window, QStringLiteral("Morning at 07:10"));
    REQUIRE(row != nullptr);
    CHECK(row->mapTo(bench.window.get(), QPoint{}).y()
          > map->mapTo(bench.window.get(), QPoint{}).y() + map->height());
}
