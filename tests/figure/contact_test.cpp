#include "catalogue/pose_files.hpp"
#include "skin.hpp"
#include "stage.hpp"

#include "limber/figure/draw.hpp"
#include "limber/figure/person.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <cmath>

/// What should stay put stays put, and nothing passes through anything: measured on Limber's own poses.

using namespace limber;
using namespace limber::figure;

namespace {

constexpr double millimetre = 0.001;

using Phase = Moment::Phase;

/// Everybody in turn: the test case runs once for each.
const Person& anybody()
{
    const std::span<const Person> all = people();
    return all[GENERATE_COPY(range(std::size_t{0}, all.size()))];
}

/// Calls `visit(skeleton, pose, progress)` for `frames` + 1 frames of the way in and, if there is one, the
/// cycle.
template <typename Visit>
void forEachFrame(const Choreography& choreography, const Body& body, int frames, const Visit& visit)
{
    for (const Phase phase : {Phase::In, Phase::Cycle}) {
        if (phase == Phase::Cycle && !choreography.cycles) {
            continue;
        }
        for (int i = 0; i <= frames; ++i) {
            const double progress = static_cast<double>(i) / frames;
            const Pose pose = stanceAt(choreography, {phase, progress, 0}).pose;
            visit(solve(pose, body), pose, progress);
        }
    }
}

Vec3 placeOf(const Skeleton& bones, Planted planted)
{
    switch (planted) {
    case Planted::FootRight:
        return bones.legs[0].end;
    case Planted::FootLeft:
        return bones.legs[1].end;
    case Planted::KneeRight:
        return bones.legs[0].mid;
    case Planted::KneeLeft:
        return bones.legs[1].mid;
    case Planted::HandRight:
        return bones.arms[0].end;
    case Planted::HandLeft:
        return bones.arms[1].end;
    case Planted::Chest:
        break;
    }
    return bones.spine[lumbarBones + 5] * 1.0;
}

Vec3 targetOf(const Skeleton& bones, const ArmPose& arm)
{
    switch (arm.anchor) {
    case Anchor::KneeRight:
        return bones.legs[0].mid + arm.wrist;
    case Anchor::KneeLeft:
        return bones.legs[1].mid + arm.wrist;
    case Anchor::Chest:
        return bones.spine[midThorax] + bones.spineFrames[midThorax] * arm.wrist;
    case Anchor::World:
        break;
    }
    return arm.wrist;
}

const char* nameOf(Part part)
{
    constexpr std::array names{"torso",      "neck",        "head",        "right upper arm", "right forearm",
                               "right hand", "right thigh", "right shank", "left upper arm",  "left forearm",
                               "left hand",  "left thigh",  "left shank"};
    return names[index(part)];
}

/// A ring of a mesh, for asking how deep a point is inside the tube.
struct Slice {
    Vec3 centre;
    Vec3 axis;
};

/// A tube that can be asked how deep a point lies under its surface.
class Solid {
public:
    explicit Solid(const Mesh& mesh)
        : m_mesh{mesh}
    {
        for (std::size_t i = 0; i < mesh.rings; ++i) {
            Vec3 centre;
            for (std::size_t j = 0; j < mesh.around; ++j) {
                centre += mesh.points[mesh.at(i, j)] / static_cast<double>(mesh.around);
            }
            m_slices.push_back({centre, {}});
        }
        for (std::size_t i = 0; i < mesh.rings; ++i) {
            m_slices[i].axis
                = unit(m_slices[std::min(i + 1, mesh.rings - 1)].centre - m_slices[i > 0 ? i - 1 : 0].centre);
        }
        Vec3 middle = mix(m_slices.front().centre, m_slices.back().centre, 0.5);
        for (const Vec3& p : mesh.points) {
            m_reach = std::max(m_reach, distance(p, middle));
        }
        m_middle = middle;
    }

