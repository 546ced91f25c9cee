#include "main/bench.hpp"
#include "main/find.hpp"
#include "main/person_chooser.hpp"
#include "widgets/day_buttons.hpp"
#include "widgets/fields.hpp"
#include "widgets/segmented_control.hpp"
#include "widgets/switch.hpp"

#include "limber/ui/theme.hpp"
#include "support/catch.hpp"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSlider>

using namespace limber;

namespace {

/// An engine with what it offers, which keeps what it was told to say.
struct FakeSpeech final : ports::Speech {
    void prepare() override { }
    void say(const std::string& text, const ports::Manner& how) override
    {
        said.push_back(text);
        manner = how;
    }
    void hush() override { }
    void ask(Told told) override { told(offer); }

    ports::SpeechOffer offer{{"Amy", "Bert"}, "speechd", ""};
    std::vector<std::string> said;
    ports::Manner manner;
};

/// Answers when the test says so.
struct FakeDoctor final : ports::Doctor {
    void examine(Told whom) override
    {
        ++times;
        told = std::move(whom);
    }
    int times = 0;
    Told told;
};

struct SettingsBench : test::Bench {
    ui::theme::Provider provider{*qApp};
    FakeSpeech speech;
    FakeDoctor doctor;
    std::unique_ptr<ui::MainWindow> window;

    SettingsBench()
    {
        ui::MainWindowParts all = parts();
        all.speech = &speech;
        all.doctor = &doctor;
        window = std::make_unique<ui::MainWindow>(all);
        window->setSnapshot(snapshot());
        window->show();
        window->showPage(core::Page::Settings);
        QApplication::processEvents();
    }
    core::Settings told() const
    {
        const auto wanted = resident.last<core::SettingsWanted>();
        REQUIRE(wanted.has_value());
        CHECK_FALSE(core::faultIn(wanted->settings).has_value());
        return wanted->settings;
    }
    template <typename T>
    T* control(const QString& name) const
    {
        for (T* each : window->findChildren<T*>()) {
            if (each->accessibleName() == name && each->isVisible()) {
                return each;
            }
        }
        FAIL("no control called " << name.toStdString());
        return nullptr;
    }
    void open(const QString& category) { test::press(*window, category); }
};

} // namespace

TEST_CASE("switching a setting tells the whole of the new settings at once")
{
    SettingsBench bench;
    bench.control<ui::Switch>(QStringLiteral("Heads-up one minute before"))->click();
    core::Settings expected;
    expected.breaks.headsUp = true;
    CHECK(bench.told() == expected);
}

TEST_CASE("each sign that reminders wait for has its switch, and says who tells it or why nobody does")
{
    SettingsBench bench;
    core::Snapshot snapshot = bench.snapshot();
    snapshot.settings.waitFor.camera = false;
    snapshot.signSources = {
        {core::What::DoNotDisturb, "dunst", ""},
        {core::What::FullScreen, "", "no window manager here tells of full screen"},
    };
    bench.window->setSnapshot(snapshot);
    const auto lineOf = [&](const char* title) {
        return bench.control<ui::Switch>(QString::fromUtf8(title))->accessibleDescription();
    };
    CHECK(lineOf("Do not disturb is on") == QStringLiteral("Told by dunst"));
    CHECK(lineOf("A window fills the screen")
          == QStringLiteral("This desktop does not tell: no window manager here tells of full screen"));
    CHECK(lineOf("The camera is on") == QStringLiteral("Limber does not look"));
    CHECK(lineOf("I am in a call").isEmpty());
    CHECK_FALSE(bench.control<ui::Switch>(QStringLiteral("The camera is on"))->isChecked());

    bench.control<ui::Switch>(QStringLiteral("Do not disturb is on"))->click();
    CHECK(bench.told().waitFor == core::WaitFor{true, false, false, true, true, true});
    CHECK(lineOf("Do not disturb is on") == QStringLiteral("Limber does not look"));
    bench.control<ui::Switch>(QStringLiteral("A presentation or film runs"))->click();
    CHECK(bench.told().waitFor == core::WaitFor{true, false, false, true, false, true});
}

