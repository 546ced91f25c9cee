#include "command_line.hpp"
#include "demo/demo.hpp"
#include "doctor/doctor.hpp"
#include "language.hpp"
#include "render/render.hpp"
#include "windows/window_app.hpp"

#include "limber/platform/paths.hpp"

#include <QApplication>

#include <sys/stat.h>

#include <iostream>
#include <string>
#include <variant>

namespace {

using namespace limber;

constexpr int failed = 1;
constexpr int usage = 2;

void nameApplication()
{
    QCoreApplication::setApplicationName(QStringLiteral("Limber"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LIMBER_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.limber_app.Limber"));
    QApplication::setQuitOnLastWindowClosed(false);
    app::speakTheUsersLanguage();
    QGuiApplication::setLayoutDirection(app::spokenLanguage().textDirection());
}

bool hasDisplay()
{
    return !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") || !qEnvironmentVariableIsEmpty("DISPLAY")
        || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

int complain(const std::string& text, int status)
{
    std::cerr << "limber-window: " << text << '\n';
    return status;
}

} // namespace

/// Started by `limber`, never by hand: without arguments to show windows, else with what was asked of limber
/// that only this program can do.
int main(int argc, char** argv)
{
    const auto wanted = app::parseCommandLine({argv + 1, argv + argc}, LIMBER_VERSION);
    const auto* demo = wanted ? std::get_if<app::Demo>(&*wanted) : nullptr;
    const auto* render = wanted ? std::get_if<app::Render>(&*wanted) : nullptr;
    const auto* doctor = wanted ? std::get_if<app::Doctor>(&*wanted) : nullptr;
    if (argc > 1 && demo == nullptr && render == nullptr && doctor == nullptr) {
        return complain("this program is started by limber. Try: limber --help", usage);
    }
    if (render != nullptr) {
        const QCoreApplication application(argc, argv);
        nameApplication();
        return app::renderPicture(*render, platform::paths());
    }
    if (doctor != nullptr) {
        const QCoreApplication application(argc, argv);
        nameApplication();
        return app::runDoctor(platform::paths(), doctor->json);
    }
    if (demo != nullptr && demo->offscreen) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    } else if (!hasDisplay()) {
        return complain("there is no display here. For pictures without one: limber demo --offscreen DIR",
                        failed);
    }
    const QApplication application(argc, argv);
    nameApplication();
    if (demo != nullptr) {
        return app::runDemo(demo->offscreen);
    }
    // What is written from here on, also by Qt, is nobody else's business.
    ::umask(S_IRWXG | S_IRWXO);
    return app::showWindows(platform::paths());
}
