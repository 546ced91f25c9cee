#pragma once

#include "region.hpp"
#include "skin.hpp"

#include "limber/figure/choreography.hpp"
#include "limber/figure/drawing.hpp"

#include <variant>
#include <vector>

namespace limber::figure {

/// One thing to paint: a part of the body, or a strap or prop between parts.
using PaintStep = std::variant<Part, Layer>;

/// The layers broken up into parts, back to front as the camera sees this skeleton.
[[nodiscard]] std::vector<PaintStep> paintOrder(const std::vector<Layer>& layers,
                                                const Skeleton& skeleton,
                                                const Skin& skin,
                                                const Camera& camera);

/// Lets outlines run out where limbs are jointed: the one painted later fades at the joint.
void fadeJoints(Skin& skin, const std::vector<PaintStep>& order);

/// Draws parts of a body into a list of marks.
class Sketch {
public:
    struct Setting {
        const Camera& camera;
        double unit = 1;      ///< pixels per pixel of an 800 x 600 picture
        double lineWidth = 1; ///< pixels
        bool mirrored = false;
        bool leftIsFar = true;
        bool eyesOpen = false;
    };

    Sketch(std::vector<Mark>& marks, const Setting& setting);

    void part(Part part, const std::vector<Surface>& surfaces);
    void head(const std::vector<Surface>& surfaces, const Skeleton& skeleton, const Person& person);
    void strap(Hand strand, const Skeleton& skeleton, Hand foot, const Body& body);

private:
    void layers(const std::vector<const Surface*>& surfaces, bool far, bool shadow);
    void contactShadow(const std::vector<const Surface*>& surfaces);
    void outline(const Surface& surface, bool far);
    void fill(const Surface& surface, bool far);
    void tones(const Surface& surface, const Paint& paint, std::span<const float> clip);
    void tone(const Surface& surface, const Paint& paint, std::span<const float> clip, float limit, bool lit);
    void glow(const Surface& surface, const Glow& glow);
    void faceLine(const std::vector<Vec3>& points,
                  const Vec3& centre,
                  double width,
                  const Paint& paint,
                  double leastFacing);
    void eye(const Skeleton& skeleton, const Person& person, Hand side);
    void face(const Skeleton& skeleton, const Person& person);
    void add(Shape shape, const Paint& paint, double opacity = 1);
    [[nodiscard]] bool isFar(Part part) const;

    std::vector<Mark>& m_marks;
    Setting m_setting;
    Vec3 m_light;
    Outliner m_outliner;
    Projection m_seen;
    Field m_lambert;
    Field m_field;
};

} // namespace limber::figure
