#include "main/bench.hpp"
#include "main/day.hpp"
#include "main/find.hpp"

#include "limber/ui/theme.hpp"
#include "support/catch.hpp"

#include <QApplication>

using namespace limber;

namespace {

struct Today : test::Bench {
    ui::theme::Provider provider{*qApp};
    std::unique_ptr<ui::MainWindow> window;

    void open(const core::Snapshot& snapshot)
    {
        window = std::make_unique<ui::MainWindow>(parts());
        window->setSnapshot(snapshot);
        window->show();
    }
    core::Snapshot with(core::NextUpStatus status) const
    {
        core::Snapshot s = snapshot();
        s.next.status = status;
        return s;
    }
};

} // namespace

TEST_CASE("Today says in how many minutes the next stretch comes")
{
    Today today;
    today.open(today.snapshot());
    CHECK(test::says(*today.window, QStringLiteral("Next stretch")));
    CHECK(test::says(*today.window, QStringLiteral("in 24 minutes")));
    CHECK(test::buttonOf(*today.window, QStringLiteral("Skip")) == nullptr);
}

TEST_CASE("Today says what is left, not when, while nobody is there")
{
    Today today;
    core::Snapshot away = today.snapshot();
    away.next.isCounting = false;
    away.next.at.reset();
    today.open(away);
    CHECK(test::says(*today.window, QStringLiteral("24 minutes to go")));
}

TEST_CASE("a due reminder can be started, put off and skipped, and its answers name it")
{
    Today today;
    core::Snapshot due = today.with(core::NextUpStatus::Due);
    due.next.serial = 7;
    today.open(due);
    test::press(*today.window, QStringLiteral("Start now"));
    CHECK(today.resident.last<core::Answered>() == core::Answered{core::AnswerKind::Start, 7, {}});
    test::press(*today.window, QStringLiteral("In 10 min"));
    CHECK(today.resident.last<core::Answered>() == core::Answered{core::AnswerKind::Snooze, 7, {}});
    test::press(*today.window, QStringLiteral("Skip"));
    CHECK(today.resident.last<core::Answered>() == core::Answered{core::AnswerKind::Skip, 7, {}});
}

TEST_CASE("a session can be started although nothing is due")
{
    Today today;
    today.open(today.snapshot());
    test::press(*today.window, QStringLiteral("Start now"));
    CHECK(today.resident.last<core::StartWanted>() == core::StartWanted{core::SessionKind::Break, {}, {}});
    test::press(*today.window, QStringLiteral("Start: Evening"));
    CHECK(today.resident.last<core::StartWanted>() == core::StartWanted{core::SessionKind::Evening, {}, {}});
}

TEST_CASE("paused reminders can be resumed, and it says until when they are paused")
{
    Today today;
    core::Snapshot paused = today.with(core::NextUpStatus::Paused);
    paused.next.at = today.clock.now().wall + core::Minutes{60};
    today.open(paused);
    CHECK(test::says(*today.window, QStringLiteral("until 14:06")));
    test::press(*today.window, QStringLiteral("Resume reminders"));
    CHECK(today.resident.last<core::Resumed>().has_value());
}

TEST_CASE("nothing can be started while a session is running")
{
    Today today;
    today.open(today.with(core::NextUpStatus::InSession));
    CHECK(test::buttonOf(*today.window, QStringLiteral("Start now")) == nullptr);
    CHECK_FALSE(test::buttonOf(*today.window, QStringLiteral("Start: Break"))->isEnabled());
}

TEST_CASE("Today says why a due reminder waits")
{
    Today today;
    core::Snapshot waiting = today.with(core::NextUpStatus::WaitingFor);
    waiting.next.signs = {core::What::Microphone};
    today.open(waiting);
    CHECK(test::says(*today.window, QStringLiteral("It waits until your call is over.")));
}

TEST_CASE("Today tells of a standing fault and of a history that cannot be read")
{
    Today today;
    core::Snapshot faulty = today.snapshot();
    faulty.problem = "The disk is full.";
    today.history.fault = ports::StorageError{ports::StorageFault::Corrupt, "history.db is damaged."};
    today.open(faulty);
    CHECK(test::mentions(*today.window, QStringLiteral("The disk is full.")));
    CHECK(test::mentions(*today.window, QStringLiteral("history.db is damaged.")));
}

TEST_CASE("a morning that is done says when, and the streak names its rest day")
{
    Today today;
    today.history.all = test::richHistory(today.catalogue);
    today.open(today.snapshot());
    CHECK(test::says(*today.window, QStringLiteral("Done at 07:10")));
    CHECK(test::says(*today.window, QStringLiteral("Thursday was your rest day")));
}

TEST_CASE("whoever has to ask first is offered a walk on Today, and no stretch")
{
    Today today;
    core::Snapshot snapshot = today.snapshot();
    snapshot.settings.body.replies = {{"operation", true, test::friday}};
    today.open(snapshot);
    CHECK(test::says(*today.window, QStringLiteral("No stretches until you have asked.")));
    CHECK(test::buttonOf(*today.window, QStringLiteral("Start now")) == nullptr);
    CHECK_FALSE(test::buttonOf(*today.window, QStringLiteral("Start: Break"))->isEnabled());
}

TEST_CASE("Today offers the routine as this body should do it")
{
    Today today;
    core::Snapshot snapshot = today.snapshot();
    const auto usual
        = ui::routineToday(today.parts(), snapshot.settings, core::SessionKind::Morning, 0).value();
    snapshot.settings.body.replies = {{"hip", true, test::friday}, {"hip-rules", true, test::friday}};
    const auto own
        = ui::routineToday(today.parts(), snapshot.settings, core::SessionKind::Morning, 0).value();
    CHECK(own.items != usual.items);
    CHECK(own.name == usual.name);
}

TEST_CASE("the arc of a day has what was done, what passed and what is expected, in order")
{
    Today today;
    ui::TodayRecord record;
    record.sessions
        = {test::sessionOf(today.catalogue, core::SessionKind::Morning, test::friday, core::Minutes{430})};
    core::ReminderRecord missed;
    missed.kind = core::SessionKind::Break;
    missed.due = core::livedTime(today.clock.now());
    missed.outcome = core::ReminderOutcome::Missed;
    record.reminders = {missed};
    const ui::DayShape shape = ui::shapeOf(record, today.snapshot(), today.clock.now());
    using State = ui::Bead::State;
    std::vector<State> states;
    for (const ui::Bead& bead : shape.beads) {
        states.push_back(bead.state);
    }
    CHECK(states
          == std::vector{State::Done, State::Passed, State::Expected, State::Expected, State::Expected});
    CHECK(shape.from == core::CivilTime{test::friday + core::Minutes{430}});
    CHECK(shape.to == core::CivilTime{test::friday + core::Minutes{21 * 60}});
}

TEST_CASE("an excused reminder leaves no bead")
{
    Today today;
    core::ReminderRecord excused;
    excused.kind = core::SessionKind::Break;
    excused.due = core::livedTime(today.clock.now());
    excused.outcome = core::ReminderOutcome::Excused;
    ui::TodayRecord record;
    record.reminders = {excused};
    core::Snapshot nothing;
    CHECK(ui::shapeOf(record, nothing, today.clock.now()).beads.empty());
}

TEST_CASE("before three in the morning it is still the evening before")
{
    const test::StillClock late{test::friday, core::Minutes{120}};
    CHECK(ui::livedDay(late.now()) == test::friday - date::days{1});
    const test::StillClock early{test::friday, core::Minutes{180}};
    CHECK(ui::livedDay(early.now()) == test::friday);
}
