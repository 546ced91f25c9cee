#include "paint_order.hpp"

#include <algorithm>
#include <optional>

namespace limber::figure {

namespace {

/// Those of both legs, at most.
using Parts = Few<Part, 4>;

/// The cap at a joint must look away from the viewer: a shin that points at the eye is painted last.
Parts legParts(const Skeleton& skeleton, Hand side, const Camera& camera)
{
    const Part thigh = onSide(Part::ThighRight, side);
    const Part shank = onSide(Part::ShankRight, side);
    const Limb& leg = skeleton.legs[index(side)];
    const bool comesNearer = dot(leg.lower.up, camera.toEye()) > 0.3;
    Parts parts;
    parts.push_back(comesNearer ? thigh : shank);
    parts.push_back(comesNearer ? shank : thigh);
    return parts;
}

Parts armParts(const Skeleton& skeleton, Hand side, const Camera& camera)
{
    const Limb& arm = skeleton.arms[index(side)];
    const Part hand = onSide(Part::HandRight, side);
    Parts forearm;
    forearm.push_back(onSide(Part::ForearmRight, side));
    forearm.insert(dot(arm.tip.up, camera.toEye()) < -0.2 ? forearm.begin() : forearm.end(), hand);
    const Part upper = onSide(Part::UpperArmRight, side);
    forearm.insert(dot(arm.lower.up, camera.toEye()) < -0.12 ? forearm.end() : forearm.begin(), upper);
    return forearm;
}

double meanDepth(const Skin& skin, Hand side, const Camera& camera)
{
    double sum = 0;
    std::size_t count = 0;
    for (const Part part : {onSide(Part::ThighRight, side), onSide(Part::ShankRight, side)}) {
        const Mesh& mesh = skin[index(part)].front().mesh;
        for (const Vec3& p : mesh.points) {
            sum += camera.depth(p);
        }
        count += mesh.size();
    }
    return sum / static_cast<double>(count);
}

std::optional<Part> singlePart(Layer layer)
{
    switch (layer) {
    case Layer::Torso:
        return Part::Torso;
    case Layer::Neck:
        return Part::Neck;
    case Layer::Head:
        return Part::Head;
    case Layer::UpperArmRight:
        return Part::UpperArmRight;
    case Layer::UpperArmLeft:
        return Part::UpperArmLeft;
    case Layer::ForearmRight:
        return Part::ForearmRight;
    case Layer::ForearmLeft:
        return Part::ForearmLeft;
    case Layer::HandRight:
        return Part::HandRight;
    case Layer::HandLeft:
        return Part::HandLeft;
    case Layer::ArmRight:
    case Layer::ArmLeft:
    case Layer::LegRight:
    case Layer::LegLeft:
    case Layer::Legs:
    case Layer::StrapFar:
    case Layer::StrapNear:
    case Layer::FrontProps:
        break;
    }
    return std::nullopt;
}

/// The parts of a layer that is a whole limb or two; none for any other.
Parts limbParts(Layer layer, const Skeleton& skeleton, const Skin& skin, const Camera& camera)
{
    if (layer == Layer::ArmRight || layer == Layer::ArmLeft) {
        return armParts(skeleton, layer == Layer::ArmLeft ? Hand::Left : Hand::Right, camera);
    }
    if (layer == Layer::LegRight || layer == Layer::LegLeft) {
        return legParts(skeleton, layer == Layer::LegLeft ? Hand::Left : Hand::Right, camera);
    }
    if (layer != Layer::Legs) {
        return {};
    }
    const bool rightFirst = meanDepth(skin, Hand::Right, camera) < meanDepth(skin, Hand::Left, camera);
    Parts parts = legParts(skeleton, rightFirst ? Hand::Right : Hand::Left, camera);
    const Parts nearer = legParts(skeleton, rightFirst ? Hand::Left : Hand::Right, camera);
    for (const Part part : nearer) {
        parts.push_back(part);
    }
    return parts;
}

} // namespace

void findPaintOrder(PaintSteps& order,
                    const std::vector<Layer>& layers,
                    const Skeleton& skeleton,
                    const Skin& skin,
                    const Camera& camera)
{
    order.clear();
    for (const Layer layer : layers) {
        if (const auto part = singlePart(layer)) {
            order.emplace_back(*part);
            continue;
        }
        const Parts parts = limbParts(layer, skeleton, skin, camera);
        if (parts.empty()) {
            order.emplace_back(layer);
        }
        order.insert(order.end(), parts.begin(), parts.end());
    }
}

void fadeJoints(Skin& skin, const PaintSteps& order)
{
    const auto placeOf
        = [&](Part part) { return std::find(order.begin(), order.end(), PaintStep{part}) - order.begin(); };
    struct Joint {
        Part inner;
        Part outer;
    };
    constexpr std::array joints{Joint{Part::ThighRight, Part::ShankRight},
                                Joint{Part::UpperArmRight, Part::ForearmRight},
                                Joint{Part::ForearmRight, Part::HandRight}};
    for (const Hand side : bothHands) {
        for (const Joint& joint : joints) {
            const Part inner = onSide(joint.inner, side);
            const Part outer = onSide(joint.outer, side);
            if (placeOf(outer) > placeOf(inner)) {
                Fade& fade = skin[index(outer)].front().fade;
                fade.inFrom = -0.02;
                fade.inTo = 0.20;
                continue;
            }
            Fade& fade = skin[index(inner)].front().fade;
            fade.outFrom = 0.84;
            fade.outTo = 1.02;
        }
    }
}

} // namespace limber::figure
