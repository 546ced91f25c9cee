#pragma once

#include "few.hpp"
#include "skin.hpp"
#include "tools.hpp"

#include "limber/figure/camera.hpp"
#include "limber/figure/drawing.hpp"

#include <span>
#include <vector>

namespace limber::figure {

/// Draws parts of a body into a list of marks.
class Sketch {
public:
    struct Setting {
        const Camera& camera;
        double unit = 1;      ///< pixels per pixel of an 800 x 600 picture
        double lineWidth = 1; ///< pixels
        bool mirrored = false;
        bool leftIsFar = true;
    };

    Sketch(std::vector<Mark>& marks, Tools& tools, const Setting& setting);

    void part(Part part, const Surfaces& surfaces);
    /// The head and its hair, without a face.
    void head(const Surfaces& surfaces);

private:
    using InOrder = Few<const Surface*, 16>;
    void layers(const InOrder& surfaces, bool far, bool shadow);
    void contactShadow(const InOrder& surfaces);
    void outline(const Surface& surface, bool far);
    void fill(const Surface& surface, bool far);
    void tones(const Surface& surface, const Paint& paint, std::span<const float> clip);
    void tone(const Surface& surface, const Paint& paint, std::span<const float> clip, float limit, bool lit);
    void glow(const Surface& surface, const Glow& glow);
    void add(const Mesh& mesh, std::span<const float> clip, const Paint& paint, double opacity = 1);
    [[nodiscard]] bool isFar(Part part) const;

    std::vector<Mark>& m_marks;
    Tools& m_tools;
    Setting m_setting;
    Vec3 m_light;
};

} // namespace limber::figure
