#pragma once

#include "limber/figure/drawing.hpp"
#include "limber/figure/person.hpp"

#include <QColor>

#include <array>
#include <optional>
#include <string_view>

namespace limber::ui {

namespace theme {
struct Tokens;
}

/// The looks there are for a figure's picture.
enum class FigureTheme {
    Light,
    Dark,
    HighContrast,     ///< black lines on white
    HighContrastDark, ///< bright areas on black
    LineArt,          ///< for printing: lines on white, a light grey at most
};
inline constexpr std::array everyFigureTheme{FigureTheme::Light, FigureTheme::Dark, FigureTheme::HighContrast,
                                             FigureTheme::HighContrastDark, FigureTheme::LineArt};

/// "light", "dark", "high-contrast", "high-contrast-dark", "line-art".
[[nodiscard]] std::string_view name(FigureTheme theme);
[[nodiscard]] std::optional<FigureTheme> figureThemeNamed(std::string_view name);

/// The colours of a figure picture. Clothes are cool so that the glow of a muscle is the only red area, and
/// lines are a darker tone of what they surround.
struct FigurePalette {
    struct Colours {
        QColor base;
        QColor line;
    };
    std::array<Colours, figure::materialCount> materials;
    QColor shade; ///< what shadows and far limbs are mixed with
    qreal shadeAmount = 0.2;
    QColor light;
    qreal lightAmount = 0.15;
    qreal outline = 1;   ///< how many times as wide as usual outlines are
    bool shadows = true; ///< soft shadows on the floor and of limbs on the body
    bool edges = false;  ///< lines along the edges of furniture

    /// The palette for windows that look like `tokens`.
    [[nodiscard]] static FigurePalette of(const theme::Tokens& tokens);
    /// The colours of `person`, and of what is around, in `theme`.
    [[nodiscard]] static FigurePalette of(FigureTheme theme, const figure::Person& person);
    /// The colours of `person` and of what is around, on a light page.
    [[nodiscard]] static FigurePalette lightTheme(const figure::Person& person = figure::people().front());
    /// The same on a dark page.
    [[nodiscard]] static FigurePalette darkTheme(const figure::Person& person = figure::people().front());

    /// What the page behind the figure looks like.
    [[nodiscard]] QColor page() const;
    /// The colour of `paint`.
    [[nodiscard]] QColor colour(const figure::Paint& paint) const;
};

} // namespace limber::ui
