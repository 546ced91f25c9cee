#include "limber/ui/figure/figure_palette.hpp"
#include "limber/ui/theme.hpp"
#include "support/catch.hpp"

#include <set>

/// What the figure's themes promise.

using namespace limber;
using figure::Material;
using figure::Tone;
using ui::FigurePalette;
using ui::FigureTheme;

namespace {

constexpr std::array worn{Material::Skin, Material::Shirt, Material::Trousers, Material::Hair};

template <typename Visit>
void forEverybody(FigureTheme theme, const Visit& visit)
{
    for (const figure::Person& person : figure::people()) {
        CAPTURE(ui::name(theme), std::string{person.id});
        visit(FigurePalette::of(theme, person));
    }
}

double contrastToPage(const FigurePalette& palette, Material material, Tone tone)
{
    return ui::theme::contrast(palette.colour({material, tone}), palette.page());
}

} // namespace

TEST_CASE("every theme is found by its name, and no other name is one")
{
    std::set<std::string_view> names;
    for (const FigureTheme theme : ui::everyFigureTheme) {
        CHECK(names.insert(ui::name(theme)).second);
        CHECK(ui::figureThemeNamed(ui::name(theme)) == theme);
    }
    CHECK_FALSE(ui::figureThemeNamed("").has_value());
    CHECK_FALSE(ui::figureThemeNamed("pink").has_value());
}

TEST_CASE("with high contrast the whole figure is told from the page, its lines or its areas as text is")
{
    forEverybody(FigureTheme::HighContrast, [](const FigurePalette& palette) {
        for (const Material material : worn) {
            CHECK(contrastToPage(palette, material, Tone::Line) > 15);
        }
        CHECK(contrastToPage(palette, Material::Arrow, Tone::Base) > 4.5);
    });
    forEverybody(FigureTheme::HighContrastDark, [](const FigurePalette& palette) {
        for (const Material material : worn) {
            CHECK(contrastToPage(palette, material, Tone::Base) > 4.5);
        }
        for (const Material around : {Material::Mat, Material::Wood, Material::Sheet, Material::Wall}) {
            CHECK(contrastToPage(palette, around, Tone::Line) > 15);
        }
        CHECK(contrastToPage(palette, Material::Arrow, Tone::Base) > 4.5);
    });
}

TEST_CASE("high contrast has wider lines and no soft shadows")
{
    for (const FigureTheme theme : {FigureTheme::HighContrast, FigureTheme::HighContrastDark}) {
        forEverybody(theme, [](const FigurePalette& palette) {
            CHECK(palette.outline == Approx(1.5));
            CHECK_FALSE(palette.shadows);
            CHECK(palette.edges);
        });
    }
}

TEST_CASE("line art takes one ink: dark lines and light greys on white, the same for everybody")
{
    const FigurePalette first = FigurePalette::of(FigureTheme::LineArt, figure::people().front());
    CHECK(first.page() == QColor{Qt::white});
    CHECK_FALSE(first.shadows);
    forEverybody(FigureTheme::LineArt, [&](const FigurePalette& palette) {
        for (std::size_t i = 0; i < figure::materialCount; ++i) {
            for (std::size_t tone = 0; tone < figure::toneCount; ++tone) {
                const figure::Paint paint{static_cast<Material>(i), static_cast<Tone>(tone)};
                const QColor colour = palette.colour(paint);
                CAPTURE(i, tone);
                CHECK((colour.red() == colour.green() && colour.green() == colour.blue()));
                CHECK(colour == first.colour(paint));
            }
        }
        for (const Material material : worn) {
            CHECK(palette.colour({material}).lightness() > 190);
            CHECK(contrastToPage(palette, material, Tone::Line) > 15);
        }
    });
}

TEST_CASE("windows show the figure as they look themselves")
{
    ui::theme::Tokens tokens;
    tokens.person = figure::people().back();
    const auto looksLike = [&](FigureTheme theme) {
        const FigurePalette wanted = FigurePalette::of(theme, tokens.person);
        const FigurePalette shown = FigurePalette::of(tokens);
        return shown.page() == wanted.page() && shown.outline == wanted.outline
            && shown.colour({Material::Hair}) == wanted.colour({Material::Hair});
    };
    CHECK(looksLike(FigureTheme::Light));
    tokens.isHighContrast = true;
    CHECK(looksLike(FigureTheme::HighContrast));
    tokens.isDark = true;
    CHECK(looksLike(FigureTheme::HighContrastDark));
    tokens.isHighContrast = false;
    CHECK(looksLike(FigureTheme::Dark));
}
