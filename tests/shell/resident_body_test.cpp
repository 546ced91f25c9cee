#include "shell/desk.hpp"

#include "support/catch.hpp"

using namespace limber;
using namespace limber::core;
using limber::shell::VirtualTime;
using limber::test::Desk;
using limber::test::Disk;
using std::chrono::hours;

namespace {

/// A Monday, 09:00 in a zone without surprises, with bookends off.
struct Office {
    VirtualTime time{date::sys_days{date::year{2026} / 3 / 2} + hours{9}, date::locate_zone("Etc/UTC")};
    Disk disk{time};

    Office()
    {
        disk.settings.settings.bookends.morning = false;
        disk.settings.settings.bookends.evening = false;
    }
    void haveToAskFirst()
    {
        disk.settings.settings.body.replies = {{"operation", true, *dayFrom("2026-03-01")}};
    }
    [[nodiscard]] std::vector<ReminderRecord> reminders() const
    {
        const CivilDay today = dayOf(toCivil(time.now().wall, time.now().zone));
        return *disk.opened.history->reminders(today, today + date::days{1});
    }
};

} // namespace

TEST_CASE("the welcome is shown at the first start and never again by itself")
{
    Office office;
    office.disk.settings.settings.seen = {};
    {
        Desk first{office.time, office.disk};
        first.start();
        CHECK(first.pages == std::vector{Page::Welcome});
        Settings seen = first.latest->settings;
        seen.seen.welcome = true;
        first.report(SettingsWanted{seen});
        first.resident.stop();
    }
    Desk second{office.time, office.disk, "next boot"};
    second.start();
    CHECK(second.pages.empty());
}

TEST_CASE("whoever has to ask a doctor first is reminded to walk, and nothing opens")
{
    Office office;
    office.haveToAskFirst();
    Desk desk{office.time, office.disk};
    desk.start();
    desk.pass(hours{2});
    REQUIRE(desk.notifier.onScreen.size() == 1);
    CHECK(desk.notifier.onScreen.begin()->second.title == "walk: break");

    desk.press(AnswerKind::Start);
    CHECK_FALSE(desk.began.has_value());
    CHECK(desk.pages.empty());
    REQUIRE(office.reminders().size() == 1);
    CHECK(office.reminders()[0].outcome == ReminderOutcome::Started);
    CHECK(desk.tray.shown->next.status == NextUpStatus::InActiveTime);
    CHECK(*desk.tray.shown->next.activeLeft > hours{1});
}

TEST_CASE("a session that has to wait shows My body instead")
{
    Office office;
    office.haveToAskFirst();
    Desk desk{office.time, office.disk};
    desk.start();
    for (const StartWanted& wanted :
         {StartWanted{SessionKind::Break, "", ""}, StartWanted{SessionKind::Manual, "hamstring", "desk"}}) {
        desk.pages.clear();
        desk.resident.choose(wanted, "");
        desk.companion.deliver();
        CHECK_FALSE(desk.began.has_value());
        CHECK(desk.pages == std::vector{Page::MyBody});
        CHECK(desk.tray.shown->next.status == NextUpStatus::InActiveTime);
    }
}

TEST_CASE("what is said under My body counts from the next session on")
{
    Office office;
    office.haveToAskFirst();
    Desk desk{office.time, office.disk};
    desk.start();
    desk.resident.choose(ShowPage{Page::MyBody}, "");
    desk.companion.deliver();
    Settings wanted = office.disk.settings.settings;
    wanted.body.replies.clear();
    desk.report(SettingsWanted{wanted});
    desk.resident.choose(StartWanted{SessionKind::Break, "", ""}, "");
    desk.companion.deliver();
    CHECK(desk.began.has_value());
}

TEST_CASE("an interrupted session is not taken up again by somebody who has to ask first")
{
    Office office;
    Desk desk{office.time, office.disk};
    desk.start();
    desk.resident.choose(StartWanted{SessionKind::Break, "", ""}, "");
    desk.companion.deliver();
    const BeginSession begun = *desk.began;
    desk.began.reset();
    desk.report(SessionOpened{begun.id, begun.kind, begun.routine, livedTime(office.time.now()), 2});
    desk.report(StepFinished{begun.id, desk.step(0)});
    Settings wanted = office.disk.settings.settings;
    wanted.body.replies = {{"operation", true, *dayFrom("2026-03-02")}};
    desk.report(SettingsWanted{wanted});
    desk.companion.close();
    desk.companion.deliver();
    desk.press(AnswerKind::Start);
    CHECK_FALSE(desk.began.has_value());
    CHECK(desk.pages.back() == Page::MyBody);
    CHECK(desk.notifier.onScreen.empty());
}

TEST_CASE("a session that is closed before it began leaves no trace, and the reminder comes back")
{
    Office office;
    Desk desk{office.time, office.disk};
    desk.start();
    desk.pass(hours{2});
    desk.press(AnswerKind::Start);
    const BeginSession begun = *desk.began;
    desk.report(SessionClosed{begun.id, SessionOutcome::CutShort, office.time.now().wall});
    CHECK(desk.refusals.empty());
    CHECK(office.disk.opened.history->latestSessions(10)->empty());
    CHECK(desk.tray.shown->next.status == NextUpStatus::Snoozed);
}

TEST_CASE("a click on the icon shows the panel, and the session while one runs")
{
    Office office;
    Desk desk{office.time, office.disk};
    desk.start();
    desk.tray.choice(ports::PanelWanted{ScreenPoint{1200, 12}}, "");
    desk.companion.deliver();
    CHECK(desk.panels == 1);
    CHECK(desk.pages.empty());

    desk.resident.choose(StartWanted{SessionKind::Break, "", ""}, "");
    desk.companion.deliver();
    const Uuid running = desk.began->id;
    desk.report(SessionOpened{running, SessionKind::Break, "break", livedTime(office.time.now()), 2});
    desk.began.reset();
    desk.tray.choice(ports::PanelWanted{}, "");
    desk.companion.deliver();
    CHECK(desk.panels == 1);
    REQUIRE(desk.began.has_value());
    CHECK(desk.began->id == running);
}
