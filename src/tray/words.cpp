#include "limber/tray/words.hpp"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <QTime>

#include <chrono>

namespace limber::tray {

namespace {

using core::NextUpStatus;
using core::SessionKind;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(limber::tray::Words)
};

/// As the locale writes it, without the seconds that the C locale adds.
QString clockTime(core::CivilTime time)
{
    const auto minutes = core::timeOfDay(time).count();
    const QLocale locale;
    QString format = locale.timeFormat(QLocale::ShortFormat);
    format.remove(QStringLiteral(":ss"));
    return locale.toString(QTime(static_cast<int>(minutes / 60), static_cast<int>(minutes % 60)), format);
}

/// "15:40", or "Thursday, 05:00" on another day than `now`: "tomorrow" would turn wrong at midnight.
QString momentInWords(core::Instant at, const core::Now& now)
{
    const core::CivilTime time = core::toCivil(at, now.zone);
    if (core::dayOf(time) == core::dayOf(core::toCivil(now.wall, now.zone))) {
        return clockTime(time);
    }
    const auto weekday = static_cast<int>(date::weekday{core::dayOf(time)}.iso_encoding());
    return Words::tr("%1, %2", "weekday, time").arg(QLocale().dayName(weekday), clockTime(time));
}

core::Instant toFiveMinutes(core::Instant at)
{
    constexpr auto step = std::chrono::minutes{5};
    return core::Instant{(at.time_since_epoch() + step / 2) / step * step};
}

/// Minutes, rounded up, so that it never says less than there is.
QString activity(core::Milliseconds left)
{
    const auto minutes = static_cast<int>(std::chrono::ceil<core::Minutes>(left).count());
    if (minutes < 60) {
        return minutes == 1 ? Words::tr("1 minute") : Words::tr("%Ln minutes", nullptr, minutes);
    }
    return minutes % 60 == 0 ? Words::tr("%1 h").arg(minutes / 60)
                             : Words::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

QString activityInWords(const core::NextUp& next)
{
    return Words::tr("Next break in %1 of activity")
        .arg(activity(next.activeLeft.value_or(core::Milliseconds{0})));
}

QString countingInWords(const core::NextUp& next, const core::Now& now)
{
    if (next.isCounting && next.at) {
        return Words::tr("Next break around %1").arg(momentInWords(toFiveMinutes(*next.at), now));
    }
    return activityInWords(next);
}

QString atTimeInWords(const core::NextUp& next, const core::Now& now)
{
    if (!next.at) {
        return Words::tr("Nothing planned");
    }
    const QString when = momentInWords(*next.at, now);
    switch (next.kind) {
    case SessionKind::Morning:
        return Words::tr("Morning session from %1").arg(when);
    case SessionKind::Evening:
        return Words::tr("Evening session at %1").arg(when);
    case SessionKind::Break:
    case SessionKind::Manual:
        break;
    }
    return Words::tr("Next break at %1").arg(when);
}

QString dueInWords(SessionKind kind)
{
    switch (kind) {
    case SessionKind::Morning:
        return Words::tr("Time for your morning session");
    case SessionKind::Evening:
        return Words::tr("Time for your evening session");
    case SessionKind::Break:
    case SessionKind::Manual:
        break;
    }
    return Words::tr("Time for a break");
}

QString signInWords(core::What what)
{
    switch (what) {
    case core::What::Idle:
        return Words::tr("nobody at the computer");
    case core::What::Locked:
        return Words::tr("screen locked");
    case core::What::Asleep:
        return Words::tr("computer asleep");
    case core::What::DoNotDisturb:
        return Words::tr("do not disturb");
    case core::What::FullScreen:
        return Words::tr("full-screen window");
    case core::What::Inhibited:
        return Words::tr("presentation");
    case core::What::Microphone:
        return Words::tr("microphone in use");
    case core::What::Typing:
        return Words::tr("keyboard or mouse in use");
    case core::What::Camera:
        break;
    }
    return Words::tr("camera in use");
}

QString waitingInWords(const core::NextUp& next)
{
    QString what = Words::tr("A break");
    if (next.kind == SessionKind::Morning) {
        what = Words::tr("Your morning session");
    } else if (next.kind == SessionKind::Evening) {
        what = Words::tr("Your evening session");
    }
    if (next.signs.empty()) {
        return Words::tr("%1 comes in a moment").arg(what);
    }
    QStringList signs;
    for (const core::What sign : next.signs) {
        signs << signInWords(sign);
    }
    return Words::tr("%1 is waiting: %2")
        .arg(what, signs.join(Words::tr(", ", "between the items of a list")));
}

} // namespace

QString nextInWords(const core::NextUp& next, const core::Now& now)
{
    switch (next.status) {
    case NextUpStatus::InActiveTime:
        return countingInWords(next, now);
    case NextUpStatus::AtTime:
        return atTimeInWords(next, now);
    case NextUpStatus::Due:
        return dueInWords(next.kind);
    case NextUpStatus::WaitingFor:
        return waitingInWords(next);
    case NextUpStatus::Snoozed:
        return next.at ? Words::tr("Snoozed until %1").arg(momentInWords(*next.at, now))
                       : Words::tr("Snoozed");
    case NextUpStatus::Paused:
        return next.at ? Words::tr("Paused until %1").arg(momentInWords(*next.at, now))
                       : Words::tr("Paused until you resume");
    case NextUpStatus::InSession:
        return Words::tr("Session in progress");
    case NextUpStatus::Off:
        break;
    }
    return Words::tr("Reminders are off");
}

QString nextToTheMinute(const core::NextUp& next, const core::Now& now)
{
    return next.status == NextUpStatus::InActiveTime ? activityInWords(next) : nextInWords(next, now);
}

} // namespace limber::tray
