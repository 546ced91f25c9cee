#include "limber/ui/theme.hpp"

#include <QFontInfo>
#include <QGuiApplication>

#include <algorithm>
#include <cmath>

namespace limber::ui::theme {

namespace {

constexpr double textRatio = 4.5;
constexpr double groundTextRatio = 6.2; // still readable on a button or a tint over the ground
constexpr double groundMutedRatio = 5.2;
constexpr double shapeRatio = 3.0;
constexpr double strongRatio = 7.0;
constexpr double usualPixels = 44.0 / 3.0; // 11 pt at 96 dpi

double channel(double value)
{
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF())
        + 0.0722 * channel(color.blueF());
}

QColor mix(const QColor& a, const QColor& b, double share)
{
    const auto blend
        = [share](float x, float y) { return static_cast<float>(x * share + y * (1.0 - share)); };
    return QColor::fromRgbF(blend(a.redF(), b.redF()), blend(a.greenF(), b.greenF()),
                            blend(a.blueF(), b.blueF()));
}

QColor faint(QColor color, double alpha)
{
    color.setAlphaF(static_cast<float>(alpha));
    return color;
}

/// `color`, made darker or lighter in small steps until it reaches `ratio` on all `grounds`.
QColor readable(QColor color, std::initializer_list<QColor> grounds, double ratio)
{
    const auto worst = [&](const QColor& candidate) {
        double lowest = 21.0;
        for (const QColor& ground : grounds) {
            lowest = std::min(lowest, contrast(candidate, ground));
        }
        return lowest;
    };
    const QColor black{Qt::black};
    const QColor white{Qt::white};
    const QColor& goal = worst(black) >= worst(white) ? black : white;
    for (int step = 0; step < 50 && worst(color) < ratio; ++step) {
        float h = 0;
        float s = 0;
        float l = 0;
        color.getHslF(&h, &s, &l);
        const float moved = std::clamp(l + (goal == white ? 0.02F : -0.02F), 0.0F, 1.0F);
        color = QColor::fromHslF(std::max(h, 0.0F), s, moved);
    }
    return worst(color) >= ratio ? color : goal;
}

QColor clearerOn(const QColor& ground)
{
    return contrast(Qt::black, ground) >= contrast(Qt::white, ground) ? QColor{Qt::black} : QColor{Qt::white};
}

Tokens lightTable()
{
    Tokens t;
    t.window = QColor{0xF3F4F0};
    t.card = QColor{0xFFFFFF};
    t.stage0 = QColor{0xFBF7F0};
    t.stage1 = QColor{0xF4EEE3};
    t.line = QColor{0xDFE2DC};
    t.ctl = QColor{0x7E8886};
    t.text = QColor{0x1C2829};
    t.muted = QColor{0x566365};
    t.accent = QColor{0x0E746B};
    t.onAccent = QColor{0xFFFFFF};
    t.tint = QColor{0xDDEFEA};
    t.onTint = QColor{0x0A5B54};
    t.morning = QColor{0x8A5600};
    t.morningTint = QColor{0xFBF0DC};
    t.morningFill = QColor{0xC4750B};
    t.evening = QColor{0x44549A};
    t.eveningTint = QColor{0xE8EBF8};
    t.coral = QColor{0xB83A22};
    t.coralTint = QColor{0xFCE9E4};
    t.coralFill = QColor{0xF2654F};
    t.bad = QColor{0xB3261E};
    t.selected = t.card;
    t.heat = {QColor{0xE9ECE7}, QColor{0xBDE0D7}, QColor{0x7FC3B6}, QColor{0x37998D}, QColor{0x0B5F58}};
    return t;
}

Tokens darkTable()
{
    Tokens t;
    t.isDark = true;
    t.window = QColor{0x16191B};
    t.card = QColor{0x1F2527};
    t.stage0 = QColor{0x20272A};
    t.stage1 = QColor{0x1A2022};
    t.line = QColor{0x2E3639};
    t.ctl = QColor{0x7B888A};
    t.text = QColor{0xECF0EF};
    t.muted = QColor{0xA2AFB0};
    t.accent = QColor{0x62C8BA};
    t.onAccent = QColor{0x05211D};
    t.tint = QColor{0x1D3B38};
    t.onTint = QColor{0x8ADFD2};
    t.morning = QColor{0xF1BC66};
    t.morningTint = QColor{0x3A2F1B};
    t.morningFill = QColor{0xF0B45A};
    t.evening = QColor{0xAAB9F2};
    t.eveningTint = QColor{0x272E4C};
    t.coral = QColor{0xFF9C82};
    t.coralTint = QColor{0x43261F};
    t.coralFill = QColor{0xFF7F63};
    t.bad = QColor{0xFF8A80};
    t.selected = QColor{0x384245};
    t.heat = {QColor{0x2A3134}, QColor{0x1F4F4A}, QColor{0x2B7A71}, QColor{0x45ADA0}, QColor{0x8CE5D7}};
    return t;
}

int chroma(const QColor& color)
{
    const auto [low, high] = std::minmax({color.red(), color.green(), color.blue()});
    return high - low;
}

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
}

