#pragma once

#include "support/wait_until.hpp"

#include <QProcess>
#include <QStandardPaths>
#include <QString>
#include <QStringList>

#include <sys/prctl.h>

#include <csignal>
#include <stdexcept>
#include <string>

namespace limber::test {

/// A program that runs beside the test and ends with it, however the test ends. A program that is missing
/// fails the test.
class Child {
public:
    explicit Child(const QString& program, const QStringList& arguments = {})
    {
        if (QStandardPaths::findExecutable(program).isEmpty()) {
            throw std::runtime_error(program.toStdString() + " is missing: .ci/setup installs it");
        }
        m_process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
        m_process.setProcessChannelMode(QProcess::SeparateChannels);
        m_process.setStandardInputFile(QProcess::nullDevice());
        m_process.start(program, arguments);
        if (!m_process.waitForStarted()) {
            throw std::runtime_error(program.toStdString() + " did not start");
        }
    }
    ~Child() { stop(); }
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;

    /// Ends it as a user would, and waits until it is gone.
    void stop()
    {
        if (isRunning()) {
            m_process.terminate();
            if (!m_process.waitForFinished(3000)) {
                kill();
            }
        }
    }
    /// Ends it at once.
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    [[nodiscard]] bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    [[nodiscard]] int exitCode() const { return m_process.exitCode(); }
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }
    [[nodiscard]] QString output() { return take(m_output, m_process.readAllStandardOutput()); }
    [[nodiscard]] QString errors() { return take(m_errors, m_process.readAllStandardError()); }

    /// The first line it wrote. Throws if it ends without one.
    [[nodiscard]] QString firstLine()
    {
        const bool came = waitUntil([this] { return output().contains(QLatin1Char{'\n'}) || !isRunning(); });
        if (!came || !m_output.contains(QLatin1Char{'\n'})) {
            throw std::runtime_error(m_process.program().toStdString()
                                     + " said nothing: " + errors().toStdString());
        }
        return m_output.section(QLatin1Char{'\n'}, 0, 0);
    }

private:
    static QString take(QString& all, const QByteArray& more)
    {
        all += QString::fromUtf8(more);
        return all;
    }

    QProcess m_process;
    QString m_output;
    QString m_errors;
};

/// Runs a program to its end and returns what it wrote. Throws if it is missing or fails.
inline QString run(const QString& program, const QStringList& arguments = {})
{
    Child child{program, arguments};
    const bool ended = waitUntil([&] { return !child.isRunning(); });
    if (!ended || child.exitCode() != 0) {
        throw std::runtime_error(program.toStdString() + " failed: " + child.errors().toStdString());
    }
    return child.output();
}

} // namespace limber::test
