#include "limber/figure/draw.hpp"

#include "arrow.hpp"
#include "face.hpp"
#include "ground.hpp"
#include "paint_order.hpp"
#include "prop.hpp"
#include "sketch.hpp"
#include "strap.hpp"

#include <algorithm>

namespace limber::figure {

namespace {

/// Everything is drawn for the right side; the left one is its mirror image.
void mirror(Drawing& drawing)
{
    const auto flip = [&](Shape& shape, double reduction) {
        for (Point& p : shape.points) {
            p.x = drawing.width / reduction - p.x;
        }
    };
    for (auto* marks : {&drawing.ground, &drawing.furniture, &drawing.figure, &drawing.arrow}) {
        for (Mark& mark : *marks) {
            flip(mark.shape, 1);
        }
    }
    for (SoftShadow& shadow : drawing.shadows) {
        flip(shadow.shape, shadow.reduction);
    }
}

/// Makes room for the next picture.
void empty(Drawing& drawing, ShapeStore& shapes)
{
    shapes.startAnew();
    shapes.takeBack(drawing.ground);
    shapes.takeBack(drawing.shadows);
    shapes.takeBack(drawing.furniture);
    shapes.takeBack(drawing.figure);
    shapes.takeBack(drawing.arrow);
}

} // namespace

/// What an artist keeps.
struct Artist::Studio {
    Drawing drawing;
    Skin skin;
    PaintSteps order;
    Tools tools;

    void draw(const Choreography& choreography, const Moment& moment, const View& view, const Person& person);

private:
    void drawStage(const Choreography& choreography,
                   const View& view,
                   const Camera& camera,
                   const PropLines& lines);
    void drawFigure(const Choreography& choreography,
                    const View& view,
                    const Person& person,
                    const Skeleton& skeleton,
                    const Camera& camera,
                    const PropLines& lines);
};

void Artist::Studio::drawStage(const Choreography& choreography,
                               const View& view,
                               const Camera& camera,
                               const PropLines& lines)
{
    if (choreography.mat && view.scenery) {
        drawMat(drawing.ground, tools, *choreography.mat, camera, lines.unit);
    }
    drawShadows(drawing.shadows, tools, skin, choreography.props, camera, lines.unit);
    for (const Prop& prop : choreography.props) {
        if (!prop.inFront && view.scenery) {
            drawProp(drawing.furniture, tools, prop, camera, lines);
        }
    }
}

void Artist::Studio::drawFigure(const Choreography& choreography,
                                const View& view,
                                const Person& person,
                                const Skeleton& skeleton,
                                const Camera& camera,
                                const PropLines& lines)
{
    findPaintOrder(order, choreography.layers, skeleton, skin, camera);
    fadeJoints(skin, order);
    // Lines get thinner more slowly than the picture: a thumbnail still shows them.
    const double lineWidth = 1.45 * view.outline * std::pow(lines.unit, 0.8);
    Sketch sketch{
        drawing.figure, tools, {camera, lines.unit, lineWidth, view.mirrored, choreography.leftIsFar}};
    for (const PaintStep& step : order) {
        if (const Part* part = std::get_if<Part>(&step)) {
            if (*part == Part::Head) {
                sketch.head(skin[index(*part)]);
                drawFace(drawing.figure, tools, skeleton, person,
                         {camera, lines.unit, choreography.eyesOpen});
            } else {
                sketch.part(*part, skin[index(*part)]);
            }
        } else if (std::get<Layer>(step) == Layer::FrontProps) {
            for (const Prop& prop : choreography.props) {
                if (prop.inFront) {
                    drawProp(drawing.figure, tools, prop, camera, lines);
                }
            }
        } else if (choreography.strap) {
            const Hand strand = std::get<Layer>(step) == Layer::StrapFar ? Hand::Left : Hand::Right;
            drawStrap(drawing.figure, tools, {*choreography.strap, strand}, skeleton, person.body, camera,
                      lines.unit);
        }
    }
}

void Artist::Studio::draw(const Choreography& choreography,
                          const Moment& moment,
                          const View& view,
                          const Person& person)
{
    empty(drawing, tools.shapes);
    drawing.width = view.width;
    drawing.height = view.height;
    const Stance stance = stanceAt(choreography, moment);
    const Skeleton skeleton = solve(stance.pose, person.body);
    fillSkin(skin, skeleton, stance.pose, person, stance.stretched);

    const double unit = std::min(view.width / 800, view.height / 600);
    const PropLines lines{unit, view.edges};
    const double margin = choreography.margin * std::min(view.width, view.height);
    const Camera camera{choreography.camera,
                        choreography.bounds,
                        {margin, margin, view.width - margin, view.height - margin}};
    if (view.ground) {
        drawStage(choreography, view, camera, lines);
    }
    drawFigure(choreography, view, person, skeleton, camera, lines);
    if (view.arrow) {
        drawArrow(drawing.arrow, tools, choreography.keys[stance.key].arrow, camera, unit,
                  stance.arrowOpacity);
    }
    if (view.mirrored) {
        mirror(drawing);
    }
}

Artist::Artist()
    : m_studio{std::make_unique<Studio>()}
{ }

Artist::~Artist() = default;
Artist::Artist(Artist&&) noexcept = default;
Artist& Artist::operator=(Artist&&) noexcept = default;

const Drawing&
Artist::draw(const Choreography& choreography, const Moment& moment, const View& view, const Person& person)
{
    m_studio->draw(choreography, moment, view, person);
    return m_studio->drawing;
}

Drawing draw(const Choreography& choreography, const Moment& moment, const View& view, const Person& person)
{
    return Artist{}.draw(choreography, moment, view, person);
}

} // namespace limber::figure
