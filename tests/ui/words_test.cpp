#include "limber/ui/words.hpp"
#include "support/catch.hpp"

using namespace limber;
using namespace std::chrono_literals;
namespace words = ui::words;

namespace {

core::Now nowAt(int hour, int minute)
{
    const auto* zone = date::locate_zone("Pacific/Apia");
    const core::CivilTime time{date::local_days{date::year{2026} / 11 / 20} + std::chrono::hours{hour}
                               + std::chrono::minutes{minute}};
    return {core::toInstant(time, zone), core::Uptime{}, zone};
}

std::string headline(core::NextUpStatus status, core::Milliseconds ahead)
{
    const core::Now now = nowAt(13, 6);
    core::NextUp next;
    next.status = status;
    next.at = now.wall + ahead;
    next.activeLeft = ahead;
    next.isCounting = true;
    return words::next(next, now).headline.toStdString();
}

} // namespace

TEST_CASE("what is left of a minute counts as one")
{
    CHECK(words::longInterval(1s) == QStringLiteral("1 minute"));
    CHECK(words::longInterval(23min + 1s) == QStringLiteral("24 minutes"));
    CHECK(words::longInterval(60min) == QStringLiteral("1 hour"));
    CHECK(words::longInterval(65min) == QStringLiteral("1 h 5 min"));
    CHECK(words::longInterval(0s) == QStringLiteral("1 minute"));
}

TEST_CASE("a length is said to the nearest half minute")
{
    CHECK(words::about(136s) == QString::fromUtf8("2\u00BD min"));
    CHECK(words::about(405s) == QStringLiteral("7 min"));
    CHECK(words::about(40s) == QStringLiteral("40 s"));
}

TEST_CASE("a day is today, yesterday, a weekday of this month, or a date")
{
    const core::CivilDay today{date::year{2026} / 11 / 20};
    CHECK(words::day(today, today) == QStringLiteral("Today"));
    CHECK(words::day(today - date::days{1}, today) == QStringLiteral("Yesterday"));
    CHECK(words::day(today - date::days{2}, today) == QStringLiteral("Wednesday 18"));
    CHECK(words::day(today - date::days{30}, today) == QStringLiteral("Wednesday, 21 October"));
    CHECK(words::day(today - date::days{365}, today) == QStringLiteral("20 November 2025"));
}

TEST_CASE("what comes next is near in minutes and far by the clock")
{
    using core::NextUpStatus;
    CHECK(headline(NextUpStatus::InActiveTime, 24min) == "in 24 minutes");
    CHECK(headline(NextUpStatus::AtTime, 30min) == "in 30 minutes");
    CHECK(headline(NextUpStatus::AtTime, 5h) == "at 18:06");
    CHECK(headline(NextUpStatus::AtTime, 16h) == "tomorrow at 05:06");
    CHECK(headline(NextUpStatus::Paused, 1h) == "until 14:06");
    CHECK(headline(NextUpStatus::Paused, 16h) == "until tomorrow, 05:06");
    CHECK(headline(NextUpStatus::Due, 0min) == "Time for a break");
}

TEST_CASE("nothing that is said about what comes next is empty, blames or shouts")
{
    for (int status = 0; status <= static_cast<int>(core::NextUpStatus::Off); ++status) {
        for (const auto kind : core::everySessionKind) {
            core::NextUp next;
            next.status = static_cast<core::NextUpStatus>(status);
            next.kind = kind;
            next.activeLeft = 10min;
            next.at = nowAt(14, 0).wall;
            const words::Next said = words::next(next, nowAt(13, 6));
            CHECK_FALSE(said.eyebrow.isEmpty());
            CHECK_FALSE(said.headline.isEmpty());
            CHECK_FALSE((said.eyebrow + said.headline + said.reason).contains(QLatin1Char{'!'}));
        }
    }
}

TEST_CASE("a session that was cut short says what counts")
{
    core::SessionRecord session;
    session.plannedSteps = 8;
    session.steps.resize(5);
    CHECK(words::stepsDone(session) == QStringLiteral("5 of 8 steps"));
    session.steps.resize(8);
    CHECK(words::stepsDone(session) == QStringLiteral("All 8 steps"));
}
