#include "companion_ends.hpp"

#include <QSocketNotifier>

#include <sys/socket.h>
#include <unistd.h>

#include <array>

using namespace limber;
using namespace limber::test;
using core::Page;
using core::ShowPage;

// A window process ends when the resident agrees, so that nothing is said to one that is gone.

namespace {

/// Windows that count how often they are let go.
struct LeavingWindows : Windows {
    int dismissals = 0;

    explicit LeavingWindows(const std::string& folder)
        : Windows{folder}
    {
        client.onDismissed([this] { ++dismissals; });
    }
};

} // namespace

TEST_CASE("windows that have heard everything may leave, and the next summons starts others")
{
    Ground ground;
    Resident resident{ground.folder, ground.launcher};
    REQUIRE(resident.server.open());
    LeavingWindows windows{ground.folder};
    windows.listen();
    REQUIRE(waitUntil([&] { return windows.hasHeard(core::Snapshot{}); }));

    windows.client.leave();
    REQUIRE(waitUntil([&] { return windows.dismissals == 1; }));
    CHECK_FALSE(resident.server.isThere());
    CHECK(resident.events == std::vector<std::string>{"came", "gone"});

    // The old process is still there, and hears nothing of it.
    resident.server.summon(ShowPage{Page::History}, {});
    CHECK(ground.launcher.tokens.size() == 1);
    LeavingWindows next{ground.folder};
    next.listen();
    REQUIRE(waitUntil([&] { return next.hasHeard(ShowPage{Page::History}); }));
    CHECK_FALSE(windows.hasHeard(ShowPage{Page::History}));
}

TEST_CASE("what is summoned just before windows leave is heard by them, and they stay")
{
    Ground ground;
    Resident resident{ground.folder, ground.launcher};
    REQUIRE(resident.server.open());
    LeavingWindows windows{ground.folder};
    windows.listen();
    REQUIRE(waitUntil([&] { return windows.hasHeard(core::Snapshot{}); }));

    resident.server.summon(ShowPage{Page::History}, {});
    windows.client.leave();
    REQUIRE(waitUntil([&] { return windows.hasHeard(ShowPage{Page::History}); }));
    // Had they been let go, it would have been said before the answer to this.
    const std::uint64_t serial = windows.client.report(step(0));
    REQUIRE(waitUntil([&] { return windows.hasHeard(core::Stored{serial}); }));
    CHECK(windows.dismissals == 0);
    CHECK(resident.server.isThere());
    CHECK(ground.launcher.tokens.empty());

    windows.client.leave();
    REQUIRE(waitUntil([&] { return windows.dismissals == 1; }));
}

TEST_CASE("windows that leave with a report on its way are let go once it is stored")
{
    Ground ground;
    Resident resident{ground.folder, ground.launcher};
    REQUIRE(resident.server.open());
    LeavingWindows windows{ground.folder};
    windows.listen();
    REQUIRE(waitUntil([&] { return windows.hasHeard(core::Snapshot{}); }));

    const std::uint64_t serial = windows.client.report(step(0));
    windows.client.leave();
    REQUIRE(waitUntil([&] { return windows.hasHeard(core::Stored{serial}); }));
    CHECK(windows.dismissals == 0);
    windows.client.leave();
    REQUIRE(waitUntil([&] { return windows.dismissals == 1; }));
    CHECK(windows.spool.lines.empty());
}

TEST_CASE("what the desktop has told before is done before what the resident says")
{
    Ground ground;
    Resident resident{ground.folder, ground.launcher};
    REQUIRE(resident.server.open());
    LeavingWindows windows{ground.folder};
    windows.listen();
    REQUIRE(waitUntil([&] { return windows.hasHeard(core::Snapshot{}); }));

    // Listened to after the resident's socket, and so told of later when both have something to tell.
    std::array<int, 2> desktop{};
    REQUIRE(::socketpair(AF_UNIX, SOCK_STREAM, 0, desktop.data()) == 0);
    bool isTold = false;
    bool wasHeardBefore = false;
    QSocketNotifier close{desktop[0], QSocketNotifier::Read};
    QObject::connect(&close, &QSocketNotifier::activated, &close, [&] {
        close.setEnabled(false);
        isTold = true;
        wasHeardBefore = windows.hasHeard(ShowPage{Page::History});
    });
    REQUIRE(::write(desktop[1], "c", 1) == 1);
    resident.server.summon(ShowPage{Page::History}, {});
    REQUIRE(waitUntil([&] { return isTold && windows.hasHeard(ShowPage{Page::History}); }));
    CHECK_FALSE(wasHeardBefore);
    ::close(desktop[0]);
    ::close(desktop[1]);
}

TEST_CASE("a second window process may always leave, and the first stays")
{
    Ground ground;
    Resident resident{ground.folder, ground.launcher};
    REQUIRE(resident.server.open());
    LeavingWindows first{ground.folder};
    first.listen();
    REQUIRE(waitUntil([&] { return resident.server.isThere(); }));
    LeavingWindows second{ground.folder};
    second.listen();
    second.client.leave();
    REQUIRE(waitUntil([&] { return second.dismissals == 1; }));
    CHECK(resident.server.isThere());
    CHECK(resident.events == std::vector<std::string>{"came"});
}

TEST_CASE("windows without a resident may leave at once")
{
    Ground ground;
    LeavingWindows windows{ground.folder};
    windows.listen();
    windows.client.leave();
    CHECK(windows.dismissals == 1);
}
