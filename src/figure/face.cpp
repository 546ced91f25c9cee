#include "face.hpp"

#include "skin.hpp"

#include <array>

namespace limber::figure {

namespace {

/// In pictures smaller than this (`unit`) a brow would run into its eye.
constexpr double leastFace = 0.3;
/// What a face looks away from, in head heights.
constexpr Vec3 faceCentre{-0.02, 0.5, 0};

/// `count` points; `at(t)` is where the line is at t in 0..1.
template <std::size_t count, typename At>
std::array<Vec3, count> pointsAlong(const At& at)
{
    std::array<Vec3, count> points;
    for (std::size_t i = 0; i < count; ++i) {
        points[i] = at(static_cast<double>(i) / (count - 1));
    }
    return points;
}

class Face {
public:
    Face(std::vector<Mark>& marks,
         Tools& tools,
         const Skeleton& skeleton,
         const Person& person,
         const FaceSetting& setting)
        : m_marks{marks}
        , m_tools{tools}
        , m_skeleton{skeleton}
        , m_person{person}
        , m_setting{setting}
        , m_centre{headPoint(skeleton, person.body, faceCentre)}
    { }

    void eye(Hand side)
    {
        const bool open = m_setting.eyesOpen;
        const auto lid = pointsAlong<7>([&](double t) {
            const double arc = std::sin(pi * t);
            return at(side, open ? 0.500 + 0.048 * arc : 0.505 - 0.028 * arc, lerp(47, 72, t));
        });
        add(lid, 2.1, {Material::Face}, 0.22);
        if (m_setting.unit < leastFace) {
            return;
        }
        if (open) {
            const Vec3 pupil = at(side, 0.502, 60);
            add(std::array{pupil, pupil + m_skeleton.head.up * (0.018 * m_person.body.head)}, 5.0,
                {Material::Face}, 0.22);
        }
        const auto brow = pointsAlong<7>(
            [&](double t) { return at(side, 0.605 + 0.030 * std::sin(pi * t), lerp(44, 73, t)); });
        add(brow, 2.0, {Material::Hair, Tone::Line}, 0.30);
        if (m_person.look.glasses) {
            glass(side);
        }
    }

    void nose()
    {
        const Vec3& toEye = m_setting.camera.toEye();
        if (dot(m_skeleton.head.front, toEye) <= 0.25) {
            return;
        }
        const double side = dot(m_skeleton.head.right, toEye) > 0 ? -1 : 1;
        const auto point = [&](double x, double y, double z) {
            return headPoint(m_skeleton, m_person.body, {x, y, side * z});
        };
        add(std::array{point(0.415, 0.47, 0.030), point(0.452, 0.395, 0.040), point(0.447, 0.358, 0.034),
                       point(0.440, 0.348, 0.002)},
            1.6, {Material::Skin, Tone::Line}, 0.30);
    }

    void mouth()
    {
        // The corners are higher than the middle: a quiet smile.
        const auto lips = pointsAlong<9>([&](double t) {
            return facePoint(m_skeleton, m_person.body, 0.234 - 0.024 * std::sin(pi * t), lerp(61, 119, t));
        });
        // In two halves: the one that faces away disappears.
        add(std::span{lips}.first(5), 2.0, {Material::Face}, 0.05);
        add(std::span{lips}.last(5), 2.0, {Material::Face}, 0.05);
    }

private:
    /// A point at a height of the face, in degrees around the head from its `side`.
    [[nodiscard]] Vec3 at(Hand side, double height, double around) const
    {
        return facePoint(m_skeleton, m_person.body, height, side == Hand::Right ? around : 180 - around);
    }

    void glass(Hand side)
    {
        const auto rim = pointsAlong<17>([&](double t) {
            return at(side, 0.495 + 0.080 * std::sin(2 * pi * t), 59 + 21 * std::cos(2 * pi * t));
        });
        add(rim, 1.5, {Material::Face}, 0.15);
        add(std::array{at(side, 0.515, 80), at(side, 0.525, 90)}, 1.5, {Material::Face}, 0.15);
        add(std::array{at(side, 0.515, 38), at(side, 0.520, 20)}, 1.5, {Material::Face}, 0.10);
    }

    void add(std::span<const Vec3> points, double width, const Paint& paint, double leastFacing)
    {
        double facing = 0;
        for (const Vec3& p : points) {
            facing += dot(unit(p - m_centre), m_setting.camera.toEye()) / static_cast<double>(points.size());
        }
        if (facing < leastFacing) {
            return;
        }
        const auto at = [&](std::size_t i) { return m_setting.camera.project(points[i]); };
        Mark& line = m_tools.addPolygon(m_marks, points.size(), at, paint);
        line.opacity = smoothStep(leastFacing, leastFacing + 0.15, facing);
        // A face is small: its lines must not get thinner as fast as the picture gets smaller.
        line.stroke = width * std::pow(m_setting.unit, 0.7);
    }

    std::vector<Mark>& m_marks;
    Tools& m_tools;
    const Skeleton& m_skeleton;
    const Person& m_person;
    FaceSetting m_setting;
    Vec3 m_centre;
};

} // namespace

void drawFace(std::vector<Mark>& marks,
              Tools& tools,
              const Skeleton& skeleton,
              const Person& person,
              const FaceSetting& setting)
{
    Face face{marks, tools, skeleton, person, setting};
    for (const Hand side : bothHands) {
        face.eye(side);
    }
    face.nose();
    face.mouth();
}

} // namespace limber::figure
