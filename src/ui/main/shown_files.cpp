#include "main/shown_files.hpp"

#include "widgets/outcome_line.hpp"

#include <QCoreApplication>
#include <QPointer>

namespace limber::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(limber::ui::Words)
};

QString notShown(const QString& path)
{
    return Words::tr("No file manager answers. Look here: %1").arg(path);
}

/// `file` can be asked for again. The answer may come when the page is gone.
ports::FileManager::Told tellIn(OutcomeLine& line, const QString& path, const QString& file)
{
    return [line = QPointer{&line}, path, file](bool isShown) {
        if (!isShown && line) {
            line->showFault(notShown(path), file);
        }
    };
}

} // namespace

QString showable(const MainWindowParts& parts, const QString& file)
{
    return parts.files == nullptr ? QString{} : file;
}

void showFilesOf(OutcomeLine& line, const MainWindowParts& parts)
{
    QObject::connect(&line, &OutcomeLine::fileWanted, &line,
                     [&line, files = parts.files](const QString& file) {
                         files->showFile(file.toStdString(), tellIn(line, file, file));
                     });
}

void openUserFolder(const MainWindowParts& parts, OutcomeLine& line)
{
    parts.files->openFolder(parts.userFolder.toStdString(), tellIn(line, parts.userFolder, {}));
}

} // namespace limber::ui
