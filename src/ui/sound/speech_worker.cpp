#include "sound/speech_worker.hpp"

#include <QVoice>

#include <algorithm>
#include <utility>

namespace limber::ui {

namespace {

// Slow speech takes about a tenth of a second for a letter; the rest is for the sound to begin.
constexpr std::chrono::milliseconds forALetter{150};
constexpr std::chrono::milliseconds toBegin{5000};
constexpr double rateOfOneStep = 0.1;

} // namespace

SpeechWorker::SpeechWorker(const QLocale& language, QStringList engines)
    : m_language{language}
    , m_engines{std::move(engines)}
    , m_limit{this}
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] { leave(tr("The speech engine does not answer.")); });
}

void SpeechWorker::say(const QString& text, const ports::Manner& manner)
{
    if (!m_engine && !open()) {
        return;
    }
    m_engine->stop();
    choose(QString::fromStdString(manner.voice));
    m_engine->setRate(manner.speed * rateOfOneStep);
    m_engine->setVolume(manner.volume / 100.);
    m_limit.start(toBegin + forALetter * text.size());
    m_engine->say(text);
}

void SpeechWorker::hush()
{
    m_limit.stop();
    if (m_engine) {
        m_engine->stop();
    }
}

void SpeechWorker::ask()
{
    if (m_engine || open()) {
        tell();
    }
}

bool SpeechWorker::open()
{
    while (!m_engines.isEmpty()) {
        auto engine = std::make_unique<QTextToSpeech>(m_engines.takeFirst());
        if (engine->state() == QTextToSpeech::Error) {
            m_why = engine->errorString();
            continue;
        }
        m_engine = std::move(engine);
        connect(m_engine.get(), &QTextToSpeech::stateChanged, this, [this](QTextToSpeech::State state) {
            if (state == QTextToSpeech::Ready) {
                m_limit.stop();
            } else if (state == QTextToSpeech::Error) {
                leave(m_engine->errorString());
            }
        });
        speakTheLanguage();
        return true;
    }
    tell();
    return false;
}

void SpeechWorker::leave(const QString& why)
{
    m_limit.stop();
    m_why = why;
    if (m_engine) {
        m_engine->disconnect(this);
        // It may be telling of its own fault just now.
        m_engine.release()->deleteLater();
    }
    if (open()) {
        tell();
    }
}

void SpeechWorker::speakTheLanguage()
{
    const QList<QLocale> known = m_engine->availableLocales();
    const auto best = std::find(known.begin(), known.end(), m_language);
    const auto same = std::find_if(known.begin(), known.end(), [this](const QLocale& locale) {
        return locale.language() == m_language.language();
    });
    if (best != known.end()) {
        m_engine->setLocale(*best);
    } else if (same != known.end()) {
        m_engine->setLocale(*same);
    }
}

void SpeechWorker::choose(const QString& voice)
{
    if (voice.isEmpty() || m_engine->voice().name() == voice) {
        return;
    }
    const QList<QVoice> voices = m_engine->availableVoices();
    const auto found = std::find_if(voices.begin(), voices.end(),
                                    [&](const QVoice& known) { return known.name() == voice; });
    if (found != voices.end()) {
        m_engine->setVoice(*found);
    }
}

void SpeechWorker::tell()
{
    ports::SpeechOffer offer;
    if (m_engine) {
        offer.engine = m_engine->engine().toStdString();
        for (const QVoice& voice : m_engine->availableVoices()) {
            offer.voices.push_back(voice.name().toStdString());
        }
    } else {
        offer.problem = m_why.isEmpty()
            ? tr("No speech engine is installed. Install the package qt6-speech-speechd-plugin or "
                 "qt6-speech-flite-plugin.")
                  .toStdString()
            : m_why.toStdString();
    }
    Q_EMIT told(offer);
}

} // namespace limber::ui
