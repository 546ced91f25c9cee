#include "shell/desk.hpp"

#include "support/catch.hpp"

using namespace limber;
using namespace limber::core;
using limber::shell::VirtualTime;
using limber::test::Desk;
using limber::test::Disk;
using std::chrono::hours;

// What a window may do to the history after the fact: each is stored by the resident and acknowledged.

namespace {

const Uuid madeId{"00000000-0000-4000-8000-0000000000aa"};

/// A Monday, 09:00.
struct Office {
    VirtualTime time{Instant{date::sys_days{date::year{2026} / 3 / 2} + hours{9}},
                     date::locate_zone("Etc/UTC")};
    Disk disk{time};
    Desk desk{time, disk};
    int stored = 0;
    int changes = 0;

    Office()
    {
        disk.settings.settings.bookends.evening = false;
        desk.resident.onHistoryChange([this] { ++changes; });
        desk.resident.choose(ShowPage{Page::Today}, "");
        desk.companion.deliver();
    }

    [[nodiscard]] HandMade onTheFloor(Instant began, SessionKind kind = SessionKind::Break) const
    {
        return {.id = madeId,
                .kind = kind,
                .started = {began, Seconds{0}, "Etc/UTC"},
                .stretches = {{"hamstring", "floor", Side::Left, Seconds{40}}},
                .discomfort = std::nullopt,
                .note = ""};
    }
    [[nodiscard]] std::optional<SessionRecord> made() const { return *disk.opened.history->session(madeId); }
};

} // namespace

TEST_CASE("a session put down by hand is in the history, once, however often it is told")
{
    Office office;
    office.desk.start();
    const HandMade made = office.onTheFloor(office.time.now().wall - hours{50});
    office.desk.report(SessionAdded{made});
    REQUIRE(office.made());
    CHECK(*office.made() == recordOf(made));
    CHECK(office.changes == 1);
    office.desk.report(SessionAdded{made});
    CHECK(office.disk.opened.history->latestSessions(9)->size() == 1);
    CHECK(office.desk.refusals.empty());
}

TEST_CASE("one that cannot have been is refused with the reason and not kept")
{
    Office office;
    office.desk.start();
    office.desk.report(SessionAdded{office.onTheFloor(office.time.now().wall + hours{1})});
    CHECK_FALSE(office.made());
    CHECK(office.desk.refusals
          == std::vector<std::string>{"A session that is still to come cannot be put down yet."});
    CHECK(office.changes == 0);
}

TEST_CASE("a morning put down by hand is not offered any more")
{
    Office office;
    office.desk.start();
    office.desk.report(
        SessionAdded{office.onTheFloor(office.time.now().wall - Minutes{20}, SessionKind::Morning)});
    office.desk.pass(Minutes{30});
    CHECK(office.desk.notifier.offers == 0);
    Office other;
    other.desk.start();
    other.desk.pass(Minutes{30});
    CHECK(other.desk.notifier.offers > 0);
}

TEST_CASE("a break put down by hand counts from its end; one of the day before changes nothing")
{
    Office office;
    office.disk.settings.settings.bookends.morning = false;
    office.desk.start();
    office.desk.pass(Minutes{90});
    office.desk.report(SessionAdded{office.onTheFloor(office.time.now().wall - Minutes{10} - Seconds{40})});
    office.desk.pass(Minutes{109});
    CHECK(office.desk.notifier.offers == 0);
    office.desk.pass(Minutes{2});
    CHECK(office.desk.notifier.offers == 1);

    Office other;
    other.disk.settings.settings.bookends.morning = false;
    other.desk.start();
    other.desk.pass(Minutes{90});
    other.desk.report(SessionAdded{other.onTheFloor(other.time.now().wall - hours{24})});
    other.desk.pass(Minutes{31});
    CHECK(other.desk.notifier.offers == 1);
}

TEST_CASE("putting down a session does not end the one that runs")
{
    Office office;
    office.disk.settings.settings.bookends.morning = false;
    office.desk.start();
    office.desk.pass(hours{2});
    office.desk.press(AnswerKind::Start);
    const BeginSession begun = *office.desk.began;
    office.desk.report(SessionOpened{begun.id, begun.kind, begun.routine, livedTime(office.time.now()), 2});
    office.desk.report(SessionAdded{office.onTheFloor(office.time.now().wall - Minutes{30})});
    CHECK(office.desk.resident.snapshot().next.status == NextUpStatus::InSession);
    CHECK(office.made());
}

TEST_CASE("note and discomfort of any session can be edited, deleted ones too, and a deletion undone")
{
    Office office;
    office.desk.start();
    office.desk.report(SessionAdded{office.onTheFloor(office.time.now().wall - hours{50})});
    office.desk.report(SessionRated{madeId, 4, "long ago"});
    CHECK(office.made()->discomfort == 4);
    CHECK(office.made()->note == "long ago");
    office.desk.report(SessionRated{madeId, std::nullopt, ""});
    CHECK_FALSE(office.made()->discomfort);
    office.desk.report(SessionDeleted{madeId});
    CHECK_FALSE(office.made());
    office.desk.report(SessionRated{madeId, 1, "edited while deleted"});
    office.desk.report(SessionRestored{madeId});
    REQUIRE(office.made());
    CHECK(office.made()->note == "edited while deleted");
    CHECK(office.desk.refusals.empty());
}

TEST_CASE("one that was put down while no resident was there is kept by the next")
{
    Office office;
    office.disk.settings.settings.bookends.morning = false;
    REQUIRE(
        office.desk.resident.keepLate(SessionAdded{office.onTheFloor(office.time.now().wall - hours{5})}));
    office.desk.start();
    CHECK(office.made());
}
