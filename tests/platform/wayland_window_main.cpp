#include <QGuiApplication>
#include <QRasterWindow>
#include <QTextStream>

// A window with the title that is the first argument. Says "shown" once it is on screen.
int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "wayland");
    const QGuiApplication application(argc, argv);
    QRasterWindow window;
    window.setTitle(QGuiApplication::arguments().value(1));
    window.resize(300, 200);
    class Shown : public QObject {
    public:
        bool eventFilter(QObject* watched, QEvent* event) override
        {
            if (event->type() == QEvent::Expose && !m_isTold) {
                m_isTold = true;
                QTextStream{stdout} << "shown\n";
            }
            return QObject::eventFilter(watched, event);
        }

    private:
        bool m_isTold = false;
    } shown;
    window.installEventFilter(&shown);
    window.show();
    return QGuiApplication::exec();
}
