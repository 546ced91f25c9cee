#include "command_line.hpp"
#include "language.hpp"
#include "resident/ask_running.hpp"
#include "resident/remind.hpp"

#include "limber/platform/paths.hpp"
#include "limber/platform/window_launcher.hpp"

#include <QApplication>

#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <vector>

namespace {

using namespace limber;

constexpr int failed = 1;

void nameApplication()
{
    QCoreApplication::setApplicationName(QStringLiteral("Limber"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LIMBER_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.limber_app.Limber"));
    app::speakTheUsersLanguage();
}

bool hasDisplay()
{
    return !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") || !qEnvironmentVariableIsEmpty("DISPLAY")
        || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

/// The windows' program draws and speaks, so it takes the place of this one.
int handOver(std::vector<std::string> arguments)
{
    const auto program = platform::windowProgram();
    if (!program) {
        std::cerr << "limber: " << program.error() << '\n';
        return failed;
    }
    arguments.insert(arguments.begin(), program->string());
    std::vector<char*> raw;
    raw.reserve(arguments.size() + 1);
    for (std::string& argument : arguments) {
        raw.push_back(argument.data());
    }
    raw.push_back(nullptr);
    execv(raw.front(), raw.data());
    std::cerr << "limber: " << program->string() << ": " << std::generic_category().message(errno) << '\n';
    return failed;
}

int remind(int argc,
           char** argv,
           const platform::Paths& paths,
           const std::optional<core::StartWanted>& wanted)
{
    if (!hasDisplay()) {
        std::cerr
            << "limber: there is no display here to show anything on. Start Limber on a desktop, or see it "
               "with: limber demo --offscreen DIR\n";
        return failed;
    }
    // No windows here, so no desktop theme: it would cost as much memory as the rest.
    QGuiApplication::setDesktopSettingsAware(false);
    QApplication::setQuitOnLastWindowClosed(false);
    const QApplication application(argc, argv);
    nameApplication();
    return app::remind(paths, wanted);
}

} // namespace

int main(int argc, char** argv)
{
    const std::vector<std::string> arguments{argv + 1, argv + argc};
    const auto wanted = app::parseCommandLine(arguments, LIMBER_VERSION);
    if (!wanted) {
        std::cerr << wanted.error().text << '\n';
        return app::UsageError::exitCode;
    }
    if (std::holds_alternative<app::Demo>(*wanted) || std::holds_alternative<app::Render>(*wanted)
        || std::holds_alternative<app::Doctor>(*wanted)) {
        const QCoreApplication application(argc, argv);
        return handOver(arguments);
    }
    // What is written from here on, also by Qt, is nobody else's business.
    ::umask(S_IRWXG | S_IRWXO);
    const platform::Paths paths = platform::paths();
    if (std::holds_alternative<app::Open>(*wanted)) {
        // It can remind all the same, and tells in its window what cannot be written.
        if (const auto made = platform::createFolders(paths); !made) {
            std::cerr << "limber: " << made.error() << '\n';
        }
        return remind(argc, argv, paths, std::nullopt);
    }
    const QCoreApplication application(argc, argv);
    nameApplication();
    const int status = app::askRunning(*wanted, paths);
    std::cout.flush();
    std::cerr.flush();
    std::fflush(nullptr);
    // Without unwinding: Qt's D-Bus thread may still be reading when the types it needs are gone, and says
    // so.
    std::_Exit(status);
}
