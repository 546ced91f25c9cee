#include "shape_path.hpp"

namespace limber::ui {

QPainterPath pathOf(const figure::Shape& shape, bool closed)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.reserve(static_cast<int>(shape.points.size() + shape.ends.size()));
    std::size_t i = 0;
    for (const std::size_t end : shape.ends) {
        path.moveTo(shape.points[i].x, shape.points[i].y);
        for (++i; i < end; ++i) {
            path.lineTo(shape.points[i].x, shape.points[i].y);
        }
        if (closed) {
            path.closeSubpath();
        }
    }
    return path;
}

} // namespace limber::ui
