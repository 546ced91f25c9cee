#pragma once

#include "limber/figure/drawing.hpp"

#include <QPainterPath>

namespace limber::ui {

/// The outlines of `shape` as a path, filled where its winding is not zero; `closed` unless it is a line.
[[nodiscard]] QPainterPath pathOf(const figure::Shape& shape, bool closed);

} // namespace limber::ui