    /// Metres under the surface; 0 outside.
    [[nodiscard]] double depthOf(const Vec3& p) const
    {
        if (distance(p, m_middle) > m_reach) {
            return 0;
        }
        double deepest = 0;
        for (std::size_t i = 0; i + 1 < m_slices.size(); ++i) {
            const double before = dot(p - m_slices[i].centre, m_slices[i].axis);
            const double after = dot(p - m_slices[i + 1].centre, m_slices[i + 1].axis);
            if (before < 0 || after > 0) {
                continue;
            }
            const double t = before / std::max(1e-9, before - after);
            const Vec3 centre = mix(m_slices[i].centre, m_slices[i + 1].centre, t);
            deepest = std::max(deepest, radiusTowards(i, t, p - centre) - distance(p, centre));
        }
        return deepest;
    }

private:
    /// The distance from the axis to the surface in the direction of `out`.
    [[nodiscard]] double radiusTowards(std::size_t ring, double t, const Vec3& out) const
    {
        double radius = 0;
        double best = -2;
        for (std::size_t j = 0; j < m_mesh.around; ++j) {
            const Vec3 a = m_mesh.points[m_mesh.at(ring, j)] - m_slices[ring].centre;
            const Vec3 b = m_mesh.points[m_mesh.at(ring + 1, j)] - m_slices[ring + 1].centre;
            const Vec3 spoke = mix(a, b, t);
            const double along = dot(unit(spoke), unit(out));
            if (along > best) {
                best = along;
                radius = length(spoke);
            }
        }
        return radius;
    }

    const Mesh& m_mesh;
    std::vector<Slice> m_slices;
    Vec3 m_middle;
    double m_reach = 0;
};

bool sameLimb(Part a, Part b)
{
    const auto limb = [](Part part) {
        return index(part) < 3 ? 0 : 1 + (index(part) - 3) / 5 * 2 + ((index(part) - 3) % 5 < 3 ? 0 : 1);
    };
    return limb(a) == limb(b);
}

/// Where a limb grows out of the trunk, or folds onto itself, flesh touches flesh.
double firstFreeU(Part part)
{
    switch (part) {
    case Part::ThighRight:
    case Part::ThighLeft:
        return 0.45;
    case Part::UpperArmRight:
    case Part::UpperArmLeft:
        return 0.5;
    case Part::Torso:
    case Part::Neck:
    case Part::Head:
    case Part::ForearmRight:
    case Part::ForearmLeft:
    case Part::HandRight:
    case Part::HandLeft:
    case Part::ShankRight:
    case Part::ShankLeft:
        break;
    }
    return -1;
}

/// Both hands hold one thigh: the far one reaches across the belly and between the thighs, where there is no
/// room between bodies that do not give way. Nobody sees it: the near thigh is painted over it.
bool isHidden(const Choreography& choreography, Part part, Part other)
{
    const bool holdsThigh = choreography.id == "hamstring_floor-easy" || choreography.id == "hamstring_bed";
    const bool farArm = part == Part::UpperArmLeft || part == Part::ForearmLeft || part == Part::HandLeft;
    return holdsThigh && farArm
        && (other == Part::Torso || other == Part::ThighRight || other == Part::ThighLeft);
}

/// The deepest that any of `part` lies inside `other`.
double overlap(const std::vector<Surface>& part, double fromU, const Solid& other)
{
    double deepest = 0;
    for (const Surface& surface : part) {
        for (std::size_t i = 0; i < surface.mesh.size(); i += 3) {
            if (surface.mesh.u[i] >= static_cast<float>(fromU)) {
                deepest = std::max(deepest, other.depthOf(surface.mesh.points[i]));
            }
        }
    }
    return deepest;
}

/// How deep `p` is in the box from above or from a side: nothing comes from below, and a seat is thin.
double depthIn(const Box& box, const Vec3& p)
{
    if (p.y < box.low.y) {
        return 0;
    }
    return std::max(
        0.0,
        std::min({p.x - box.low.x, box.high.x - p.x, box.high.y - p.y, p.z - box.low.z, box.high.z - p.z}));
}

} // namespace

TEST_CASE("what is planted does not travel")
{
    const Person& person = anybody();
    for (const Choreography& choreography : test::ownChoreographies()) {
        CAPTURE(choreography.id);
        CHECK_FALSE(choreography.planted.empty());
        for (const Planted planted : choreography.planted) {
            const Vec3 first = placeOf(solve(choreography.keys[0].pose, person.body), planted);
            double travel = 0;
            forEachFrame(choreography, person.body, 100, [&](const Skeleton& bones, const Pose&, double) {
                Vec3 way = placeOf(bones, planted) - first;
                if (planted == Planted::Chest) {
                    way.y = 0; // it rolls on the mat
                }
                travel = std::max(travel, length(way));
            });
            CAPTURE(static_cast<int>(planted));
            CHECK(travel < 1 * millimetre);
        }
    }
}

