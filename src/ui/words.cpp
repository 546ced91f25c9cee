#include "limber/ui/words.hpp"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QStringList>
#include <QTime>

#include <algorithm>
#include <chrono>

namespace limber::ui::words {

namespace {

using core::SessionKind;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(limber::ui::Words)
};

QDate dateOf(core::CivilDay day)
{
    const date::year_month_day ymd{day};
    return {static_cast<int>(ymd.year()), static_cast<int>(static_cast<unsigned>(ymd.month())),
            static_cast<int>(static_cast<unsigned>(ymd.day()))};
}

QString number(std::int64_t value)
{
    return QLocale{}.toString(static_cast<qlonglong>(value));
}

QString minutes(std::int64_t count)
{
    return count == 1 ? Words::tr("1 minute") : Words::tr("%Ln minutes", nullptr, static_cast<int>(count));
}

} // namespace

QString kindName(SessionKind kind)
{
    switch (kind) {
    case SessionKind::Morning:
        return Words::tr("Morning");
    case SessionKind::Break:
        return Words::tr("Break");
    case SessionKind::Evening:
        return Words::tr("Evening");
    case SessionKind::Manual:
        break;
    }
    return Words::tr("Stretch");
}

QString timeFormat()
{
    QString format = QLocale{}.timeFormat(QLocale::ShortFormat);
    format.remove(QStringLiteral(":ss"));
    return format;
}

QString timeOfDay(core::TimeOfDay time)
{
    const auto count = static_cast<int>(time.count()) % (24 * 60);
    return QLocale{}.toString(QTime{count / 60, count % 60}, timeFormat());
}

QString timeOfDay(core::CivilTime time)
{
    return timeOfDay(core::timeOfDay(time));
}

QString interval(core::Minutes time)
{
    const auto hours = time.count() / 60;
    const auto rest = time.count() % 60;
    if (hours == 0) {
        return Words::tr("%1 min").arg(number(rest));
    }
    return rest == 0 ? Words::tr("%1 h").arg(number(hours))
                     : Words::tr("%1 h %2 min").arg(number(hours), number(rest));
}

QString longInterval(core::Milliseconds time)
{
    const auto whole = std::max(core::Minutes{1}, std::chrono::ceil<core::Minutes>(time));
    if (whole < core::Minutes{60}) {
        return minutes(whole.count());
    }
    if (whole.count() % 60 != 0) {
        return interval(whole);
    }
    const auto hours = whole.count() / 60;
    return hours == 1 ? Words::tr("1 hour") : Words::tr("%Ln hours", nullptr, static_cast<int>(hours));
}

QString about(core::Seconds time)
{
    const auto halves = (time.count() + 15) / 30;
    if (halves < 2) {
        return Words::tr("%1 s").arg(number(time.count()));
    }
    const QString whole = number(halves / 2);
    return Words::tr("%1 min").arg(halves % 2 == 0 ? whole : whole + QChar{0x00BD});
}

QString total(core::Milliseconds time)
{
    if (time < core::Minutes{1}) {
        return Words::tr("%1 s").arg(number(std::chrono::round<core::Seconds>(time).count()));
    }
    return interval(std::chrono::round<core::Minutes>(time));
}

QString day(core::CivilDay day, core::CivilDay today)
{
    if (day == today) {
        return Words::tr("Today");
    }
    if (day == today - date::days{1}) {
        return Words::tr("Yesterday");
    }
    const QDate that = dateOf(day);
    const QDate now = dateOf(today);
    if (that.year() != now.year()) {
        return QLocale{}.toString(that, Words::tr("d MMMM yyyy", "date format, a day of another year"));
    }
    return QLocale{}.toString(that,
                              that.month() == now.month()
                                  ? Words::tr("dddd d", "date format, a day of this month")
                                  : Words::tr("dddd, d MMMM", "date format, a day of this year"));
}

QString fullDay(core::CivilDay day)
{
    return QLocale{}.toString(dateOf(day), QLocale::LongFormat);
}

QString weekday(core::CivilDay day)
{
    return QLocale{}.standaloneDayName(dateOf(day).dayOfWeek());
}

QString weekdayLetter(int fromMonday)
{
    return QLocale{}.standaloneDayName(fromMonday + 1, QLocale::NarrowFormat);
}

QString weekdayName(int fromMonday)
{
    return QLocale{}.standaloneDayName(fromMonday + 1);
}

QString sentences(const QStringList& parts)
{
    return parts.join(Words::tr(". ", "between sentences"));
}

QString sessions(int count)
{
    return count == 1 ? Words::tr("1 session") : Words::tr("%Ln sessions", nullptr, count);
}

QString stepsDone(const core::SessionRecord& session)
{
    const int done = core::doneSteps(session);
    if (done < session.plannedSteps) {
        return Words::tr("%1 of %2 steps").arg(number(done), number(session.plannedSteps));
    }
    return done == 1 ? Words::tr("1 step") : Words::tr("All %Ln steps", nullptr, done);
}

