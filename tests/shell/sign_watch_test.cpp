#include "desk.hpp"

#include "support/catch.hpp"

#include <algorithm>
#include <chrono>

using namespace limber;
using namespace limber::test;
using core::What;
using std::chrono::hours;

namespace {

struct Bench {
    shell::VirtualTime time{core::Instant{hours{24 * 20514 + 9}}, date::locate_zone("Etc/UTC")};
    Disk disk{time};
    std::unique_ptr<Desk> desk;

    Bench()
    {
        disk.settings.settings.bookends.morning = false;
        disk.settings.settings.bookends.evening = false;
        desk = std::make_unique<Desk>(time, disk);
        desk->desktop.offers = {core::everyWhat.begin(), core::everyWhat.end()};
        for (const What what : core::everyWhat) {
            desk->desktop.truth[what] = false;
        }
    }
    void set(bool core::WaitFor::*sign, bool isOn)
    {
        core::Settings settings = disk.settings.settings;
        settings.waitFor.*sign = isOn;
        desk->report(core::SettingsWanted{settings});
    }
    /// mako: it says whether it is quiet when it is asked, and never of itself.
    void useMako() { desk->desktop.sendsNoSignals = What::DoNotDisturb; }
    [[nodiscard]] core::SignSource sourceOf(What what) const
    {
        const auto sources = desk->resident.snapshot().signSources;
        const auto found = std::find_if(sources.begin(), sources.end(),
                                        [what](const auto& each) { return each.what == what; });
        return found == sources.end() ? core::SignSource{what, "not listened to", ""} : *found;
    }
};

} // namespace

TEST_CASE("what is switched off is not listened to, from the start and from the moment it is switched off")
{
    Bench bench;
    bench.disk.settings.settings.waitFor.camera = false;
    bench.desk->start();
    FakeDesktop& desktop = bench.desk->desktop;
    for (const What what : core::everyWhat) {
        CHECK(desktop.isHeard(what) == (what != What::Camera && what != What::Typing));
    }
    bench.set(&core::WaitFor::microphone, false);
    CHECK_FALSE(desktop.isHeard(What::Microphone));
    CHECK(desktop.isHeard(What::FullScreen));
    bench.set(&core::WaitFor::microphone, true);
    bench.set(&core::WaitFor::camera, true);
    CHECK(desktop.isHeard(What::Microphone));
    CHECK(desktop.isHeard(What::Camera));
}

TEST_CASE("switching off the sign that holds a reminder back lets it come")
{
    Bench bench;
    bench.desk->start();
    bench.desk->desktop.become(What::Microphone, true);
    bench.desk->pass(hours{3});
    CHECK(bench.desk->notifier.offers == 0);
    bench.set(&core::WaitFor::microphone, false);
    bench.desk->pass(core::Minutes{1});
    CHECK(bench.desk->notifier.offers == 1);
}

TEST_CASE("what a sign said before it was switched off holds nothing back when nobody tells it any more")
{
    Bench bench;
    bench.desk->start();
    bench.desk->desktop.become(What::Microphone, true);
    bench.set(&core::WaitFor::microphone, false);
    bench.desk->desktop.offers.erase(What::Microphone);
    bench.set(&core::WaitFor::microphone, true);
    bench.desk->pass(hours{2} + core::Minutes{1});
    CHECK(bench.desk->notifier.offers == 1);
}

TEST_CASE("a sign that is switched on while it is so holds the reminder back")
{
    Bench bench;
    bench.disk.settings.settings.waitFor = core::waitForNothing;
    bench.desk->start();
    bench.desk->desktop.become(What::FullScreen, true);
    bench.desk->pass(hours{1});
    bench.set(&core::WaitFor::fullScreen, true);
    bench.desk->pass(hours{2});
    CHECK(bench.desk->notifier.offers == 0);
    bench.desk->desktop.become(What::FullScreen, false);
    bench.desk->pass(core::Minutes{1});
    CHECK(bench.desk->notifier.offers == 1);
}

TEST_CASE("the windows are told who tells each sign, and why nobody does")
{
    Bench bench;
    bench.desk->desktop.offers.erase(What::FullScreen);
    bench.disk.settings.settings.waitFor.camera = false;
    bench.desk->start();
    CHECK(bench.sourceOf(What::Microphone) == core::SignSource{What::Microphone, "a fake", ""});
    CHECK(bench.sourceOf(What::FullScreen)
          == core::SignSource{What::FullScreen, "", "nobody tells of full-screen"});
    CHECK(bench.sourceOf(What::Camera).source == "not listened to");
    CHECK(bench.sourceOf(What::Idle).source == "not listened to");

    int changes = 0;
    bench.desk->resident.onChange([&](const core::Snapshot&) { ++changes; });
    bench.desk->desktop.become(What::Microphone, std::nullopt);
    CHECK(changes == 1);
    CHECK(bench.sourceOf(What::Microphone) == core::SignSource{What::Microphone, "", "it has gone"});
}

