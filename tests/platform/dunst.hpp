#pragma once

#include "support/private_bus.hpp"
#include "support/xvfb.hpp"

#include <QDBusMessage>
#include <QDBusVariant>
#include <QFile>
#include <QTemporaryDir>
#include <QVariant>

#include <memory>

namespace limber::test {

/// The notification server dunst on an X server of its own. Its menu of actions is answered by `pick`.
class Dunst {
public:
    explicit Dunst(PrivateBus& bus)
        : m_bus{bus}
        , m_connection{bus.connect()}
    {
        write(QStringLiteral("picker"),
              QStringLiteral("#!/bin/sh\ngrep -F -- \"$(cat '%1')\" | head -1\n").arg(path("pick")));
        QFile::setPermissions(path("picker"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        write(QStringLiteral("dunstrc"), QStringLiteral("[global]\ndmenu = %1\n").arg(path("picker")));
        start();
    }

    void start()
    {
        m_process = std::make_unique<Child>(QStringLiteral("dunst"),
                                            QStringList{QStringLiteral("-config"), path("dunstrc")});
        m_bus.waitForName(QStringLiteral("org.freedesktop.Notifications"));
    }
    void kill()
    {
        m_process->kill();
        m_bus.waitForName(QStringLiteral("org.freedesktop.Notifications"), false);
    }

    /// Opens the menu of actions and takes the line with `label`.
    void pick(const QString& label)
    {
        write(QStringLiteral("pick"), label);
        run(QStringLiteral("dunstctl"), {QStringLiteral("context")});
    }
    void closeAll() { run(QStringLiteral("dunstctl"), {QStringLiteral("close-all")}); }
    void setPaused(bool paused)
    {
        run(QStringLiteral("dunstctl"), {QStringLiteral("set-paused"), QVariant{paused}.toString()});
    }
    /// How many notifications are on screen.
    [[nodiscard]] uint displayed() const
    {
        QDBusMessage call = QDBusMessage::createMethodCall(
            QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("/org/freedesktop/Notifications"),
            QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
        call << QStringLiteral("org.dunstproject.cmd0") << QStringLiteral("displayedLength");
        const QDBusMessage reply = m_connection.call(call);
        return reply.arguments().value(0).value<QDBusVariant>().variant().toUInt();
    }

private:
    [[nodiscard]] QString path(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    void write(const QString& name, const QString& text) const
    {
        QFile file{m_folder.filePath(name)};
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0) {
            throw std::runtime_error("cannot write dunst's " + name.toStdString());
        }
    }

    PrivateBus& m_bus;
    QDBusConnection m_connection;
    QTemporaryDir m_folder;
    Xvfb m_xvfb;
    std::unique_ptr<Child> m_process;
};

} // namespace limber::test
