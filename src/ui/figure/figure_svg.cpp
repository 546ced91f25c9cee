#include "limber/ui/figure/figure_svg.hpp"

#include "shape_path.hpp"

#include "limber/figure/draw.hpp"

#include <QIODevice>
#include <QPainter>
#include <QSvgGenerator>

namespace limber::ui {

namespace {

using figure::Mark;
using figure::Shape;

constexpr int cssPixelsPerInch = 96;

Shape shapeOf(const QPainterPath& path)
{
    Shape shape;
    for (const QPolygonF& polygon : path.toSubpathPolygons()) {
        for (const QPointF& p : polygon) {
            shape.points.push_back({p.x(), p.y()});
        }
        shape.ends.push_back(shape.points.size());
    }
    return shape;
}

/// An SVG has no layer of its own for the figure: what colours only what the figure covers is cut to that.
void cutToFigure(std::vector<Mark>& figure)
{
    QPainterPath covered;
    covered.setFillRule(Qt::WindingFill);
    for (Mark& mark : figure) {
        if (mark.onFigure) {
            mark.shape = shapeOf(pathOf(mark.shape, true).intersected(covered));
            mark.onFigure = false;
        } else if (mark.stroke <= 0 && mark.paint.tone == figure::Tone::Line) {
            covered = covered.united(pathOf(mark.shape, true));
        }
    }
    std::erase_if(figure, [](const Mark& mark) { return mark.shape.empty(); });
}

} // namespace

bool writeFigureSvg(QIODevice& file,
                    const QSize& size,
                    const SvgText& text,
                    const figure::Choreography& choreography,
                    const figure::Moment& moment,
                    core::Side side,
                    const FigurePalette& palette,
                    const FigureOptions& options)
{
    figure::Drawing drawing = figure::draw(
        choreography, moment, viewOf(size, choreography, side, palette, options), options.person);
    if (palette.shadows) {
        cutToFigure(drawing.figure);
    }
    QSvgGenerator svg;
    svg.setOutputDevice(&file);
    svg.setResolution(cssPixelsPerInch);
    svg.setSize(size);
    svg.setViewBox(QRect{QPoint{}, size});
    svg.setTitle(text.title);
    svg.setDescription(text.description);
    QPainter painter;
    if (!painter.begin(&svg)) {
        return false;
    }
    painter.fillRect(QRect{QPoint{}, size}, palette.page());
    paintMarks(painter, drawing.ground, palette);
    paintShadows(painter, drawing, palette);
    paintMarks(painter, drawing.furniture, palette);
    paintMarks(painter, drawing.figure, palette);
    paintMarks(painter, drawing.arrow, palette);
    return painter.end();
}

} // namespace limber::ui
