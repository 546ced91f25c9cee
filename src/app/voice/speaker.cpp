#include "voice/speaker.hpp"

#include <QVoice>

#include <algorithm>
#include <array>
#include <utility>

namespace limber::app {

namespace {

// Slow speech takes about a tenth of a second for a letter; the rest is for the sound to begin.
constexpr std::chrono::milliseconds forALetter{150};
constexpr std::chrono::milliseconds toBegin{5000};
constexpr double rateOfOneStep = 0.1;

// Qt 6.4's plugin for flite gives up, before anything is heard, when the last piece of sound happens to be
// empty. That is so for every second text, by its length in periods of the voice: so a trace slower and lower
// is tried.
constexpr int mostTries = 16;
constexpr double slowerEachTry = 0.007;
constexpr double lowerEachTry = 0.011;
// It also crashes on a text that comes while it is still stopping: so its word is waited for, but not for
// ever.
constexpr std::chrono::milliseconds toStop{400};

constexpr std::array preferred{"speechd", "flite"};

} // namespace

Speaker::Speaker(const QLocale& language, QStringList engines)
    : m_language{language}
    , m_engines{std::move(engines)}
    , m_limit{this}
    , m_next{this}
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] { leave(tr("The speech engine does not answer.")); });
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &Speaker::begin);
}

void Speaker::say(const QString& text, const ports::Manner& manner)
{
    if (!m_engine && !open()) {
        return;
    }
    m_text = text;
    m_manner = manner;
    m_tries = 0;
    m_isWanted = true;
    if (m_isSaying) {
        stop();
    } else {
        begin();
    }
}

void Speaker::stop()
{
    m_engine->stop();
    m_next.start(toStop);
}

void Speaker::begin()
{
    m_next.stop();
    if (!m_isWanted || !m_engine) {
        return;
    }
    ++m_tries;
    m_isWanted = false;
    m_isSaying = true;
    choose(QString::fromStdString(m_manner.voice));
    m_engine->setVolume(m_manner.volume / 100.);
    m_engine->setRate(m_manner.speed * rateOfOneStep - slowerEachTry * (m_tries - 1));
    m_engine->setPitch(-lowerEachTry * (m_tries - 1));
    m_limit.start(toBegin + forALetter * m_text.size());
    m_engine->say(m_text);
}

void Speaker::hear(QTextToSpeech::State state)
{
    if (state == QTextToSpeech::Ready) {
        m_limit.stop();
        m_isSaying = false;
        begin();
    } else if (state == QTextToSpeech::Error && (m_isWanted || m_tries < mostTries)) {
        m_isWanted = m_isWanted || m_tries > 0;
        m_next.start(toStop);
    } else if (state == QTextToSpeech::Error) {
        leave(m_engine->errorString());
    }
}

void Speaker::hush()
{
    m_isWanted = false;
    m_tries = 0;
    if (m_engine && m_isSaying) {
        stop();
    }
}

void Speaker::ask()
{
    if (m_engine || open()) {
        tell();
    }
}

bool Speaker::open()
{
    while (!m_engines.isEmpty()) {
        auto engine = std::make_unique<QTextToSpeech>(m_engines.takeFirst());
        if (engine->state() == QTextToSpeech::Error) {
            m_why = engine->errorString();
            continue;
        }
        if (!speaksTheLanguage(*engine)) {
            m_why = tr("The speech engine %1 has no voice for this language: %2. Speech Dispatcher with "
                       "espeak-ng has.")
                        .arg(engine->engine(), m_language.nativeLanguageName());
            continue;
        }
        m_engine = std::move(engine);
        connect(m_engine.get(), &QTextToSpeech::stateChanged, this, &Speaker::hear);
        return true;
    }
    tell();
    return false;
}

void Speaker::leave(const QString& why)
{
    m_limit.stop();
    m_next.stop();
    m_isSaying = false;
    m_isWanted = false;
    m_why = why;
    if (m_engine) {
        m_engine->disconnect(this);
        // Not destroyed: it may be telling of its own fault just now, and flite's crashes when it is ended
        // then.
        static_cast<void>(m_engine.release());
    }
    if (open()) {
        tell();
    }
}

/// Nobody follows words that are read out as if they were English. An engine that does not say what it speaks
/// may try.
bool Speaker::speaksTheLanguage(QTextToSpeech& engine) const
{
    const QList<QLocale> known = engine.availableLocales();
    const auto best = std::find(known.begin(), known.end(), m_language);
    const auto same = std::find_if(known.begin(), known.end(), [this](const QLocale& locale) {
        return locale.language() == m_language.language();
    });
    if (best != known.end()) {
        engine.setLocale(*best);
    } else if (same != known.end()) {
        engine.setLocale(*same);
    }
    return known.isEmpty() || same != known.end();
}

void Speaker::choose(const QString& voice)
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

void Speaker::tell()
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

QStringList Speaker::usableEngines()
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

} // namespace limber::app
