#include "limber/json/companion_codec.hpp"
#include "limber/platform/companion_client.hpp"
#include "limber/platform/companion_server.hpp"
#include "support/catch.hpp"
#include "support/child.hpp"
#include "support/expected_warning.hpp"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sys/stat.h>

#include <map>

using namespace limber;
using core::Instruction;
using core::Page;
using core::ShowPage;
using limber::test::Child;
using limber::test::waitUntil;

namespace {

const core::Uuid session{"00112233-4455-6677-8899-aabbccddeeff"};

const core::BeginSession beginning{session, core::SessionKind::Break, "any", 0};

core::Report step(int index)
{
    core::StepRecord record;
    record.index = index;
    return core::StepFinished{session, record};
}

/// The line a spool keeps, which the next resident reads.
std::string spooled(std::uint64_t serial, const core::Report& report)
{
    return json::encode(core::Numbered{serial, report});
}

class FakeLauncher final : public platform::WindowLauncher {
public:
    std::vector<std::string> tokens;
    Ended ended;
    int kills = 0;

    void start(const std::string& activationToken, Ended whenEnded) override
    {
        tokens.push_back(activationToken);
        ended = std::move(whenEnded);
    }
    void kill() override { ++kills; }
};

class FakeSpool final : public ports::Spool {
public:
    std::map<std::uint64_t, std::string> lines;
    bool isFull = false;

    [[nodiscard]] ports::Stored<void> keep(std::uint64_t serial, std::string_view line) override
    {
        if (isFull) {
            return tl::unexpected{ports::StorageError{ports::StorageFault::Full, "no room"}};
        }
        lines.emplace(serial, line);
        return {};
    }
    [[nodiscard]] ports::Stored<void> settle(std::uint64_t serial) override
    {
        lines.erase(serial);
        return {};
    }
};

/// A resident's end that notes what it hears.
struct Resident {
    FakeLauncher& launcher;
    std::vector<core::Numbered> heard;
    std::vector<std::string> events;
    std::vector<std::string> problems;
    bool acknowledges = true;
    platform::CompanionServer server;

    Resident(const std::string& folder,
             FakeLauncher& windowLauncher,
             core::Milliseconds patience = std::chrono::minutes{1})
        : launcher{windowLauncher}
        , server{folder, launcher, patience}
    {
        server.listen(
            [this](const core::Numbered& numbered) {
                heard.push_back(numbered);
                if (acknowledges) {
                    server.say(core::Stored{numbered.serial});
                }
            },
            [this] {
                events.emplace_back("came");
                server.say(core::Snapshot{});
            },
            [this] { events.emplace_back("gone"); });
        server.onProblem([this](const std::string& problem) { problems.push_back(problem); });
    }
};

/// A window process's end that notes what it hears.
struct Windows {
    std::vector<Instruction> heard;
    std::vector<std::string> tokens;
    FakeSpool spool;
    platform::CompanionClient client;

    explicit Windows(const std::string& folder)
        : client{folder, spool}
    { }
    void listen()
    {
        client.listen([this](const Instruction& instruction) {
            heard.push_back(instruction);
            tokens.push_back(qgetenv("XDG_ACTIVATION_TOKEN").toStdString());
        });
    }
    [[nodiscard]] bool hasHeard(const Instruction& instruction) const
    {
        return std::find(heard.begin(), heard.end(), instruction) != heard.end();
    }
};

struct Ground {
    QTemporaryDir temporary;
    std::string folder = temporary.filePath(QStringLiteral("limber")).toStdString();
    FakeLauncher launcher;
};

qsizetype openFiles()
{
    return QDir{QStringLiteral("/proc/self/fd")}
        .entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System)
        .size();
}

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

TEST_CASE("a program that speaks another language disturbs nothing")
{
    Ground ground;
    Resident resident{ground.folder, ground.launcher};
    REQUIRE(resident.server.open());
    const test::ExpectWarning warning{QStringLiteral("passed over")};
    Child stranger{
        QStringLiteral("python3"),
        {QStringLiteral("-c"),
         QStringLiteral("import socket, sys\n"
                        "s = socket.socket(socket.AF_UNIX)\n"
                        "s.connect(sys.argv[1])\n"
                        "s.sendall(b'GET / HTTP/1.1\\n\\n\\x00deliver\\ndeliver x y\\ndeliver 7 {}\\n')\n"
                        "print(s.recv(100), flush=True)\n"),
         QString::fromStdString(ground.folder + "/companion.sock")}};
    CHECK(stranger.firstLine().contains(QStringLiteral("not_stored")));
    CHECK(resident.events.empty());
    CHECK(resident.heard.empty());
}

