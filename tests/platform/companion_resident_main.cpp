// companion_resident FOLDER STORE WINDOW [MOMENT COUNT]
//
// A resident reduced to its end of the companion: stores every report and acknowledges it. With MOMENT it
// kills itself at the COUNTth report: "received", "stored" or "acknowledged".

#include "companion_store.hpp"

#include "limber/platform/companion_server.hpp"

#include <QCoreApplication>
#include <QTimer>

#include <csignal>
#include <cstdio>

using namespace limber;

int main(int argc, char** argv)
{
    const QCoreApplication application{argc, argv};
    // A test that fails must not leave anybody behind.
    QTimer::singleShot(std::chrono::minutes{1}, &application, [] { QCoreApplication::exit(3); });
    const QStringList arguments = QCoreApplication::arguments();
    const test::LineStore store{arguments.at(2)};
    const QString moment = arguments.value(4);
    int left = arguments.value(5, QStringLiteral("0")).toInt();

    platform::ProgramLauncher launcher{arguments.at(3).toStdString(), {arguments.at(1).toStdString()}};
    platform::CompanionServer server{arguments.at(1).toStdString(), launcher};
    const auto dieAt = [&](const QString& now) {
        if (moment == now && left == 0) {
            std::raise(SIGKILL);
        }
    };
    server.listen(
        [&](const core::Numbered& numbered) {
            --left;
            dieAt(QStringLiteral("received"));
            store.keep(numbered.report);
            dieAt(QStringLiteral("stored"));
            server.say(core::Stored{numbered.serial});
            dieAt(QStringLiteral("acknowledged"));
        },
        [&] {
            std::puts("came");
            std::fflush(stdout);
        },
        [] { QCoreApplication::quit(); });
    if (const auto open = server.open(); !open) {
        std::fprintf(stderr, "%s\n", open.error().c_str());
        return 1;
    }
    std::puts("open");
    std::fflush(stdout);
    if (!moment.isEmpty()) {
        server.summon(
            core::BeginSession{{"00112233-4455-6677-8899-aabbccddeeff"}, core::SessionKind::Break, "any", 0},
            "the-token");
    }
    return QCoreApplication::exec();
}
