#include "limber/platform/voice_process.hpp"

#include "limber/platform/voice_line.hpp"

#include <QCoreApplication>
#include <QObject>
#include <QProcess>
#include <QTimer>

#include <sys/prctl.h>

#include <csignal>
#include <utility>

namespace limber::platform {

namespace fs = std::filesystem;

namespace {

constexpr int failuresUntilSilent = 5;
// Who ends waits no longer than this for the voice to break off.
constexpr std::chrono::milliseconds forTheEnd{500};

} // namespace

class VoiceProcess::Private : public QObject {
public:
    Private(tl::expected<fs::path, std::string> program,
            const std::vector<std::string>& arguments,
            std::chrono::milliseconds patience);
    ~Private() override;

    void order(std::variant<Say, Hush, AskForVoices> what);
    void ask(Told told);
    [[nodiscard]] bool isRunning() const { return m_process != nullptr; }

private:
    bool start();
    void read();
    void fail(const std::string& why);
    void tell(const ports::SpeechOffer& offer) const;

    tl::expected<fs::path, std::string> m_program;
    QStringList m_arguments;
    std::unique_ptr<QProcess> m_process;
    QTimer m_patience;
    Told m_told;
    std::int64_t m_ordered = 0; ///< the serial of the last order
    int m_failures = 0;         ///< in a row
};

VoiceProcess::Private::Private(tl::expected<fs::path, std::string> program,
                               const std::vector<std::string>& arguments,
                               std::chrono::milliseconds patience)
    : m_program{std::move(program)}
    , m_patience{this}
{
    for (const std::string& argument : arguments) {
        m_arguments << QString::fromStdString(argument);
    }
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] { fail("The speech engine does not answer."); });
}

VoiceProcess::Private::~Private()
{
    if (m_process) {
        m_process->disconnect(this);
        // At the end of its orders it breaks off what it is saying, and ends.
        m_process->closeWriteChannel();
        if (!m_process->waitForFinished(static_cast<int>(forTheEnd.count()))) {
            m_process->kill();
            m_process->waitForFinished();
        }
    }
}

bool VoiceProcess::Private::start()
{
    if (m_process) {
        return true;
    }
    if (!m_program) {
        tell({.voices = {}, .engine = {}, .problem = m_program.error()});
        return false;
    }
    if (m_failures >= failuresUntilSilent) {
        tell({.voices = {}, .engine = {}, .problem = "The speech engine fails every time."});
        return false;
    }
    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process->setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    connect(m_process.get(), &QProcess::readyReadStandardOutput, this, &Private::read);
    connect(m_process.get(), &QProcess::finished, this, [this] { fail("The speech engine crashed."); });
    connect(m_process.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            fail(m_program->string() + " cannot be started. Please install Limber again.");
        }
    });
    m_process->start(QString::fromStdString(m_program->string()), m_arguments);
    return m_process != nullptr;
}

void VoiceProcess::Private::order(std::variant<Say, Hush, AskForVoices> what)
{
    if (!start()) {
        return;
    }
    m_process->write(toLine(VoiceOrder{++m_ordered, std::move(what)}));
    if (!m_patience.isActive()) {
        m_patience.start();
    }
}

void VoiceProcess::Private::ask(Told told)
{
    m_told = std::move(told);
    order(AskForVoices{});
}

void VoiceProcess::Private::read()
{
    while (m_process && m_process->canReadLine()) {
        const auto answer = answerIn(m_process->readLine());
        if (!answer) {
            continue;
        }
        if (answer->done) {
            m_failures = 0;
            if (*answer->done == m_ordered) {
                m_patience.stop();
            } else {
                m_patience.start();
            }
        }
        if (answer->offer) {
            tell(*answer->offer);
        }
    }
}

void VoiceProcess::Private::fail(const std::string& why)
{
    m_patience.stop();
    if (!m_process) {
        return;
    }
    ++m_failures;
    m_process->disconnect(this);
    m_process->kill();
    // It may be telling of its own end just now, or still have to end.
    QProcess* gone = m_process.release();
    if (gone->state() == QProcess::NotRunning) {
        gone->deleteLater();
    } else {
        connect(gone, &QProcess::finished, gone, &QObject::deleteLater);
    }
    tell({.voices = {}, .engine = {}, .problem = why});
}

void VoiceProcess::Private::tell(const ports::SpeechOffer& offer) const
{
    if (m_told) {
        m_told(offer);
    }
}

VoiceProcess::VoiceProcess(tl::expected<fs::path, std::string> program,
                           const std::vector<std::string>& arguments,
                           std::chrono::milliseconds patience)
    : m_private{std::make_unique<Private>(std::move(program), arguments, patience)}
{ }

VoiceProcess::~VoiceProcess() = default;

void VoiceProcess::prepare()
{
    if (!m_private->isRunning()) {
        m_private->order(AskForVoices{});
    }
}

void VoiceProcess::say(const std::string& text, const ports::Manner& manner)
{
    m_private->order(Say{text, manner});
}

void VoiceProcess::hush()
{
    if (m_private->isRunning()) {
        m_private->order(Hush{});
    }
}

void VoiceProcess::ask(Told told)
{
    m_private->ask(std::move(told));
}

tl::expected<fs::path, std::string> voiceProgram()
{
    const fs::path place = fs::path{QCoreApplication::applicationDirPath().toStdString()} / "limber-voice";
    std::error_code ignored;
    if (fs::is_regular_file(place, ignored)) {
        return place;
    }
    return tl::unexpected{"limber-voice is not at " + place.string() + ". Please install Limber again."};
}

} // namespace limber::platform
