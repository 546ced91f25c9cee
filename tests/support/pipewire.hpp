#pragma once

#include "support/child.hpp"
#include "support/environment.hpp"
#include "support/private_bus.hpp"

#include <QDir>
#include <QFile>
#include <QString>
#include <QTemporaryDir>

#include <memory>
#include <stdexcept>
#include <vector>

namespace limber::test {

/// PipeWire with its session manager and its PulseAudio part, in a runtime folder of its own; a loudspeaker
/// that plays nowhere and a microphone that hears nothing.
class PipeWire {
public:
    PipeWire()
    {
        start("pipewire", QStringLiteral("pipewire-0"));
        start("wireplumber", {});
        start("pipewire-pulse", QStringLiteral("pulse/native"));
        loadSink(QStringLiteral("sink_name=loudspeaker"));
        loadSink(QStringLiteral("media.class=Audio/Source/Virtual sink_name=microphone"));
    }
    /// The PulseAudio part dies. PipeWire itself goes on.
    void killPulse() { m_children.back()->kill(); }

private:
    [[nodiscard]] static QByteArray made(const QTemporaryDir& folder, const char* name)
    {
        QDir{folder.path()}.mkdir(QString::fromUtf8(name));
        return folder.filePath(QString::fromUtf8(name)).toUtf8();
    }
    void start(const char* program, const QString& socket)
    {
        m_children.push_back(std::make_unique<Child>(QString::fromUtf8(program)));
        const QString path = m_folder.filePath(QStringLiteral("run/") + socket);
        if (!socket.isEmpty() && !waitUntil([&] { return QFile::exists(path); })) {
            throw std::runtime_error(std::string{program} + " does not listen");
        }
    }
    /// Waits for the session manager as well: it is what makes a sink usable.
    static void loadSink(const QString& arguments)
    {
        run(QStringLiteral("pactl"),
            QStringList{QStringLiteral("load-module"), QStringLiteral("module-null-sink")}
                + arguments.split(QLatin1Char{' '}));
    }

    QTemporaryDir m_folder;
    EnvironmentVariable m_runtime{"XDG_RUNTIME_DIR", made(m_folder, "run")};
    EnvironmentVariable m_home{"HOME", made(m_folder, "home")};
    EnvironmentVariable m_server{"PULSE_SERVER",
                                 "unix:" + m_folder.filePath(QStringLiteral("run/pulse/native")).toUtf8()};
    PrivateBus m_bus;
    std::vector<std::unique_ptr<Child>> m_children;
};

} // namespace limber::test
