#include "history_text.hpp"

#include <QCoreApplication>

namespace limber::app {

namespace {

constexpr date::days usualSpan{14};

struct HistoryText {
    Q_DECLARE_TR_FUNCTIONS(HistoryText)
};

QString lineOf(const core::SessionRecord& session)
{
    const auto seconds = std::chrono::round<core::Seconds>(core::heldTime(session)).count();
    QString line = QStringLiteral("  %1  %2  %3")
                       .arg(QString::fromStdString(date::format(
                                "%H:%M", date::floor<core::Minutes>(core::toCivil(session.started)))),
                            QString::fromStdString(std::string{core::name(session.kind)}).leftJustified(8),
                            HistoryText::tr("%1 of %2 steps, %3 min %4 s held")
                                .arg(core::doneSteps(session))
                                .arg(session.plannedSteps)
                                .arg(seconds / 60)
                                .arg(seconds % 60, 2, 10, QLatin1Char('0')));
    if (session.discomfort) {
        line += HistoryText::tr(", discomfort %1").arg(*session.discomfort);
    }
    if (!session.note.empty()) {
        line += QStringLiteral(", “%1”").arg(QString::fromStdString(session.note).simplified());
    }
    return line;
}

} // namespace

ports::Stored<std::string>
historyText(ports::HistoryReader& history, std::optional<core::CivilDay> since, core::CivilDay today)
{
    const auto sessions = history.sessions(since.value_or(today - usualSpan), today + date::days{2});
    if (!sessions) {
        return tl::unexpected{sessions.error()};
    }
    if (sessions->empty()) {
        return HistoryText::tr("No sessions yet.\n").toStdString();
    }
    QString text;
    std::optional<core::CivilDay> day;
    for (const core::SessionRecord& session : *sessions) {
        if (day != core::dayOf(session)) {
            day = core::dayOf(session);
            text += QString::fromStdString(date::format("%F", *day)) + QLatin1Char('\n');
        }
        text += lineOf(session) + QLatin1Char('\n');
    }
    return text.toStdString();
}

} // namespace limber::app
