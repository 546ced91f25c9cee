/// A window to type into, as somebody at work has one. Says on standard output what stands in it, a line each
/// time it changes, and whether it is the active window.
#include <QApplication>
#include <QPlainTextEdit>

#include <iostream>

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(QStringLiteral("notes"));
    QPlainTextEdit notes;
    notes.setWindowTitle(QStringLiteral("Notes"));
    notes.resize(500, 300);
    QObject::connect(&notes, &QPlainTextEdit::textChanged, &notes,
                     [&notes] { std::cout << "text " << notes.toPlainText().toStdString() << std::endl; });
    QObject::connect(&application, &QGuiApplication::applicationStateChanged, &notes,
                     [](Qt::ApplicationState state) {
                         std::cout << (state == Qt::ApplicationActive ? "active" : "inactive") << std::endl;
                     });
    notes.show();
    return QApplication::exec();
}
