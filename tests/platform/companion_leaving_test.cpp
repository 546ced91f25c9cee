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

/// A resident, and windows that have heard of it all there was to hear.
struct Meeting : Ground {
    Resident resident{folder, launcher};
    LeavingWindows windows{folder};

    Meeting()
    {
        REQUIRE(resident.server.open());
        windows.listen();
        REQUIRE(waitUntil([this] { return windows.hasHeard(core::Snapshot{}); }));
    }
};

} // namespace

TEST_CASE("windows that have heard everything may leave, and the next summons starts others")
{
    Meeting meeting;

    meeting.windows.client.leave();
    REQUIRE(waitUntil([&] { return meeting.windows.dismissals == 1; }));
    CHECK_FALSE(meeting.resident.server.isThere());
    CHECK(meeting.resident.events == std::vector<std::string>{"came", "gone"});

    // The old process is still there, and hears nothing of it.
    meeting.resident.server.summon(ShowPage{Page::History}, {});
    CHECK(meeting.launcher.tokens.size() == 1);
    LeavingWindows next{meeting.folder};
    next.listen();
    REQUIRE(waitUntil([&] { return next.hasHeard(ShowPage{Page::History}); }));
    CHECK_FALSE(meeting.windows.hasHeard(ShowPage{Page::History}));
}

TEST_CASE("what is summoned just before windows leave is heard by them, and they stay")
{
    Meeting meeting;

    meeting.resident.server.summon(ShowPage{Page::History}, {});
    meeting.windows.client.leave();
    REQUIRE(waitUntil([&] { return meeting.windows.hasHeard(ShowPage{Page::History}); }));
    // Had they been let go, it would have been said before the answer to this.
    const std::uint64_t serial = meeting.windows.client.report(step(0));
    REQUIRE(waitUntil([&] { return meeting.windows.hasHeard(core::Stored{serial}); }));
    CHECK(meeting.windows.dismissals == 0);
    CHECK(meeting.resident.server.isThere());
    CHECK(meeting.launcher.tokens.empty());

    meeting.windows.client.leave();
    REQUIRE(waitUntil([&] { return meeting.windows.dismissals == 1; }));
}

TEST_CASE("windows that leave with a report on its way are let go once it is stored")
{
    Meeting meeting;

    const std::uint64_t serial = meeting.windows.client.report(step(0));
    meeting.windows.client.leave();
    REQUIRE(waitUntil([&] { return meeting.windows.hasHeard(core::Stored{serial}); }));
    CHECK(meeting.windows.dismissals == 0);
    meeting.windows.client.leave();
    REQUIRE(waitUntil([&] { return meeting.windows.dismissals == 1; }));
    CHECK(meeting.windows.spool.lines.empty());
}

TEST_CASE("what the desktop has told before is done before what the resident says")
{
    Meeting meeting;

    // Listened to after the resident's socket, and so told of later when both have something to tell.
    std::array<int, 2> desktop{};
    REQUIRE(::socketpair(AF_UNIX, SOCK_STREAM, 0, desktop.data()) == 0);
    bool isTold = false;
    bool wasHeardBefore = false;
    QSocketNotifier close{desktop[0], QSocketNotifier::Read};
    QObject::connect(&close, &QSocketNotifier::activated, &close, [&] {
        close.setEnabled(false);
        isTold = true;
        wasHeardBefore = meeting.windows.hasHeard(ShowPage{Page::History});
    });
    REQUIRE(::write(desktop[1], "c", 1) == 1);
    meeting.resident.server.summon(ShowPage{Page::History}, {});
    REQUIRE(waitUntil([&] { return isTold && meeting.windows.hasHeard(ShowPage{Page::History}); }));
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
