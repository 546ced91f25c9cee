#include "words.hpp"

#include <QCoreApplication>
#include <QLocale>
#include <QTime>

#include <algorithm>
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

QString countingInWords(const ports::TrayState& state)
{
    if (state.next.isCounting && state.next.at) {
        return Words::tr("Next break around %1").arg(momentInWords(toFiveMinutes(*state.next.at), state.now));
    }
    const auto left = std::chrono::ceil<core::Minutes>(state.next.activeLeft.value_or(core::Milliseconds{0}));
    return Words::tr("Next break after %1 min at the computer").arg(left.count());
}

QString atTimeInWords(const ports::TrayState& state)
{
    if (!state.next.at) {
        return Words::tr("Nothing planned");
    }
    const QString when = momentInWords(*state.next.at, state.now);
    switch (state.next.kind) {
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
    if (std::any_of(next.signs.begin(), next.signs.end(), core::meansAway)) {
        return Words::tr("%1 waits until you are back").arg(what);
    }
    return Words::tr("%1 waits until you are free").arg(what);
}

} // namespace

QString nextInWords(const ports::TrayState& state)
{
    switch (state.next.status) {
    case NextUpStatus::InActiveTime:
        return countingInWords(state);
    case NextUpStatus::AtTime:
        return atTimeInWords(state);
    case NextUpStatus::Due:
        return dueInWords(state.next.kind);
    case NextUpStatus::WaitingFor:
        return waitingInWords(state.next);
    case NextUpStatus::Snoozed:
        return state.next.at ? Words::tr("Snoozed until %1").arg(momentInWords(*state.next.at, state.now))
                             : Words::tr("Snoozed");
    case NextUpStatus::Paused:
        return state.next.at ? Words::tr("Paused until %1").arg(momentInWords(*state.next.at, state.now))
                             : Words::tr("Paused until you resume");
    case NextUpStatus::InSession:
        return Words::tr("Session in progress");
    case NextUpStatus::Off:
        break;
    }
    return Words::tr("Reminders are off");
}

} // namespace limber::tray