TEST_CASE("the voice is chosen from those of the engine, and heard at once")
{
    SettingsBench bench;
    bench.open(QStringLiteral("Voice and sound"));
    auto* voices = bench.control<QComboBox>(QStringLiteral("Voice"));
    REQUIRE(voices->count() == 3);
    voices->setCurrentIndex(2);
    Q_EMIT voices->activated(2);
    CHECK(bench.told().sound.voiceName == "Bert");
    REQUIRE(bench.speech.said.size() == 1);
    CHECK(bench.speech.manner == ports::Manner{"Bert", 0, 70});
    test::press(*bench.window, QStringLiteral("Try"));
    CHECK(bench.speech.said.size() == 2);
}

TEST_CASE("what is heard can be changed one by one")
{
    SettingsBench bench;
    bench.open(QStringLiteral("Voice and sound"));
    bench.control<QSlider>(QStringLiteral("Speed"))->setValue(-3);
    CHECK(bench.told().sound.speed == -3);
    bench.control<QSlider>(QStringLiteral("Volume"))->setValue(40);
    CHECK(bench.told().sound.volume == 40);
    bench.control<ui::Switch>(QStringLiteral("Countdown"))->click();
    CHECK_FALSE(bench.told().sound.countdown);
    bench.control<ui::Switch>(QStringLiteral("Chimes"))->click();
    CHECK_FALSE(bench.told().sound.chimes);
    bench.control<ui::Switch>(QStringLiteral("Spoken cues"))->click();
    core::Settings expected;
    expected.sound = {false, "", -3, core::HowMuch::Usual, false, false, 40};
    CHECK(bench.told() == expected);
}

TEST_CASE("where nothing speaks the settings say what to install, and there is nothing to try")
{
    test::Bench bench;
    const ui::theme::Provider provider{*qApp};
    FakeSpeech speech;
    speech.offer = {{}, "", "No speech engine is installed."};
    ui::MainWindowParts parts = bench.parts();
    parts.speech = &speech;
    ui::MainWindow window(parts);
    window.setSnapshot(bench.snapshot());
    window.show();
    window.showPage(core::Page::Settings);
    test::press(window, QStringLiteral("Voice and sound"));
    bool isTold = false;
    for (const auto* each : window.findChildren<ui::Switch*>()) {
        isTold = isTold || each->accessibleDescription() == QStringLiteral("No speech engine is installed.");
    }
    CHECK(isTold);
    for (const auto* button : window.findChildren<QPushButton*>()) {
        if (button->text() == QStringLiteral("Try")) {
            CHECK_FALSE(button->isEnabled());
        }
    }
}

TEST_CASE("the interval goes in quarters of an hour and never out of its range")
{
    SettingsBench bench;
    auto* field = bench.control<ui::IntervalField>(QStringLiteral("Every"));
    field->stepUp();
    CHECK(bench.told().breaks.interval == core::Minutes{135});
    CHECK(field->text() == QStringLiteral("2 h 15 min"));
    for (int i = 0; i < 100; ++i) {
        field->stepDown();
    }
    CHECK(bench.told().breaks.interval == core::shortestInterval);
}

TEST_CASE("hours whose end is before their beginning cannot be entered")
{
    SettingsBench bench;
    auto* to = bench.control<ui::TimeField>(QStringLiteral("Reminders end at"));
    to->setTime(QTime{6, 0});
    CHECK(bench.told().breaks.hours[0].front().to == core::Minutes{8 * 60 + 5});
    to->setTime(QTime{18, 30});
    CHECK(bench.told().breaks.hours[6].front().to == core::Minutes{18 * 60 + 30});
}

TEST_CASE("a day that is switched off has no hours, and gets them back")
{
    SettingsBench bench;
    auto* days = bench.window->findChild<ui::DayButtons*>();
    days->day(6)->click();
    CHECK(bench.told().breaks.hours[6].empty());
    CHECK(bench.told().breaks.hours[5] == core::defaultHours()[5]);
    days->day(6)->click();
    CHECK(bench.told().breaks.hours == core::defaultHours());
}

