#include "session/words.hpp"

#include <QCoreApplication>
#include <QLocale>

namespace limber::ui::words {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("limber::ui::words", text);
}

core::Seconds rounded(core::Milliseconds time)
{
    return std::chrono::round<core::Seconds>(time);
}

} // namespace

QString sessionTitle(core::SessionKind kind)
{
    switch (kind) {
    case core::SessionKind::Morning:
        return say(QT_TRANSLATE_NOOP("limber::ui::words", "Morning session"));
    case core::SessionKind::Break:
        return say(QT_TRANSLATE_NOOP("limber::ui::words", "Break"));
    case core::SessionKind::Evening:
        return say(QT_TRANSLATE_NOOP("limber::ui::words", "Evening session"));
    case core::SessionKind::Manual:
        break;
    }
    return say(QT_TRANSLATE_NOOP("limber::ui::words", "Stretch"));
}

QString doneTitle(core::SessionKind kind)
{
    switch (kind) {
    case core::SessionKind::Morning:
        return say(QT_TRANSLATE_NOOP("limber::ui::words", "Morning, done"));
    case core::SessionKind::Break:
        return say(QT_TRANSLATE_NOOP("limber::ui::words", "Break, done"));
    case core::SessionKind::Evening:
        return say(QT_TRANSLATE_NOOP("limber::ui::words", "Evening, done"));
    case core::SessionKind::Manual:
        break;
    }
    return say(QT_TRANSLATE_NOOP("limber::ui::words", "Stretch, done"));
}

QString sideTitle(core::Side side)
{
    switch (side) {
    case core::Side::Left:
        return say(QT_TRANSLATE_NOOP("limber::ui::words", "Left side"));
    case core::Side::Right:
        return say(QT_TRANSLATE_NOOP("limber::ui::words", "Right side"));
    case core::Side::Both:
        break;
    }
    return {};
}

QString sideWord(core::Side side)
{
    switch (side) {
    case core::Side::Left:
        return say(QT_TRANSLATE_NOOP("limber::ui::words", "left"));
    case core::Side::Right:
        return say(QT_TRANSLATE_NOOP("limber::ui::words", "right"));
    case core::Side::Both:
        break;
    }
    return {};
}

QString filled(const std::string& cue, core::Side side)
{
    return QString::fromStdString(cue)
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
    return count == 1 ? say(QT_TRANSLATE_NOOP("limber::ui::words", "1 second"))
                      : say(QT_TRANSLATE_NOOP("limber::ui::words", "%1 seconds")).arg(number(count));
}

QString howLong(core::Milliseconds time)
{
    const core::Seconds all = rounded(time);
    if (all < core::Seconds{60}) {
        return seconds(all);
    }
    const QString minutes = number(static_cast<int>(all.count() / 60));
    const auto rest = static_cast<int>(all.count() % 60);
    return rest == 0 ? say(QT_TRANSLATE_NOOP("limber::ui::words", "%1 min")).arg(minutes)
                     : say(QT_TRANSLATE_NOOP("limber::ui::words", "%1 min %2 s")).arg(minutes, number(rest));
}

QString rounds(int count)
{
    return count == 1 ? say(QT_TRANSLATE_NOOP("limber::ui::words", "1 slow round"))
                      : say(QT_TRANSLATE_NOOP("limber::ui::words", "%1 slow rounds")).arg(number(count));
}

} // namespace limber::ui::words
