#if __has_include(<catch2/catch_session.hpp>)
#include <catch2/catch_session.hpp>
#else
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>
#endif

#include "support/expected_warning.hpp"

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>

#include <cstdio>
#include <stdexcept>

namespace {

/// The offscreen platform says so for every window that has a smallest size.
const QString offscreenRemark = QStringLiteral("This plugin does not support propagateSizeHints()");

void failOnWarning(QtMsgType type, const QMessageLogContext&, const QString& text)
{
    if (limber::test::isExpectedWarning(text) || text == offscreenRemark) {
        return;
    }
    std::fprintf(stderr, "%s\n", qPrintable(text));
    if (type == QtWarningMsg || type == QtCriticalMsg) {
        throw std::runtime_error("Qt warned: " + text.toStdString());
    }
}

/// Leads every path of the user's, and the desktop's bus and display, away from the machine's own.
void leaveTheDesktopAlone(const QTemporaryDir& home)
{
    const auto folder = [&home](const char* variable, const QString& name) {
        QDir{home.path()}.mkdir(name);
        const QString path = home.filePath(name);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv(variable, path.toUtf8());
    };
    folder("HOME", QStringLiteral("home"));
    folder("XDG_RUNTIME_DIR", QStringLiteral("run"));
    folder("XDG_CONFIG_HOME", QStringLiteral("config"));
    folder("XDG_DATA_HOME", QStringLiteral("data"));
    folder("XDG_STATE_HOME", QStringLiteral("state"));
    folder("XDG_CACHE_HOME", QStringLiteral("cache"));
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", "disabled:");
    qunsetenv("DISPLAY");
    qunsetenv("WAYLAND_DISPLAY");
}

} // namespace

int main(int argc, char** argv)
{
    qInstallMessageHandler(failOnWarning);
    const QTemporaryDir home;
    leaveTheDesktopAlone(home);
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    return Catch::Session().run(argc, argv);
}
