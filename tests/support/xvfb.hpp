#pragma once

#include "support/child.hpp"
#include "support/environment.hpp"

#include <QString>
#include <QStringList>

#include <memory>

namespace limber::test {

/// An X server without a screen, with the first free number. While it lives, DISPLAY names it.
class Xvfb {
public:
    explicit Xvfb(const QString& screen = QStringLiteral("1280x800x24"))
        : m_server{QStringLiteral("Xvfb"),
                   {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"),
                    QStringLiteral("0"), screen, QStringLiteral("-nolisten"), QStringLiteral("tcp"),
                    QStringLiteral("-noreset")}}
        , m_display{QStringLiteral(":") + m_server.firstLine().trimmed()}
        , m_variable{"DISPLAY", m_display.toUtf8()}
    { }

    [[nodiscard]] QString display() const { return m_display; }
    /// Ends the server under everybody's feet.
    void kill() { m_server.kill(); }

private:
    Child m_server;
    QString m_display;
    EnvironmentVariable m_variable;
};

} // namespace limber::test
