#include "language.hpp"

#include "limber/catalogue/reword.hpp"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <algorithm>

namespace limber::app {

namespace {

const QString folder = QStringLiteral(":/translations");
const QString prefix = QStringLiteral("limber_");

/// Whoever reads one script may not read the other.
bool isReadable(const QLocale& wanted, const QLocale& available)
{
    return wanted.language() == available.language() && wanted.script() == available.script();
}

void install(const QString& file, const QString& from)
{
    auto* translator = new QTranslator(qApp);
    if (translator->load(file, from)) {
        QCoreApplication::installTranslator(translator);
    }
}

/// What dates and times are written by, as the C library would look it up.
QLocale formatsOfEnvironment()
{
    for (const char* variable : {"LC_ALL", "LC_TIME", "LANG"}) {
        if (!qEnvironmentVariableIsEmpty(variable)) {
            return QLocale{qEnvironmentVariable(variable)};
        }
    }
    return QLocale::c();
}

/// The formats of the place the computer is set to, in words that go with the texts around them. (The
/// system's locale names the language of its texts, and takes its days and months from another one.)
QLocale formatsFor(const QLocale& spoken)
{
    const QLocale formats = formatsOfEnvironment();
    const bool isPlain = formats.language() == QLocale::C;
    if (isReadable(formats, spoken) || (isPlain && spoken.language() == QLocale::English)) {
        return QLocale::system();
    }
    return isPlain ? spoken : QLocale{spoken.language(), spoken.script(), formats.territory()};
}

std::string translated(const std::string& text, const std::string&)
{
    return QCoreApplication::translate("Catalogue", text.c_str()).toStdString();
}

} // namespace

std::optional<QString> translationFor(const QStringList& wanted, const QStringList& available)
{
    for (const QString& name : wanted) {
        const QLocale locale{name};
        if (locale.language() == QLocale::English || locale.language() == QLocale::C) {
            return std::nullopt;
        }
        const auto exact = std::find_if(available.begin(), available.end(),
                                        [&](const QString& one) { return QLocale{one} == locale; });
        if (exact != available.end()) {
            return *exact;
        }
        const auto close = std::find_if(available.begin(), available.end(),
                                        [&](const QString& one) { return isReadable(locale, QLocale{one}); });
        if (close != available.end()) {
            return *close;
        }
    }
    return std::nullopt;
}

QStringList translations()
{
    // To list the folder would bring a part of each of them into memory, which a resident keeps.
    return QStringLiteral(LIMBER_TRANSLATIONS).split(QLatin1Char(' '));
}

QLocale spokenLanguage()
{
    const auto translation = translationFor(QLocale::system().uiLanguages(), translations());
    return translation ? QLocale{*translation} : QLocale{QLocale::English};
}

void speakTheUsersLanguage()
{
    const QLocale spoken = spokenLanguage();
    QLocale::setDefault(formatsFor(spoken));
    if (const auto translation = translationFor(QLocale::system().uiLanguages(), translations())) {
        install(QStringLiteral("qtbase_") + *translation, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
        install(prefix + *translation, folder);
    }
}

core::Catalogue inUsersLanguage(core::Catalogue catalogue)
{
    catalogue::reword(catalogue, translated);
    return catalogue;
}

core::SafetyTexts inUsersLanguage(core::SafetyTexts texts)
{
    catalogue::reword(texts, translated);
    return texts;
}

core::MyBody inUsersLanguage(core::MyBody myBody)
{
    catalogue::reword(myBody, translated);
    return myBody;
}

} // namespace limber::app
