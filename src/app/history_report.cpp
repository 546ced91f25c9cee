#include "history_report.hpp"

#include <QCoreApplication>

namespace limber::app {

namespace {

struct HistoryReport {
    Q_DECLARE_TR_FUNCTIONS(HistoryReport)
};

} // namespace

std::string importText(const core::MergeCounts& counts)
{
    const auto with = [](const QString& text, const core::RowCounts& rows) {
        return text.arg(rows.added).arg(rows.changed).arg(rows.same);
    };
    const QString sessions
        = with(HistoryReport::tr("Sessions: %1 added, %2 changed, %3 left as they were."), counts.sessions);
    const QString reminders
        = with(HistoryReport::tr("Reminders: %1 added, %2 changed, %3 left as they were."), counts.reminders);
    return (sessions + QLatin1Char('\n') + reminders).toStdString();
}

std::string restoreText(const std::string& file, const std::string& kept, int sessions)
{
    return HistoryReport::tr("The history is now that of %1 (sessions: %2). The one before is kept as %3.")
        .arg(QString::fromStdString(file))
        .arg(sessions)
        .arg(QString::fromStdString(kept))
        .toStdString();
}

} // namespace limber::app