TEST_CASE("fixed times can be added and taken away")
{
    SettingsBench bench;
    bench.control<ui::SegmentedControl>(QStringLiteral("Count"))->segment(2)->click();
    CHECK(bench.told().breaks.mode == core::BreakMode::FixedTimes);
    test::press(*bench.window, QStringLiteral("Add a time"));
    QApplication::processEvents();
    test::press(*bench.window, QStringLiteral("Add a time"));
    CHECK(bench.told().breaks.fixedTimes
          == std::vector<core::TimeOfDay>{core::Minutes{570}, core::Minutes{690}});
    QApplication::processEvents();
    test::press(*bench.window, QStringLiteral("Remove 09:30"));
    CHECK(bench.told().breaks.fixedTimes == std::vector<core::TimeOfDay>{core::Minutes{690}});
}

TEST_CASE("the evening can only be in the evening")
{
    SettingsBench bench;
    bench.open(QStringLiteral("Morning, evening"));
    auto* at = bench.control<ui::TimeField>(QStringLiteral("Evening at"));
    at->setTime(QTime{9, 0});
    CHECK(bench.told().bookends.eveningAt == core::Minutes{15 * 60});
    at->setTime(QTime{22, 15});
    CHECK(bench.told().bookends.eveningAt == core::Minutes{22 * 60 + 15});
}

TEST_CASE("the look is chosen among three")
{
    SettingsBench bench;
    bench.open(QStringLiteral("Appearance"));
    bench.control<ui::SegmentedControl>(QStringLiteral("Theme"))->segment(2)->click();
    CHECK(bench.told().appearance.scheme == core::ColorScheme::Dark);
}

TEST_CASE("a chosen monitor that is not connected stays chosen, and is said to be gone")
{
    SettingsBench bench;
    core::Snapshot snapshot = bench.snapshot();
    snapshot.settings.session.monitor = "DP-7";
    bench.window->setSnapshot(snapshot);
    bench.open(QStringLiteral("Session window"));
    auto* monitor = bench.control<QComboBox>(QStringLiteral("Monitor"));
    CHECK(monitor->currentText() == QStringLiteral("DP-7 (not connected)"));
    CHECK(monitor->currentData().toString() == QStringLiteral("DP-7"));
    Q_EMIT monitor->activated(0);
    CHECK(bench.told().session.monitor.empty());
    CHECK(monitor->currentText() == QStringLiteral("Where the pointer is"));
}

TEST_CASE("only a session in full screen can darken the other monitors")
{
    SettingsBench bench;
    bench.open(QStringLiteral("Session window"));
    auto* fullScreen = bench.control<ui::Switch>(QStringLiteral("Full screen"));
    fullScreen->click();
    CHECK(bench.told().session.fullScreen);
    auto* dim = bench.control<ui::Switch>(QStringLiteral("Darken the other monitors"));
    dim->click();
    CHECK(bench.told().session.dimOthers);
    fullScreen->click();
    CHECK_FALSE(dim->isVisible());
}

TEST_CASE("the figure is somebody else each day, or the one who is chosen")
{
    SettingsBench bench;
    bench.open(QStringLiteral("Appearance"));
    auto* chooser = bench.window->findChild<ui::PersonChooser*>();
    CHECK(chooser->button("")->isChecked());
    for (const figure::Person& person : figure::people()) {
        const std::string id{person.id};
        chooser->button(id)->click();
        CHECK(bench.told().appearance.person == id);
        CHECK(chooser->button(id)->isChecked());
    }
    chooser->button("")->click();
    CHECK(bench.told().appearance.person.empty());
    core::Snapshot unknown = bench.snapshot();
    unknown.settings.appearance.person = "nobody";
    bench.window->setSnapshot(unknown);
    CHECK(chooser->button("")->isChecked());
}

TEST_CASE("a snapshot with the settings as they are tells nothing")
{
    SettingsBench bench;
    core::Snapshot other = bench.snapshot();
    other.settings.breaks.interval = core::Minutes{45};
    other.settings.snooze = core::Minutes{30};
    other.settings.breaks.hours[2].clear();
    other.settings.bookends.morningFrom = core::Minutes{360};
    bench.window->setSnapshot(other);
    CHECK(bench.resident.reports.empty());
    CHECK(bench.control<ui::IntervalField>(QStringLiteral("Every"))->minutes() == core::Minutes{45});
    CHECK(bench.control<QComboBox>(QStringLiteral("Snooze for"))->currentText() == QStringLiteral("30 min"));
}

