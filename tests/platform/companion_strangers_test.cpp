#include "companion_ends.hpp"

#include "support/child.hpp"
#include "support/expected_warning.hpp"

#include <QDir>
#include <QFile>

#include <sys/stat.h>

using namespace limber;
using namespace limber::test;

// The socket is the user's own, and whoever else comes disturbs nothing.

namespace {

qsizetype openFiles()
{
    return QDir{QStringLiteral("/proc/self/fd")}
        .entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System)
        .size();
}

} // namespace

TEST_CASE("a program that speaks another language disturbs nothing")
{
    Ground ground;
    Resident resident{ground.folder, ground.launcher};
    REQUIRE(resident.server.open());
    const ExpectWarning warning{QStringLiteral("passed over")};
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
    const ExpectWarning warning{QStringLiteral("given up")};
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
