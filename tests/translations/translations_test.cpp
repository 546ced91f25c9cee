#include "support/catch.hpp"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>
#include <stdexcept>

/// What a translation has to keep of the text it stands for.

namespace {

struct Message {
    QString context;
    QString source;
    QStringList translations; ///< several for the forms of a plural
    bool isPlural = false;
    bool isFinished = false;
};

std::vector<Message> messagesOf(const QString& path)
{
    QFile file{path};
    if (!file.open(QFile::ReadOnly)) {
        throw std::runtime_error{"cannot read " + path.toStdString()};
    }
    std::vector<Message> messages;
    QXmlStreamReader xml{&file};
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        const auto name = xml.name();
        if (name == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (name == QLatin1String("message")) {
            const bool isPlural = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
            messages.push_back({context, {}, {}, isPlural, false});
        } else if (name == QLatin1String("source")) {
            messages.back().source = xml.readElementText();
        } else if (name == QLatin1String("translation")) {
            messages.back().isFinished
                = xml.attributes().value(QLatin1String("type")) != QLatin1String("unfinished");
            if (!messages.back().isPlural) {
                messages.back().translations << xml.readElementText();
            }
        } else if (name == QLatin1String("numerusform")) {
            messages.back().translations << xml.readElementText();
        }
    }
    if (xml.hasError()) {
        throw std::runtime_error{path.toStdString() + ": " + xml.errorString().toStdString()};
    }
    return messages;
}

QDir folder()
{
    return QDir{QStringLiteral(LIMBER_SOURCE_DIR "/resources/translations")};
}

QStringList files()
{
    return folder().entryList({QStringLiteral("limber_*.ts")}, QDir::Files, QDir::Name);
}

/// What is filled in: "%1", "%2" …
QStringList blanksOf(const QString& text)
{
    static const QRegularExpression blank{QStringLiteral("%[1-9]")};
    QStringList blanks;
    for (auto found = blank.globalMatch(text); found.hasNext();) {
        blanks << found.next().captured();
    }
    blanks.sort();
    blanks.removeDuplicates();
    return blanks;
}

/// Without what may stand in braces: {side}, {other}, {one|two}.
QString withoutBraces(QString text)
{
    static const QRegularExpression known{QStringLiteral(R"(\{side\}|\{other\}|\{[^{}|]*\|[^{}|]*\})")};
    return text.remove(known);
}

bool keepsWhatIsFilledIn(const Message& message, const QString& translation)
{
    // A plural's form for one may say it in words.
    const bool hasCount = translation.contains(QLatin1String("%Ln"));
    return blanksOf(translation) == blanksOf(message.source)
        && (!hasCount || message.source.contains(QLatin1String("%Ln")));
}

bool keepsSides(const Message& message, const QString& translation)
{
    const bool namesSide = message.source.contains(QLatin1String("{side}"))
        || message.source.contains(QLatin1String("{other}"));
    const QString rest = withoutBraces(translation);
    return (rest != translation) == namesSide && !rest.contains(QLatin1Char('{'))
        && !rest.contains(QLatin1Char('}'));
}

bool keepsEdges(const QString& source, const QString& translation)
{
    const auto isSpace = [](const QString& text, bool atStart) {
        return !text.isEmpty() && (atStart ? text.front() : text.back()).isSpace();
    };
    return isSpace(source, true) == isSpace(translation, true)
        && source.endsWith(QLatin1Char('\n')) == translation.endsWith(QLatin1Char('\n'));
}

} // namespace

TEST_CASE("there are thirteen languages besides English")
{
    CHECK(files().size() == 13);
}

TEST_CASE("of every language nearly all is translated: a new text may wait until the next release")
{
    for (const QString& file : files()) {
        const auto messages = messagesOf(folder().filePath(file));
        const auto finished
            = std::count_if(messages.begin(), messages.end(), [](const Message& m) { return m.isFinished; });
        CAPTURE(file.toStdString(), finished, messages.size());
        CHECK(static_cast<double>(finished) >= 0.95 * static_cast<double>(messages.size()));
    }
}

TEST_CASE("a translation keeps what is filled in, the sides and the spaces of its text")
{
    for (const QString& file : files()) {
        for (const Message& message : messagesOf(folder().filePath(file))) {
            if (!message.isFinished) {
                continue;
            }
            for (const QString& translation : message.translations) {
                CAPTURE(file.toStdString(), message.context.toStdString(), message.source.toStdString(),
                        translation.toStdString());
                CHECK_FALSE(translation.trimmed().isEmpty());
                CHECK(keepsWhatIsFilledIn(message, translation));
                CHECK(keepsSides(message, translation));
                CHECK(keepsEdges(message.source, translation));
            }
        }
    }
}

TEST_CASE("every context of a translation is one that the program looks in")
{
    QStringList known{QStringLiteral("Catalogue")};
    static const QRegularExpression declared{QStringLiteral(R"(Q_DECLARE_TR_FUNCTIONS\(([\w:]+)\))")};
    static const QRegularExpression looked{QStringLiteral(R"RE(translate\(\s*"(\w+)")RE")};
    static const QRegularExpression object{QStringLiteral(R"(class (\w+)[^;{]*\{\s*Q_OBJECT)")};
    for (const char* root : {"/src", "/include"}) {
        QStringList folders{QStringLiteral(LIMBER_SOURCE_DIR) + QLatin1String(root)};
        while (!folders.isEmpty()) {
            const QDir here{folders.takeFirst()};
            for (const QFileInfo& entry :
                 here.entryInfoList(QDir::Dirs | QDir::Files | QDir::NoDotAndDotDot)) {
                if (entry.isDir()) {
                    folders << entry.filePath();
                    continue;
                }
                QFile file{entry.filePath()};
                REQUIRE(file.open(QFile::ReadOnly));
                const QString text = QString::fromUtf8(file.readAll());
                for (const auto& [pattern, prefixes] :
                     {std::pair{&declared, QStringList{QString{}}},
                      std::pair{&looked, QStringList{QString{}}},
                      std::pair{&object,
                                QStringList{QStringLiteral("limber::ui::"), QStringLiteral("limber::app::"),
                                            QStringLiteral("limber::platform::")}}}) {
                    for (auto found = pattern->globalMatch(text); found.hasNext();) {
                        const QString name = found.next().captured(1);
                        for (const QString& prefix : prefixes) {
                            known << prefix + name;
                        }
                    }
                }
            }
        }
    }
    for (const Message& message : messagesOf(folder().filePath(files().front()))) {
        CAPTURE(message.context.toStdString(), message.source.toStdString());
        CHECK(known.contains(message.context));
    }
}
