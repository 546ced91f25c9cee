#include "limber/figure/person.hpp"
#include "limber/ui/figure/figure_palette.hpp"
#include "support/catch.hpp"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>

/// `limber render` as it is called from a shell.

using namespace limber;
using Catch::Contains;

namespace {

struct Outcome {
    int status = -1;
    std::string output;
    std::string errors;
};

Outcome render(const QStringList& arguments)
{
    QProcess process;
    process.start(QStringLiteral(LIMBER_PROGRAM), QStringList{QStringLiteral("render")} + arguments);
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), process.readAllStandardOutput().toStdString(),
            process.readAllStandardError().toStdString()};
}

/// A file in a folder of its own.
struct Target {
    QTemporaryDir folder;
    QString path;

    explicit Target(const char* name)
        : path{folder.filePath(QString::fromLatin1(name))}
    { }
    [[nodiscard]] QByteArray content() const
    {
        QFile file{path};
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
};

QStringList words(const char* text)
{
    return QString::fromLatin1(text).split(QLatin1Char{' '}, Qt::SkipEmptyParts);
}

QImage pictureOf(const char* what)
{
    const Target target{"picture.png"};
    const Outcome outcome = render(words(what) + QStringList{target.path});
    INFO(what << ": " << outcome.errors);
    REQUIRE(outcome.status == 0);
    CHECK(outcome.errors.empty());
    return QImage{target.path};
}

void checkRefused(const char* what, const std::string& reason)
{
    const Target target{"picture.png"};
    const Outcome outcome = render(words(what) + QStringList{target.path});
    CAPTURE(what);
    CHECK(outcome.status == 2);
    CHECK_THAT(outcome.errors, Contains(reason));
    CHECK_FALSE(QFile::exists(target.path));
}

} // namespace

TEST_CASE("a stretch is drawn into a file, as large as asked")
{
    CHECK(pictureOf("cat-camel").size() == QSize{800, 600});
    CHECK(pictureOf("hamstring --variant desk --size 96x72").size() == QSize{96, 72});
}

TEST_CASE("what is asked for changes the picture, and the same is the same again")
{
    const QImage usual = pictureOf("hip-flexor --size 160x120");
    CHECK(pictureOf("hip-flexor --size 160x120 --variant floor --side R --at glide --theme light") == usual);
    CHECK(pictureOf("hip-flexor --size 160x120 --at 0") == pictureOf("hip-flexor --size 160x120 --at start"));
    for (const char* option : {"--variant desk", "--side L", "--at start", "--at 0.5", "--theme dark",
                               "--theme line-art", "--person mei"}) {
        CAPTURE(option);
        CHECK(pictureOf((std::string{"hip-flexor --size 160x120 "} + option).c_str()) != usual);
    }
}

TEST_CASE("each theme has its own page behind the figure")
{
    for (const auto theme : ui::everyFigureTheme) {
        const std::string wanted = "childs-pose --size 80x60 --theme " + std::string{name(theme)};
        const QColor page = ui::FigurePalette::of(theme, figure::people().front()).page();
        CHECK(pictureOf(wanted.c_str()).pixelColor(0, 0) == page);
    }
}

TEST_CASE("an SVG is made of outlines and says what it shows")
{
    const Target target{"picture.svg"};
    REQUIRE(render({QStringLiteral("trunk-rotation"), target.path}).status == 0);
    QXmlStreamReader reader{target.content()};
    QStringList told;
    int paths = 0;
    int images = 0;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) {
            paths += reader.name() == QLatin1String{"path"} ? 1 : 0;
            images += reader.name() == QLatin1String{"image"} ? 1 : 0;
            if (reader.name() == QLatin1String{"title"} || reader.name() == QLatin1String{"desc"}) {
                told << reader.readElementText();
            }
        }
    }
    CHECK_FALSE(reader.hasError());
    CHECK(paths > 100);
    CHECK(images == 1); // the soft shadow
    REQUIRE(told.size() == 2);
    CHECK(told[0] == QStringLiteral("Trunk rotation"));
    CHECK(told[1].endsWith(QLatin1Char{'.'}));
}

TEST_CASE("an unknown name is refused with the names there are")
{
    checkRefused("cat-cemal", "there is no stretch \"cat-cemal\". There are trunk-rotation, childs-pose, ");
    checkRefused("cat-camel --variant beach", "cat-camel has no variant \"beach\". There are floor, ");
    checkRefused("cat-camel --at upside-down",
                 "there is no pose \"upside-down\" here. There are level, round and open;");
    checkRefused("cat-camel --theme pink", "there is no theme \"pink\". There are light, dark, ");
    checkRefused("cat-camel --person nobody", "there is no person \"nobody\". There are ana, dayo, ");
    checkRefused("cat-camel --side L", "has no sides. Leave out --side.");
}

TEST_CASE("a file whose name is not that of a picture is refused with the endings there are")
{
    const Target target{"picture.doc"};
    const Outcome outcome = render({QStringLiteral("cat-camel"), target.path});
    CHECK(outcome.status == 2);
    CHECK_THAT(outcome.errors, Contains("Its end can be .svg, .png, "));
}

TEST_CASE("a file that cannot be written is named with the reason, and that is no wrong usage")
{
    const Target target{"no/such/folder/picture.png"};
    const Outcome outcome = render({QStringLiteral("cat-camel"), target.path});
    CHECK(outcome.status == 1);
    CHECK_THAT(outcome.errors, Contains(target.path.toStdString() + ": No such file"));
}

TEST_CASE("the help of render names every theme and every person")
{
    const std::string help = render({QStringLiteral("--help")}).output;
    for (const auto theme : ui::everyFigureTheme) {
        CHECK_THAT(help, Contains(std::string{name(theme)}));
    }
    for (const figure::Person& person : figure::people()) {
        CHECK_THAT(help, Contains(std::string{person.id}));
    }
}
