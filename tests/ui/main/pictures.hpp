#pragma once

#include "limber/ui/theme.hpp"
#include "support/catch.hpp"

#include <QApplication>
#include <QDir>
#include <QStyle>
#include <QWidget>

#include <vector>

/// Pictures of windows, for looking at: they go beside the test program.
namespace limber::test {

/// How the window is looked at.
struct Shape {
    QString name;
    QSize size{1000, 740};
    core::ColorScheme scheme = core::ColorScheme::Light;
    double text = 1.0;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    bool isHighContrast = false;
};

/// Light, dark, at twice the text size, narrow, from right to left and in high contrast; narrow and large
/// text are as tall as they need to be.
inline std::vector<Shape> everyDress(const QSize& size, const QSize& ofLargeText, int ofNarrow)
{
    using core::ColorScheme;
    return {{QStringLiteral("light"), size},
            {QStringLiteral("dark"), size, ColorScheme::Dark},
            {QStringLiteral("text200"), ofLargeText, ColorScheme::Light, 2.0},
            {QStringLiteral("narrow"), {560, ofNarrow}},
            {QStringLiteral("rtl"), size, ColorScheme::Light, 1.0, Qt::RightToLeft},
            {QStringLiteral("contrast"), size, ColorScheme::Dark, 1.0, Qt::LeftToRight, true}};
}

/// As if the desktop were black and white.
inline void contrastAll()
{
    QPalette contrasty(Qt::white, Qt::black);
    for (const auto role : {QPalette::Window, QPalette::Base}) {
        contrasty.setColor(role, Qt::black);
    }
    for (const auto role : {QPalette::WindowText, QPalette::Text}) {
        contrasty.setColor(role, Qt::white);
    }
    QApplication::setPalette(contrasty);
    QApplication::style()->polish(contrasty); // the style takes its look from there
}

class Dressed {
public:
    explicit Dressed(const Shape& shape)
        : m_font{QApplication::font()}
        , m_provider{*qApp}
    {
        QFont font{QStringLiteral("Inter")};
        font.setPixelSize(static_cast<int>(14.667 * shape.text + 0.5));
        font.setPointSizeF(11 * shape.text);
        QApplication::setFont(font);
        QApplication::setLayoutDirection(shape.direction);
        core::AppearanceSettings appearance;
        appearance.scheme = shape.scheme;
        appearance.reducedMotion = true;
        m_provider.setAppearance(appearance);
        if (shape.isHighContrast) {
            contrastAll();
        }
    }
    ~Dressed()
    {
        QApplication::setPalette(QPalette{});
        QApplication::setFont(m_font);
        QApplication::setLayoutDirection(Qt::LeftToRight);
        m_provider.setAppearance({});
    }
    Dressed(const Dressed&) = delete;
    Dressed& operator=(const Dressed&) = delete;

private:
    QFont m_font;
    ui::theme::Provider m_provider;
};

inline void settle()
{
    for (int i = 0; i < 8; ++i) {
        QApplication::processEvents();
    }
}

inline void save(QWidget& window, const QString& name)
{
    settle();
    const QDir dir{QApplication::applicationDirPath() + QStringLiteral("/pictures")};
    REQUIRE(dir.mkpath(QStringLiteral(".")));
    const QImage image = window.grab().toImage();
    CHECK(image.save(dir.filePath(name + QStringLiteral(".png"))));
}

} // namespace limber::test
