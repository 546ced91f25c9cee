#include "companion_ends.hpp"

using namespace limber;
using namespace limber::test;
using core::Page;
using core::ShowPage;

// Messages, and which window process they go to.

namespace {

const core::BeginSession beginning{session, core::SessionKind::Break, "any", 0};

} // namespace

TEST_CASE("messages arrive both ways in the order they were said")
{
    Ground ground;
    Resident resident{ground.folder, ground.launcher};
    REQUIRE(resident.server.open());
    Windows windows{ground.folder};
    windows.listen();
    REQUIRE(waitUntil([&] { return resident.server.isThere(); }));

    std::vector<Instruction> said{core::Snapshot{}};
    for (std::uint64_t i = 1; i <= 200; ++i) {
        said.emplace_back(core::NotStored{i + 1000, "because"});
        resident.server.say(said.back());
        CHECK(windows.client.report(step(static_cast<int>(i))) == i);
    }
    REQUIRE(waitUntil([&] { return windows.heard.size() == 401 && resident.heard.size() == 200; }));
    for (std::size_t i = 0; i < 200; ++i) {
        CHECK(resident.heard[i] == core::Numbered{i + 1, step(static_cast<int>(i) + 1)});
    }
    windows.heard.erase(std::remove_if(windows.heard.begin(), windows.heard.end(),
                                       [](const Instruction& instruction) {
                                           return std::holds_alternative<core::Stored>(instruction);
                                       }),
                        windows.heard.end());
    CHECK(windows.heard == said);
    CHECK(windows.spool.lines.empty());
}

TEST_CASE("messages larger than any buffer arrive whole and in order while both sides talk")
{
    Ground ground;
    Resident resident{ground.folder, ground.launcher};
    REQUIRE(resident.server.open());
    Windows windows{ground.folder};
    windows.listen();
    REQUIRE(waitUntil([&] { return resident.server.isThere(); }));
    std::vector<core::Numbered> said;
    for (std::uint64_t i = 1; i <= 8; ++i) {
        said.push_back(
            {i, core::SessionRated{session, 3, std::string(1'000'000, static_cast<char>('a' + i))}});
        (void)windows.client.report(said.back().report);
        resident.server.say(core::NotStored{1000 + i, std::string(1'000'000, 'z')});
    }
    REQUIRE(waitUntil([&] { return resident.heard.size() == 8 && windows.heard.size() == 17; }));
    CHECK(resident.heard == said);
}

TEST_CASE("what is summoned starts one window process and waits for it behind the snapshot")
{
    Ground ground;
    Resident resident{ground.folder, ground.launcher};
    REQUIRE(resident.server.open());
    resident.server.say(core::HistoryChanged{});
    resident.server.summon(beginning, "first");
    resident.server.summon(ShowPage{Page::History}, "second");
    CHECK(ground.launcher.tokens == std::vector<std::string>{"first"});

    Windows windows{ground.folder};
    windows.listen();
    REQUIRE(waitUntil([&] { return windows.heard.size() == 3; }));
    CHECK(windows.heard == std::vector<Instruction>{core::Snapshot{}, beginning, ShowPage{Page::History}});
    CHECK(windows.tokens == std::vector<std::string>{"", "", "second"});

    resident.server.summon(ShowPage{Page::About}, "third");
    REQUIRE(waitUntil([&] { return windows.heard.size() == 4; }));
    CHECK(windows.tokens.back() == "third");
    CHECK_FALSE(qEnvironmentVariableIsSet("XDG_ACTIVATION_TOKEN"));
    CHECK(ground.launcher.tokens.size() == 1);
    CHECK(resident.problems.empty());
}

