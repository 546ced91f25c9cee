#pragma once

#include "support/child.hpp"
#include "support/environment.hpp"

#include <QDir>
#include <QFile>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <unistd.h>

#include <memory>
#include <stdexcept>

namespace limber::test {

/// The compositor sway without a screen. While it lives, the environment names it.
class Sway {
public:
    Sway()
    {
        QFile configuration{m_folder.filePath(QStringLiteral("config"))};
        if (!configuration.open(QIODevice::WriteOnly)
            || configuration.write("xwayland disable\noutput * resolution 1280x800\n") < 0) {
            throw std::runtime_error("cannot write sway's configuration");
        }
        configuration.close();
        QStringList command{QStringLiteral("sway"), QStringLiteral("-c"), configuration.fileName()};
        if (getuid() == 0) {
            // sway refuses to run as root, so it is somebody else in a user namespace of its own.
            command = QStringList{QStringLiteral("unshare"), QStringLiteral("--user"),
                                  QStringLiteral("--map-user=1000"), QStringLiteral("--map-group=1000"),
                                  QStringLiteral("--")}
                + command;
        }
        m_compositor = std::make_unique<Child>(command.front(), command.sliced(1));
        const bool isUp = waitUntil([this] {
            return !m_compositor->isRunning()
                || (!first(QStringLiteral("wayland-*.lock")).isEmpty()
                    && !first(QStringLiteral("sway-ipc*.sock")).isEmpty());
        });
        if (!isUp || !m_compositor->isRunning()) {
            throw std::runtime_error("sway does not run: " + m_compositor->errors().toStdString());
        }
        m_display = std::make_unique<EnvironmentVariable>(
            "WAYLAND_DISPLAY", first(QStringLiteral("wayland-*.lock")).chopped(5).toUtf8());
        m_control = std::make_unique<EnvironmentVariable>(
            "SWAYSOCK", m_folder.filePath(first(QStringLiteral("sway-ipc*.sock"))).toUtf8());
    }

    void kill() { m_compositor->kill(); }
    /// Tells sway to do something, as soon as it can: a window that has just been shown may not be known yet.
    static void tell(const QString& command)
    {
        const bool isDone = waitUntil([&] {
            Child message{QStringLiteral("swaymsg"), {command}};
            return waitUntil([&] { return !message.isRunning(); }) && message.exitCode() == 0;
        });
        if (!isDone) {
            throw std::runtime_error("sway does not do this: " + command.toStdString());
        }
    }
    static void pressKey() { run(QStringLiteral("wtype"), {QStringLiteral("a")}); }

private:
    [[nodiscard]] QString first(const QString& pattern) const
    {
        return QDir{m_folder.path()}.entryList({pattern}, QDir::Files | QDir::System | QDir::Hidden).value(0);
    }

    QTemporaryDir m_folder;
    EnvironmentVariable m_runtime{"XDG_RUNTIME_DIR", m_folder.path().toUtf8()};
    EnvironmentVariable m_backend{"WLR_BACKENDS", "headless"};
    EnvironmentVariable m_devices{"WLR_LIBINPUT_NO_DEVICES", "1"};
    EnvironmentVariable m_renderer{"WLR_RENDERER", "pixman"};
    EnvironmentVariable m_outputs{"WLR_HEADLESS_OUTPUTS", "1"};
    std::unique_ptr<Child> m_compositor;
    std::unique_ptr<EnvironmentVariable> m_display;
    std::unique_ptr<EnvironmentVariable> m_control;
};

} // namespace limber::test
