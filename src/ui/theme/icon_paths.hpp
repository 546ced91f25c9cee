#pragma once

#include "theme/icons.hpp"

#include <string_view>

namespace limber::ui::icons {

/// One icon as SVG elements.
struct Drawing {
    Glyph glyph;
    bool isMirrored; ///< in right-to-left
    double stroke;
    std::string_view elements;
};

/// The drawing of `glyph`; there is one for each.
[[nodiscard]] const Drawing& drawingOf(Glyph glyph);

} // namespace limber::ui::icons
