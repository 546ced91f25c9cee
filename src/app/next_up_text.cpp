#include "next_up_text.hpp"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <QTime>

namespace limber::app {

namespace {

QString tr(const char* text, int n = -1)
{
    return QCoreApplication::translate("NextUp", text, nullptr, n);
}

QString kindName(core::SessionKind kind)
{
    switch (kind) {
    case core::SessionKind::Morning:
        return tr("Morning session");
    case core::SessionKind::Break:
        return tr("Break");
    case core::SessionKind::Evening:
        return tr("Evening session");
    case core::SessionKind::Manual:
        break;
    }
    return tr("Session");
}

QString signName(core::What what)
{
    switch (what) {
    case core::What::Idle:
        return tr("nobody at the computer");
    case core::What::Locked:
        return tr("screen locked");
    case core::What::Asleep:
        return tr("computer asleep");
    case core::What::DoNotDisturb:
        return tr("do not disturb");
    case core::What::FullScreen:
        return tr("full-screen window");
    case core::What::Inhibited:
        return tr("presentation");
    case core::What::Microphone:
        return tr("microphone in use");
    case core::What::Camera:
        break;
    }
    return tr("camera in use");
}

QString clockTime(core::Instant at, const core::Now& now)
{
    const core::CivilTime civil = core::toCivil(at, now.zone);
    const auto minutes = static_cast<int>(core::timeOfDay(civil).count());
    const QString time = QLocale().toString(QTime(minutes / 60, minutes % 60), QLocale::ShortFormat);
    const auto days = (core::dayOf(civil) - core::dayOf(core::toCivil(now.wall, now.zone))).count();
    if (days == 0) {
        return time;
    }
    return days == 1 ? tr("tomorrow, %1").arg(time)
                     : tr("%1, %2").arg(QString::fromStdString(date::format("%F", core::dayOf(civil))), time);
}

/// Minutes, rounded up, so that it never says less than there is.
QString activity(core::Milliseconds left)
{
    const auto minutes = static_cast<int>(std::chrono::ceil<core::Minutes>(left).count());
    if (minutes < 60) {
        return minutes == 1 ? tr("1 minute") : tr("%1 minutes").arg(minutes);
    }
    return minutes % 60 == 0 ? tr("%1 h").arg(minutes / 60)
                             : tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

} // namespace

std::string nextUpText(const core::NextUp& next, const core::Now& now)
{
    const QString kind = kindName(next.kind);
    const QString at = next.at ? clockTime(*next.at, now) : QString();
    switch (next.status) {
    case core::NextUpStatus::InActiveTime:
        return tr("%1 in %2 of activity")
            .arg(kind, activity(next.activeLeft.value_or(core::Milliseconds{0})))
            .toStdString();
    case core::NextUpStatus::AtTime:
        return tr("%1 at %2").arg(kind, at).toStdString();
    case core::NextUpStatus::Due:
        return tr("%1: now").arg(kind).toStdString();
    case core::NextUpStatus::WaitingFor: {
        QStringList reasons;
        for (const core::What what : next.signs) {
            reasons << signName(what);
        }
        return reasons.isEmpty()
            ? tr("%1: in a moment").arg(kind).toStdString()
            : tr("%1: waiting, %2").arg(kind, reasons.join(QStringLiteral(", "))).toStdString();
    }
    case core::NextUpStatus::Snoozed:
        return tr("%1: snoozed until %2").arg(kind, at).toStdString();
    case core::NextUpStatus::Paused:
        return (next.at ? tr("Paused until %1").arg(at) : tr("Paused until you resume")).toStdString();
    case core::NextUpStatus::InSession:
        return tr("In a session").toStdString();
    case core::NextUpStatus::Off:
        break;
    }
    return tr("No reminders are switched on").toStdString();
}

} // namespace limber::app
