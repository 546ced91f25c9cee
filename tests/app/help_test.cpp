#include "command_line.hpp"
#include "help/verb_list.hpp"

#include "support/catch.hpp"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>

/// The man page and the completions, read by man's formatter and by the shells themselves.

using namespace limber;
using namespace limber::app;
using Catch::Contains;

namespace {

std::string printed(const std::vector<std::string>& arguments)
{
    const auto line = parseCommandLine(arguments, "0.1.0");
    REQUIRE(line.has_value());
    return std::get<Print>(*line).text;
}

struct Ran {
    int status = -1;
    std::string output;
    std::string errors;
};

Ran run(const QString& program, const QStringList& arguments, const std::string& input = {})
{
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForStarted());
    process.write(QByteArray::fromStdString(input));
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished());
    return {process.exitCode(), process.readAllStandardOutput().toStdString(),
            process.readAllStandardError().toStdString()};
}

/// The script for a shell, in a file.
struct Script {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("limber"));

    explicit Script(const std::string& shell)
    {
        QFile file{path};
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(printed({"--completion", shell})));
    }
};

/// What bash offers for the words typed so far; the last may be unfinished.
std::vector<std::string> bashOffers(const QStringList& words)
{
    const Script script{"bash"};
    const QString typed = QStringLiteral("source %1; COMP_WORDS=('%2'); COMP_CWORD=%3; _limber; "
                                         "printf '%s\\n' \"${COMPREPLY[@]}\"")
                              .arg(script.path, words.join(QStringLiteral("' '")))
                              .arg(words.size() - 1);
    const Ran ran = run(QStringLiteral("bash"), {QStringLiteral("-c"), typed});
    CHECK(ran.errors.empty());
    std::vector<std::string> offers;
    for (const QString& line :
         QString::fromStdString(ran.output).split(QLatin1Char{'\n'}, Qt::SkipEmptyParts)) {
        offers.push_back(line.toStdString());
    }
    return offers;
}

/// What fish offers for a line, without the descriptions.
std::vector<std::string> fishOffers(const QString& line)
{
    const Script script{"fish"};
    const Ran ran = run(QStringLiteral("fish"),
                        {QStringLiteral("--no-config"), QStringLiteral("-c"),
                         QStringLiteral("source %1; complete -C '%2'").arg(script.path, line)});
    CHECK(ran.errors.empty());
    std::vector<std::string> offers;
    for (const QString& each :
         QString::fromStdString(ran.output).split(QLatin1Char{'\n'}, Qt::SkipEmptyParts)) {
        offers.push_back(each.section(QLatin1Char{'\t'}, 0, 0).toStdString());
    }
    return offers;
}

using Offers = std::vector<std::string>;

} // namespace

TEST_CASE("every verb of the help is in the list, with its words")
{
    const std::string help = printed({"--help"});
    const auto verbs = verbList();
    REQUIRE(verbs.size() >= 12);
    for (const VerbHelp& verb : verbs) {
        CAPTURE(verb.name);
        CHECK_THAT(help, Contains(verb.name));
        CHECK_FALSE(verb.does.empty());
        for (const VerbWord& word : verb.words) {
            CHECK_FALSE(word.says.empty());
        }
    }
    const auto history = std::find_if(verbs.begin(), verbs.end(),
                                      [](const VerbHelp& verb) { return verb.name == "history"; });
    REQUIRE(history != verbs.end());
    REQUIRE(history->words.size() == 3);
    CHECK(history->words[0].name == "--since");
    CHECK(history->words[0].type == "DATE");
    CHECK(history->words[1].takes == VerbWord::Takes::Nothing);
}

TEST_CASE("the user guide tells of every verb and every option")
{
    QFile file{QStringLiteral(LIMBER_SOURCE_DIR "/docs/user-guide.md")};
    REQUIRE(file.open(QIODevice::ReadOnly));
    const std::string guide = file.readAll().toStdString();
    for (const VerbHelp& verb : verbList()) {
        CHECK_THAT(guide, Contains("`limber " + verb.name));
        for (const VerbWord& word : verb.words) {
            CAPTURE(verb.name);
            CHECK_THAT(guide, Contains(word.name));
        }
    }
}

TEST_CASE("what the shells offer is understood")
{
    for (const VerbHelp& verb : verbList()) {
        for (const VerbWord& word : verb.words) {
            for (const std::string& choice : word.choices) {
                std::vector<std::string> line{verb.name};
                if (verb.name == "render") {
                    line.insert(line.end(), {word.name == "STRETCH" ? choice : "cat-camel", "picture.svg"});
                }
                if (word.isOption()) {
                    line.push_back(word.name);
                }
                if (word.isOption() || verb.name != "render") {
                    line.push_back(choice);
                }
                CAPTURE(line);
                CHECK(parseCommandLine(line, "0.1.0").has_value());
            }
        }
    }
}

TEST_CASE("bash completes verbs, words and options")
{
    const QString limber = QStringLiteral("limber");
    CHECK(bashOffers({limber, QStringLiteral("sta")}) == Offers{"start", "status"});
    CHECK(bashOffers({limber, QStringLiteral("pause"), QStringLiteral("t")}) == Offers{"tomorrow"});
    CHECK(bashOffers({limber, QStringLiteral("history"), QStringLiteral("--c")}) == Offers{"--csv"});
    CHECK(bashOffers({limber, QStringLiteral("render"), QStringLiteral("--side"), {}}) == Offers{"L", "R"});
    CHECK(bashOffers({limber, QStringLiteral("skip"), QStringLiteral("x")}).empty());
}

TEST_CASE("fish completes verbs, words and options")
{
    CHECK(fishOffers(QStringLiteral("limber sta")) == Offers{"start", "status"});
    CHECK(fishOffers(QStringLiteral("limber pause t")) == Offers{"tomorrow"});
    CHECK(fishOffers(QStringLiteral("limber history --c")) == Offers{"--csv"});
    CHECK(fishOffers(QStringLiteral("limber render --side ")) == Offers{"L", "R"});
}

TEST_CASE("zsh accepts its completion")
{
    const Script script{"zsh"};
    const Ran ran = run(QStringLiteral("zsh"), {QStringLiteral("-f"), QStringLiteral("-n"), script.path});
    CHECK(ran.errors.empty());
    CHECK(ran.status == 0);
}

TEST_CASE("there is no completion for other shells")
{
    const auto line = parseCommandLine({"--completion", "csh"}, "0.1.0");
    REQUIRE_FALSE(line.has_value());
    CHECK(line.error().text == "There is no completion for \"csh\". Write bash, zsh or fish.");
}

TEST_CASE("the man page is formatted without a complaint and tells of every verb")
{
    const Ran ran = run(
        QStringLiteral("groff"),
        {QStringLiteral("-man"), QStringLiteral("-Tascii"), QStringLiteral("-ww"), QStringLiteral("-P-cbou")},
        printed({"--man"}));
    CHECK(ran.errors.empty());
    REQUIRE(ran.status == 0);
    CHECK_THAT(ran.output, Contains("limber - reminds you to stretch your back"));
    for (const VerbHelp& verb : verbList()) {
        CAPTURE(verb.name);
        CHECK_THAT(ran.output, Contains("limber " + verb.name));
        CHECK_THAT(ran.output, Contains(verb.does.substr(0, 20)));
    }
}
