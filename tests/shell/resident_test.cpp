#include "shell/desk.hpp"

#include "support/catch.hpp"

using namespace limber;
using namespace limber::core;
using limber::shell::VirtualTime;
using limber::test::Desk;
using limber::test::Disk;
using std::chrono::hours;

namespace {

Instant monday(int hour)
{
    return date::sys_days{date::year{2026} / 3 / 2} + hours{hour};
}

/// A Monday, 09:00 in a zone without surprises, with bookends off unless a test wants them.
struct Office {
    VirtualTime time{monday(9), date::locate_zone("Etc/UTC")};
    Disk disk{time};

    Office()
    {
        disk.settings.settings.bookends.morning = false;
        disk.settings.settings.bookends.evening = false;
    }

    [[nodiscard]] std::vector<SessionRecord> sessions() const
    {
        return *disk.opened.history->latestSessions(100);
    }
    [[nodiscard]] std::vector<ReminderRecord> reminders() const
    {
        const CivilDay today = dayOf(toCivil(time.now().wall, time.now().zone));
        return *disk.opened.history->reminders(today - date::days{30}, today + date::days{30});
    }
};

} // namespace

TEST_CASE("a break that is due is shown, started, done and in the log")
{
    Office office;
    Desk desk{office.time, office.disk};
    desk.start();
    desk.pass(hours{2});
    REQUIRE(desk.notifier.onScreen.size() == 1);
    CHECK(desk.tray.shown->next.status == NextUpStatus::Due);

    desk.press(AnswerKind::Start);
    CHECK(desk.notifier.onScreen.empty());
    REQUIRE(desk.began);
    CHECK(desk.began->kind == SessionKind::Break);
    desk.doSession(2);

    const auto sessions = office.sessions();
    REQUIRE(sessions.size() == 1);
    CHECK(sessions[0].outcome == SessionOutcome::Completed);
    CHECK(sessions[0].steps.size() == 2);
    REQUIRE(office.reminders().size() == 1);
    CHECK(office.reminders()[0].outcome == ReminderOutcome::Started);
    CHECK(desk.tray.shown->next.status == NextUpStatus::InActiveTime);
    CHECK(desk.refusals.empty());
}

TEST_CASE("every finished step is in the store when it is acknowledged")
{
    Office office;
    Desk desk{office.time, office.disk};
    desk.start();
    desk.resident.choose(StartWanted{SessionKind::Evening, "", ""}, "");
    desk.companion.deliver();
    const BeginSession begun = *desk.began;
    desk.report(SessionOpened{begun.id, begun.kind, begun.routine, livedTime(office.time.now()), 2});
    desk.report(StepFinished{begun.id, desk.step(0)});
    REQUIRE(office.sessions().size() == 1);
    CHECK(office.sessions()[0].outcome == SessionOutcome::Running);
    CHECK(office.sessions()[0].steps == std::vector{desk.step(0)});
}

TEST_CASE("a window process that dies leaves its session as what it was and Limber offers to go on")
{
    Office office;
    Desk desk{office.time, office.disk};
    desk.start();
    desk.pass(hours{2});
    desk.press(AnswerKind::Start);
    const BeginSession begun = *desk.began;
    desk.report(SessionOpened{begun.id, begun.kind, begun.routine, livedTime(office.time.now()), 2});
    desk.report(StepFinished{begun.id, desk.step(0)});
    desk.companion.close();
    desk.companion.deliver();

    REQUIRE(office.sessions().size() == 1);
    CHECK(office.sessions()[0].outcome == SessionOutcome::Interrupted);
    CHECK(office.sessions()[0].steps.size() == 1);
    REQUIRE(desk.notifier.onScreen.size() == 1);
    CHECK(desk.notifier.onScreen.begin()->second.title == "go on");

    desk.press(AnswerKind::Start);
    REQUIRE(desk.began);
    CHECK(desk.began->id == begun.id);
    CHECK(desk.began->resumeAt == 1);
}

