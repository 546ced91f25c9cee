/// The least that a program with a window of Qt Widgets does before it is seen: what Limber's windows are
/// compared with. Arguments: the window's width and height in pixels.
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <cstdlib>

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    if (argc != 3) {
        return EXIT_FAILURE;
    }
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    layout->addWidget(new QLabel(QStringLiteral("A bare window")));
    layout->addWidget(new QPushButton(QStringLiteral("Close")));
    window.resize(std::atoi(argv[1]), std::atoi(argv[2]));
    window.show();
    return QApplication::exec();
}
