#include "command_line.hpp"

#include "support/catch.hpp"
#include "support/private_bus.hpp"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <array>

// The verbs that move the whole history, as the real program carries them out: where no Limber runs, and with
// one that does.

using namespace limber;
using Catch::Contains;

namespace {

constexpr const char* oneSession = R"({"limber":"history","version":1,"sessions":[
{"id":"00000000-0000-4000-8000-000000000001","kind":"break","routine":"break-hips",
"started":"2026-03-14T10:01:00.000+01:00","zone":"Europe/Berlin","ended":"2026-03-14T09:05:00.000Z",
"outcome":"completed","planned_steps":6,"note":"left hip","steps":[]}],"reminders":[]})";

struct Ran {
    int status = -1;
    std::string output;
    std::string errors;
};

/// A home of its own, without a session bus unless there is one.
struct Home {
    QTemporaryDir folder;
    QProcessEnvironment environment;

    explicit Home(const QString& bus = QStringLiteral("unix:path=/nowhere"))
    {
        for (const char* name : {"PATH", "LANG", "LC_ALL", "TZ"}) {
            environment.insert(QString::fromLatin1(name), qEnvironmentVariable(name));
        }
        environment.insert(QStringLiteral("HOME"), folder.path());
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), folder.path());
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), bus);
        environment.insert(QStringLiteral("DBUS_SYSTEM_BUS_ADDRESS"), QStringLiteral("unix:path=/nowhere"));
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    }

    [[nodiscard]] QString file(const char* name) const { return folder.filePath(QString::fromLatin1(name)); }
    void put(const char* name, const std::string& text) const
    {
        QFile out{file(name)};
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(QByteArray::fromStdString(text));
    }
    [[nodiscard]] std::string read(const char* name) const
    {
        QFile in{file(name)};
        REQUIRE(in.open(QIODevice::ReadOnly));
        return in.readAll().toStdString();
    }

    [[nodiscard]] Ran run(const QStringList& arguments, const std::string& input = {}) const
    {
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(folder.path());
        process.start(QStringLiteral(LIMBER_PROGRAM), arguments);
        REQUIRE(process.waitForStarted());
        process.write(QByteArray::fromStdString(input));
        process.closeWriteChannel();
        REQUIRE(process.waitForFinished());
        return {process.exitCode(), process.readAllStandardOutput().toStdString(),
                process.readAllStandardError().toStdString()};
    }
    [[nodiscard]] Ran run(const char* verb, const char* file, const std::string& input = {}) const
    {
        return run({QString::fromLatin1(verb), QString::fromLatin1(file)}, input);
    }
};

constexpr const char* oneAdded = "Sessions: 1 added, 0 changed, 0 left as they were.\n"
                                 "Reminders: 0 added, 0 changed, 0 left as they were.\n";

/// A bus of the test's own; whoever waits for it needs an event loop.
struct Desktop {
    int count = 1;
    std::string name = "test";
    std::array<char*, 2> names{name.data(), nullptr};
    QCoreApplication application{count, names.data()};
    test::PrivateBus bus;
};

/// A Limber that runs until its owner goes.
class Running {
public:
    explicit Running(const Home& home)
    {
        m_process.setProcessEnvironment(home.environment);
        m_process.start(QStringLiteral(LIMBER_PROGRAM), QStringList{});
        REQUIRE(m_process.waitForStarted());
    }
    ~Running()
    {
        m_process.terminate();
        if (!m_process.waitForFinished()) {
            m_process.kill();
            m_process.waitForFinished();
        }
    }
    Running(const Running&) = delete;
    Running& operator=(const Running&) = delete;

private:
    QProcess m_process;
};

void awaitRunning(const Home& home)
{
    for (int tries = 0; tries < 200; ++tries) {
        const Ran status = home.run({QStringLiteral("status"), QStringLiteral("--json")});
        if (status.output.find("\"status\"") != std::string::npos) {
            return;
        }
    }
    FAIL("Limber has not come up");
}

} // namespace

TEST_CASE("what is imported is exported, and again to the byte in another home")
{
    const Home home;
    home.put("in.json", oneSession);
    const Ran imported = home.run("import", "in.json");
    CHECK(imported.errors.empty());
    CHECK(imported.output == oneAdded);
    REQUIRE(imported.status == 0);
    REQUIRE(home.run("export", "out.json").status == 0);
    const Ran printed = home.run("export", "-");
    CHECK(printed.output == home.read("out.json"));

    const Home other;
    CHECK(other.run("import", "-", printed.output).output == oneAdded);
    CHECK(other.run("export", "-").output == printed.output);
    CHECK(other.run("import", "-", printed.output).output.find("Sessions: 0 added, 0 changed, 1 left") == 0);
}

