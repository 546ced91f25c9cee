#include "sample.hpp"

#include "limber/tray/words.hpp"
#include "support/catch.hpp"

using namespace limber;
using namespace std::chrono_literals;
using core::NextUp;
using core::NextUpStatus;
using core::SessionKind;
using test::nowAt;

namespace {

std::string said(const NextUp& next)
{
    return tray::nextInWords(next, nowAt("2026-03-05 14:12")).toStdString();
}

/// What the command line says at the same moment.
std::string saidOnTheCommandLine(const NextUp& next)
{
    return tray::nextToTheMinute(next, nowAt("2026-03-05 14:12")).toStdString();
}

} // namespace

TEST_CASE("while the user is active the next break is told as a time, to five minutes")
{
    NextUp next = test::nextUp(NextUpStatus::InActiveTime, SessionKind::Break);
    next.isCounting = true;
    next.activeLeft = 86min;
    next.at = test::berlin("2026-03-05 15:38");
    CHECK(said(next) == "Next break around 15:40");
    next.at = test::berlin("2026-03-05 15:42");
    CHECK(said(next) == "Next break around 15:40");
    next.at = test::berlin("2026-03-05 15:43");
    CHECK(said(next) == "Next break around 15:45");
}

TEST_CASE("while the user is away the next break is told as what is left, which does not change")
{
    NextUp next = test::nextUp(NextUpStatus::InActiveTime, SessionKind::Break);
    next.activeLeft = 23min + 1s;
    next.at = test::berlin("2026-03-05 14:36");
    CHECK(said(next) == "Next break in 24 minutes of activity");
}

TEST_CASE("a moment on another day is named by its weekday, which stays right after midnight")
{
    NextUp next = test::nextUp(NextUpStatus::AtTime, SessionKind::Morning);
    next.at = test::berlin("2026-03-06 05:00");
    CHECK(said(next) == "Morning session from Friday, 05:00");
    CHECK(tray::nextInWords(next, nowAt("2026-03-06 00:30")).toStdString() == "Morning session from 05:00");
}

TEST_CASE("each kind at its time has its own words")
{
    NextUp next = test::nextUp(NextUpStatus::AtTime, SessionKind::Evening);
    next.at = test::berlin("2026-03-05 21:00");
    CHECK(said(next) == "Evening session at 21:00");
    next.kind = SessionKind::Break;
    CHECK(said(next) == "Next break at 21:00");
    next.at.reset();
    CHECK(said(next) == "Nothing planned");
}

TEST_CASE("what is due is told by its kind")
{
    CHECK(said(test::nextUp(NextUpStatus::Due, SessionKind::Break)) == "Time for a break");
    CHECK(said(test::nextUp(NextUpStatus::Due, SessionKind::Morning)) == "Time for your morning session");
    CHECK(said(test::nextUp(NextUpStatus::Due, SessionKind::Evening)) == "Time for your evening session");
}

TEST_CASE("what waits says for what")
{
    NextUp next = test::nextUp(NextUpStatus::WaitingFor, SessionKind::Break);
    CHECK(said(next) == "A break comes in a moment");
    next.signs = {core::What::Microphone};
    CHECK(said(next) == "A break is waiting: microphone in use");
    next.signs = {core::What::Locked, core::What::FullScreen};
    CHECK(said(next) == "A break is waiting: screen locked, full-screen window");
    next.kind = SessionKind::Evening;
    CHECK(said(next) == "Your evening session is waiting: screen locked, full-screen window");
}

TEST_CASE("a pause says when it ends, or that it does not")
{
    NextUp next = test::nextUp(NextUpStatus::Paused, SessionKind::Break);
    CHECK(said(next) == "Paused until you resume");
    next.at = test::berlin("2026-03-05 15:12");
    CHECK(said(next) == "Paused until 15:12");
    next.at = test::berlin("2026-03-06 05:00");
    CHECK(said(next) == "Paused until Friday, 05:00");
}

TEST_CASE("every other status has words")
{
    NextUp snoozed = test::nextUp(NextUpStatus::Snoozed, SessionKind::Break);
    snoozed.at = test::berlin("2026-03-05 14:22");
    CHECK(said(snoozed) == "Snoozed until 14:22");
    CHECK(said(test::nextUp(NextUpStatus::InSession, SessionKind::Break)) == "Session in progress");
    CHECK(said(test::nextUp(NextUpStatus::Off, SessionKind::Break)) == "Reminders are off");
}

TEST_CASE("the command line tells active time to the minute, and never less than there is")
{
    NextUp next = test::nextUp(NextUpStatus::InActiveTime, SessionKind::Break);
    next.isCounting = true;
    next.at = test::berlin("2026-03-05 14:36");
    next.activeLeft = 24min - 1ms;
    CHECK(saidOnTheCommandLine(next) == "Next break in 24 minutes of activity");
    next.activeLeft = 40s;
    CHECK(saidOnTheCommandLine(next) == "Next break in 1 minute of activity");
    next.activeLeft = 90min;
    CHECK(saidOnTheCommandLine(next) == "Next break in 1 h 30 min of activity");
    next.activeLeft = 2h;
    CHECK(saidOnTheCommandLine(next) == "Next break in 2 h of activity");
}

TEST_CASE("but for that the command line and the tray say the same")
{
    for (const NextUpStatus status :
         {NextUpStatus::AtTime, NextUpStatus::Due, NextUpStatus::WaitingFor, NextUpStatus::Snoozed,
          NextUpStatus::Paused, NextUpStatus::InSession, NextUpStatus::Off}) {
        NextUp next = test::nextUp(status, SessionKind::Break);
        next.at = test::berlin("2026-03-05 15:38");
        CHECK(saidOnTheCommandLine(next) == said(next));
    }
}
