#include "shell/desk.hpp"

#include "support/catch.hpp"

using namespace limber;
using namespace limber::core;
using limber::shell::VirtualTime;
using limber::test::Desk;
using limber::test::Disk;
using std::chrono::hours;

// Spans at which narrow numbers end: 24.8 days are 2^31 milliseconds, 2038-01-19 is 2^31 seconds.

namespace {

constexpr date::days day{1};

struct Place {
    explicit Place(Instant start)
        : time{start, date::locate_zone("Etc/UTC")}
        , disk{time}
    {
        disk.settings.settings.bookends.morning = false;
        disk.settings.settings.bookends.evening = false;
        disk.settings.settings.breaks.hours.fill({{hours{0}, hours{24}}});
    }

    VirtualTime time;
    Disk disk;
};

Instant morningOf(date::year_month_day date)
{
    return date::sys_days{date} + hours{9};
}

} // namespace

TEST_CASE("a pause without an end is taken back after a hundred days, and breaks go on")
{
    Place place{morningOf(date::year{2026} / 3 / 2)};
    Desk desk{place.time, place.disk};
    desk.start();
    desk.resident.choose(core::Paused{}, "");
    desk.pass(100 * day);
    CHECK(desk.notifier.offers == 0);
    desk.resident.choose(Resumed{}, "");
    CHECK(desk.notifier.offers == 1);
}

TEST_CASE("a count that runs across 24.8 and 49.7 days of uptime is neither early nor late")
{
    const std::int64_t edge = GENERATE(std::int64_t{1} << 31, std::int64_t{1} << 32);
    Place place{morningOf(date::year{2026} / 3 / 2)};
    place.time.pass(Milliseconds{edge} - place.time.now().up.time_since_epoch() - hours{1});
    Desk desk{place.time, place.disk};
    desk.start();
    desk.pass(hours{2} - Milliseconds{1});
    CHECK(desk.notifier.offers == 0);
    desk.pass(Milliseconds{1});
    CHECK(desk.notifier.offers == 1);
}

TEST_CASE("who was away for longer than 24.8 days finds one reminder, and two hours to the next")
{
    Place place{morningOf(date::year{2026} / 3 / 2)};
    Desk desk{place.time, place.disk};
    desk.start();
    desk.pass(hours{2} + Minutes{1});
    desk.sense(What::Locked, true);
    desk.pass(30 * day);
    desk.sense(What::Locked, false);
    CHECK(desk.notifier.onScreen.empty());
    desk.pass(hours{2} - Milliseconds{1});
    CHECK(desk.notifier.offers == 1);
    desk.pass(Milliseconds{1});
    CHECK(desk.notifier.offers == 2);
}

TEST_CASE("after a hundred days off, everything begins anew and nothing is made up for")
{
    Place place{morningOf(date::year{2026} / 3 / 2)};
    {
        Desk desk{place.time, place.disk};
        desk.start();
        desk.pass(hours{2});
        desk.press(AnswerKind::Snooze);
        desk.resident.stop();
    }
    place.time.pass(100 * day);
    place.time.reboot();
    Desk desk{place.time, place.disk, "another boot"};
    desk.start();
    desk.pass(hours{2} - Milliseconds{1});
    CHECK(desk.notifier.offers == 0);
    desk.pass(Milliseconds{1});
    CHECK(desk.notifier.offers == 1);
    const auto reminders = *place.disk.opened.history->reminders(date::local_days{date::year{2026} / 3 / 1},
                                                                 date::local_days{date::year{2026} / 7 / 1});
    REQUIRE(reminders.size() == 1);
    CHECK(reminders[0].outcome == ReminderOutcome::Excused);
}

TEST_CASE("the second at which 32-bit clocks end is a moment like any other")
{
    Place place{date::sys_days{date::year{2038} / 1 / 19} + hours{2}};
    Desk desk{place.time, place.disk};
    desk.start();
    desk.resident.choose(core::Paused{place.time.now().wall + hours{2}}, "");
    desk.pass(hours{2} - Milliseconds{1});
    CHECK(desk.notifier.offers == 0);
    desk.pass(Milliseconds{1});
    CHECK(desk.notifier.offers == 1);
    CHECK(place.time.now().wall > Instant{std::chrono::seconds{std::int64_t{1} << 31}});
    desk.resident.stop();
    Desk again{place.time, place.disk};
    again.start();
    again.pass(Seconds{30});
    CHECK(again.notifier.offers == 1);
}
