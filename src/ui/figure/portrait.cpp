#include "figure/portrait.hpp"

#include "limber/catalogue/poses.hpp"
#include "limber/ui/figure/figure_painter.hpp"

#include <QPainter>

#include <algorithm>

namespace limber::ui {

namespace {

constexpr const char* sitting = "trunk-rotation_look";
constexpr double headShare = 0.42;  // how much of the portrait's height the head takes
constexpr double headCentre = 0.36; // and where its middle is, from the top

/// Where hair and face are in the picture.
QRectF headOf(const figure::Drawing& drawing)
{
    QRectF head;
    for (const figure::Mark& mark : drawing.figure) {
        if (mark.paint.material != figure::Material::Hair && mark.paint.material != figure::Material::Face) {
            continue;
        }
        for (const figure::Point& p : mark.shape.points) {
            const QRectF spot{p.x, p.y, 1, 1};
            head = head.isNull() ? spot : head.united(spot);
        }
    }
    return head;
}

} // namespace

void paintPortrait(QPainter& painter,
                   const QRectF& target,
                   const figure::Person& person,
                   const FigurePalette& palette)
{
    auto choreography = catalogue::choreographyOf(sitting);
    if (!choreography) {
        return;
    }
    for (figure::Key& key : choreography->keys) {
        key.stretched.fill(0);
    }
    const figure::Moment moment = figure::momentOf(*choreography, choreography->hero);
    FigureOptions options;
    options.person = person;
    options.arrow = false;
    options.ground = false;
    const figure::View view{.arrow = false, .ground = false};
    const QRectF head = headOf(figure::draw(*choreography, moment, view, person));
    const double scale = target.height() * headShare / head.height();
    const QPointF centre{target.center().x(), target.top() + target.height() * headCentre};
    painter.save();
    painter.setClipRect(target, Qt::IntersectClip);
    paintFigure(painter, QRectF{centre - head.center() * scale, QSizeF{view.width, view.height} * scale},
                *choreography, moment, core::Side::Right, palette, options);
    painter.restore();
}

} // namespace limber::ui
