#include "language.hpp"
#include "voice/speaker.hpp"

#include "limber/platform/voice_line.hpp"

#include <QCoreApplication>
#include <QFile>
#include <QSocketNotifier>

#include <unistd.h>

#include <cstdio>
#include <cstdlib>

namespace {

using namespace limber;

void answer(const platform::VoiceAnswer& what)
{
    const QByteArray line = platform::toLine(what);
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stdout);
    std::fflush(stdout);
}

void carryOut(app::Speaker& speaker, const platform::VoiceOrder& order)
{
    if (const auto* say = std::get_if<platform::Say>(&order.what)) {
        speaker.say(QString::fromStdString(say->text), say->manner);
    } else if (std::holds_alternative<platform::Hush>(order.what)) {
        speaker.hush();
    } else {
        speaker.ask();
    }
    answer({order.serial, std::nullopt});
}

/// Without unwinding: some engines crash when they are destroyed.
[[noreturn]] void end()
{
    std::fflush(stdout);
    ::_exit(EXIT_SUCCESS);
}

} // namespace

/// Started by a window's process, never by hand: says what it is told to, line by line on the standard input,
/// and ends with that. Arguments: engines to try; without any those that are installed.
int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QStringList engines = QCoreApplication::arguments().mid(1);
    if (engines.isEmpty()) {
        engines = app::Speaker::usableEngines();
    }
    app::speakTheUsersLanguage();
    app::Speaker speaker{app::spokenLanguage(), engines};
    QObject::connect(&speaker, &app::Speaker::told, [](const ports::SpeechOffer& offer) {
        answer({std::nullopt, offer});
    });

    QByteArray unread;
    QSocketNotifier orders{STDIN_FILENO, QSocketNotifier::Read};
    QObject::connect(&orders, &QSocketNotifier::activated, [&] {
        std::array<char, 4096> piece{};
        const ssize_t size = ::read(STDIN_FILENO, piece.data(), piece.size());
        if (size <= 0) {
            speaker.hush();
            end();
        }
        unread.append(piece.data(), static_cast<qsizetype>(size));
        for (qsizetype line = unread.indexOf('\n'); line >= 0; line = unread.indexOf('\n')) {
            if (const auto order = platform::orderIn(unread.left(line))) {
                carryOut(speaker, *order);
            }
            unread.remove(0, line + 1);
        }
    });
    return QCoreApplication::exec();
}
