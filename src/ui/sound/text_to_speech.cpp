#include "limber/ui/text_to_speech.hpp"

#include "sound/speech_worker.hpp"

#include <QTextToSpeech>

#include <array>
#include <utility>

namespace limber::ui {

namespace {

// Who ends waits no longer than this for an engine.
constexpr std::chrono::milliseconds patience{1000};
constexpr std::array preferred{"speechd", "flite"};

} // namespace

TextToSpeech::TextToSpeech(const QLocale& language, QStringList engines)
    : m_worker{new SpeechWorker(language, std::move(engines))}
{
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
}

TextToSpeech::~TextToSpeech()
{
    if (!m_thread.isRunning()) {
        delete m_worker;
        return;
    }
    m_thread.quit();
    if (!m_thread.wait(patience)) {
        m_thread.terminate();
        m_thread.wait();
    }
}

void TextToSpeech::say(const std::string& text, const ports::Manner& manner)
{
    m_thread.start();
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, text = QString::fromStdString(text), manner] {
        worker->say(text, manner);
    });
}

void TextToSpeech::hush()
{
    if (m_thread.isRunning()) {
        QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->hush(); });
    }
}

void TextToSpeech::ask(Told told)
{
    m_ear = std::make_unique<QObject>();
    QObject::connect(m_worker, &SpeechWorker::told, m_ear.get(), std::move(told));
    m_thread.start();
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->ask(); });
}

QStringList TextToSpeech::usableEngines()
{
    const QStringList installed = QTextToSpeech::availableEngines();
    QStringList usable;
    for (const char* name : preferred) {
        if (installed.contains(QString::fromLatin1(name))) {
            usable << QString::fromLatin1(name);
        }
    }
    return usable;
}

} // namespace limber::ui
