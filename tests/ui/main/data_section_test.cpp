#include "main/bench.hpp"
#include "main/find.hpp"
#include "main/pictures.hpp"
#include "widgets/switch.hpp"

#include "support/catch.hpp"

#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QKeyEvent>
#include <QTemporaryDir>

using namespace limber;
using test::Dressed;
using test::Shape;

// Settings, "Your data".

namespace {

core::CivilDay day(unsigned november)
{
    return core::CivilDay{date::year{2026} / 11 / november};
}

core::Keeping keeping(const test::Bench& bench)
{
    using enum core::CopyKind;
    core::Keeping kept;
    kept.file = "/home/ada/.local/share/limber/history.db";
    kept.bytes = 1'258'291;
    kept.copies = {
        {"/home/ada/.local/share/limber/backups/history-2026-11-16.db", day(16), Backup, 1'250'000},
        {"/home/ada/.local/share/limber/backups/history-2026-11-09.db", day(9), Backup, 1'240'000},
        {"/home/ada/.local/share/limber/history.db.before-restore-2026-11-04", day(4), BeforeRestore,
         1'230'000},
    };
    kept.shared = bench.clock.now().wall - core::Minutes{20};
    return kept;
}

struct DataBench : test::Bench {
    ui::theme::Provider provider{*qApp};
    std::unique_ptr<ui::MainWindow> window;

    DataBench() { open(parts()); }
    ~DataBench()
    {
        for (QFileDialog* dialog : window->findChildren<QFileDialog*>()) {
            delete dialog;
        }
    }

    void withoutBadFiles()
    {
        ui::MainWindowParts fine = parts();
        fine.badFiles.clear();
        open(fine);
    }

    void tell(const core::Instruction& instruction)
    {
        window->hear(instruction);
        QApplication::processEvents();
    }
    void keep() { tell(keeping(*this)); }

    /// The dialog that is open takes `path`.
    void choose(const QString& path)
    {
        const auto dialogs = window->findChildren<QFileDialog*>();
        REQUIRE(dialogs.size() == 1);
        CHECK(dialogs.front()->isVisible());
        Q_EMIT dialogs.front()->fileSelected(path);
        dialogs.front()->close();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    /// The serial of the latest report.
    [[nodiscard]] std::uint64_t serial() const { return resident.reports.size(); }

private:
    void open(const ui::MainWindowParts& with)
    {
        window = std::make_unique<ui::MainWindow>(with);
        window->setSnapshot(snapshot());
        window->resize(1000, 740);
        window->show();
        window->showPage(core::Page::Settings);
        test::press(*window, QStringLiteral("Your data"));
        QApplication::processEvents();
    }
};

const QString showFile = QStringLiteral("Show file");

void pressKey(Qt::Key key)
{
    QWidget* const focused = QApplication::focusWidget();
    REQUIRE(focused != nullptr);
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event{type, key, Qt::NoModifier};
        QApplication::sendEvent(focused, &event);
    }
}

} // namespace

TEST_CASE("the page asks where the history is kept when it is shown, and says what it hears", "[data]")
{
    DataBench bench;
    CHECK(bench.resident.last<core::KeepingWanted>().has_value());
    bench.keep();
    CHECK(test::says(*bench.window, QStringLiteral("/home/ada/.local/share/limber/history.db")));
    CHECK(test::says(*bench.window, QStringLiteral("1.2 MB")));
    // What a button says is its name for screen readers, not what its row says.
    CHECK(test::buttonOf(*bench.window, QStringLiteral("Back up now"))->accessibleName().isEmpty());
    CHECK(test::mentions(*bench.window, QStringLiteral("16 November 2026")));
    CHECK(test::mentions(*bench.window, QStringLiteral("Before a backup was restored")));
    CHECK(test::says(*bench.window, QStringLiteral("my-yoga.json, line 14: hold must be a number.")));
}

TEST_CASE("a history that has changed is asked about again, but only while the page is in sight", "[data]")
{
    DataBench bench;
    const std::size_t before = bench.resident.reports.size();
    bench.window->historyChanged();
    CHECK(bench.resident.reports.size() == before + 1);
    bench.window->showPage(core::Page::Today);
    bench.window->historyChanged();
    CHECK(bench.resident.reports.size() == before + 1);
}

