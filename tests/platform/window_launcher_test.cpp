#include "limber/platform/window_launcher.hpp"
#include "support/catch.hpp"
#include "support/environment.hpp"
#include "support/wait_until.hpp"

#include <QFile>
#include <QTemporaryDir>

using limber::platform::ProgramLauncher;
using limber::test::EnvironmentVariable;
using limber::test::waitUntil;

namespace {

QByteArray contents(const QString& file)
{
    QFile opened{file};
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray{};
}

} // namespace

TEST_CASE("a program that is missing is reported by name, but never from within")
{
    ProgramLauncher launcher{"/nowhere/limber-window"};
    std::vector<std::string> reasons;
    launcher.start("", [&](const std::string& reason) { reasons.push_back(reason); });
    CHECK(reasons.empty());
    REQUIRE(waitUntil([&] { return !reasons.empty(); }));
    CHECK(reasons
          == std::vector<std::string>{
              "/nowhere/limber-window cannot be started. Please install Limber again."});
}

TEST_CASE("a program that ends is noticed, also if it ends at once")
{
    for (int i = 0; i < 20; ++i) {
        ProgramLauncher launcher{"/bin/true"};
        int ends = 0;
        launcher.start("", [&](const std::string&) { ++ends; });
        REQUIRE(waitUntil([&] { return ends == 1; }));
    }
}

TEST_CASE("a program is given the token of the click, and never this process's own")
{
    const EnvironmentVariable own{"XDG_ACTIVATION_TOKEN", "own"};
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("tokens"));
    ProgramLauncher launcher{
        "/bin/sh", {"-c", "echo \"$XDG_ACTIVATION_TOKEN-$DESKTOP_STARTUP_ID\" >> " + file.toStdString()}};
    for (const char* token : {"of the click", ""}) {
        bool ended = false;
        launcher.start(token, [&](const std::string&) { ended = true; });
        REQUIRE(waitUntil([&] { return ended; }));
    }
    CHECK(contents(file) == "of the click-of the click\n-\n");
}

TEST_CASE("a program that hangs can be ended")
{
    ProgramLauncher launcher{"/bin/sleep", {"1000"}};
    bool ended = false;
    launcher.start("", [&](const std::string&) { ended = true; });
    launcher.kill();
    CHECK(waitUntil([&] { return ended; }));
    launcher.kill();
}

TEST_CASE("a program may be started anew from within the news that it has ended")
{
    ProgramLauncher launcher{"/bin/true"};
    int ends = 0;
    const std::function<void(const std::string&)> again = [&](const std::string&) {
        if (++ends < 3) {
            launcher.start("", again);
        }
    };
    launcher.start("", again);
    CHECK(waitUntil([&] { return ends == 3; }));
}

TEST_CASE("a window program that is not installed is an error that names both places")
{
    const auto program = limber::platform::windowProgram();
    REQUIRE_FALSE(program);
    CHECK_THAT(program.error(),
               Catch::Contains("/limber-window is neither") || Catch::Contains("neither at"));
    CHECK_THAT(program.error(), Catch::Contains("libexec/limber/limber-window"));
}
