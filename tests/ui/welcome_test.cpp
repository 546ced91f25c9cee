#include "main/bench.hpp"
#include "main/find.hpp"
#include "widgets/fields.hpp"
#include "widgets/switch.hpp"

#include "limber/ui/theme.hpp"
#include "limber/ui/welcome_window.hpp"

#include <QApplication>
#include <QCheckBox>
#include <QKeyEvent>
#include <QPushButton>

using namespace limber;

namespace {

struct KeptAutostart final : ports::Autostart {
    [[nodiscard]] bool isOn() const override { return on; }
    [[nodiscard]] tl::expected<void, std::string> set(bool isOn) override
    {
        if (!fault.empty()) {
            return tl::unexpected{fault};
        }
        on = isOn;
        return {};
    }
    void onChange(std::function<void()> told) override { changed = std::move(told); }

    bool on = false;
    std::string fault;
    std::function<void()> changed;
};

struct WelcomeBench : test::Bench {
    ui::theme::Provider provider{*qApp};
    KeptAutostart autostart;
    std::unique_ptr<ui::WelcomeWindow> window;

    explicit WelcomeBench(core::Settings settings = {})
    {
        ui::MainWindowParts all = parts();
        all.autostart = &autostart;
        window = std::make_unique<ui::WelcomeWindow>(all);
        core::Snapshot first = snapshot();
        first.settings = std::move(settings);
        window->setSnapshot(first);
        window->show();
        QApplication::processEvents();
    }
    [[nodiscard]] core::Settings told() const
    {
        for (auto report = resident.reports.rbegin(); report != resident.reports.rend(); ++report) {
            if (const auto* wanted = std::get_if<core::SettingsWanted>(&*report)) {
                return wanted->settings;
            }
        }
        return {};
    }
    void enter() const
    {
        QKeyEvent down(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
        QApplication::sendEvent(window->focusWidget() != nullptr ? window->focusWidget() : window.get(),
                                &down);
        QApplication::processEvents();
    }
};

} // namespace

TEST_CASE("once it is on screen the welcome counts as seen, and nothing else changes", "[welcome]")
{
    const WelcomeBench bench;
    core::Settings expected;
    expected.seen.welcome = true;
    CHECK(bench.told() == expected);
    CHECK(bench.resident.reports.size() == 1);
}

TEST_CASE("closed early, the welcome leaves the defaults and the safety page to be read", "[welcome]")
{
    WelcomeBench bench;
    bench.window->close();
    CHECK_FALSE(bench.told().seen.safety);
    CHECK(bench.told().bookends == core::BookendSettings{});
    CHECK_FALSE(bench.autostart.on);
}

TEST_CASE("Enter goes through the pages in order: times, help, My body, try one", "[welcome]")
{
    WelcomeBench bench;
    CHECK(test::says(*bench.window, QStringLiteral("A few minutes, every day")));
    bench.enter();
    CHECK(bench.window->page() == 1);
    CHECK(test::says(*bench.window, QStringLiteral("When to get help first")));
    CHECK_FALSE(bench.told().seen.safety);
    bench.enter();
    CHECK(bench.window->page() == 2);
    CHECK(bench.told().seen.safety);
    CHECK(test::mentions(*bench.window, QStringLiteral("Nothing leaves it")));
    bench.enter();
    CHECK(bench.window->page() == 3);
    CHECK(test::says(*bench.window, QStringLiteral("Try one now")));
    CHECK(bench.window->accessibleName() == QStringLiteral("Welcome to Limber, page 4 of 4"));
}

TEST_CASE("times of the welcome apply at once", "[welcome]")
{
    WelcomeBench bench;
    auto* interval = bench.window->findChild<ui::IntervalField*>();
    REQUIRE(interval != nullptr);
    interval->setValue(90);
    CHECK(bench.told().breaks.interval == core::Minutes{90});
    for (auto* field : bench.window->findChildren<ui::TimeField*>()) {
        if (field->accessibleName() == QStringLiteral("Evening at")) {
            field->setTime(QTime{22, 15});
        }
    }
    CHECK(bench.told().bookends.eveningAt == core::TimeOfDay{22 * 60 + 15});
    CHECK(bench.told().breaks.interval == core::Minutes{90});
}

TEST_CASE("trying one starts the small seated cat-camel", "[welcome]")
{
    WelcomeBench bench;
    bench.window->showPage(3);
    bench.enter();
    const auto wanted = bench.resident.last<core::StartWanted>();
    REQUIRE(wanted.has_value());
    CHECK(*wanted == core::StartWanted{core::SessionKind::Manual, "cat-camel", "desk-easy"});
}

TEST_CASE("whoever has to ask first cannot try one, and is told why", "[welcome]")
{
    core::Settings settings;
    settings.body.replies = {{"operation", true, test::friday}};
    WelcomeBench bench(settings);
    bench.window->showPage(3);
    for (auto* button : bench.window->findChildren<QPushButton*>()) {
        if (button->text().startsWith(QStringLiteral("Try it"))) {
            CHECK_FALSE(button->isEnabled());
        }
    }
    CHECK(test::mentions(*bench.window, QStringLiteral("has to be asked first")));
}

TEST_CASE("starting at log-in is switched on with its switch in sight, and off again for good", "[welcome]")
{
    WelcomeBench bench;
    CHECK_FALSE(bench.autostart.on);
    bench.window->showPage(3);
    QApplication::processEvents();
    CHECK(bench.autostart.on);
    ui::Switch* found = nullptr;
    for (auto* one : bench.window->findChildren<ui::Switch*>()) {
        found = one->accessibleName() == QStringLiteral("Start when I log in") ? one : found;
    }
    REQUIRE(found != nullptr);
    CHECK(found->isChecked());
    found->click();
    CHECK_FALSE(bench.autostart.on);
    bench.window->showPage(2);
    bench.window->showPage(3);
    CHECK_FALSE(bench.autostart.on);
    bench.autostart.on = true; // somebody else
    bench.autostart.changed();
    CHECK(found->isChecked());
    bench.autostart.fault = "the folder cannot be written";
    found->click();
    CHECK(found->isChecked());
    CHECK(test::mentions(*bench.window, QStringLiteral("the folder cannot be written")));
}

TEST_CASE("a welcome that was seen before switches nothing on", "[welcome]")
{
    core::Settings settings;
    settings.seen.welcome = true;
    WelcomeBench bench(settings);
    bench.window->showPage(3);
    CHECK_FALSE(bench.autostart.on);
}