/// The toolkit's or the desktop's ordinary greys: nobody chose them.
bool isPlain(const QPalette& palette)
{
    constexpr int neutral = 12;
    const QColor window = palette.color(QPalette::Window);
    const bool isExtreme = isDark(palette) ? window.lightness() < 72 : window.lightness() > 222;
    return isExtreme && chroma(window) <= neutral && chroma(palette.color(QPalette::Base)) <= neutral
        && contrast(palette.color(QPalette::WindowText), window) >= strongRatio;
}

/// The palette's own grounds and text under the table's accents.
void takeGroundsFrom(const QPalette& palette, Tokens& t)
{
    t.window = palette.color(QPalette::Window);
    t.card = palette.color(QPalette::Base);
    t.stage0 = mix(t.card, t.window, 0.5);
    t.stage1 = t.window;
    t.text = readable(palette.color(QPalette::WindowText), {t.window, t.card, t.stage0}, groundTextRatio);
    t.line = mix(t.text, t.window, 0.12);
    t.ctl = mix(t.text, t.window, 0.5);
    t.muted = mix(t.text, t.window, 0.7);
    t.selected = t.isDark ? mix(t.text, t.card, 0.14) : t.card;
    t.heat[0] = mix(t.text, t.card, 0.08);
}

void makeReadable(Tokens& t, double ratio)
{
    const auto onGrounds = [&](QColor& color, double wanted) {
        color = readable(color, {t.window, t.card, t.stage0, t.stage1}, wanted);
    };
    onGrounds(t.ctl, shapeRatio);
    onGrounds(t.muted, std::max(ratio, groundMutedRatio));
    for (QColor* color : {&t.accent, &t.morning, &t.evening, &t.coral, &t.bad}) {
        onGrounds(*color, ratio);
    }
    onGrounds(t.morningFill, shapeRatio);
    t.onAccent = clearerOn(t.accent);
    t.tint = mix(t.accent, t.card, 0.14);
    t.morningTint = mix(t.morning, t.card, 0.14);
    t.eveningTint = mix(t.evening, t.card, 0.14);
    t.coralTint = mix(t.coral, t.card, 0.14);
    t.onTint = readable(t.accent, {t.tint}, ratio);
    t.morning = readable(t.morning, {t.window, t.card, t.morningTint}, ratio);
    t.evening = readable(t.evening, {t.window, t.card, t.eveningTint}, ratio);
    t.coral = readable(t.coral, {t.window, t.card, t.coralTint}, ratio);
}

/// No gradients, no tints under text, borders in the colour of text.
void heighten(const QPalette& palette, Tokens& t)
{
    if (isHighContrast(palette) && isDark(palette) == t.isDark) {
        takeGroundsFrom(palette, t);
    } else {
        t.window = t.isDark ? Qt::black : Qt::white;
        t.card = t.window;
        t.text = t.isDark ? Qt::white : Qt::black;
    }
    t.stage0 = t.stage1 = t.window;
    t.line = t.ctl = t.text;
    t.muted = mix(t.text, t.window, 0.85);
    makeReadable(t, strongRatio);
    t.tint = t.morningTint = t.eveningTint = t.coralTint = t.card;
    t.onTint = t.text;
    t.selected = t.card;
    t.heat[0] = t.card;
}

} // namespace

int Tokens::space(double units) const
{
    return static_cast<int>(std::lround(units * (4.0 + 4.0 * textScale) * zoom));
}

int Tokens::scaled(double pixels) const
{
    return space(pixels / 8.0);
}

double contrast(const QColor& a, const QColor& b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

QColor over(const QColor& top, const QColor& ground)
{
    return mix(QColor{top.rgb()}, ground, top.alphaF());
}

bool isHighContrast(const QPalette& palette)
{
    return contrast(palette.color(QPalette::WindowText), palette.color(QPalette::Window)) >= 20.0;
}

Tokens tokensFor(const QPalette& palette, core::ColorScheme scheme, bool highContrast, double textScale)
{
    const bool dark
        = scheme == core::ColorScheme::System ? isDark(palette) : scheme == core::ColorScheme::Dark;
    Tokens t = dark ? darkTable() : lightTable();
    t.textScale = textScale;
    t.isHighContrast = highContrast;
    if (highContrast) {
        heighten(palette, t);
    } else if (isDark(palette) == dark && !isPlain(palette)) {
        takeGroundsFrom(palette, t);
        makeReadable(t, textRatio);
    }
    t.fill8 = faint(t.text, 0.08);
    t.fill7 = faint(t.text, 0.07);
    t.track13 = faint(t.text, 0.13);
    return t;
}

double textScaleOf(const QFont& system)
{
    return std::max(1.0, QFontInfo{system}.pixelSize() / usualPixels);
}

core::Milliseconds duration(Motion motion, const Tokens& tokens)
{
    if (tokens.isReducedMotion) {
        return core::Milliseconds{0};
    }
    switch (motion) {
    case Motion::Hover:
        return core::Milliseconds{90};
    case Motion::Select:
        return core::Milliseconds{160};
    case Motion::Page:
        return core::Milliseconds{180};
    case Motion::Rise:
        return core::Milliseconds{140};
    case Motion::Cue:
        return core::Milliseconds{220};
    case Motion::ArcFill:
        return core::Milliseconds{500};
    case Motion::Seal:
    case Motion::Heat:
        break;
    }
    return core::Milliseconds{400};
}

} // namespace limber::ui::theme
