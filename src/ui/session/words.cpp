#include "session/words.hpp"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace limber::ui::words {

namespace {

struct SessionWords {
    Q_DECLARE_TR_FUNCTIONS(limber::ui::SessionWords)
};

core::Seconds rounded(core::Milliseconds time)
{
    return std::chrono::round<core::Seconds>(time);
}

} // namespace

QString sessionTitle(core::SessionKind kind)
{
    switch (kind) {
    case core::SessionKind::Morning:
        return SessionWords::tr("Morning session");
    case core::SessionKind::Break:
        return SessionWords::tr("Break");
    case core::SessionKind::Evening:
        return SessionWords::tr("Evening session");
    case core::SessionKind::Manual:
        break;
    }
    return SessionWords::tr("Stretch");
}

QString doneTitle(core::SessionKind kind)
{
    switch (kind) {
    case core::SessionKind::Morning:
        return SessionWords::tr("Morning, done");
    case core::SessionKind::Break:
        return SessionWords::tr("Break, done");
    case core::SessionKind::Evening:
        return SessionWords::tr("Evening, done");
    case core::SessionKind::Manual:
        break;
    }
    return SessionWords::tr("Stretch, done");
}

QString sideTitle(core::Side side)
{
    switch (side) {
    case core::Side::Left:
        return SessionWords::tr("Left side");
    case core::Side::Right:
        return SessionWords::tr("Right side");
    case core::Side::Both:
        break;
    }
    return {};
}

QString sideWord(core::Side side)
{
    switch (side) {
    case core::Side::Left:
        return SessionWords::tr("left");
    case core::Side::Right:
        return SessionWords::tr("right");
    case core::Side::Both:
        break;
    }
    return {};
}

QString nowTheSide(core::Side side)
{
    return side == core::Side::Left ? SessionWords::tr("Now the left side")
                                    : SessionWords::tr("Now the right side");
}

QString filled(const std::string& cue, core::Side side)
{
    // In many languages the side changes more of a sentence than one word.
    static const QRegularExpression either{QStringLiteral(R"(\{([^{}|]*)\|([^{}|]*)\})")};
    return QString::fromStdString(cue)
        .replace(either, side == core::Side::Left ? QStringLiteral("\\1") : QStringLiteral("\\2"))
        .replace(QStringLiteral("{side}"), sideWord(side))
        .replace(QStringLiteral("{other}"), sideWord(core::otherSide(side)));
}

QString number(int value)
{
    return QLocale{}.toString(value);
}

QString clock(core::Milliseconds time)
{
    const core::Seconds all = std::chrono::ceil<core::Seconds>(time);
    const auto minutes = static_cast<int>(all.count() / 60);
    const auto rest = static_cast<int>(all.count() % 60);
    const QString zero = rest < 10 ? number(0) : QString{};
    return number(minutes) + QLatin1Char(':') + zero + number(rest);
}

QString seconds(core::Milliseconds time)
{
    const auto count = static_cast<int>(rounded(time).count());
    return count == 1 ? SessionWords::tr("1 second") : SessionWords::tr("%Ln seconds", nullptr, count);
}

QString howLong(core::Milliseconds time)
{
    const core::Seconds all = rounded(time);
    if (all < core::Seconds{60}) {
        return seconds(all);
    }
    const QString minutes = number(static_cast<int>(all.count() / 60));
    const auto rest = static_cast<int>(all.count() % 60);
    return rest == 0 ? SessionWords::tr("%1 min").arg(minutes)
                     : SessionWords::tr("%1 min %2 s").arg(minutes, number(rest));
}

QString rounds(int count)
{
    return count == 1 ? SessionWords::tr("1 slow round")
                      : SessionWords::tr("%Ln slow rounds", nullptr, count);
}

} // namespace limber::ui::words
