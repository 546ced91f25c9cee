#include "menu.hpp"
#include "sample.hpp"

#include "support/catch.hpp"

#include <QStringList>

#include <algorithm>
#include <stdexcept>

using namespace limber;
using namespace std::chrono_literals;
using core::NextUp;
using core::NextUpStatus;
using core::SessionKind;
using tray::MenuEntry;

namespace {

const std::vector<tray::StretchName> stretches{{"cat-camel", "Cat-camel"}, {"childs-pose", "Child's pose"}};

std::vector<MenuEntry> menuWith(const NextUp& next)
{
    return tray::menuFor(test::stateAt("2026-03-05 14:12", next), stretches);
}

QStringList textsOf(const std::vector<MenuEntry>& entries)
{
    QStringList texts;
    for (const MenuEntry& entry : entries) {
        if (entry.isVisible) {
            texts.append(entry.text.isEmpty() ? QStringLiteral("-") : entry.text);
        }
    }
    return texts;
}

MenuEntry entryCalled(const std::vector<MenuEntry>& entries, const QString& text)
{
    const auto found = std::find_if(entries.begin(), entries.end(),
                                    [&](const MenuEntry& entry) { return entry.text == text; });
    if (found == entries.end()) {
        throw std::runtime_error("no entry " + text.toStdString());
    }
    return *found;
}

ports::TrayChoice clickOn(const MenuEntry& entry)
{
    return tray::choiceOf(entry.action.value(), test::nowAt("2026-03-05 18:00"), core::Settings{});
}

NextUp due(SessionKind kind = SessionKind::Break)
{
    return test::nextUp(NextUpStatus::Due, kind);
}

std::vector<int> shapeOf(const std::vector<MenuEntry>& entries)
{
    std::vector<int> shape;
    shape.reserve(entries.size());
    for (const MenuEntry& entry : entries) {
        shape.push_back(static_cast<int>(entry.entries.size()));
    }
    return shape;
}

} // namespace

TEST_CASE("the menu begins with what comes next and ends with Quit")
{
    CHECK(textsOf(menuWith(due()))
          == QStringList{QStringLiteral("Time for a break"), QStringLiteral("-"),
                         QStringLiteral("Start a stretch"), QStringLiteral("Snooze"),
                         QStringLiteral("Skip this one"), QStringLiteral("Pause"), QStringLiteral("-"),
                         QStringLiteral("Open Limber"), QStringLiteral("Stretches"),
                         QStringLiteral("History"), QStringLiteral("Settings"), QStringLiteral("-"),
                         QStringLiteral("About Limber"), QStringLiteral("Quit")});
    CHECK_FALSE(menuWith(due()).front().isEnabled);
}

TEST_CASE("a session of each kind and each stretch can be started")
{
    const auto entries = entryCalled(menuWith(due()), QStringLiteral("Start a stretch")).entries;
    CHECK(textsOf(entries)
          == QStringList{QStringLiteral("Break"), QStringLiteral("Morning"), QStringLiteral("Evening"),
                         QStringLiteral("-"), QStringLiteral("Cat-camel"), QStringLiteral("Child's pose")});
    CHECK(clickOn(entries[1]) == ports::TrayChoice{core::StartWanted{SessionKind::Morning, "", ""}});
    CHECK(clickOn(entries[5])
          == ports::TrayChoice{core::StartWanted{SessionKind::Manual, "childs-pose", ""}});
}

TEST_CASE("an ampersand in a stretch's name is shown and is no shortcut")
{
    const auto menu = tray::menuFor(test::stateAt("2026-03-05 14:12", due()), {{"a", "Hips & back"}});
    CHECK(entryCalled(menu, QStringLiteral("Start a stretch")).entries.back().text
          == QStringLiteral("Hips && back"));
}

TEST_CASE("nothing can be started while a session runs")
{
    const auto menu = menuWith(test::nextUp(NextUpStatus::InSession, SessionKind::Break));
    CHECK_FALSE(entryCalled(menu, QStringLiteral("Start a stretch")).isEnabled);
}

TEST_CASE("only what is due can be snoozed or skipped")
{
    for (const auto status : {NextUpStatus::Due, NextUpStatus::WaitingFor, NextUpStatus::Snoozed}) {
        const auto menu = menuWith(test::nextUp(status, SessionKind::Break));
        CHECK(entryCalled(menu, QStringLiteral("Snooze")).isEnabled);
        CHECK(entryCalled(menu, QStringLiteral("Skip this one")).isEnabled);
    }
    for (const auto status : {NextUpStatus::InActiveTime, NextUpStatus::AtTime, NextUpStatus::Paused,
                              NextUpStatus::InSession, NextUpStatus::Off}) {
        const auto menu = menuWith(test::nextUp(status, SessionKind::Morning));
        CHECK_FALSE(entryCalled(menu, QStringLiteral("Snooze")).isEnabled);
        CHECK_FALSE(entryCalled(menu, QStringLiteral("Skip this one")).isEnabled);
    }
}

