#pragma once

#include "limber/figure/drawing.hpp"

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

    [[nodiscard]] static FigurePalette lightTheme();
    [[nodiscard]] static FigurePalette darkTheme();

    /// The colour of `paint`.
    [[nodiscard]] QColor colour(const figure::Paint& paint) const;
};

} // namespace limber::ui
