#include "doctor/findings_text.hpp"

#include "support/catch.hpp"
#include "support/json_schema.hpp"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

/// `limber doctor` as it is called from a shell where there is neither a display nor a bus.

using namespace limber;
using Catch::Contains;
using test::Value;
using Grade = core::Finding::Grade;

namespace {

const core::Findings three{
    {"tray", "Tray", Grade::Lacking, "No panel here shows icons", "A window stands in."},
    {"history", "History", Grade::Fine, "/home/you/history.db", ""},
    {"settings", "Settings", Grade::Wrong, "one fault\nanother fault", ""}};

struct Outcome {
    int status = -1;
    std::string output;
    Value json;

    [[nodiscard]] Value finding(const std::string& id) const
    {
        for (const Value& each : json.at("findings")) {
            if (each.at("id") == id) {
                return each;
            }
        }
        FAIL("nothing is said about " << id);
        return {};
    }
};

/// A home of its own, far from any desktop.
struct Home {
    QTemporaryDir folder;

    void write(const char* name, const char* text) const
    {
        const QString path = folder.filePath(QString::fromLatin1(name));
        REQUIRE(QDir{}.mkpath(QFileInfo{path}.path()));
        QFile file{path};
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    [[nodiscard]] Outcome doctor(const QStringList& arguments) const
    {
        QProcess process;
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("HOME"), folder.path());
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nowhere"));
        environment.insert(QStringLiteral("DBUS_SYSTEM_BUS_ADDRESS"), QStringLiteral("unix:path=/nowhere"));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(LIMBER_PROGRAM), QStringList{QStringLiteral("doctor")} + arguments);
        REQUIRE(process.waitForFinished());
        REQUIRE(process.exitStatus() == QProcess::NormalExit);
        Outcome outcome{process.exitCode(), process.readAllStandardOutput().toStdString(), {}};
        if (!arguments.isEmpty()) {
            outcome.json = Value::parse(outcome.output);
        }
        return outcome;
    }
    [[nodiscard]] Outcome json() const { return doctor({QStringLiteral("--json")}); }
};

} // namespace

TEST_CASE("the findings stand in columns, what to do below what was found")
{
    CHECK(app::findingsText(three)
          == "none   Tray      No panel here shows icons\n"
             "                 A window stands in.\n"
             "ok     History   /home/you/history.db\n"
             "WRONG  Settings  one fault\n"
             "                 another fault\n");
}

TEST_CASE("the findings as JSON are as their schema says")
{
    const Value json = Value::parse(app::findingsJson(three));
    CHECK(test::fits(json, test::schemaOf("doctor")));
    CHECK(json["findings"][0]["remedy"] == "A window stands in.");
    CHECK_FALSE(json["findings"][1].contains("remedy"));
    CHECK(json["findings"][2]["grade"] == "wrong");
}

TEST_CASE("far from any desktop the doctor says what cannot work, and ends with 1")
{
    const Home home;
    const Outcome outcome = home.json();
    CHECK(outcome.status == 1);
    CHECK(test::fits(outcome.json, test::schemaOf("doctor")));
    CHECK(outcome.json["findings"].size() == 17);
    CHECK(outcome.finding("display")["grade"] == "wrong");
    CHECK(outcome.finding("notifications")["text"]
          == "There is no session bus, so reminders cannot be shown as notifications.");
    CHECK(outcome.finding("tray")["grade"] == "lacking");
    CHECK(outcome.finding("idle")["text"] == "Not known: no X server can be reached");
    CHECK(outcome.finding("settings")["grade"] == "fine");
    CHECK_THAT(outcome.finding("history")["text"].get<std::string>(), Contains("None yet"));
    CHECK_THAT(home.doctor({}).output, Contains("WRONG  Display"));
}

TEST_CASE("the doctor names file, line and fault of what the user wrote, and changes nothing")
{
    const Home home;
    home.write(".config/limber/settings.json", "{\n  \"snooze\": \"soon\"\n}\n");
    home.write(".local/share/limber/catalogue/mine.json", "{\n");
    home.write(".local/share/limber/history.db", "this is no database, whatever its name says");
    const Outcome outcome = home.json();
    CHECK(outcome.status == 1);
    CHECK_THAT(outcome.finding("settings")["text"].get<std::string>(), Contains("settings.json, line 2"));
    CHECK_THAT(outcome.finding("catalogue")["text"].get<std::string>(), Contains("mine.json, line "));
    CHECK(outcome.finding("history")["grade"] == "wrong");
    CHECK_THAT(outcome.finding("history")["text"].get<std::string>(), Contains("history.db is damaged"));
    QFile history{home.folder.filePath(QStringLiteral(".local/share/limber/history.db"))};
    REQUIRE(history.open(QIODevice::ReadOnly));
    CHECK(history.readAll() == "this is no database, whatever its name says");
}

TEST_CASE("what the settings switch off is not looked for")
{
    const Home home;
    home.write(".config/limber/settings.json",
               "{\n  \"version\": 1,\n  \"waitFor\": { \"microphone\": false },\n"
               "  \"sound\": { \"voice\": false }\n}\n");
    const Outcome outcome = home.json();
    CAPTURE(outcome.output);
    CHECK(outcome.finding("microphone")["text"] == "Switched off in the settings");
    CHECK(outcome.finding("voice")["text"] == "Switched off in the settings");
    CHECK(outcome.finding("camera")["text"] != "Switched off in the settings");
}