TEST_CASE("a window process that ends before it connects is a problem, and the next summons starts another")
{
    Ground ground;
    Resident resident{ground.folder, ground.launcher};
    REQUIRE(resident.server.open());
    resident.server.summon(beginning, "");
    ground.launcher.ended("it fell over");
    CHECK(resident.problems == std::vector<std::string>{"it fell over"});
    CHECK(resident.events == std::vector<std::string>{"gone"});

    resident.server.summon(ShowPage{Page::Settings}, "");
    CHECK(ground.launcher.tokens.size() == 2);
    Windows windows{ground.folder};
    windows.listen();
    REQUIRE(waitUntil([&] { return windows.hasHeard(ShowPage{Page::Settings}); }));
    CHECK_FALSE(windows.hasHeard(beginning));
    ground.launcher.ended("it was closed");
    CHECK(resident.problems.size() == 1);
}

TEST_CASE("a window process that never connects is ended and reported")
{
    Ground ground;
    Resident resident{ground.folder, ground.launcher, core::Milliseconds{1}};
    REQUIRE(resident.server.open());
    resident.server.summon(beginning, "");
    REQUIRE(waitUntil([&] { return !resident.problems.empty(); }));
    CHECK(ground.launcher.kills == 1);
    CHECK(resident.events == std::vector<std::string>{"gone"});
    ground.launcher.ended("it was killed");
    CHECK(resident.problems.size() == 1);
}

TEST_CASE("without a socket a summons is a problem told later, not from within")
{
    Ground ground;
    Resident resident{ground.folder, ground.launcher};
    resident.server.summon(ShowPage{}, "");
    CHECK(resident.problems.empty());
    REQUIRE(waitUntil([&] { return resident.problems.size() == 1; }));
    CHECK(ground.launcher.tokens.empty());
}

TEST_CASE("a second window process is told to close and disturbs nothing")
{
    Ground ground;
    Resident resident{ground.folder, ground.launcher};
    REQUIRE(resident.server.open());
    Windows first{ground.folder};
    first.listen();
    REQUIRE(waitUntil([&] { return resident.server.isThere(); }));
    {
        Windows second{ground.folder};
        second.listen();
        const std::uint64_t serial = second.client.report(step(0));
        REQUIRE(waitUntil([&] { return second.heard.size() == 2; }));
        CHECK(second.heard.front() == Instruction{core::CloseWindows{}});
        CHECK(std::get<core::NotStored>(second.heard.back()).serial == serial);
        CHECK(second.spool.lines.count(serial) == 1);
    }
    resident.server.say(core::HistoryChanged{});
    REQUIRE(waitUntil([&] { return first.hasHeard(core::HistoryChanged{}); }));
    CHECK(resident.events == std::vector<std::string>{"came"});
    CHECK(resident.heard.empty());
}

TEST_CASE("windows that come before the resident find it when it comes, without asking again")
{
    Ground ground;
    Windows windows{ground.folder};
    std::vector<bool> found;
    windows.client.onFound([&](bool isFound) { found.push_back(isFound); });
    windows.listen();
    CHECK_FALSE(windows.client.isFound());
    (void)windows.client.report(step(0));
    (void)windows.client.report(core::StartWanted{});
    CHECK(windows.spool.lines.size() == 1);

    Resident resident{ground.folder, ground.launcher};
    REQUIRE(resident.server.open());
    REQUIRE(waitUntil([&] { return windows.hasHeard(core::Stored{2}); }));
    CHECK(resident.heard == std::vector<core::Numbered>{{1, step(0)}, {2, core::StartWanted{}}});
    CHECK(windows.spool.lines.empty());
    CHECK(found == std::vector<bool>{true});
}

TEST_CASE("resident and windows find each other whichever comes and goes first, many times over")
{
    Ground ground;
    Windows windows{ground.folder};
    windows.listen();
    for (int i = 0; i < 50; ++i) {
        Resident resident{ground.folder, ground.launcher};
        REQUIRE(resident.server.open());
        const std::uint64_t serial = windows.client.report(step(i));
        REQUIRE(waitUntil([&] { return windows.hasHeard(core::Stored{serial}); }));
    }
}