TEST_CASE("tables are written beside each other and read back by any of their names")
{
    const Home home;
    REQUIRE(home.run("import", "-", oneSession).status == 0);
    const Ran written = home.run({QStringLiteral("export"), QStringLiteral("--csv"), QStringLiteral("mine")});
    CHECK(written.output == "mine-sessions.csv\nmine-steps.csv\nmine-reminders.csv\n");
    CHECK(home.run("import", "mine").output.find("Sessions: 0 added, 0 changed, 1 left") == 0);
    CHECK(home.run("import", "mine-steps.csv").status == 0);
}

TEST_CASE("an export overwrites nothing unless it is told to")
{
    const Home home;
    home.put("out.json", "mine");
    const Ran refused = home.run("export", "out.json");
    CHECK(refused.status == 1);
    CHECK(refused.errors == "limber: out.json is there already. Nothing was written.\n");
    CHECK(home.read("out.json") == "mine");
    CHECK(home.run({QStringLiteral("export"), QStringLiteral("--force"), QStringLiteral("out.json")}).status
          == 0);
    CHECK(home.read("out.json") != "mine");
}

TEST_CASE("an import that fails says where, and by the name the user wrote")
{
    const Home home;
    const Ran refused = home.run("import", "-", "{\n\"limber\": 7}");
    CHECK(refused.status == 1);
    CHECK(refused.errors
          == "limber: standard input: is not a history exported by Limber.\nNothing was imported.\n");
    CHECK(home.run("import", "none.json").errors
          == "limber: none.json cannot be imported: No such file or directory.\n");
}

TEST_CASE("wrong words end with 2")
{
    const Home home;
    CHECK(home.run({QStringLiteral("export")}).status == 2);
    CHECK(home.run({QStringLiteral("import")}).status == 2);
    CHECK(home.run({QStringLiteral("restore")}).status == 2);
    CHECK(home.run({QStringLiteral("export"), QStringLiteral("--csv"), QStringLiteral("-")}).status == 2);
}

TEST_CASE("a backup is restored where no Limber runs")
{
    const Home home;
    CHECK(home.run({QStringLiteral("backup")}).errors.find("limber: There is no history to copy yet: ") == 0);
    REQUIRE(home.run("import", "-", oneSession).status == 0);
    const Ran made = home.run("backup", "copy.db");
    CHECK(made.output == "copy.db\n");
    REQUIRE(made.status == 0);
    CHECK(home.run("backup", "copy.db").status == 1);
    const Ran among = home.run({QStringLiteral("backup")});
    CHECK_THAT(among.output, Contains("/.local/share/limber/backups/history-"));
    const Ran restored = home.run("restore", "copy.db");
    CHECK(restored.errors.empty());
    CHECK_THAT(restored.output, Contains("(sessions: 1)"));
    CHECK_THAT(restored.output, Contains("history.db.before-restore-"));
    CHECK(home.run("restore", "none.db").status == 1);
}

TEST_CASE("a running Limber imports and restores itself, for it is the only writer")
{
    const Desktop desktop;
    const Home home{desktop.bus.address()};
    const Running running{home};
    awaitRunning(home);
    const Ran imported = home.run("import", "-", oneSession);
    CHECK(imported.errors.empty());
    CHECK(imported.output == oneAdded);
    CHECK_THAT(home.run({QStringLiteral("history"), QStringLiteral("--json")}).output, Contains("left hip"));
    const Ran refused = home.run("import", "-", "{}");
    CHECK(refused.status == 1);
    CHECK(refused.errors
          == "limber: standard input: is not a history exported by Limber.\nNothing was imported.\n");
    REQUIRE(home.run("backup", "copy.db").status == 0);
    const Ran restored = home.run("restore", "copy.db");
    CHECK(restored.errors.empty());
    CHECK_THAT(restored.output, Contains("(sessions: 1)"));
}

TEST_CASE("a running Limber that cannot be reached keeps an import out, with a clear word")
{
    const Desktop desktop;
    Home home{desktop.bus.address()};
    const Running running{home};
    awaitRunning(home);
    home.environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nowhere"));
    const Ran refused = home.run("import", "-", oneSession);
    CHECK(refused.status == 1);
    CHECK_THAT(refused.errors, Contains("Limber is running where this one cannot reach it."));
}
