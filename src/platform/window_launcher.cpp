#include "limber/platform/window_launcher.hpp"

#include "file_descriptor.hpp"

#include <QCoreApplication>
#include <QObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QSocketNotifier>
#include <QStringList>

// glibc 2.36 forgets to declare these as C.
extern "C" {
#include <sys/pidfd.h>
}

#include <array>
#include <cerrno>
#include <csignal>
#include <utility>

namespace limber::platform {

namespace fs = std::filesystem;

namespace {

QProcessEnvironment environmentWith(const QString& activationToken)
{
    // A token serves once: the one this process was started with must not go on to its children.
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString& variable :
         {QStringLiteral("XDG_ACTIVATION_TOKEN"), QStringLiteral("DESKTOP_STARTUP_ID")}) {
        if (activationToken.isEmpty()) {
            environment.remove(variable);
        } else {
            environment.insert(variable, activationToken);
        }
    }
    return environment;
}

} // namespace

class ProgramLauncher::Private : public QObject {
public:
    fs::path program;
    QStringList arguments;

    void start(const QString& activationToken, Ended ended);
    void kill();

private:
    void watch(qint64 pid);
    void tell(const std::string& reason);
    void tellLater(const std::string& reason);
    [[nodiscard]] std::string endedText() const
    {
        return "The window closed before it opened. To see why, run " + program.string() + " in a terminal.";
    }

    Ended m_ended;
    FileDescriptor m_process; ///< means the process itself, so that a number used anew cannot mislead
    std::unique_ptr<QSocketNotifier> m_end;
};

void ProgramLauncher::Private::start(const QString& activationToken, Ended ended)
{
    m_end.reset();
    m_process.close();
    m_ended = std::move(ended);
    QProcess process;
    process.setProgram(QString::fromStdString(program.string()));
    process.setArguments(arguments);
    process.setProcessEnvironment(environmentWith(activationToken));
    qint64 pid = 0;
    if (process.startDetached(&pid)) {
        watch(pid);
    } else {
        tellLater(program.string() + " cannot be started. Please install Limber again.");
    }
}

void ProgramLauncher::Private::watch(qint64 pid)
{
    m_process = FileDescriptor{::pidfd_open(static_cast<pid_t>(pid), 0)};
    if (!m_process) {
        // A kernel that cannot watch processes is no reason to think this one gone.
        if (errno == ESRCH) {
            tellLater(endedText());
        }
        return;
    }
    m_end = std::make_unique<QSocketNotifier>(m_process.value(), QSocketNotifier::Read);
    connect(m_end.get(), &QSocketNotifier::activated, this, [this] {
        m_end->setEnabled(false);
        m_end.release()->deleteLater();
        tell(endedText());
    });
}

void ProgramLauncher::Private::kill()
{
    if (m_process) {
        ::pidfd_send_signal(m_process.value(), SIGKILL, nullptr, 0);
    }
}

void ProgramLauncher::Private::tell(const std::string& reason)
{
    if (const Ended ended = std::exchange(m_ended, {})) {
        ended(reason);
    }
}

void ProgramLauncher::Private::tellLater(const std::string& reason)
{
    QMetaObject::invokeMethod(
        this, [this, reason] { tell(reason); }, Qt::QueuedConnection);
}

ProgramLauncher::ProgramLauncher(fs::path program, const std::vector<std::string>& arguments)
    : m_private{std::make_unique<Private>()}
{
    m_private->program = std::move(program);
    for (const std::string& argument : arguments) {
        m_private->arguments.append(QString::fromStdString(argument));
    }
}

ProgramLauncher::~ProgramLauncher() = default;

void ProgramLauncher::start(const std::string& activationToken, Ended ended)
{
    m_private->start(QString::fromStdString(activationToken), std::move(ended));
}

void ProgramLauncher::kill()
{
    m_private->kill();
}

tl::expected<fs::path, std::string> windowProgram()
{
    const fs::path folder{QCoreApplication::applicationDirPath().toStdString()};
    const std::array places{folder / "limber-window", (folder / LIMBER_LIBEXEC_FROM_BIN / "limber-window")};
    for (const fs::path& place : places) {
        std::error_code ignored;
        if (fs::is_regular_file(place, ignored)) {
            return place.lexically_normal();
        }
    }
    return tl::unexpected{"limber-window is neither at " + places[0].string() + " nor at "
                          + places[1].lexically_normal().string() + ". Please install Limber again."};
}

} // namespace limber::platform
