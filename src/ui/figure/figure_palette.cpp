#include "limber/ui/figure/figure_palette.hpp"

namespace limber::ui {

namespace {

using figure::Material;
using figure::Tone;

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

} // namespace

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
