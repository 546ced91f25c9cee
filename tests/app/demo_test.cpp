#include "limber/storage/history_export.hpp"
#include "support/catch.hpp"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <map>

using namespace limber;

namespace {

int count(const storage::ExportedHistory& history, core::ReminderOutcome outcome)
{
    return static_cast<int>(
        std::count_if(history.reminders.begin(), history.reminders.end(),
                      [outcome](const auto& reminder) { return reminder.outcome == outcome; }));
}

} // namespace

TEST_CASE("the demo plays a whole day without a screen and leaves its pictures and its log")
{
    const QTemporaryDir folder;
    QProcess demo;
    demo.setProcessChannelMode(QProcess::MergedChannels);
    demo.start(QStringLiteral(LIMBER_PROGRAM),
               {QStringLiteral("demo"), QStringLiteral("--offscreen"), folder.path()});
    REQUIRE(demo.waitForFinished(240'000));
    INFO(demo.readAll().toStdString());
    REQUIRE(demo.exitStatus() == QProcess::NormalExit);
    REQUIRE(demo.exitCode() == 0);

    const QStringList pictures
        = QDir(folder.path()).entryList({QStringLiteral("*.png")}, QDir::Files, QDir::Name);
    CHECK(pictures.size() > 40);
    for (int i = 0; i < pictures.size(); ++i) {
        CHECK(pictures[i].startsWith(QStringLiteral("%1-").arg(i + 1, 2, 10, QLatin1Char('0'))));
        const QImage image{folder.filePath(pictures[i])};
        CHECK(image.width() >= 560);
    }

    QFile file{folder.filePath(QStringLiteral("log.json"))};
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto log = storage::importJson(file.readAll().toStdString(), "log.json");
    REQUIRE(log);
    std::map<core::SessionKind, int> completed;
    for (const core::SessionRecord& session : log->sessions) {
        completed[session.kind] += session.outcome == core::SessionOutcome::Completed ? 1 : 0;
        CHECK(session.outcome != core::SessionOutcome::Running);
    }
    CHECK(completed[core::SessionKind::Morning] == 1);
    CHECK(completed[core::SessionKind::Break] == 2);
    CHECK(completed[core::SessionKind::Evening] == 1);
    CHECK(log->sessions.size() == 5);
    CHECK(log->sessions.front().discomfort == 3);
    CHECK(count(*log, core::ReminderOutcome::Started) == 5);
    CHECK(count(*log, core::ReminderOutcome::Skipped) == 1);
    CHECK(count(*log, core::ReminderOutcome::Missed) == 1);
}