TEST_CASE("an export goes to the file, or the folder, that was chosen, and the page says where", "[data]")
{
    DataBench bench;
    test::press(*bench.window, QStringLiteral("One file (JSON)…"));
    bench.choose(QStringLiteral("/tmp/limber.json"));
    CHECK(bench.resident.last<core::ExportWanted>()
          == core::ExportWanted{core::ExportFormat::Json, "/tmp/limber.json"});
    bench.tell(core::Exported{{"/tmp/limber.json"}});
    CHECK(test::says(*bench.window, QStringLiteral("Written: /tmp/limber.json")));
    test::press(*bench.window, QStringLiteral("Tables (CSV)…"));
    bench.choose(QStringLiteral("/tmp"));
    CHECK(bench.resident.last<core::ExportWanted>() == core::ExportWanted{core::ExportFormat::Csv, "/tmp"});
}

TEST_CASE("an import reports what it added, changed and left, or names what is wrong by its line", "[data]")
{
    DataBench bench;
    test::press(*bench.window, QStringLiteral("Choose a file…"));
    bench.choose(QStringLiteral("/tmp/in.json"));
    CHECK(bench.resident.last<core::ImportWanted>() == core::ImportWanted{"/tmp/in.json"});
    CHECK(test::mentions(*bench.window, QStringLiteral("Importing.")));
    bench.tell(core::Imported{{{12, 3, 40}, {5, 0, 7}}});
    CHECK(test::says(*bench.window,
                     QStringLiteral("Sessions: 12 added, 3 changed, 40 left as they were.\n"
                                    "Reminders: 5 added, 0 changed, 7 left as they were.")));
    test::press(*bench.window, QStringLiteral("Choose a file…"));
    bench.choose(QStringLiteral("/tmp/in.json"));
    bench.window->refuse(
        {bench.serial(), "in.json, line 3: held_ms must be a number.\nNothing was imported."});
    CHECK(test::mentions(*bench.window, QStringLiteral("in.json, line 3: held_ms must be a number.")));
    CHECK(bench.window->page() == core::Page::Settings);
}

TEST_CASE("what was exported, backed up or kept is shown in its folder when the user asks", "[data]")
{
    using Paths = std::vector<std::string>;
    core::Instruction done;
    Paths shown;
    SECTION("an export")
    {
        done = core::Exported{{"/tmp/limber.json"}};
        shown = {"/tmp/limber.json"};
    }
    SECTION("tables, of which the first is picked out")
    {
        done = core::Exported{{"/tmp/limber-sessions.csv", "/tmp/limber-steps.csv"}};
        shown = {"/tmp/limber-sessions.csv"};
    }
    SECTION("a backup")
    {
        done = core::BackedUp{"/b.db"};
        shown = {"/b.db"};
    }
    SECTION("the history that a restored one replaced")
    {
        done = core::Restored{"/b.db", "/kept.db", 412};
        shown = {"/kept.db"};
    }
    SECTION("the last backup of what was deleted")
    {
        done = core::Erased{"/last.db"};
        shown = {"/last.db"};
    }
    DataBench bench;
    bench.withoutBadFiles();
    CHECK(test::buttonOf(*bench.window, showFile) == nullptr);
    bench.tell(done);
    QAbstractButton* const show = test::buttonOf(*bench.window, showFile);
    REQUIRE(show != nullptr);
    CHECK(show->accessibleDescription() == QString::fromStdString(shown.front()));
    show->click();
    CHECK(bench.files.shown == shown);
}

TEST_CASE("a bad file is shown from its line", "[data]")
{
    DataBench bench;
    test::press(*bench.window, showFile);
    CHECK(bench.files.shown
          == std::vector<std::string>{"/home/ada/.local/share/limber/catalogue/my-yoga.json"});
}

