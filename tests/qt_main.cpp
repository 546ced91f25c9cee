#if __has_include(<catch2/catch_session.hpp>)
#include <catch2/catch_session.hpp>
#else
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>
#endif

#include "support/expected_warning.hpp"

#include <QApplication>

#include <cstdio>
#include <stdexcept>

namespace {

void failOnWarning(QtMsgType type, const QMessageLogContext&, const QString& text)
{
    if (limber::test::isExpectedWarning(text)) {
        return;
    }
    std::fprintf(stderr, "%s\n", qPrintable(text));
    if (type == QtWarningMsg || type == QtCriticalMsg) {
        throw std::runtime_error("Qt warned: " + text.toStdString());
    }
}

} // namespace

int main(int argc, char** argv)
{
    qInstallMessageHandler(failOnWarning);
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    return Catch::Session().run(argc, argv);
}
