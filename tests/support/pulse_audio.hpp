#pragma once

#include "support/child.hpp"
#include "support/environment.hpp"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QString>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <vector>

namespace limber::test {

/// PulseAudio with a loudspeaker that plays nowhere and a microphone that hears nothing.
class PulseAudio {
public:
    explicit PulseAudio(const QString& socket)
        : m_process{QStringLiteral("pulseaudio"),
                    {QStringLiteral("-n"), QStringLiteral("--daemonize=no"),
                     QStringLiteral("--use-pid-file=no"), QStringLiteral("--exit-idle-time=-1"),
                     QStringLiteral("--log-level=error"), QStringLiteral("--load=module-null-sink"),
                     QStringLiteral("--load=module-null-source"),
                     QStringLiteral("--load=module-native-protocol-unix auth-anonymous=1 socket=") + socket}}
    { }
    void kill() { m_process.kill(); }

private:
    Child m_process;
};

/// A PulseAudio of the test's own, which every program of the test plays on, and a tape of what is played.
class Loudspeaker {
public:
    Loudspeaker()
        : m_server{"PULSE_SERVER", "unix:" + socket().toUtf8()}
        , m_runtime{"PULSE_RUNTIME_PATH", m_folder.filePath(QStringLiteral("own")).toUtf8()}
        , m_pulse{prepared()}
    {
        if (!waitUntil([this] { return QFile::exists(socket()); })) {
            throw std::runtime_error("PulseAudio does not listen");
        }
        m_tape = std::make_unique<Child>(
            QStringLiteral("parecord"),
            QStringList{QStringLiteral("--raw"), QStringLiteral("--format=s16le"),
                        QStringLiteral("--rate=44100"), QStringLiteral("--channels=1"),
                        QStringLiteral("--latency-msec=20"), QStringLiteral("--device=null.monitor"),
                        tape()});
        if (!waitUntil([this] { return QFile{tape()}.size() > 0; })) {
            throw std::runtime_error("nothing is recorded");
        }
    }

    /// The loudest sample so far since the last rewind, of 32,767.
    [[nodiscard]] int loudest() const
    {
        int peak = 0;
        for (const std::int16_t sample : samples()) {
            peak = std::max(peak, std::abs(static_cast<int>(sample)));
        }
        return peak;
    }
    /// What was played is forgotten.
    void rewind() { m_heard = QFile{tape()}.size() / 2 * 2; }
    /// How long the tape is, in samples.
    [[nodiscard]] qint64 length() const { return QFile{tape()}.size() / 2; }
    void kill() { m_pulse.kill(); }

private:
    [[nodiscard]] QString socket() const { return m_folder.filePath(QStringLiteral("pulse/native")); }
    [[nodiscard]] QString tape() const { return m_folder.filePath(QStringLiteral("tape")); }
    [[nodiscard]] QString prepared() const
    {
        QDir{m_folder.path()}.mkdir(QStringLiteral("own"));
        QDir{m_folder.path()}.mkdir(QStringLiteral("pulse"));
        return socket();
    }
    [[nodiscard]] std::vector<std::int16_t> samples() const
    {
        QFile file{tape()};
        if (!file.open(QFile::ReadOnly) || !file.seek(m_heard)) {
            return {};
        }
        const QByteArray bytes = file.readAll();
        if (bytes.isEmpty()) {
            return {};
        }
        std::vector<std::int16_t> samples(static_cast<std::size_t>(bytes.size() / 2));
        std::memcpy(samples.data(), bytes.constData(), samples.size() * 2);
        return samples;
    }

    QTemporaryDir m_folder;
    EnvironmentVariable m_server;
    EnvironmentVariable m_runtime;
    PulseAudio m_pulse;
    std::unique_ptr<Child> m_tape;
    qint64 m_heard = 0;
};

} // namespace limber::test