TEST_CASE("the echo of an older change does not undo a newer one")
{
    SettingsBench bench;
    auto* field = bench.control<ui::IntervalField>(QStringLiteral("Every"));
    field->stepUp();
    core::Snapshot echo = bench.snapshot();
    echo.settings = bench.told();
    field->stepUp();
    bench.window->setSnapshot(echo);
    CHECK(field->minutes() == core::Minutes{150});
}

TEST_CASE("a routine can be chosen for each kind of session")
{
    SettingsBench bench;
    bench.open(QStringLiteral("Routines"));
    const auto press = [&](const QString& name) {
        test::press(*bench.window, name);
        QApplication::processEvents();
    };
    press(QStringLiteral("Evening"));
    press(QString::fromStdString(core::routineOf(bench.catalogue, "evening-long")->name));
    CHECK(bench.told().routines.evening == "evening-long");
    press(QStringLiteral("Breaks"));
    press(QStringLiteral("Hips and back"));
    CHECK(bench.told().routines.breaks == "break-hips");
    press(QStringLiteral("Take turns"));
    CHECK(bench.told().routines.breaks == "take-turns");
}

TEST_CASE("a bad file is one line")
{
    SettingsBench bench;
    bench.open(QStringLiteral("Your data"));
    CHECK(test::says(*bench.window, QStringLiteral("my-yoga.json, line 14: hold must be a number.")));
}

TEST_CASE("a bad file stands below the routines too, and is shown from there")
{
    SettingsBench bench;
    bench.open(QStringLiteral("Routines"));
    CHECK(test::says(*bench.window, QStringLiteral("my-yoga.json, line 14: hold must be a number.")));
    test::press(*bench.window, QStringLiteral("Show file"));
    CHECK(bench.files.shown
          == std::vector<std::string>{"/home/ada/.local/share/limber/catalogue/my-yoga.json"});
}

TEST_CASE("About tells version, licence and what Limber is not")
{
    SettingsBench bench;
    bench.window->showPage(core::Page::About);
    CHECK(bench.window->page() == core::Page::About);
    CHECK(test::mentions(*bench.window, QStringLiteral("Version 0.1.0")));
    CHECK(test::mentions(*bench.window, QStringLiteral("not medical advice")));
    CHECK(test::mentions(*bench.window, QStringLiteral("Limber never uses the network.")));
    test::press(*bench.window, QStringLiteral("When to get help first"));
    CHECK(bench.window->page() == core::Page::Safety);
}

TEST_CASE("what the computer gives is looked for when General is shown, and again when asked")
{
    SettingsBench bench;
    CHECK(bench.doctor.times == 0);
    bench.open(QStringLiteral("General"));
    REQUIRE(bench.doctor.times == 1);
    auto* again = test::buttonOf(*bench.window, QStringLiteral("Look again"));
    REQUIRE(again != nullptr);
    CHECK_FALSE(again->isEnabled());
    bench.doctor.told({{"tray", "Tray", core::Finding::Grade::Lacking, "No panel here shows icons",
                        "Limber shows a window instead."},
                       {"voice", "Voice", core::Finding::Grade::Fine, "speechd speaks", ""}});
    QApplication::processEvents();
    CHECK(again->isEnabled());
    for (const char* text :
         {"Tray", "No panel here shows icons", "Limber shows a window instead.", "speechd speaks"}) {
        CAPTURE(text);
        CHECK(test::says(*bench.window, QString::fromLatin1(text)));
    }
    const auto labels = bench.window->findChildren<QLabel*>();
    CHECK(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->accessibleName() == QStringLiteral("Tray: not offered here");
    }));
    again->click();
    CHECK(bench.doctor.times == 2);
}

TEST_CASE("findings that come after the window is gone harm nobody")
{
    SettingsBench bench;
    bench.open(QStringLiteral("General"));
    bench.window.reset();
    bench.doctor.told({});
    SUCCEED();
}
