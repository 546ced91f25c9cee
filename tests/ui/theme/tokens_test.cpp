#include "limber/ui/theme.hpp"
#include "support/catch.hpp"

#include <QFont>

#include <string>

using namespace limber;
using ui::theme::contrast;
using ui::theme::over;
using ui::theme::Tokens;
using ui::theme::tokensFor;

namespace {

QPalette paletteOf(QColor window, QColor base, QColor text)
{
    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::WindowText, text);
    return palette;
}

QPalette plainLight()
{
    return paletteOf(QColor{0xEFEFEF}, Qt::white, Qt::black);
}

QPalette plainDark()
{
    return paletteOf(QColor{0x2A2E32}, QColor{0x1B1E20}, QColor{0xFCFCFC});
}

QPalette solarized()
{
    return paletteOf(QColor{0xEEE8D5}, QColor{0xFDF6E3}, QColor{0x657B83});
}

QPalette purpleNight()
{
    return paletteOf(QColor{0x2B1B3D}, QColor{0x3A2450}, QColor{0xE8D8FF});
}

QPalette whiteOnBlack()
{
    return paletteOf(Qt::black, Qt::black, Qt::white);
}

QPalette blackOnWhite()
{
    return paletteOf(Qt::white, Qt::white, Qt::black);
}

void checkReadable(const Tokens& t)
{
    const auto text = [](const char* what, const QColor& ink, const QColor& ground) {
        INFO(what << " " << ink.name().toStdString() << " on " << ground.name().toStdString());
        CHECK(contrast(ink, ground) >= 4.5);
    };
    const auto shape = [](const char* what, const QColor& ink, const QColor& ground) {
        INFO(what << " " << ink.name().toStdString() << " on " << ground.name().toStdString());
        CHECK(contrast(ink, ground) >= 3.0);
    };
    for (const QColor& ground : {t.window, t.card, t.stage0, t.stage1}) {
        text("text", t.text, ground);
        text("muted", t.muted, ground);
        text("accent", t.accent, ground);
        text("bad", t.bad, ground);
        shape("ctl", t.ctl, ground);
        shape("morningFill", t.morningFill, ground);
        text("text on a button", t.text, over(t.fill8, ground));
    }
    text("muted on the switcher", t.muted, over(t.fill7, t.window));
    text("text on the segment", t.text, t.selected);
    text("onAccent", t.onAccent, t.accent);
    text("onTint", t.onTint, t.tint);
    text("morning", t.morning, t.morningTint);
    text("evening", t.evening, t.eveningTint);
    text("coral", t.coral, t.coralTint);
    text("text on coral", t.text, t.coralTint);
}

} // namespace

TEST_CASE("every text and every shape that carries meaning can be told from its ground")
{
    const auto scheme
        = GENERATE(core::ColorScheme::System, core::ColorScheme::Light, core::ColorScheme::Dark);
    const auto palette = GENERATE(0, 1, 2, 3, 4, 5);
    const bool highContrast = GENERATE(false, true);
    const std::array palettes{plainLight(),  plainDark(),    solarized(),
                              purpleNight(), whiteOnBlack(), blackOnWhite()};
    INFO("palette " << palette << ", high contrast " << highContrast);
    checkReadable(tokensFor(palettes[static_cast<std::size_t>(palette)], scheme, highContrast, 1.0));
}

TEST_CASE("a plain palette gives Limber's own colours")
{
    CHECK(tokensFor(plainLight(), core::ColorScheme::System, false, 1.0).window == QColor{0xF3F4F0});
    CHECK(tokensFor(plainDark(), core::ColorScheme::System, false, 1.0).window == QColor{0x16191B});
}

TEST_CASE("a palette of the user's own gives its grounds back")
{
    const Tokens t = tokensFor(purpleNight(), core::ColorScheme::System, false, 1.0);
    CHECK(t.isDark);
    CHECK(t.window == QColor{0x2B1B3D});
    CHECK(t.card == QColor{0x3A2450});
}

TEST_CASE("the chosen scheme wins over the desktop's")
{
    CHECK(tokensFor(plainDark(), core::ColorScheme::Light, false, 1.0).window == QColor{0xF3F4F0});
    CHECK(tokensFor(plainLight(), core::ColorScheme::Dark, false, 1.0).isDark);
    CHECK(tokensFor(purpleNight(), core::ColorScheme::Light, false, 1.0).window == QColor{0xF3F4F0});
}

TEST_CASE("black on white and white on black are taken for high contrast, plain greys are not")
{
    CHECK(ui::theme::isHighContrast(whiteOnBlack()));
    CHECK(ui::theme::isHighContrast(blackOnWhite()));
    CHECK_FALSE(ui::theme::isHighContrast(plainLight()));
    CHECK_FALSE(ui::theme::isHighContrast(plainDark()));
}

TEST_CASE("high contrast has no gradient, no tint under text and borders in the text's colour")
{
    const Tokens t = tokensFor(plainLight(), core::ColorScheme::System, true, 1.0);
    CHECK(t.stage0 == t.stage1);
    CHECK(t.tint == t.card);
    CHECK(t.line == t.text);
    CHECK(t.focusWidth() == 3);
}

TEST_CASE("space grows slower than text")
{
    CHECK(tokensFor(plainLight(), core::ColorScheme::System, false, 1.0).space(1) == 8);
    CHECK(tokensFor(plainLight(), core::ColorScheme::System, false, 1.5).space(1) == 10);
    CHECK(tokensFor(plainLight(), core::ColorScheme::System, false, 2.0).space(1) == 12);
}

TEST_CASE("body text follows the system's size and large text its square root")
{
    QFont small;
    small.setPointSizeF(11);
    QFont large;
    large.setPointSizeF(22);
    using ui::theme::Type;
    CHECK(font(Type::Body, large, 2.0).pointSizeF() == Approx(22));
    CHECK(font(Type::Caption, large, 2.0).pointSizeF() == Approx(18.7));
    const double grown
        = font(Type::Large, large, 2.0).pointSizeF() / font(Type::Large, small, 1.0).pointSizeF();
    CHECK(grown == Approx(std::sqrt(2.0)));
}

TEST_CASE("a caption is never smaller than 8 points")
{
    QFont tiny;
    tiny.setPointSizeF(8);
    CHECK(font(ui::theme::Type::Caption, tiny, 1.0).pointSizeF() == Approx(8));
}

TEST_CASE("nothing moves when motion is reduced")
{
    Tokens t = tokensFor(plainLight(), core::ColorScheme::System, false, 1.0);
    CHECK(duration(ui::theme::Motion::Select, t) == core::Milliseconds{160});
    t.isReducedMotion = true;
    for (const auto motion :
         {ui::theme::Motion::Hover, ui::theme::Motion::Select, ui::theme::Motion::ArcFill}) {
        CHECK(duration(motion, t) == core::Milliseconds{0});
    }
}
