#pragma once

#include "limber/ports/speech.hpp"

#include <QLocale>
#include <QObject>
#include <QStringList>
#include <QTextToSpeech>
#include <QTimer>

#include <memory>

namespace limber::app {

/// Speaks through Qt's speech engines, which are tried in turn: one that fails, or speaks for far longer than
/// its text can take, is left for the next one. The first is opened with the first word, or when somebody
/// asks.
class Speaker : public QObject {
    Q_OBJECT

public:
    /// `language` is that of the words. `engines` are those to try, best first.
    Speaker(const QLocale& language, QStringList engines);

    void say(const QString& text, const ports::Manner& manner);
    void hush();
    /// Opens an engine, if none is open, and tells what there is.
    void ask();

    /// The names of the engines that are installed, best first.
    [[nodiscard]] static QStringList usableEngines();

Q_SIGNALS:
    void told(const limber::ports::SpeechOffer& offer);

private:
    /// Opens the first of those left that can be opened. False: there is none.
    bool open();
    void hear(QTextToSpeech::State state);
    /// Breaks off what is being said; what is wanted begins when the engine has stopped.
    void stop();
    /// Says what is wanted, if anything is.
    void begin();
    /// The engine at hand is of no use.
    void leave(const QString& why);
    void choose(const QString& voice);
    /// Whether `engine` does; it is told to.
    [[nodiscard]] bool speaksTheLanguage(QTextToSpeech& engine) const;
    void tell();

    QLocale m_language;
    QStringList m_engines; ///< those not tried yet
    std::unique_ptr<QTextToSpeech> m_engine;
    QString m_text; ///< what is said, or wanted
    ports::Manner m_manner;
    bool m_isWanted = false; ///< still to be said
    bool m_isSaying = false; ///< until the engine says that it is ready
    int m_tries = 0;         ///< at saying it
    QString m_why;           ///< the last engine failed
    QTimer m_limit;          ///< for one text
    QTimer m_next;           ///< the engine has had time to stop
};

} // namespace limber::app
