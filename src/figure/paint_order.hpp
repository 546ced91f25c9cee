#pragma once

#include "few.hpp"
#include "skin.hpp"

#include "limber/figure/camera.hpp"
#include "limber/figure/choreography.hpp"

#include <variant>
#include <vector>

/// What is painted after what.
namespace limber::figure {

/// One thing to paint: a part of the body, or a strap or prop between parts.
using PaintStep = std::variant<Part, Layer>;
using PaintSteps = std::vector<PaintStep>;

/// Makes `order` the layers broken up into parts, back to front as the camera sees this skeleton.
void findPaintOrder(PaintSteps& order,
                    const std::vector<Layer>& layers,
                    const Skeleton& skeleton,
                    const Skin& skin,
                    const Camera& camera);

/// Lets outlines run out where limbs are jointed: the one painted later fades at the joint.
void fadeJoints(Skin& skin, const PaintSteps& order);

} // namespace limber::figure