TEST_CASE("where no file manager answers, the line says where the file is, and the focus stays", "[data]")
{
    DataBench bench;
    bench.withoutBadFiles();
    bench.files.isThere = false;
    bench.tell(core::Exported{{"/tmp/limber.json"}});
    test::buttonOf(*bench.window, showFile)->setFocus();
    test::press(*bench.window, showFile);
    CHECK(test::says(*bench.window, QStringLiteral("No file manager answers. Look here: /tmp/limber.json")));
    CHECK(QApplication::focusWidget() == test::buttonOf(*bench.window, showFile));
}

TEST_CASE("nothing is to be shown while something is done, when it failed, or after all is deleted", "[data]")
{
    DataBench bench;
    bench.withoutBadFiles();
    bench.tell(core::BackedUp{"/b.db"});
    CHECK(test::buttonOf(*bench.window, showFile) != nullptr);
    test::press(*bench.window, QStringLiteral("Back up now"));
    CHECK(test::buttonOf(*bench.window, showFile) == nullptr);
    bench.window->refuse({bench.serial(), "no room"});
    CHECK(test::buttonOf(*bench.window, showFile) == nullptr);
    bench.tell(core::Erased{});
    CHECK(test::buttonOf(*bench.window, showFile) == nullptr);
}

TEST_CASE("a refusal that is not the page's own is told on Today, as ever", "[data]")
{
    DataBench bench;
    bench.window->refuse({bench.serial() + 7, "The disk is full."});
    CHECK(bench.window->page() == core::Page::Today);
}

TEST_CASE("a backup is restored only after a second yes, and Escape leaves everything as it is", "[data]")
{
    DataBench bench;
    bench.keep();
    const QString restore = QStringLiteral("Restore the history of Monday, 16 November 2026");
    const std::size_t before = bench.resident.reports.size();
    test::press(*bench.window, restore);
    QApplication::processEvents();
    REQUIRE(qobject_cast<QAbstractButton*>(QApplication::focusWidget()) != nullptr);
    CHECK(qobject_cast<QAbstractButton*>(QApplication::focusWidget())->text()
          == QStringLiteral("Leave it as it is"));
    pressKey(Qt::Key_Escape);
    CHECK(test::buttonOf(*bench.window, QStringLiteral("Leave it as it is")) == nullptr);
    CHECK(QApplication::focusWidget() == test::buttonOf(*bench.window, restore));
    CHECK(bench.resident.reports.size() == before);
    test::press(*bench.window, restore);
    test::press(*bench.window, QStringLiteral("Restore"));
    CHECK(bench.resident.last<core::RestoreWanted>()
          == core::RestoreWanted{"/home/ada/.local/share/limber/backups/history-2026-11-16.db"});
    bench.tell(core::Restored{"/b.db", "/kept.db", 412});
    CHECK(test::says(*bench.window,
                     QStringLiteral("The backup is in place, with 412 sessions. What was there before is "
                                    "kept as /kept.db.")));
}

TEST_CASE("a new backup is in the list as soon as it is made", "[data]")
{
    DataBench bench;
    test::press(*bench.window, QStringLiteral("Back up now"));
    CHECK(bench.resident.last<core::BackupWanted>().has_value());
    bench.tell(core::BackedUp{"/b.db"});
    CHECK(test::says(*bench.window, QStringLiteral("Kept as /b.db")));
    CHECK(bench.resident.last<core::KeepingWanted>().has_value());
}

TEST_CASE("the shared folder is chosen, says when it was read, and is given up again", "[data]")
{
    DataBench bench;
    CHECK(test::buttonOf(*bench.window, QStringLiteral("Stop sharing")) == nullptr);
    test::press(*bench.window, QStringLiteral("Choose the shared folder"));
    bench.choose(QStringLiteral("/home/ada/Sync"));
    core::Snapshot snapshot = bench.snapshot();
    snapshot.settings.sharing.folder = "/home/ada/Sync";
    bench.window->setSnapshot(snapshot);
    bench.keep();
    CHECK(test::says(*bench.window, QStringLiteral("/home/ada/Sync")));
    CHECK(test::says(*bench.window, QStringLiteral("Last read: Today, 12:46")));
    core::Keeping gone = keeping(bench);
    gone.shared.reset();
    gone.sharingProblem = "The shared folder /home/ada/Sync is not there.";
    bench.tell(gone);
    CHECK(test::says(*bench.window, QStringLiteral("The shared folder /home/ada/Sync is not there.")));
    test::press(*bench.window, QStringLiteral("Stop sharing"));
    REQUIRE(bench.resident.reports.size() >= 2);
    const auto* wanted
        = std::get_if<core::SettingsWanted>(&bench.resident.reports[bench.resident.reports.size() - 2]);
    REQUIRE(wanted != nullptr);
    CHECK(wanted->settings.sharing.folder.empty());
    CHECK(bench.resident.last<core::KeepingWanted>().has_value());
    CHECK(test::buttonOf(*bench.window, QStringLiteral("Stop sharing")) == nullptr);
}

