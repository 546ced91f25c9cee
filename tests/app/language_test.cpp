#include "language.hpp"

#include "limber/catalogue/guidance.hpp"
#include "limber/catalogue/load.hpp"
#include "support/catch.hpp"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QTranslator>

using namespace limber;

namespace {

const QStringList& available()
{
    static const QStringList names{QStringLiteral("ar"), QStringLiteral("de"), QStringLiteral("pt_BR"),
                                   QStringLiteral("zh_CN"), QStringLiteral("uk")};
    return names;
}

QString chosen(const QStringList& wanted)
{
    return app::translationFor(wanted, available()).value_or(QStringLiteral("English"));
}

} // namespace

TEST_CASE("the first of the user's languages that there is a translation for is spoken")
{
    CHECK(chosen({QStringLiteral("de-AT"), QStringLiteral("de")}) == QStringLiteral("de"));
    CHECK(chosen({QStringLiteral("sv-SE"), QStringLiteral("sv"), QStringLiteral("uk-UA")})
          == QStringLiteral("uk"));
    CHECK(chosen({QStringLiteral("ar-Arab-EG"), QStringLiteral("ar-EG")}) == QStringLiteral("ar"));
    CHECK(chosen({QStringLiteral("pt-BR")}) == QStringLiteral("pt_BR"));
}

TEST_CASE("somebody from Portugal gets what was written for Brazil")
{
    CHECK(chosen({QStringLiteral("pt-PT"), QStringLiteral("pt")}) == QStringLiteral("pt_BR"));
}

TEST_CASE("English is spoken to those who read it before anything else there is, and to all others")
{
    CHECK(chosen({QStringLiteral("en-GB"), QStringLiteral("de-DE")}) == QStringLiteral("English"));
    CHECK(chosen({QStringLiteral("C")}) == QStringLiteral("English"));
    CHECK(chosen({QStringLiteral("sv-SE"), QStringLiteral("sv")}) == QStringLiteral("English"));
    CHECK(chosen({}) == QStringLiteral("English"));
}

TEST_CASE("traditional characters are not answered with simplified ones")
{
    CHECK(chosen({QStringLiteral("zh-Hans-CN"), QStringLiteral("zh-CN")}) == QStringLiteral("zh_CN"));
    CHECK(chosen({QStringLiteral("zh-SG")}) == QStringLiteral("zh_CN"));
    CHECK(chosen({QStringLiteral("zh-Hant-TW"), QStringLiteral("zh-TW")}) == QStringLiteral("English"));
}

TEST_CASE("every translation lies within the program and speaks")
{
    CHECK(app::translations().size() == 13);
    for (const QString& name : app::translations()) {
        QTranslator translator;
        CAPTURE(name.toStdString());
        REQUIRE(translator.load(QStringLiteral("limber_") + name, QStringLiteral(":/translations")));
        CHECK_FALSE(translator.translate("Catalogue", "Trunk rotation").isEmpty());
    }
}

TEST_CASE("stretches, safety texts and questions come in the user's language, ids as they were")
{
    int argumentCount = 0;
    const QCoreApplication application{argumentCount, nullptr};
    const core::Catalogue english = catalogue::builtIn();
    CHECK(app::inUsersLanguage(english) == english);
    QTranslator german;
    REQUIRE(german.load(QStringLiteral("limber_de"), QStringLiteral(":/translations")));
    QCoreApplication::installTranslator(&german);
    const core::Catalogue translated = app::inUsersLanguage(english);
    const core::SafetyTexts safety = app::inUsersLanguage(catalogue::builtInSafetyTexts());
    const core::MyBody body = app::inUsersLanguage(catalogue::builtInMyBody());
    QCoreApplication::removeTranslator(&german);
    REQUIRE(translated.stretches.size() == english.stretches.size());
    CHECK(translated.stretches.front().id == english.stretches.front().id);
    CHECK(translated.stretches.front().name == "Rumpfdrehung");
    CHECK(translated.stretches.front().variants.front().figure
          == english.stretches.front().variants.front().figure);
    CHECK(safety.front().lines.front().text != catalogue::builtInSafetyTexts().front().lines.front().text);
    CHECK(body.questions.front().text != catalogue::builtInMyBody().questions.front().text);
    CHECK(body.questions.front().id == catalogue::builtInMyBody().questions.front().id);
}

TEST_CASE("an engine that has no voice for the language says so and reads nothing out as if it were English")
{
    QProcess voice;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("LC_ALL"));
    environment.insert(QStringLiteral("LANG"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("LANGUAGE"), QStringLiteral("de"));
    voice.setProcessEnvironment(environment);
    voice.start(QFileInfo{QStringLiteral(LIMBER_PROGRAM)}.path() + QStringLiteral("/limber-voice"),
                {QStringLiteral("flite")});
    REQUIRE(voice.waitForStarted());
    voice.write("{\"ask\":true,\"serial\":1}\n");
    while (!voice.canReadLine()) {
        REQUIRE(voice.waitForReadyRead());
    }
    CHECK(voice.readLine().contains("Deutsch"));
    voice.closeWriteChannel();
    CHECK(voice.waitForFinished());
}
