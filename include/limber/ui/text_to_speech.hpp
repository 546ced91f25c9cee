#pragma once

#include "limber/ports/speech.hpp"

#include <QLocale>
#include <QStringList>
#include <QThread>

#include <chrono>
#include <memory>

namespace limber::ui {

class SpeechWorker;

/// Speaks through the computer's speech engine, in a thread of its own: an engine may take its time to start,
/// or never answer at all.
///
/// Engines are tried in turn: one that fails, or speaks for far longer than its text can take, is left for
/// the next one. The first is opened with the first word, or when somebody asks.
class TextToSpeech final : public ports::Speech {
public:
    /// `language` is that of the words. `engines` are those to try, best first.
    explicit TextToSpeech(const QLocale& language, QStringList engines = usableEngines());
    ~TextToSpeech() override;
    TextToSpeech(const TextToSpeech&) = delete;
    TextToSpeech& operator=(const TextToSpeech&) = delete;

    void say(const std::string& text, const ports::Manner& manner) override;
    void hush() override;
    void ask(Told told) override;

    /// The names of the engines that are installed, best first.
    [[nodiscard]] static QStringList usableEngines();

private:
    QThread m_thread;
    SpeechWorker* m_worker;
    std::unique_ptr<QObject> m_ear; ///< in the thread of whoever asks
};

} // namespace limber::ui
