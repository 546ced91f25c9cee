#include "limber/figure/draw.hpp"

#include "sketch.hpp"
#include "stage.hpp"

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

void drawFrontProps(Drawing& drawing,
                    const Choreography& choreography,
                    const Camera& camera,
                    const PropLines& lines)
{
    for (const Prop& prop : choreography.props) {
        if (prop.inFront) {
            drawProp(drawing.figure, prop, camera, lines);
        }
    }
}

} // namespace

Drawing draw(const Choreography& choreography, const Moment& moment, const View& view, const Person& person)
{
    const Body& body = person.body;
    const Stance stance = stanceAt(choreography, moment);
    const Skeleton skeleton = solve(stance.pose, body);
    Skin skin = skinOf(skeleton, stance.pose, person, stance.stretched);

    Drawing drawing;
    drawing.width = view.width;
    drawing.height = view.height;
    const double unit = std::min(view.width / 800, view.height / 600);
    const PropLines lines{unit, view.edges};
    const double margin = choreography.margin * std::min(view.width, view.height);
    const Camera camera{choreography.camera,
                        choreography.bounds,
                        {margin, margin, view.width - margin, view.height - margin}};
    if (view.ground) {
        if (choreography.mat && view.scenery) {
            drawMat(drawing.ground, *choreography.mat, camera, unit);
        }
        drawShadows(drawing.shadows, skin, choreography.props, camera, unit);
        for (const Prop& prop : choreography.props) {
            if (!prop.inFront && view.scenery) {
                drawProp(drawing.furniture, prop, camera, lines);
            }
        }
    }

    const std::vector<PaintStep> order = paintOrder(choreography.layers, skeleton, skin, camera);
    fadeJoints(skin, order);
    // Lines get thinner more slowly than the picture: a thumbnail still shows them.
    Sketch sketch{drawing.figure,
                  {camera, unit, 1.45 * view.outline * std::pow(unit, 0.8), view.mirrored,
                   choreography.leftIsFar, choreography.eyesOpen}};
    for (const PaintStep& step : order) {
        if (const Part* part = std::get_if<Part>(&step)) {
            if (*part == Part::Head) {
                sketch.head(skin[index(*part)], skeleton, person);
            } else {
                sketch.part(*part, skin[index(*part)]);
            }
        } else if (std::get<Layer>(step) == Layer::FrontProps) {
            drawFrontProps(drawing, choreography, camera, lines);
        } else if (choreography.strap) {
            const Hand strand = std::get<Layer>(step) == Layer::StrapFar ? Hand::Left : Hand::Right;
            sketch.strap(strand, skeleton, *choreography.strap, body);
        }
    }
    if (view.arrow) {
        drawArrow(drawing.arrow, choreography.keys[stance.key].arrow, camera, unit, stance.arrowOpacity);
    }
    if (view.mirrored) {
        mirror(drawing);
    }
    return drawing;
}

} // namespace limber::figure