TEST_CASE("hands and feet are where they are meant to be: nobody reaches for what is too far")
{
    const Person& person = anybody();
    for (const Choreography& choreography : test::ownChoreographies()) {
        forEachFrame(
            choreography, person.body, 100, [&](const Skeleton& bones, const Pose& pose, double progress) {
                for (const Hand side : bothHands) {
                    CAPTURE(choreography.id, progress, index(side));
                    const ArmPose& arm = pose.arms[index(side)];
                    CHECK(distance(bones.arms[index(side)].end, targetOf(bones, arm)) < 4 * millimetre);
                    CHECK(distance(bones.legs[index(side)].end, pose.legs[index(side)].ankle)
                          < 4 * millimetre);
                }
            });
    }
}

TEST_CASE("no part of the body sinks into the ground or floats where it should lie")
{
    const Person& person = anybody();
    for (const Choreography& choreography : test::ownChoreographies()) {
        forEachFrame(choreography, person.body, 100,
                     [&](const Skeleton& bones, const Pose& pose, double progress) {
                         const Skin skin = skinOf(bones, pose, person, {});
                         double least = 1;
                         for (std::size_t part = 0; part < partCount; ++part) {
                             double lowest = 1;
                             for (const Surface& surface : skin[part]) {
                                 for (const Vec3& p : surface.mesh.points) {
                                     lowest = std::min(lowest, p.y);
                                 }
                             }
                             CAPTURE(choreography.id, progress, nameOf(static_cast<Part>(part)));
                             CHECK(lowest > -10 * millimetre);
                             least = std::min(least, lowest);
                         }
                         CAPTURE(choreography.id, progress);
                         CHECK(least < 10 * millimetre);
                     });
    }
}

TEST_CASE("no limb passes through another, the trunk or the head")
{
    const Person& person = anybody();
    for (const Choreography& choreography : test::ownChoreographies()) {
        forEachFrame(choreography, person.body, 100,
                     [&](const Skeleton& bones, const Pose& pose, double progress) {
                         const Skin skin = skinOf(bones, pose, person, {});
                         for (std::size_t b = 0; b < partCount; ++b) {
                             const Part other = static_cast<Part>(b);
                             if (other == Part::HandLeft || other == Part::HandRight || other == Part::Neck) {
                                 continue; // asked from the other side
                             }
                             const Solid solid{skin[b].front().mesh};
                             for (std::size_t a = 3; a < partCount; ++a) {
                                 const Part part = static_cast<Part>(a);
                                 if (a == b || sameLimb(part, other) || isHidden(choreography, part, other)) {
                                     continue;
                                 }
                                 CAPTURE(choreography.id, progress, nameOf(part), nameOf(other));
                                 CHECK(overlap(skin[a], firstFreeU(part), solid) < 10 * millimetre);
                             }
                         }
                     });
    }
}

TEST_CASE("nobody sits or leans into the furniture")
{
    const Person& person = anybody();
    for (const Choreography& choreography : test::ownChoreographies()) {
        for (const Prop& prop : choreography.props) {
            forEachFrame(choreography, person.body, 100,
                         [&](const Skeleton& bones, const Pose& pose, double progress) {
                             const Skin skin = skinOf(bones, pose, person, {});
                             for (const Box& box : boxesOf(prop)) {
                                 for (std::size_t part = 0; part < partCount; ++part) {
                                     double deepest = 0;
                                     for (const Surface& surface : skin[part]) {
                                         for (const Vec3& p : surface.mesh.points) {
                                             deepest = std::max(deepest, depthIn(box, p));
                                         }
                                     }
                                     CAPTURE(choreography.id, progress, nameOf(static_cast<Part>(part)),
                                             static_cast<int>(prop.kind));
                                     CHECK(deepest < 10 * millimetre);
                                 }
                             }
                         });
        }
    }
}

TEST_CASE("every area of every picture is closed, finite and worth painting")
{
    for (const Choreography& choreography : test::ownChoreographies()) {
        for (const double progress : {0.0, 0.37, 1.0}) {
            View view;
            view.mirrored = progress > 0.5;
            const Drawing drawing = draw(choreography, {Phase::In, progress, 0.4}, view);
            CAPTURE(choreography.id, progress);
            CHECK(drawing.figure.size() > 60);
            for (const Mark& mark : drawing.figure) {
                REQUIRE_FALSE(mark.shape.empty());
                CHECK(mark.shape.ends.back() == mark.shape.points.size());
                CHECK(mark.opacity > 0);
                for (const Point& p : mark.shape.points) {
                    CHECK((p.x > 0 && p.x < view.width && p.y > 0 && p.y < view.height));
                }
            }
        }
    }
}
