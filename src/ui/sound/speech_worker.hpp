#pragma once

#include "limber/ports/speech.hpp"

#include <QLocale>
#include <QObject>
#include <QStringList>
#include <QTextToSpeech>
#include <QTimer>

#include <memory>

namespace limber::ui {

/// The part of TextToSpeech that lives in the thread of speech, with the engine.
class SpeechWorker : public QObject {
    Q_OBJECT

public:
    SpeechWorker(const QLocale& language, QStringList engines);

    void say(const QString& text, const ports::Manner& manner);
    void hush();
    /// Opens an engine, if none is open, and tells what there is.
    void ask();

Q_SIGNALS:
    void told(const limber::ports::SpeechOffer& offer);

private:
    /// Opens the first of those left that can be opened. False: there is none.
    bool open();
    /// The engine at hand is of no use.
    void leave(const QString& why);
    void choose(const QString& voice);
    void speakTheLanguage();
    void tell();

    QLocale m_language;
    QStringList m_engines; ///< those not tried yet
    std::unique_ptr<QTextToSpeech> m_engine;
    QString m_why; ///< the last engine failed
    QTimer m_limit;
};

} // namespace limber::ui