TEST_CASE("everything is deleted only after saying what goes, and keeps the backups unless told otherwise",
          "[data]")
{
    DataBench bench;
    CHECK_FALSE(test::mentions(*bench.window, QStringLiteral("This deletes the history with its notes")));
    test::press(*bench.window, QStringLiteral("Delete everything…"));
    CHECK(test::mentions(*bench.window, QStringLiteral("This deletes the history with its notes")));
    test::press(*bench.window, QStringLiteral("Keep everything"));
    CHECK_FALSE(bench.resident.last<core::EraseWanted>().has_value());
    test::press(*bench.window, QStringLiteral("Delete everything…"));
    test::press(*bench.window, QStringLiteral("Delete everything now"));
    CHECK(bench.resident.last<core::EraseWanted>() == core::EraseWanted{true});
    bench.tell(core::Erased{"/last.db"});
    CHECK(test::says(*bench.window,
                     QStringLiteral("Everything is deleted. One last backup is kept as /last.db.")));
    test::press(*bench.window, QStringLiteral("Delete everything…"));
    test::press(*bench.window, QStringLiteral("Keep the backups"));
    test::press(*bench.window, QStringLiteral("Delete everything now"));
    CHECK(bench.resident.last<core::EraseWanted>() == core::EraseWanted{false});
}

TEST_CASE("while a session runs, nothing is put in the place of the history", "[data]")
{
    DataBench bench;
    core::Snapshot snapshot = bench.snapshot();
    snapshot.runningSession = core::Uuid{"00000000-0000-4000-8000-000000000001"};
    bench.window->setSnapshot(snapshot);
    test::press(*bench.window, QStringLiteral("Delete everything…"));
    test::press(*bench.window, QStringLiteral("Delete everything now"));
    CHECK_FALSE(bench.resident.last<core::EraseWanted>().has_value());
    CHECK(test::says(*bench.window, QStringLiteral("A session is running. End it first, and try again.")));
    bench.window->setSnapshot(bench.snapshot());
    test::press(*bench.window, QStringLiteral("Delete everything…"));
    test::press(*bench.window, QStringLiteral("Delete everything now"));
    CHECK(bench.resident.last<core::EraseWanted>().has_value());
}

TEST_CASE("your data can be painted in every dress", "[data][pages][pictures]")
{
    for (const Shape& shape : test::everyDress({1000, 1500}, {1000, 2900}, 1500)) {
        const Dressed dressed(shape);
        test::Bench bench;
        core::Snapshot snapshot = bench.snapshot();
        snapshot.settings.sharing.folder = "/home/ada/Sync/limber";
        ui::MainWindow window(bench.parts());
        window.setSnapshot(snapshot);
        window.resize(shape.size);
        window.show();
        window.showPage(core::Page::Settings);
        for (auto* box : window.findChildren<QComboBox*>()) {
            if (box->accessibleName() == QStringLiteral("Settings")) {
                Q_EMIT box->activated(box->findText(QStringLiteral("Your data")));
            }
        }
        window.hear(keeping(bench));
        window.hear(core::Imported{{{12, 3, 40}, {5, 0, 7}}});
        test::press(window, QStringLiteral("Restore the history of Monday, 9 November 2026"));
        test::press(window, QStringLiteral("Delete everything…"));
        test::save(window, QStringLiteral("settings_data_") + shape.name);
    }
}
