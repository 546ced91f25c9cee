#include "main/bench.hpp"
#include "main/find.hpp"
#include "main/pictures.hpp"

#include "support/catch.hpp"

#include <QApplication>
#include <QComboBox>

using namespace limber;
using test::Dressed;
using test::save;
using test::Shape;

namespace {

void paintAll(const Shape& shape)
{
    const Dressed dressed(shape);
    test::Bench bench;
    bench.history.all = test::richHistory(bench.catalogue);
    bench.history.told = test::richReminders();
    ui::MainWindow window(bench.parts());
    window.setSnapshot(bench.snapshot());
    window.resize(shape.size);
    window.show();
    const auto picture
        = [&](const char* page) { save(window, QString::fromLatin1(page) + QLatin1Char{'_'} + shape.name); };
    picture("today");
    window.showPage(core::Page::Stretches);
    picture("stretches");
    window.showStretch("trunk-rotation");
    picture("stretch");
    window.showPage(core::Page::History);
    picture("history");
    window.showPage(core::Page::Settings);
    picture("settings");
    window.showPage(core::Page::About);
    picture("about");
    window.showSafety();
    picture("safety");
}

} // namespace

TEST_CASE("every page can be painted, light and dark", "[pages][pictures]")
{
    paintAll({QStringLiteral("light")});
    paintAll({QStringLiteral("dark"), {1000, 740}, core::ColorScheme::Dark});
}

TEST_CASE("every page can be painted at twice the text size, in a narrow window and right to left",
          "[pages][pictures]")
{
    paintAll({QStringLiteral("text200"), {1000, 740}, core::ColorScheme::Light, 2.0});
    paintAll({QStringLiteral("narrow"), {560, 480}});
    paintAll({QStringLiteral("rtl"), {1000, 740}, core::ColorScheme::Light, 1.0, Qt::RightToLeft});
    paintAll({QStringLiteral("wide"), {1280, 760}});
}

TEST_CASE("every page can be painted in high contrast, tall, and on a large screen", "[pages][pictures]")
{
    paintAll({QStringLiteral("contrast"), {1000, 740}, core::ColorScheme::Dark, 1.0, Qt::LeftToRight, true});
    paintAll({QStringLiteral("tall"), {800, 1200}});
    paintAll({QStringLiteral("full"), {1920, 1080}});
    paintAll({QStringLiteral("full_2400"), {2400, 1350}});
}

TEST_CASE("what reminders wait for and what is heard can be painted, light, dark and at twice the text size",
          "[pages][pictures]")
{
    for (const Shape& shape :
         {Shape{QStringLiteral("light"), {1000, 1300}},
          Shape{QStringLiteral("dark"), {1000, 1300}, core::ColorScheme::Dark},
          Shape{QStringLiteral("text200"), {1000, 2000}, core::ColorScheme::Light, 2.0}}) {
        const Dressed dressed(shape);
        test::Bench bench;
        core::Snapshot snapshot = bench.snapshot();
        snapshot.settings.waitFor.camera = false;
        ui::MainWindow window(bench.parts());
        window.setSnapshot(snapshot);
        window.resize(shape.size);
        window.show();
        window.showPage(core::Page::Settings);
        save(window, QStringLiteral("settings_wait_") + shape.name);
        for (auto* box : window.findChildren<QComboBox*>()) {
            if (box->accessibleName() == QStringLiteral("Settings")) {
                Q_EMIT box->activated(box->findText(QStringLiteral("Voice and sound")));
            }
        }
        save(window, QStringLiteral("settings_sound_") + shape.name);
    }
}

namespace {

/// Answers at once, with one finding of each grade.
struct QuickDoctor final : ports::Doctor {
    void examine(Told told) override
    {
        using Grade = core::Finding::Grade;
        told({{"tray", "Tray", Grade::Fine, "A panel shows icons (StatusNotifierItem)", ""},
              {"inhibited", "Presentations", Grade::Lacking,
               "Not known: neither GNOME's session manager nor Plasma's power manager is here",
               "Reminders come during films and presentations."},
              {"catalogue", "Your own stretches", Grade::Wrong,
               "my-yoga.json, line 14: hold must be a number.",
               "A file with a fault is left out as a whole; the others are used."}});
    }
};

} // namespace

TEST_CASE("what this computer gives can be painted in every dress", "[pages][pictures]")
{
    for (const Shape& shape : test::everyDress({1000, 740}, {1200, 1000}, 740)) {
        const Dressed dressed(shape);
        test::Bench bench;
        QuickDoctor doctor;
        ui::MainWindowParts parts = bench.parts();
        parts.doctor = &doctor;
        ui::MainWindow window(parts);
        window.setSnapshot(bench.snapshot());
        window.resize(shape.size);
        window.show();
        window.showPage(core::Page::Settings);
        for (auto* box : window.findChildren<QComboBox*>()) {
            if (box->accessibleName() == QStringLiteral("Settings")) {
                Q_EMIT box->activated(box->findText(QStringLiteral("General")));
            }
        }
        save(window, QStringLiteral("settings_general_") + shape.name);
    }
}

