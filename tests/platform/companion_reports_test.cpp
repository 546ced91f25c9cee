#include "companion_ends.hpp"

using namespace limber;
using namespace limber::test;

// A report is acknowledged or on disk.

namespace {

/// The line a spool keeps, which the next resident reads.
std::string spooled(std::uint64_t serial, const core::Report& report)
{
    return json::encode(core::Numbered{serial, report});
}

} // namespace

TEST_CASE("reports that were not acknowledged are on disk while there is no resident, and told to the next")
{
    Ground ground;
    Windows windows{ground.folder};
    windows.listen();
    {
        Resident resident{ground.folder, ground.launcher};
        REQUIRE(resident.server.open());
        REQUIRE(waitUntil([&] { return windows.client.isFound(); }));
        (void)windows.client.report(step(0));
        REQUIRE(waitUntil([&] { return windows.hasHeard(core::Stored{1}); }));
        resident.acknowledges = false;
        (void)windows.client.report(step(1));
        (void)windows.client.report(step(2));
        REQUIRE(waitUntil([&] { return resident.heard.size() == 3; }));
        CHECK(windows.spool.lines.empty());
    }
    REQUIRE(waitUntil([&] { return !windows.client.isFound(); }));
    CHECK(windows.spool.lines
          == std::map<std::uint64_t, std::string>{{2, spooled(2, step(1))}, {3, spooled(3, step(2))}});
    (void)windows.client.report(step(3));
    CHECK(windows.spool.lines.size() == 3);

    Resident next{ground.folder, ground.launcher};
    REQUIRE(next.server.open());
    REQUIRE(waitUntil([&] { return windows.hasHeard(core::Stored{4}); }));
    CHECK(next.heard == std::vector<core::Numbered>{{2, step(1)}, {3, step(2)}, {4, step(3)}});
    CHECK(windows.spool.lines.empty());
}

TEST_CASE("a report that could not be stored is handed to the listener and stays on disk")
{
    Ground ground;
    Resident resident{ground.folder, ground.launcher};
    resident.acknowledges = false;
    REQUIRE(resident.server.open());
    Windows windows{ground.folder};
    windows.listen();
    const std::uint64_t kept = windows.client.report(step(0));
    const std::uint64_t wish = windows.client.report(core::StartWanted{});
    REQUIRE(waitUntil([&] { return resident.heard.size() == 2; }));
    resident.server.say(core::NotStored{kept, "the disk is full"});
    resident.server.say(core::NotStored{wish, "no such stretch"});
    REQUIRE(waitUntil([&] { return windows.hasHeard(core::NotStored{wish, "no such stretch"}); }));
    CHECK(windows.spool.lines == std::map<std::uint64_t, std::string>{{kept, spooled(kept, step(0))}});
}

TEST_CASE("what neither the resident nor the disk would take finds its place once there is room, in order")
{
    Ground ground;
    Resident resident{ground.folder, ground.launcher};
    resident.acknowledges = false;
    REQUIRE(resident.server.open());
    Windows windows{ground.folder};
    windows.spool.isFull = true;
    windows.listen();
    REQUIRE(waitUntil([&] { return windows.client.isFound(); }));
    const auto refuse = [&](std::uint64_t serial) {
        REQUIRE(waitUntil([&] { return resident.heard.size() == serial; }));
        resident.server.say(core::NotStored{serial, "no room"});
        REQUIRE(waitUntil([&] { return windows.hasHeard(core::NotStored{serial, "no room"}); }));
    };
    (void)windows.client.report(step(0));
    refuse(1);
    (void)windows.client.report(core::StartWanted{});
    refuse(2);
    CHECK(windows.spool.lines.empty());
    windows.spool.isFull = false;
    (void)windows.client.report(step(1));
    refuse(3);
    CHECK(windows.spool.lines
          == std::map<std::uint64_t, std::string>{{1, spooled(1, step(0))}, {3, spooled(3, step(1))}});
}

TEST_CASE("windows that close before an acknowledgement leave the report on disk")
{
    Ground ground;
    FakeSpool spool;
    {
        platform::CompanionClient client{ground.folder, spool};
        client.listen([](const Instruction&) {});
        (void)client.report(step(0));
        spool.lines.clear();
        spool.isFull = true;
        std::string problem;
        client.onProblem([&](const std::string& text) { problem = text; });
        (void)client.report(step(1));
        CHECK(problem == "no room");
        spool.isFull = false;
    }
    CHECK(spool.lines == std::map<std::uint64_t, std::string>{{2, spooled(2, step(1))}});
}
