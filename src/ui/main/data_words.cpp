#include "main/data_words.hpp"

#include "limber/ui/words.hpp"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace limber::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(limber::ui::Words)
};

QString withCounts(const QString& text, const core::RowCounts& rows)
{
    const QLocale locale;
    return text.arg(locale.toString(rows.added), locale.toString(rows.changed), locale.toString(rows.same));
}

} // namespace

QString sizeText(std::int64_t bytes)
{
    return QLocale{}.formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

QString importText(const core::MergeCounts& counts)
{
    return withCounts(Words::tr("Sessions: %1 added, %2 changed, %3 left as they were."), counts.sessions)
        + QLatin1Char('\n')
        + withCounts(Words::tr("Reminders: %1 added, %2 changed, %3 left as they were."), counts.reminders);
}

QString exportText(const core::Exported& exported)
{
    QStringList files;
    for (const std::string& file : exported.files) {
        files << QString::fromStdString(file);
    }
    return Words::tr("Written: %1").arg(files.join(QLatin1Char('\n')));
}

QString restoreText(const core::Restored& restored)
{
    return Words::tr("The backup is in place, with %1. What was there before is kept as %2.")
        .arg(words::sessions(restored.sessions), QString::fromStdString(restored.kept));
}

QString eraseText(const core::Erased& erased)
{
    return erased.kept ? Words::tr("Everything is deleted. One last backup is kept as %1.")
                             .arg(QString::fromStdString(*erased.kept))
                       : Words::tr("Everything is deleted, and nothing is kept.");
}

QString copyText(const core::KeptCopy& copy)
{
    const QString size = sizeText(copy.bytes);
    switch (copy.kind) {
    case core::CopyKind::Backup:
        return Words::tr("Backup, %1").arg(size);
    case core::CopyKind::BeforeUpdate:
        return Words::tr("Before an update of Limber, %1").arg(size);
    case core::CopyKind::BeforeRestore:
        return Words::tr("Before a backup was restored, %1").arg(size);
    }
    return size;
}

QString sharedText(std::optional<core::Instant> shared, const core::Now& now)
{
    if (!shared) {
        return Words::tr("Not read yet: Limber looks at a quiet moment.");
    }
    const core::CivilTime at = core::toCivil(*shared, now.zone);
    const core::CivilDay today = core::dayOf(core::toCivil(now.wall, now.zone));
    return Words::tr("Last read: %1, %2").arg(words::day(core::dayOf(at), today), words::timeOfDay(at));
}

} // namespace limber::ui