TEST_CASE("the choice of the figure can be painted, light, dark and at twice the text size",
          "[pages][pictures]")
{
    for (const Shape& shape :
         {Shape{QStringLiteral("light")}, Shape{QStringLiteral("dark"), {1000, 740}, core::ColorScheme::Dark},
          Shape{QStringLiteral("text200"), {1200, 1000}, core::ColorScheme::Light, 2.0}}) {
        const Dressed dressed(shape);
        test::Bench bench;
        ui::MainWindow window(bench.parts());
        window.setSnapshot(bench.snapshot());
        window.resize(shape.size);
        window.show();
        window.showPage(core::Page::Settings);
        test::press(window, QStringLiteral("Appearance"));
        save(window, QStringLiteral("settings_appearance_") + shape.name);
    }
}

TEST_CASE("where a session opens can be painted, light, dark and at twice the text size", "[pages][pictures]")
{
    for (const Shape& shape :
         {Shape{QStringLiteral("light")}, Shape{QStringLiteral("dark"), {1000, 740}, core::ColorScheme::Dark},
          Shape{QStringLiteral("text200"), {1200, 1000}, core::ColorScheme::Light, 2.0}}) {
        const Dressed dressed(shape);
        test::Bench bench;
        ui::MainWindow window(bench.parts());
        window.setSnapshot(bench.snapshot());
        window.resize(shape.size);
        window.show();
        window.showPage(core::Page::Settings);
        test::press(window, QStringLiteral("Session window"));
        save(window, QStringLiteral("settings_session_") + shape.name);
    }
}

TEST_CASE("a session that is changed, and one that is added, can be painted in every dress",
          "[pages][pictures]")
{
    for (const Shape& shape :
         {Shape{QStringLiteral("light"), {1280, 900}},
          Shape{QStringLiteral("dark"), {1280, 900}, core::ColorScheme::Dark},
          Shape{QStringLiteral("text200"), {1400, 1300}, core::ColorScheme::Light, 2.0},
          Shape{QStringLiteral("rtl"), {1280, 900}, core::ColorScheme::Light, 1.0, Qt::RightToLeft},
          Shape{QStringLiteral("contrast"),
                {1280, 900},
                core::ColorScheme::Dark,
                1.0,
                Qt::LeftToRight,
                true}}) {
        const Dressed dressed(shape);
        test::Bench bench;
        bench.history.all = test::richHistory(bench.catalogue);
        bench.history.told = test::richReminders();
        ui::MainWindow window(bench.parts());
        window.setSnapshot(bench.snapshot());
        window.resize(shape.size);
        window.show();
        window.showPage(core::Page::History);
        QApplication::processEvents();
        test::press(window, QStringLiteral("Morning at 07:10"));
        test::press(window, QStringLiteral("Edit"));
        save(window, QStringLiteral("history_edit_") + shape.name);
        test::press(window, QStringLiteral("Cancel"));
        test::press(window, QStringLiteral("Add a session"));
        save(window, QStringLiteral("history_add_") + shape.name);
    }
}

TEST_CASE("what is due, paused, empty or broken can be painted", "[pages][pictures]")
{
    const Dressed dressed({QStringLiteral("light")});
    test::Bench bench;
    ui::MainWindow window(bench.parts());
    window.resize(1000, 740);
    window.show();
    window.setSnapshot(bench.snapshot());
    window.showPage(core::Page::History);
    save(window, QStringLiteral("history_empty_light"));
    bench.history.fault = ports::StorageError{
        ports::StorageFault::Corrupt, "history.db is not a healthy database. A backup lies beside it."};
    window.historyChanged();
    save(window, QStringLiteral("history_fault_light"));
    bench.history.fault.reset();
    bench.history.all = test::richHistory(bench.catalogue);
    core::Snapshot due = bench.snapshot();
    due.next.status = core::NextUpStatus::Due;
    due.next.serial = 7;
    window.setSnapshot(due);
    window.showPage(core::Page::Today);
    save(window, QStringLiteral("today_due_light"));
    core::Snapshot paused = bench.snapshot();
    paused.next.status = core::NextUpStatus::Paused;
    paused.next.at = bench.clock.now().wall + std::chrono::hours{1};
    window.setSnapshot(paused);
    save(window, QStringLiteral("today_paused_light"));
}
