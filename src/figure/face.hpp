#pragma once

#include "tools.hpp"

#include "limber/figure/camera.hpp"
#include "limber/figure/drawing.hpp"
#include "limber/figure/person.hpp"
#include "limber/figure/skeleton.hpp"

#include <vector>

namespace limber::figure {

struct FaceSetting {
    const Camera& camera;
    double unit = 1; ///< pixels per pixel of an 800 x 600 picture
    bool eyesOpen = false;
};

/// Draws eyes, brows, glasses, nose and mouth: whatever of them looks at the camera.
void drawFace(std::vector<Mark>& marks,
              Tools& tools,
              const Skeleton& skeleton,
              const Person& person,
              const FaceSetting& setting);

} // namespace limber::figure