TEST_CASE("a source that sends no signals is asked once, right before a reminder is shown")
{
    Bench bench;
    bench.useMako();
    bench.desk->start();
    bench.desk->pass(hours{2} - core::Seconds{1});
    CHECK(bench.desk->desktop.questions == 0);
    bench.desk->pass(core::Seconds{3});
    CHECK(bench.desk->desktop.questions == 1);
    CHECK(bench.desk->notifier.offers == 1);
}

TEST_CASE("a reminder that the answer holds back was never shown, and comes ten minutes after the answer has "
          "changed")
{
    Bench bench;
    bench.useMako();
    bench.desk->start();
    bench.desk->pass(hours{1});
    bench.desk->desktop.become(What::DoNotDisturb, true);
    bench.desk->pass(hours{2});
    CHECK(bench.desk->notifier.offers == 0);
    CHECK(bench.desk->resident.snapshot().next.signs == std::vector{What::DoNotDisturb});
    // Once when it fell due, and every ten minutes since.
    CHECK(bench.desk->desktop.questions <= 7);

    bench.desk->desktop.become(What::DoNotDisturb, false);
    bench.desk->pass(core::Minutes{10} + core::Seconds{17});
    CHECK(bench.desk->notifier.offers == 1);
    const int asked = bench.desk->desktop.questions;
    bench.desk->press(core::AnswerKind::Skip);
    bench.desk->pass(hours{1});
    CHECK(bench.desk->desktop.questions == asked);
}

TEST_CASE("an answer that holds a reminder back is asked for anew as soon as something else happens")
{
    Bench bench;
    bench.useMako();
    bench.desk->desktop.truth[What::DoNotDisturb] = true;
    bench.desk->start();
    bench.desk->pass(hours{2} + core::Minutes{1});
    bench.desk->desktop.become(What::DoNotDisturb, false);
    const int asked = bench.desk->desktop.questions;
    bench.desk->desktop.become(What::FullScreen, false);
    CHECK(bench.desk->desktop.questions == asked + 1);
    bench.desk->pass(core::Seconds{17});
    CHECK(bench.desk->notifier.offers == 1);
}

TEST_CASE("an answer of long ago that holds a reminder back is asked for anew")
{
    Bench bench;
    bench.useMako();
    bench.desk->desktop.truth[What::DoNotDisturb] = true;
    bench.desk->start();
    bench.desk->pass(hours{1});
    bench.desk->desktop.become(What::DoNotDisturb, false);
    CHECK(bench.desk->desktop.questions == 0);
    bench.desk->pass(hours{1} + core::Seconds{17});
    CHECK(bench.desk->notifier.offers == 1);
}

TEST_CASE("nobody is asked again while the user is away")
{
    Bench bench;
    bench.useMako();
    bench.desk->desktop.become(What::DoNotDisturb, true);
    bench.desk->start();
    bench.desk->pass(hours{2} + core::Seconds{10});
    const int asked = bench.desk->desktop.questions;
    bench.desk->desktop.become(What::Locked, true, bench.time.now().up);
    bench.desk->pass(core::Minutes{15});
    CHECK(bench.desk->desktop.questions == asked);
}

TEST_CASE("a question that nobody answers holds a reminder back for a second, no longer")
{
    Bench bench;
    bench.useMako();
    bench.desk->start();
    bench.desk->desktop.answers = false;
    bench.desk->pass(hours{2});
    CHECK(bench.desk->notifier.offers == 0);
    bench.desk->pass(core::Seconds{1});
    CHECK(bench.desk->notifier.offers == 1);
    CHECK(bench.desk->desktop.questions == 1);
}

TEST_CASE("a heads-up asks first as well, and comes")
{
    Bench bench;
    bench.useMako();
    bench.disk.settings.settings.breaks.headsUp = true;
    bench.desk->start();
    bench.desk->pass(hours{2} - core::Minutes{1} + core::Seconds{2});
    CHECK(bench.desk->notifier.told == std::vector<std::string>{"heads-up"});
}

TEST_CASE("when the report of going to sleep returns, the state is on disk")
{
    Bench bench;
    bench.desk->start();
    bench.desk->pass(core::Minutes{37});
    bench.desk->desktop.become(What::Asleep, true, bench.time.now().up);
    const auto saved = bench.disk.opened.state->load();
    REQUIRE(saved);
    REQUIRE(*saved);
    CHECK((*saved)->up == bench.time.now().up);
    CHECK((*saved)->state.count.counted == core::Minutes{37});
    CHECK((*saved)->state.awaySince == bench.time.now().up);
}

TEST_CASE("setting the clock moves what the tray tells")
{
    Bench bench;
    bench.desk->start();
    bench.desk->pass(core::Minutes{30});
    REQUIRE(bench.desk->tray.shown);
    const auto before = bench.desk->tray.shown->next.at;
    bench.time.setWall(bench.time.now().wall + core::Minutes{7});
    REQUIRE(before);
    CHECK(bench.desk->tray.shown->next.at == *before + core::Minutes{7});
}
