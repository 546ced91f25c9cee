#include "demo/album.hpp"

#include <QCoreApplication>
#include <QImage>
#include <QPixmap>
#include <QWidget>

#include <utility>

namespace limber::app {

Album::Album(std::optional<QDir> folder)
    : m_folder{std::move(folder)}
{ }

void Album::take(QWidget* window, const QString& name)
{
    if (!m_folder || window == nullptr) {
        return;
    }
    // Layouts and first paints wait in the event queue.
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents();
    const QString file
        = m_folder->filePath(QStringLiteral("%1-%2.png").arg(++m_count, 2, 10, QLatin1Char('0')).arg(name));
    if (!window->grab().toImage().save(file)) {
        m_faults << QCoreApplication::translate("Demo", "%1 cannot be written.").arg(file);
    }
}

} // namespace limber::app