QString daysInARow(int days)
{
    return days == 1 ? Words::tr("1 day in a row") : Words::tr("%Ln days in a row", nullptr, days);
}

namespace {

QString dueTitle(SessionKind kind)
{
    switch (kind) {
    case SessionKind::Morning:
        return Words::tr("Good morning");
    case SessionKind::Evening:
        return Words::tr("Before bed");
    case SessionKind::Break:
    case SessionKind::Manual:
        break;
    }
    return Words::tr("Time for a break");
}

QString nextTitle(SessionKind kind)
{
    switch (kind) {
    case SessionKind::Morning:
        return Words::tr("Next: your morning session");
    case SessionKind::Evening:
        return Words::tr("Next: your evening session");
    case SessionKind::Break:
    case SessionKind::Manual:
        break;
    }
    return Words::tr("Next stretch");
}

/// "at 21:00", "Monday at 05:00".
QString momentOf(core::Instant at, const core::Now& now)
{
    const core::CivilTime time = core::toCivil(at, now.zone);
    const QString clock = timeOfDay(time);
    const auto days = (core::dayOf(time) - core::dayOf(core::toCivil(now.wall, now.zone))).count();
    if (days <= 0) {
        return Words::tr("at %1").arg(clock);
    }
    return days == 1 ? Words::tr("tomorrow at %1").arg(clock)
                     : Words::tr("%1 at %2", "weekday, time").arg(weekday(core::dayOf(time)), clock);
}

QString pauseEnd(core::Instant at, const core::Now& now)
{
    const core::CivilTime time = core::toCivil(at, now.zone);
    const QString clock = timeOfDay(time);
    const auto days = (core::dayOf(time) - core::dayOf(core::toCivil(now.wall, now.zone))).count();
    if (days <= 0) {
        return Words::tr("until %1").arg(clock);
    }
    return days == 1 ? Words::tr("until tomorrow, %1").arg(clock)
                     : Words::tr("until %1, %2", "weekday, time").arg(weekday(core::dayOf(time)), clock);
}

QString soonOrAt(core::Instant at, const core::Now& now)
{
    const core::Milliseconds left = at - now.wall;
    return left <= core::Minutes{90} ? Words::tr("in %1").arg(longInterval(left)) : momentOf(at, now);
}

QString busyWith(core::What what)
{
    switch (what) {
    case core::What::Idle:
    case core::What::Locked:
    case core::What::Asleep:
        return Words::tr("It comes when you are back.");
    case core::What::Microphone:
    case core::What::Camera:
        return Words::tr("It waits until your call is over.");
    case core::What::FullScreen:
        return Words::tr("It waits while a window fills the screen.");
    case core::What::Inhibited:
        return Words::tr("It waits until your presentation is over.");
    case core::What::Typing:
        return Words::tr("It waits for a pause in your typing.");
    case core::What::DoNotDisturb:
        break;
    }
    return Words::tr("It waits while do not disturb is on.");
}

Next inActiveTime(const core::NextUp& next, const core::Now& now)
{
    const core::Milliseconds left = next.activeLeft.value_or(core::Milliseconds{0});
    if (!next.isCounting) {
        return {nextTitle(next.kind), Words::tr("%1 to go").arg(longInterval(left)),
                Words::tr("Time away from the computer does not count.")};
    }
    const core::Milliseconds here = next.at ? *next.at - now.wall : left;
    return {nextTitle(next.kind), Words::tr("in %1").arg(longInterval(here)), {}};
}

} // namespace

Next next(const core::NextUp& next, const core::Now& now)
{
    const QString due = dueTitle(next.kind);
    switch (next.status) {
    case core::NextUpStatus::InActiveTime:
        return inActiveTime(next, now);
    case core::NextUpStatus::AtTime:
        return {nextTitle(next.kind), next.at ? soonOrAt(*next.at, now) : QString{}, {}};
    case core::NextUpStatus::Due:
        return {Words::tr("A good moment to move"), due, {}};
    case core::NextUpStatus::WaitingFor:
        return {due, Words::tr("when you are free"),
                next.signs.empty() ? Words::tr("It waits for a good moment.") : busyWith(next.signs.front())};
    case core::NextUpStatus::Snoozed:
        return {due, next.at ? soonOrAt(*next.at, now) : Words::tr("later"),
                Words::tr("You asked for it later.")};
    case core::NextUpStatus::Paused:
        return {Words::tr("Reminders are paused"),
                next.at ? pauseEnd(*next.at, now) : Words::tr("until you resume"),
                {}};
    case core::NextUpStatus::InSession:
        return {Words::tr("Right now"), Words::tr("You are stretching"), {}};
    case core::NextUpStatus::Off:
        break;
    }
    return {Words::tr("Next stretch"), Words::tr("whenever you like"),
            Words::tr("All reminders are switched off.")};
}

} // namespace limber::ui::words