TEST_CASE("a program that opens connection after connection is given only so many")
{
    Ground ground;
    Resident resident{ground.folder, ground.launcher};
    REQUIRE(resident.server.open());
    const qsizetype before = openFiles();
    Child greedy{QStringLiteral("python3"),
                 {QStringLiteral("-c"),
                  QStringLiteral("import socket, sys\n"
                                 "held = [socket.socket(socket.AF_UNIX) for _ in range(100)]\n"
                                 "for s in held: s.connect(sys.argv[1])\n"
                                 "print(sum(s.recv(1) == b'' for s in held[32:]), flush=True)\n"
                                 "sys.stdin.read()\n"),
                  QString::fromStdString(ground.folder + "/companion.sock")}};
    CHECK(greedy.firstLine() == QStringLiteral("68"));
    CHECK(openFiles() <= before + 32 + 8); // and what watching another program takes
}

TEST_CASE("a window process that does not listen any more is given up, and memory stays free")
{
    Ground ground;
    Resident resident{ground.folder, ground.launcher};
    REQUIRE(resident.server.open());
    const test::ExpectWarning warning{QStringLiteral("given up")};
    Child deaf{QStringLiteral("python3"),
               {QStringLiteral("-c"),
                QStringLiteral("import socket, sys\n"
                               "s = socket.socket(socket.AF_UNIX)\n"
                               "s.connect(sys.argv[1])\n"
                               "s.sendall(b'hello\\n')\n"
                               "sys.stdin.read()\n"
                               "import time\n"
                               "time.sleep(600)\n"),
                QString::fromStdString(ground.folder + "/companion.sock")}};
    REQUIRE(waitUntil([&] { return resident.server.isThere(); }));
    for (int count = 0; count < 40; ++count) {
        resident.server.say(core::NotStored{1, std::string(1'000'000, 'z')});
    }
    REQUIRE(waitUntil([&] { return !resident.server.isThere(); }));
    CHECK(resident.events == std::vector<std::string>{"came", "gone"});
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

TEST_CASE("a folder that others may enter is closed to them before the socket is made")
{
    Ground ground;
    REQUIRE(::mkdir(ground.folder.c_str(), 0777) == 0);
    REQUIRE(::chmod(ground.folder.c_str(), 0777) == 0);
    Resident resident{ground.folder, ground.launcher};
    REQUIRE(resident.server.open());
    struct stat status { };
    REQUIRE(::stat(ground.folder.c_str(), &status) == 0);
    CHECK((status.st_mode & 07777) == 0700);
    REQUIRE(::stat((ground.folder + "/companion.sock").c_str(), &status) == 0);
    CHECK((status.st_mode & 07777) == 0600);
}

TEST_CASE("a folder that cannot hold a socket is refused by name")
{
    Ground ground;
    QFile file{QString::fromStdString(ground.folder)};
    REQUIRE(file.open(QIODevice::WriteOnly));
    Resident resident{ground.folder, ground.launcher};
    const auto open = resident.server.open();
    REQUIRE_FALSE(open);
    CHECK(open.error() == ground.folder + " is not a folder. Please move it away.");

    const std::string tooLong = ground.folder + std::string(120, 'x');
    Resident other{tooLong, ground.launcher};
    const auto otherOpen = other.server.open();
    REQUIRE_FALSE(otherOpen);
    CHECK_THAT(otherOpen.error(), Catch::Contains(tooLong) && Catch::Contains("XDG_RUNTIME_DIR"));
}

TEST_CASE("a socket's path may hold any character")
{
    QTemporaryDir temporary;
    const std::string folder = temporary.filePath(QStringLiteral("a b,c;d=%é")).toStdString();
    FakeLauncher launcher;
    Resident resident{folder, launcher};
    REQUIRE(resident.server.open());
    Windows windows{folder};
    windows.listen();
    CHECK(waitUntil([&] { return windows.hasHeard(core::Snapshot{}); }));
}

TEST_CASE("a hundred window processes leave nothing open in the resident")
{
    Ground ground;
    Resident resident{ground.folder, ground.launcher};
    REQUIRE(resident.server.open());
    const auto visit = [&] {
        {
            Windows windows{ground.folder};
            windows.listen();
            REQUIRE(waitUntil([&] { return resident.server.isThere(); }));
        }
        REQUIRE(waitUntil([&] { return !resident.server.isThere(); }));
    };
    visit();
    const qsizetype before = openFiles();
    for (int i = 0; i < 100; ++i) {
        visit();
    }
    CHECK(waitUntil([&] { return openFiles() <= before; }));
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