TEST_CASE("snoozing and skipping answer whatever is due when they are clicked")
{
    const auto menu = menuWith(due());
    const auto snoozes = entryCalled(menu, QStringLiteral("Snooze")).entries;
    CHECK(textsOf(snoozes)
          == QStringList{QStringLiteral("5 minutes"), QStringLiteral("10 minutes"),
                         QStringLiteral("15 minutes"), QStringLiteral("30 minutes"),
                         QStringLiteral("1 hour")});
    CHECK(clickOn(snoozes[3])
          == ports::TrayChoice{core::Answered{core::AnswerKind::Snooze, std::nullopt, 30min}});
    CHECK(clickOn(entryCalled(menu, QStringLiteral("Skip this one")))
          == ports::TrayChoice{core::Answered{core::AnswerKind::Skip, std::nullopt, std::nullopt}});
}

TEST_CASE("the day's bookends are declined in their own words")
{
    CHECK(entryCalled(menuWith(due(SessionKind::Morning)), QStringLiteral("Not today")).isEnabled);
    CHECK(entryCalled(menuWith(due(SessionKind::Evening)), QStringLiteral("Not tonight")).isEnabled);
}

TEST_CASE("a pause counts from the click and not from when the menu was made")
{
    const auto pauses = entryCalled(menuWith(due()), QStringLiteral("Pause")).entries;
    REQUIRE(pauses.size() == 5);
    CHECK(clickOn(pauses[0]) == ports::TrayChoice{core::Paused{test::berlin("2026-03-05 18:30")}});
    CHECK(clickOn(pauses[1]) == ports::TrayChoice{core::Paused{test::berlin("2026-03-05 19:00")}});
    CHECK(clickOn(pauses[2]) == ports::TrayChoice{core::Paused{test::berlin("2026-03-05 20:00")}});
    CHECK(clickOn(pauses[3]) == ports::TrayChoice{core::Paused{test::berlin("2026-03-06 05:00")}});
    CHECK(clickOn(pauses[4]) == ports::TrayChoice{core::Paused{}});
}

TEST_CASE("a pause can be ended, and only a pause")
{
    const auto paused = menuWith(test::nextUp(NextUpStatus::Paused, SessionKind::Break));
    CHECK(textsOf(paused).contains(QStringLiteral("Resume")));
    CHECK_FALSE(textsOf(paused).contains(QStringLiteral("Pause")));
    CHECK(clickOn(entryCalled(paused, QStringLiteral("Resume"))) == ports::TrayChoice{core::Resumed{}});
    CHECK_FALSE(textsOf(menuWith(due())).contains(QStringLiteral("Resume")));
}

TEST_CASE("the last entries open pages, ask for the panel or quit")
{
    const auto menu = menuWith(due());
    CHECK(clickOn(entryCalled(menu, QStringLiteral("Open Limber")))
          == ports::TrayChoice{ports::OpenWanted{}});
    CHECK(clickOn(entryCalled(menu, QStringLiteral("Stretches")))
          == ports::TrayChoice{core::ShowPage{core::Page::Stretches}});
    CHECK(clickOn(entryCalled(menu, QStringLiteral("History")))
          == ports::TrayChoice{core::ShowPage{core::Page::History}});
    CHECK(clickOn(entryCalled(menu, QStringLiteral("Settings")))
          == ports::TrayChoice{core::ShowPage{core::Page::Settings}});
    CHECK(clickOn(entryCalled(menu, QStringLiteral("About Limber")))
          == ports::TrayChoice{core::ShowPage{core::Page::About}});
    CHECK(clickOn(entryCalled(menu, QStringLiteral("Quit"))) == ports::TrayChoice{ports::QuitWanted{}});
}

TEST_CASE("no state changes the shape of the menu or what an entry does")
{
    const auto counting = menuWith(test::nextUp(NextUpStatus::InActiveTime, SessionKind::Break));
    for (const auto status :
         {NextUpStatus::AtTime, NextUpStatus::Due, NextUpStatus::WaitingFor, NextUpStatus::Snoozed,
          NextUpStatus::Paused, NextUpStatus::InSession, NextUpStatus::Off}) {
        const auto menu = menuWith(test::nextUp(status, SessionKind::Evening));
        REQUIRE(shapeOf(menu) == shapeOf(counting));
        for (std::size_t i = 0; i < menu.size(); ++i) {
            CHECK(menu[i].action == counting[i].action);
        }
    }
}
