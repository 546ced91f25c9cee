#include "dunst.hpp"

#include "limber/platform/dbus_notifier.hpp"
#include "support/catch.hpp"

#include <vector>

using namespace limber;
using namespace limber::test;

namespace {

const ports::OfferText text{"Time to stretch", "Five minutes & <done>", "Start", "In 10 min", "Skip"};

struct Bench {
    PrivateBus bus;
    Dunst dunst{bus};
    platform::DBusNotifier notifier{bus.connect()};
    std::vector<ports::NotificationAnswer> answers;

    Bench()
    {
        notifier.onAnswer([this](const auto& answer) { answers.push_back(answer); });
    }
    void showOffer(std::int64_t serial)
    {
        notifier.offer(serial, text);
        REQUIRE(waitUntil([this] { return dunst.displayed() == 1; }));
    }
};

} // namespace

TEST_CASE("dunst shows an offer, and its button is the answer")
{
    Bench bench;
    bench.showOffer(7);
    CHECK_THAT(bench.notifier.server(), Catch::StartsWith("dunst "));
    bench.dunst.pick(QStringLiteral("In 10 min"));
    REQUIRE(waitUntil([&] { return !bench.answers.empty(); }));
    CHECK(bench.answers.front().serial == 7);
    CHECK(bench.answers.front().answer == core::AnswerKind::Snooze);
    CHECK(waitUntil([&] { return bench.dunst.displayed() == 0; }));
    CHECK(bench.notifier.problem().empty());
}

TEST_CASE("in dunst the second offer takes the place of the first")
{
    Bench bench;
    bench.showOffer(7);
    bench.notifier.offer(8, text);
    bench.notifier.tell("a", "note");
    REQUIRE(waitUntil([&] { return bench.dunst.displayed() == 2; }));
    bench.dunst.pick(QStringLiteral("Start"));
    REQUIRE(waitUntil([&] { return !bench.answers.empty(); }));
    CHECK(bench.answers.front().serial == 8);
    CHECK(bench.dunst.displayed() == 1);
}

TEST_CASE("in dunst a withdrawn offer goes, and one closed by the user is no answer")
{
    Bench bench;
    bench.showOffer(7);
    bench.notifier.withdraw(7);
    REQUIRE(waitUntil([&] { return bench.dunst.displayed() == 0; }));
    bench.showOffer(8);
    bench.dunst.closeAll();
    REQUIRE(waitUntil([&] { return bench.dunst.displayed() == 0; }));
    bench.showOffer(9);
    CHECK(bench.answers.empty());
}

TEST_CASE("a dunst that crashed and was started again shows the offer again")
{
    Bench bench;
    bench.showOffer(7);
    bench.dunst.kill();
    REQUIRE(waitUntil([&] { return !bench.notifier.problem().empty(); }));
    bench.dunst.start();
    REQUIRE(waitUntil([&] { return bench.dunst.displayed() == 1; }));
    bench.dunst.pick(QStringLiteral("Skip"));
    REQUIRE(waitUntil([&] { return !bench.answers.empty(); }));
    CHECK(bench.answers.front().serial == 7);
    CHECK(bench.answers.front().answer == core::AnswerKind::Skip);
}