TEST_CASE("a session that was begun just as the last window closed opens in new windows")
{
    Office office;
    Desk desk{office.time, office.disk};
    desk.start();
    desk.resident.choose(ShowPage{Page::Today}, {});
    desk.companion.deliver();
    desk.pass(hours{2});
    desk.press(AnswerKind::Start);
    const BeginSession begun = *std::exchange(desk.began, std::nullopt);
    desk.companion.close();
    desk.companion.deliver();
    REQUIRE(desk.began);
    CHECK(*desk.began == begun);

    // But windows that end again and again are not opened for ever.
    desk.began.reset();
    desk.companion.close();
    desk.companion.deliver();
    CHECK_FALSE(desk.began);
    CHECK(office.sessions().empty());
    desk.pass(Minutes{10});
    CHECK(desk.notifier.onScreen.size() == 1);
}

TEST_CASE("a window process that never comes leaves the reminder to come back")
{
    Office office;
    Desk desk{office.time, office.disk};
    desk.start();
    desk.pass(hours{2});
    desk.press(AnswerKind::Start);
    desk.companion.close();
    desk.companion.deliver();
    CHECK(office.sessions().empty());
    CHECK(desk.notifier.onScreen.empty());
    desk.pass(Minutes{10});
    CHECK(desk.notifier.onScreen.size() == 1);
}

TEST_CASE("a resident that was killed goes on with count, snooze and pause")
{
    Office office;
    {
        Desk desk{office.time, office.disk};
        desk.start();
        desk.pass(Minutes{100});
    }
    Desk desk{office.time, office.disk};
    desk.start();
    desk.pass(Minutes{20} - Milliseconds{1});
    CHECK(desk.notifier.offers == 0);
    desk.pass(Milliseconds{1});
    CHECK(desk.notifier.offers == 1);
}

TEST_CASE("a session outlives the resident: its window is found again")
{
    Office office;
    BeginSession begun;
    {
        Desk desk{office.time, office.disk};
        desk.start();
        desk.pass(hours{2});
        desk.press(AnswerKind::Start);
        begun = *desk.began;
        desk.report(SessionOpened{begun.id, begun.kind, begun.routine, livedTime(office.time.now()), 2});
        desk.report(StepFinished{begun.id, desk.step(0)});
    }
    Desk desk{office.time, office.disk};
    desk.start();
    CHECK(desk.tray.shown->next.status == NextUpStatus::InSession);
    desk.report(SessionOpened{begun.id, begun.kind, begun.routine, livedTime(office.time.now()), 2});
    desk.report(StepFinished{begun.id, desk.step(1)});
    desk.pass(Seconds{30});
    desk.report(SessionClosed{begun.id, SessionOutcome::Completed, office.time.now().wall});
    REQUIRE(office.sessions().size() == 1);
    CHECK(office.sessions()[0].outcome == SessionOutcome::Completed);
    CHECK(office.sessions()[0].steps.size() == 2);
    CHECK(office.reminders().size() == 1);
}

TEST_CASE("a session nobody comes back for is marked as interrupted after a moment")
{
    Office office;
    {
        Desk desk{office.time, office.disk};
        desk.start();
        desk.resident.choose(StartWanted{SessionKind::Break, "", ""}, "");
        desk.companion.deliver();
        const BeginSession begun = *desk.began;
        desk.report(SessionOpened{begun.id, begun.kind, begun.routine, livedTime(office.time.now()), 2});
    }
    Desk desk{office.time, office.disk};
    desk.start();
    desk.pass(Seconds{19});
    CHECK(office.sessions()[0].outcome == SessionOutcome::Running);
    desk.pass(Seconds{1});
    CHECK(office.sessions()[0].outcome == SessionOutcome::Interrupted);
    CHECK(desk.tray.shown->next.status != NextUpStatus::InSession);
}

TEST_CASE("what was reported while nobody listened is kept, and no session is running for it")
{
    Office office;
    Desk desk{office.time, office.disk};
    const Uuid id{"00000000-0000-4000-8000-0000000000aa"};
    REQUIRE(desk.resident.keepLate(
        SessionOpened{id, SessionKind::Break, "break", livedTime(office.time.now()), 2}));
    REQUIRE(desk.resident.keepLate(StepFinished{id, desk.step(0)}));
    REQUIRE(desk.resident.keepLate(SessionClosed{id, SessionOutcome::CutShort, office.time.now().wall}));
    desk.start();
    REQUIRE(office.sessions().size() == 1);
    CHECK(office.sessions()[0].outcome == SessionOutcome::CutShort);
    CHECK(desk.tray.shown->next.status == NextUpStatus::InActiveTime);
}

