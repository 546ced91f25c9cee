/// The least that a program with Qt Widgets and an icon in the tray costs: what Limber at rest is compared
/// with.
#include <QApplication>
#include <QMenu>
#include <QPainter>
#include <QSystemTrayIcon>

namespace {

QIcon disc()
{
    QPixmap picture{64, 64};
    picture.fill(Qt::transparent);
    QPainter painter{&picture};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(QColor{0x2f, 0x7d, 0x5b});
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(4, 4, 56, 56);
    return QIcon{picture};
}

} // namespace

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    QMenu menu;
    for (const char* entry : {"Start", "Snooze", "Skip", "Pause", "Open", "History", "Settings", "Quit"}) {
        menu.addAction(QLatin1String(entry));
    }
    QSystemTrayIcon icon{disc()};
    icon.setContextMenu(&menu);
    icon.setToolTip(QStringLiteral("Bare"));
    icon.show();
    return QApplication::exec();
}
