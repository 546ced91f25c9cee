#include "doctor/examination.hpp"

#include "limber/catalogue/load.hpp"
#include "limber/platform/dbus_interface_client.hpp"
#include "limber/platform/voice_process.hpp"
#include "limber/storage/history_examination.hpp"
#include "limber/storage/settings_file.hpp"
#include "limber/tray/tray_examination.hpp"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QLocale>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace limber::app {

namespace {

using namespace std::chrono_literals;
using core::Finding;
using Grade = core::Finding::Grade;

// An engine that is slow to start may still answer; one that hangs never does.
constexpr auto voicePatience = 5s;
constexpr core::Milliseconds runningPatience = 2s;

struct DoctorWords {
    Q_DECLARE_TR_FUNCTIONS(DoctorWords)
};

Finding running()
{
    Finding finding{"limber", DoctorWords::tr("Limber").toStdString(), Grade::Fine, {}, {}};
    const auto answer = platform::callRunning(QDBusConnection::sessionBus(), "Next", {}, runningPatience);
    if (answer) {
        finding.text = DoctorWords::tr("%1 runs. %2")
                           .arg(QCoreApplication::applicationVersion(), QString::fromStdString(*answer))
                           .toStdString();
        return finding;
    }
    const auto fault = answer.error().fault;
    finding.grade = fault == platform::CallError::Fault::NotRunning ? Grade::Lacking : Grade::Wrong;
    finding.text = answer.error().text;
    switch (fault) {
    case platform::CallError::Fault::NotRunning:
        break;
    case platform::CallError::Fault::NoBus:
        finding.remedy
            = DoctorWords::tr(
                  "Log in to a desktop session, or try: dbus-run-session limber. Without a bus Limber shows "
                  "no notifications and takes no commands.")
                  .toStdString();
        break;
    case platform::CallError::Fault::Refused:
    case platform::CallError::Fault::NoAnswer:
        finding.remedy
            = DoctorWords::tr("End it with: limber quit. If that does not help: pkill limber").toStdString();
        break;
    }
    return finding;
}

Finding settings(const std::string& file, const std::vector<std::string>& problems)
{
    Finding finding{"settings", DoctorWords::tr("Settings").toStdString(), Grade::Fine, file, {}};
    if (!problems.empty()) {
        finding.grade = Grade::Wrong;
        finding.text.clear();
        for (const std::string& problem : problems) {
            finding.text += (finding.text.empty() ? "" : "\n") + problem;
        }
    }
    return finding;
}

Finding stretches(const std::filesystem::path& folder)
{
    Finding finding{"catalogue", DoctorWords::tr("Your own stretches").toStdString(), Grade::Fine, {}, {}};
    const catalogue::Loaded loaded = catalogue::loadWith(folder);
    if (loaded.problems.empty()) {
        finding.text = DoctorWords::tr("%1 stretches in all; your own lie in %2")
                           .arg(loaded.catalogue.stretches.size())
                           .arg(QString::fromStdString(folder.string()))
                           .toStdString();
        return finding;
    }
    finding.grade = Grade::Wrong;
    for (const json::Problem& problem : loaded.problems) {
        finding.text += (finding.text.empty() ? "" : "\n") + json::toText(problem);
    }
    finding.remedy
        = DoctorWords::tr("A file with a fault is left out as a whole; the others are used.").toStdString();
    return finding;
}

Finding historyFinding(const std::filesystem::path& file,
                       const ports::Stored<std::optional<storage::HistoryFacts>>& facts)
{
    Finding finding{"history", DoctorWords::tr("History").toStdString(), Grade::Fine, {}, {}};
    if (!facts) {
        finding.grade = Grade::Wrong;
        finding.text = facts.error().text;
        return finding;
    }
    const QString path = QString::fromStdString(file.string());
    if (!*facts) {
        finding.text = DoctorWords::tr("None yet; it will be %1").arg(path).toStdString();
        return finding;
    }
    const QString size = QLocale{}.formattedDataSize(static_cast<qint64>((*facts)->bytes));
    finding.text
        = (DoctorWords::tr("%1, %2, version %3, sound on every page").arg(path, size).arg((*facts)->schema))
              .toStdString();
    if ((*facts)->isOlderSchema) {
        finding.remedy
            = DoctorWords::tr("An earlier Limber wrote it; it is brought forward at the next start.")
                  .toStdString();
    }
    return finding;
}

Finding voiceFinding(const core::SoundSettings& sound, const ports::SpeechOffer& offer)
{
    Finding finding{"voice", DoctorWords::tr("Voice").toStdString(), Grade::Fine, {}, {}};
    if (!offer.problem.empty()) {
        finding.grade = Grade::Lacking;
        finding.text = offer.problem;
        finding.remedy
            = DoctorWords::tr("Chimes still guide a session. For a voice, install speech-dispatcher, or Qt's "
                              "plugin for flite.")
                  .toStdString();
        return finding;
    }
    finding.text = DoctorWords::tr("%1 speaks").arg(QString::fromStdString(offer.engine)).toStdString();
    const bool isThere = sound.voiceName.empty()
        || std::find(offer.voices.begin(), offer.voices.end(), sound.voiceName) != offer.voices.end();
    if (!isThere) {
        finding.grade = Grade::Wrong;
        finding.text = DoctorWords::tr("The voice you chose, %1, is gone; %2 speaks with its own")
                           .arg(QString::fromStdString(sound.voiceName), QString::fromStdString(offer.engine))
                           .toStdString();
        finding.remedy = DoctorWords::tr("Choose another in Settings, Voice and sound.").toStdString();
    }
    return finding;
}

} // namespace

