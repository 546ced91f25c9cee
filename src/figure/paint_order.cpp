#include "sketch.hpp"

#include <algorithm>
#include <optional>

namespace limber::figure {

namespace {

/// The cap at a joint must look away from the viewer: a shin that points at the eye is painted last.
std::vector<Part> legParts(const Skeleton& skeleton, Hand side, const Camera& camera)
{
    const Part thigh = onSide(Part::ThighRight, side);
    const Part shank = onSide(Part::ShankRight, side);
    const Limb& leg = skeleton.legs[index(side)];
    return dot(leg.lower.up, camera.toEye()) > 0.3 ? std::vector{thigh, shank} : std::vector{shank, thigh};
}

std::vector<Part> armParts(const Skeleton& skeleton, Hand side, const Camera& camera)
{
    const Limb& arm = skeleton.arms[index(side)];
    const Part hand = onSide(Part::HandRight, side);
    std::vector<Part> forearm{onSide(Part::ForearmRight, side)};
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
std::vector<Part> limbParts(Layer layer, const Skeleton& skeleton, const Skin& skin, const Camera& camera)
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
    std::vector<Part> parts = legParts(skeleton, rightFirst ? Hand::Right : Hand::Left, camera);
    const std::vector<Part> nearer = legParts(skeleton, rightFirst ? Hand::Left : Hand::Right, camera);
    parts.insert(parts.end(), nearer.begin(), nearer.end());
    return parts;
}

} // namespace

std::vector<PaintStep>
paintOrder(const std::vector<Layer>& layers, const Skeleton& skeleton, const Skin& skin, const Camera& camera)
{
    std::vector<PaintStep> order;
    for (const Layer layer : layers) {
        if (const auto part = singlePart(layer)) {
            order.emplace_back(*part);
            continue;
        }
        const std::vector<Part> parts = limbParts(layer, skeleton, skin, camera);
        if (parts.empty()) {
            order.emplace_back(layer);
        }
        order.insert(order.end(), parts.begin(), parts.end());
    }
    return order;
}

void fadeJoints(Skin& skin, const std::vector<PaintStep>& order)
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
