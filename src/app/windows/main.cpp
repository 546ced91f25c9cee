#include "demo/demo.hpp"
#include "windows/window_app.hpp"

#include "limber/platform/paths.hpp"

#include <QApplication>

#include <iostream>
#include <optional>
#include <string>
#include <vector>

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

/// Started by `limber`, never by hand: without arguments to show windows, with "demo [--offscreen DIR]" for
/// the demo.
int main(int argc, char** argv)
{
    const std::vector<std::string> arguments{argv + 1, argv + argc};
    const bool isDemo = !arguments.empty() && arguments[0] == "demo";
    const bool isOffscreen = isDemo && arguments.size() == 3 && arguments[1] == "--offscreen";
    if (!arguments.empty() && !isOffscreen && !(isDemo && arguments.size() == 1)) {
        return complain("this program is started by limber. Try: limber --help", usage);
    }
    if (isOffscreen) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    } else if (!hasDisplay()) {
        return complain("there is no display here. For pictures without one: limber demo --offscreen DIR",
                        failed);
    }
    const QApplication application(argc, argv);
    nameApplication();
    if (isDemo) {
        return app::runDemo(isOffscreen ? std::optional<std::string>{arguments[2]} : std::nullopt);
    }
    return app::showWindows(platform::paths());
}