Examination::Examination(platform::Paths paths, const ports::Clock& clock)
    : m_paths{std::move(paths)}
    , m_clock{clock}
{ }

Examination::~Examination()
{
    endReading();
}

void Examination::endReading()
{
    if (m_reading) {
        m_reading->wait();
    }
}

void Examination::examine(Told told)
{
    endReading();
    m_told = std::move(told);
    m_run = std::make_unique<QObject>();
    m_desktopFindings.reset();
    m_tray.reset();
    m_voice.reset();
    m_history.reset();

    const std::filesystem::path file = m_paths.config / "settings.json";
    const ports::LoadedSettings loaded = storage::openSettings(file, m_clock)->load();
    m_rest = {settings(file.string(), loaded.problems), stretches(m_paths.data / "catalogue"), running()};
    lookAtDesktop(loaded.settings.waitFor);
    lookAtVoice(loaded.settings.sound);
    lookAtHistory();
}

void Examination::lookAtDesktop(const core::WaitFor& waitFor)
{
    m_desktop = std::make_unique<platform::DesktopExamination>(m_clock, QDBusConnection::sessionBus(),
                                                               QDBusConnection::systemBus(), waitFor);
    m_desktop->start([this](core::Findings findings) {
        m_desktopFindings = std::move(findings);
        tellIfComplete();
    });
    tray::examineTray(QDBusConnection::sessionBus(), m_run.get(), [this](const Finding& finding) {
        m_tray = finding;
        tellIfComplete();
    });
}

void Examination::lookAtVoice(const core::SoundSettings& sound)
{
    if (!sound.voice) {
        m_voice = Finding{"voice",
                          DoctorWords::tr("Voice").toStdString(),
                          Grade::Fine,
                          DoctorWords::tr("Switched off in the settings").toStdString(),
                          {}};
        return;
    }
    const auto tell = [this, sound](const ports::SpeechOffer& offer) {
        if (!m_voice) {
            m_voice = voiceFinding(sound, offer);
            tellIfComplete();
        }
    };
    QTimer::singleShot(voicePatience, m_run.get(), [tell] {
        tell({.voices = {},
              .engine = {},
              .problem = DoctorWords::tr("The speech engine does not answer.").toStdString()});
    });
    // One of its own: whoever else asks this engine would no longer be told of changes.
    m_speech = std::make_unique<platform::VoiceProcess>(platform::voiceProgram());
    m_speech->ask(tell);
}

void Examination::lookAtHistory()
{
    // Every page of a large file takes its time, and a window is waiting.
    const std::filesystem::path file = m_paths.data / "history.db";
    m_reading.reset(QThread::create([this, run = m_run.get(), file] {
        const auto facts = storage::examineHistory(file);
        QMetaObject::invokeMethod(
            run,
            [this, file, facts] {
                m_history = historyFinding(file, facts);
                tellIfComplete();
            },
            Qt::QueuedConnection);
    }));
    m_reading->start();
}

void Examination::tellIfComplete()
{
    if (!m_desktopFindings || !m_tray || !m_voice || !m_history || !m_told) {
        return;
    }
    core::Findings all = *m_desktopFindings;
    all.insert(all.begin() + 1, *m_tray);
    all.push_back(*m_voice);
    all.push_back(*m_history);
    all.insert(all.end(), m_rest.begin(), m_rest.end());
    std::exchange(m_told, nullptr)(all);
}

} // namespace limber::app
