#include "demo/album.hpp"

#include <QCoreApplication>
#include <QEventLoop>
#include <QImage>
#include <QPixmap>
#include <QTimer>
#include <QWidget>

#include <chrono>
#include <utility>

namespace limber::app {

namespace {

constexpr std::chrono::milliseconds softChange{700};

} // namespace

Album::Album(std::optional<QDir> folder)
    : m_folder{std::move(folder)}
{ }

void Album::take(QWidget* window, const QString& name)
{
    if (!m_folder || window == nullptr) {
        return;
    }
    // Pages fade in and cues change softly, on the onlooker's own time.
    QEventLoop soft;
    QTimer ending;
    ending.setSingleShot(true);
    QObject::connect(&ending, &QTimer::timeout, &soft, &QEventLoop::quit);
    ending.start(softChange);
    soft.exec();
    const QString file
        = m_folder->filePath(QStringLiteral("%1-%2.png").arg(++m_count, 2, 10, QLatin1Char('0')).arg(name));
    if (!window->grab().toImage().save(file)) {
        m_faults << QCoreApplication::translate("Demo", "%1 cannot be written.").arg(file);
    }
}

} // namespace limber::app