TEST_CASE("a morning that was done while no resident was there is not offered again")
{
    Office office;
    office.disk.settings.settings.bookends.morning = true;
    BeginSession begun;
    {
        Desk desk{office.time, office.disk};
        desk.start();
        desk.pass(Minutes{1});
        desk.press(AnswerKind::Start);
        begun = *desk.began;
        desk.report(SessionOpened{begun.id, begun.kind, begun.routine, livedTime(office.time.now()), 2});
    }
    office.time.pass(Minutes{5});
    Desk desk{office.time, office.disk};
    REQUIRE(desk.resident.keepLate(StepFinished{begun.id, desk.step(0)}));
    REQUIRE(desk.resident.keepLate(StepFinished{begun.id, desk.step(1)}));
    REQUIRE(desk.resident.keepLate(
        SessionClosed{begun.id, SessionOutcome::Completed, office.time.now().wall - Minutes{1}}));
    desk.start();
    REQUIRE(office.reminders().size() == 1);
    CHECK(office.reminders()[0].outcome == ReminderOutcome::Started);
    desk.pass(Minutes{119} - Milliseconds{1});
    CHECK(desk.notifier.offers == 0);
    desk.pass(Milliseconds{1});
    CHECK(desk.notifier.offers == 1);
}

TEST_CASE("a reminder takes the place of the offer to go on: there is one voice")
{
    Office office;
    Desk desk{office.time, office.disk};
    desk.start();
    desk.resident.choose(StartWanted{SessionKind::Break, "", ""}, "");
    desk.companion.deliver();
    const BeginSession begun = *desk.began;
    desk.report(SessionOpened{begun.id, begun.kind, begun.routine, livedTime(office.time.now()), 2});
    desk.report(StepFinished{begun.id, desk.step(0)});
    desk.companion.close();
    desk.companion.deliver();
    REQUIRE(desk.notifier.onScreen.begin()->second.title == "go on");
    desk.pass(hours{2});
    REQUIRE(desk.notifier.onScreen.size() == 1);
    CHECK(desk.notifier.onScreen.begin()->second.title == "break");
}

TEST_CASE("settings apply at once and are kept")
{
    Office office;
    Desk desk{office.time, office.disk};
    desk.start();
    desk.pass(Minutes{40});
    Settings wanted = office.disk.settings.settings;
    wanted.breaks.interval = Minutes{45};
    desk.report(SettingsWanted{wanted});
    CHECK(office.disk.settings.settings == wanted);
    CHECK(desk.tray.shown->settings == wanted);
    desk.pass(Minutes{5});
    CHECK(desk.notifier.onScreen.size() == 1);
}

TEST_CASE("settings that make no sense are refused and change nothing")
{
    Office office;
    Desk desk{office.time, office.disk};
    desk.start();
    desk.resident.choose(ShowPage{Page::Settings}, "");
    desk.companion.deliver();
    const Settings before = office.disk.settings.settings;
    Settings wanted = before;
    wanted.breaks.interval = Minutes{3};
    desk.report(SettingsWanted{wanted});
    CHECK(office.disk.settings.settings == before);
    CHECK(desk.refusals.size() == 1);
}

TEST_CASE("a stretch can be started by name, and an unknown one says so")
{
    Office office;
    Desk desk{office.time, office.disk};
    desk.start();
    CHECK_FALSE(desk.resident.startSession(StartWanted{SessionKind::Manual, "headstand", ""}, ""));
    REQUIRE(desk.resident.startSession(StartWanted{SessionKind::Manual, "hamstring", ""}, ""));
    desk.companion.deliver();
    REQUIRE(desk.began);
    CHECK(desk.began->routine == "one:hamstring/desk");
}

TEST_CASE("starting while a session runs brings that session forward")
{
    Office office;
    Desk desk{office.time, office.disk};
    desk.start();
    desk.resident.choose(StartWanted{SessionKind::Break, "", ""}, "");
    desk.companion.deliver();
    const BeginSession first = *desk.began;
    desk.began.reset();
    desk.resident.choose(StartWanted{SessionKind::Evening, "", ""}, "");
    desk.companion.deliver();
    REQUIRE(desk.began);
    CHECK(desk.began->id == first.id);
}

TEST_CASE("the tray is told only when what it says changes")
{
    Office office;
    Desk desk{office.time, office.disk};
    desk.start();
    const int before = desk.tray.times;
    desk.pass(Minutes{115});
    CHECK(desk.tray.times == before);
}
