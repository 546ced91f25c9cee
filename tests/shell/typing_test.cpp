#include "desk.hpp"

#include "support/catch.hpp"

#include <algorithm>

using namespace limber;
using namespace limber::test;
using core::Seconds;
using core::What;
using std::chrono::hours;

namespace {

/// A break is due two hours after the start, on a desktop that tells of typing, calls and locking.
struct Bench {
    shell::VirtualTime time{core::Instant{hours{24 * 20514 + 9}}, date::locate_zone("Etc/UTC")};
    Disk disk{time};
    Desk desk{time, disk};
    FakeDesktop& desktop = desk.desktop;

    Bench()
    {
        disk.settings.settings.bookends.morning = false;
        disk.settings.settings.bookends.evening = false;
        desktop.offers = {What::Typing, What::Microphone, What::Locked};
        for (const What what : desktop.offers) {
            desktop.truth[what] = false;
        }
    }
    void setTyping(bool isWaitedFor)
    {
        core::Settings settings = disk.settings.settings;
        settings.waitFor.typing = isWaitedFor;
        desk.report(core::SettingsWanted{settings});
    }
    [[nodiscard]] core::SignSource source() const
    {
        const auto sources = desk.resident.snapshot().signSources;
        const auto typing = std::find_if(sources.begin(), sources.end(),
                                         [](const auto& each) { return each.what == What::Typing; });
        return typing == sources.end() ? core::SignSource{What::Typing, "not listened to", ""} : *typing;
    }
};

} // namespace

TEST_CASE("nobody listens for typing before something is due, nor after it has come")
{
    Bench bench;
    bench.desktop.truth[What::Typing] = true;
    bench.desk.start();
    bench.desk.pass(hours{2} - Seconds{1});
    CHECK_FALSE(bench.desktop.isHeard(What::Typing));
    bench.desk.pass(Seconds{2});
    CHECK(bench.desktop.isHeard(What::Typing));
    CHECK(bench.desk.notifier.offers == 0);
    bench.desktop.become(What::Typing, false);
    CHECK(bench.desk.notifier.offers == 1);
    CHECK_FALSE(bench.desktop.isHeard(What::Typing));
    bench.desk.pass(core::Minutes{15}); // it is repeated
    CHECK(bench.desk.notifier.offers == 2);
    CHECK_FALSE(bench.desktop.isHeard(What::Typing));
}

TEST_CASE("who does not type is reminded within a second of the time")
{
    Bench bench;
    bench.desk.start();
    bench.desk.pass(hours{2} + Seconds{1});
    CHECK(bench.desk.notifier.offers == 1);
}

TEST_CASE("where nobody tells of typing, a reminder comes on time to the second")
{
    Bench bench;
    bench.desktop.offers.erase(What::Typing);
    bench.desk.start();
    bench.desk.pass(hours{2});
    CHECK(bench.desk.notifier.offers == 1);
}

TEST_CASE("a source that says nothing holds a reminder back for a second, no longer")
{
    Bench bench;
    bench.desktop.truth.erase(What::Typing);
    bench.desk.start();
    bench.desk.pass(hours{2});
    CHECK(bench.desk.notifier.offers == 0);
    bench.desk.pass(Seconds{1});
    CHECK(bench.desk.notifier.offers == 1);
}

TEST_CASE("nobody listens for typing in a call or behind a locked screen, but from its end on")
{
    const What what = GENERATE(What::Microphone, What::Locked);
    Bench bench;
    bench.desktop.truth[What::Typing] = true;
    bench.desk.start();
    bench.desk.pass(hours{2} + Seconds{10});
    CHECK(bench.desktop.isHeard(What::Typing));
    bench.desktop.become(what, true, bench.time.now().up);
    CHECK_FALSE(bench.desktop.isHeard(What::Typing));
    bench.desk.pass(core::Minutes{10});
    bench.desktop.become(what, false, bench.time.now().up);
    CHECK(bench.desktop.isHeard(What::Typing));
    bench.desk.pass(Seconds{59});
    CHECK(bench.desk.notifier.offers == 0);
    bench.desk.pass(Seconds{1});
    CHECK(bench.desk.notifier.offers == 1);
}

TEST_CASE("switching off the wait for typing lets the reminder come, and ends the listening")
{
    Bench bench;
    bench.desktop.truth[What::Typing] = true;
    bench.desk.start();
    bench.desk.pass(hours{2} + Seconds{10});
    CHECK(bench.desk.notifier.offers == 0);
    bench.setTyping(false);
    CHECK(bench.desk.notifier.offers == 1);
    CHECK_FALSE(bench.desktop.isHeard(What::Typing));
    CHECK(bench.source().source == "not listened to");
    bench.setTyping(true);
    CHECK(bench.source().source == "a fake");
}

TEST_CASE("the windows are told who could tell of typing, also while nobody listens")
{
    Bench bench;
    bench.desk.start();
    CHECK(bench.source() == core::SignSource{What::Typing, "a fake", ""});
    bench.desk.pass(hours{2} + Seconds{5});
    bench.desk.press(core::AnswerKind::Skip);
    CHECK(bench.source() == core::SignSource{What::Typing, "a fake", ""});

    Bench without;
    without.desktop.offers.erase(What::Typing);
    without.desk.start();
    CHECK(without.source() == core::SignSource{What::Typing, "", "nobody tells of typing"});
}

TEST_CASE("a heads-up and a repetition ask nobody about typing")
{
    Bench bench;
    bench.disk.settings.settings.breaks.headsUp = true;
    bench.desktop.truth[What::Typing] = true;
    bench.desk.start();
    bench.desk.pass(hours{2} - core::Minutes{1});
    CHECK(bench.desk.notifier.told == std::vector<std::string>{"heads-up"});
    bench.desk.pass(core::Minutes{2});
    CHECK(bench.desk.notifier.offers == 1);
    bench.desk.pass(core::Minutes{10});
    CHECK(bench.desk.notifier.offers == 2);
}
