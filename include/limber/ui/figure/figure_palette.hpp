#pragma once

#include "limber/figure/drawing.hpp"
#include "limber/figure/person.hpp"

#include <QColor>

#include <array>

namespace limber::ui {

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

    /// The colours of `person` and of what is around, on a light page.
    [[nodiscard]] static FigurePalette lightTheme(const figure::Person& person = figure::people().front());
    /// The same on a dark page.
    [[nodiscard]] static FigurePalette darkTheme(const figure::Person& person = figure::people().front());

    /// The colour of `paint`.
    [[nodiscard]] QColor colour(const figure::Paint& paint) const;
};

} // namespace limber::ui
