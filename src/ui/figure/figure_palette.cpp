#include "limber/ui/figure/figure_palette.hpp"

#include "limber/core/named_values.hpp"
#include "limber/ui/theme.hpp"

namespace limber::ui {

namespace {

using core::Named;
using figure::Material;
using figure::Tone;

constexpr std::array themeNames{
    Named{FigureTheme::Light, "light"},
    Named{FigureTheme::Dark, "dark"},
    Named{FigureTheme::HighContrast, "high-contrast"},
    Named{FigureTheme::HighContrastDark, "high-contrast-dark"},
    Named{FigureTheme::LineArt, "line-art"},
};

std::size_t index(Material material)
{
    return static_cast<std::size_t>(material);
}

QColor mixed(const QColor& a, const QColor& b, qreal share)
{
    const auto channel = [&](qreal from, qreal to) { return static_cast<float>(from + (to - from) * share); };
    return QColor::fromRgbF(channel(a.redF(), b.redF()), channel(a.greenF(), b.greenF()),
                            channel(a.blueF(), b.blueF()));
}

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

void dress(FigurePalette& palette, const figure::Complexion& worn)
{
    const auto set = [&](Material material, const figure::Tint& tint) {
        palette.materials[index(material)] = {rgb(tint.base), rgb(tint.line)};
    };
    set(Material::Skin, worn.skin);
    set(Material::Shirt, worn.shirt);
    set(Material::Trousers, worn.trousers);
    set(Material::Hair, worn.hair);
    set(Material::Face, {worn.face, worn.face});
}

/// `colour`, made lighter until it is seen on black as text would be.
QColor seenOnBlack(QColor colour)
{
    constexpr double ratio = 4.5;
    constexpr qreal step = 0.05;
    while (theme::contrast(colour, Qt::black) < ratio) {
        colour = mixed(colour, Qt::white, step);
    }
    return colour;
}

/// Without soft edges and half tones: what is left has to be seen.
void sharpen(FigurePalette& palette)
{
    palette.outline = 1.5;
    palette.shadows = false;
    palette.edges = true;
    palette.lightAmount = 0;
}

FigurePalette highContrast(const figure::Person& person)
{
    FigurePalette p = FigurePalette::lightTheme(person);
    sharpen(p);
    for (FigurePalette::Colours& own : p.materials) {
        own.line = Qt::black;
    }
    const auto set = [&](Material material, QRgb base, QRgb line) {
        p.materials[index(material)] = {rgb(base), rgb(line)};
    };
    set(Material::Face, 0x000000, 0x000000);
    set(Material::Glow, 0xE00000, 0xE00000);
    set(Material::GlowCore, 0xE00000, 0xE00000);
    set(Material::Mat, 0xE6E6E6, 0x000000);
    set(Material::Sheet, 0xF2F2F2, 0x000000);
    set(Material::Wall, 0xE6E6E6, 0x000000);
    set(Material::Arrow, 0xC00000, 0xC00000);
    set(Material::Halo, 0xFFFFFF, 0xFFFFFF);
    return p;
}

FigurePalette highContrastDark(const figure::Person& person)
{
    FigurePalette p = FigurePalette::darkTheme(person);
    sharpen(p);
    for (const Material material : {Material::Skin, Material::Shirt, Material::Trousers, Material::Hair}) {
        FigurePalette::Colours& own = p.materials[index(material)];
        own = {seenOnBlack(own.base), Qt::black};
    }
    const auto set = [&](Material material, QRgb base, QRgb line) {
        p.materials[index(material)] = {rgb(base), rgb(line)};
    };
    set(Material::Face, 0x000000, 0x000000);
    set(Material::Glow, 0xFF3B1F, 0xFF3B1F);
    set(Material::GlowCore, 0xFF3B1F, 0xFF3B1F);
    set(Material::Strap, 0xFFD54A, 0x000000);
    set(Material::Mat, 0x262626, 0xFFFFFF);
    set(Material::Cushion, 0x404040, 0xFFFFFF);
    set(Material::Sheet, 0x404040, 0xFFFFFF);
    set(Material::Wood, 0x303030, 0xFFFFFF);
    set(Material::DarkWood, 0x202020, 0xFFFFFF);
    set(Material::Wall, 0x262626, 0xFFFFFF);
    set(Material::Arrow, 0xFFFF00, 0xFFFF00);
    set(Material::Halo, 0x000000, 0x000000);
    return p;
}

/// The same for everybody: a printer has one ink. Greys tell garments, hair and muscles from skin and each
/// other.
FigurePalette lineArt()
{
    constexpr QRgb ink = 0x1A1A1A;
    constexpr QRgb paleInk = 0x8C8C8C;
    constexpr QRgb paper = 0xFFFFFF;
    FigurePalette p;
    p.shadows = false;
    p.edges = true;
    p.shade = rgb(0xA0A0A0);
    p.shadeAmount = 0;
    p.light = rgb(paper);
    p.lightAmount = 0;
    p.materials.fill({rgb(paper), rgb(ink)});
    const auto set = [&](Material material, QRgb base, QRgb line) {
        p.materials[index(material)] = {rgb(base), rgb(line)};
    };
    set(Material::Shirt, 0xF4F4F4, ink);
    set(Material::Trousers, 0xE2E2E2, ink);
    set(Material::Hair, 0xCFCFCF, ink);
    set(Material::Face, ink, ink);
    set(Material::Glow, 0x9A9A9A, 0x9A9A9A);
    set(Material::GlowCore, 0x9A9A9A, 0x9A9A9A);
    for (const Material around : {Material::Mat, Material::Cushion, Material::Sheet, Material::Wood,
                                  Material::DarkWood, Material::Wall}) {
        set(around, paper, paleInk);
    }
    // What one has to fetch must not be overlooked.
    set(Material::Cushion, 0xEDEDED, 0x555555);
    set(Material::Arrow, ink, ink);
    set(Material::Halo, paper, paper);
    return p;
}

} // namespace

std::string_view name(FigureTheme theme)
{
    return core::nameIn(themeNames, theme);
}

std::optional<FigureTheme> figureThemeNamed(std::string_view name)
{
    return core::valueIn(themeNames, name);
}

FigurePalette FigurePalette::of(const theme::Tokens& tokens)
{
    if (tokens.isHighContrast) {
        return of(tokens.isDark ? FigureTheme::HighContrastDark : FigureTheme::HighContrast, tokens.person);
    }
    return of(tokens.isDark ? FigureTheme::Dark : FigureTheme::Light, tokens.person);
}

FigurePalette FigurePalette::of(FigureTheme theme, const figure::Person& person)
{
    switch (theme) {
    case FigureTheme::Light:
        break;
    case FigureTheme::Dark:
        return darkTheme(person);
    case FigureTheme::HighContrast:
        return highContrast(person);
    case FigureTheme::HighContrastDark:
        return highContrastDark(person);
    case FigureTheme::LineArt:
        return lineArt();
    }
    return lightTheme(person);
}

FigurePalette FigurePalette::lightTheme(const figure::Person& person)
{
    FigurePalette p;
    const auto set = [&](Material material, QRgb base, QRgb line) {
        p.materials[index(material)] = {rgb(base), rgb(line)};
    };
    dress(p, person.onLight);
    set(Material::Glow, 0xF2654F, 0xF2654F);
    set(Material::GlowCore, 0xFF9A76, 0xFF9A76);
    set(Material::Strap, 0xF0B441, 0xB67D1C);
    set(Material::Mat, 0xCFE2DA, 0xA9C6BB);
    set(Material::Cushion, 0xE9C9A8, 0xB08A63);
    set(Material::Sheet, 0xE4E6EE, 0xB9BED0);
    set(Material::Wood, 0xC99A6B, 0xA67849);
    set(Material::DarkWood, 0xA67849, 0x85603B);
    set(Material::Wall, 0xDDE3DF, 0xB9C5BF);
    set(Material::Arrow, 0xE4573D, 0xE4573D);
    set(Material::Halo, 0xFBFAF6, 0xFBFAF6);
    set(Material::Shadow, 0x263442, 0x263442);
    p.shade = rgb(0x26164E);
    p.shadeAmount = 0.19;
    p.light = rgb(0xFFFAEB);
    p.lightAmount = 0.16;
    return p;
}

FigurePalette FigurePalette::darkTheme(const figure::Person& person)
{
    FigurePalette p;
    const auto set = [&](Material material, QRgb base, QRgb line) {
        p.materials[index(material)] = {rgb(base), rgb(line)};
    };
    dress(p, person.onDark);
    set(Material::Glow, 0xFF6F55, 0xFF6F55);
    set(Material::GlowCore, 0xFFA583, 0xFFA583);
    set(Material::Strap, 0xF2BE55, 0xA87420);
    set(Material::Mat, 0x35504E, 0x243937);
    set(Material::Cushion, 0xA98A6C, 0x6E5640);
    set(Material::Sheet, 0x6F7788, 0x4C5363);
    set(Material::Wood, 0xB98A5C, 0x8C643D);
    set(Material::DarkWood, 0x8C643D, 0x6B4B2C);
    set(Material::Wall, 0x3A444B, 0x515D66);
    set(Material::Arrow, 0xFF8A66, 0xFF8A66);
    set(Material::Halo, 0x21272D, 0x21272D);
    set(Material::Shadow, 0x000000, 0x000000);
    p.shade = rgb(0x120A34);
    p.shadeAmount = 0.26;
    p.light = rgb(0xFFFAEB);
    p.lightAmount = 0.14;
    return p;
}

QColor FigurePalette::page() const
{
    return materials[index(Material::Halo)].base;
}

QColor FigurePalette::colour(const figure::Paint& paint) const
{
    constexpr qreal farther = 0.13;
    const Colours& own = materials[index(paint.material)];
    const QColor base = paint.far ? mixed(own.base, shade, farther) : own.base;
    const QColor line = paint.far ? mixed(own.line, shade, farther) : own.line;
    switch (paint.tone) {
    case Tone::Base:
        break;
    case Tone::Shade:
        return mixed(base, shade, shadeAmount * 0.45);
    case Tone::DeepShade:
        return mixed(base, shade, shadeAmount * 1.35);
    case Tone::Light:
        return mixed(base, light, lightAmount * 0.5);
    case Tone::BrightLight:
        return mixed(base, light, lightAmount);
    case Tone::Seam:
        return mixed(base, line, 0.55);
    case Tone::Line:
        return line;
    }
    return base;
}

} // namespace limber::ui
