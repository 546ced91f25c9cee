#include "catalogue/pose_files.hpp"
#include "figure/solid.hpp"
#include "prop.hpp"
#include "skin.hpp"

#include "limber/figure/draw.hpp"
#include "limber/figure/person.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <string>

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

bool sameLimb(Part a, Part b)
{
    const auto limb = [](Part part) {
        return index(part) < 3 ? 0 : 1 + (index(part) - 3) / 5 * 2 + ((index(part) - 3) % 5 < 3 ? 0 : 1);
    };
    return limb(a) == limb(b);
}

bool isThigh(Part part)
{
    return part == Part::ThighRight || part == Part::ThighLeft;
}

bool isUpperArm(Part part)
{
    return part == Part::UpperArmRight || part == Part::UpperArmLeft;
}

/// From where on `part` may not be inside `other`, in lengths of its bone: before that the two grow out of
/// each other.
///
/// The trunk closes 0.076 of the stature below the hip joints, which is 0.31 of a thigh: what is higher is
/// hip and crotch. The folds of an armpit, pectoralis in front and latissimus behind, end where those muscles
/// take hold of the bone, at about a third of an upper arm. In a knee that is bent to its end calf
/// and hamstrings press each other flat (Kingston and Acker, Journal of Applied Biomechanics 36, 2020, on how
/// much that carries), which is not modelled: what is drawn one inside the other there is their bellies, not
/// shin or heel. In an elbow it is the belly of the forearm.
double firstFreeU(Part part, Part other)
{
    constexpr double belowCrotch = 0.31;
    constexpr double belowArmpit = 0.33;
    constexpr double everywhere = -1;
    constexpr double belowKnee = 0.6;
    constexpr double belowElbow = 0.4;
    if (isThigh(part) && (other == Part::Torso || isThigh(other))) {
        return belowCrotch;
    }
    if (sameLimb(part, other)) {
        return isThigh(other) ? belowKnee : isUpperArm(other) ? belowElbow : everywhere;
    }
    return isUpperArm(part) && other == Part::Torso ? belowArmpit : everywhere;
}

/// Whether points of `part` are looked for inside `other`. Torso, neck and head grow out of each other
/// everywhere, and so do hand and forearm; what is of a limb in the torso, or of a shank or a forearm in what
/// it hangs from, is not looked for the other way round.
bool mayMeet(Part part, Part other)
{
    const bool isPartOnSpine = index(part) <= index(Part::Head);
    if (isPartOnSpine) {
        return index(other) > index(Part::Head)
            && (part != Part::Torso || !(isThigh(other) || isUpperArm(other)));
    }
    const bool isNextDown = index(part) == index(other) + 1;
    const bool isNextUp = index(other) == index(part) + 1;
    const bool foldsOnto = isNextDown && (isThigh(other) || isUpperArm(other));
    return !sameLimb(part, other) || foldsOnto || !(isNextDown || isNextUp);
}

/// The solid pieces of a part: a hand is its palm and fingers, a shank its foot too.
struct PartSolid {
    std::vector<test::Solid> solids;
    test::Around around;
};

/// What of a part does not give way: hair does.
std::span<const Surface> firmOf(const Surfaces& surfaces, Part part)
{
    return {surfaces.data(), part == Part::Head ? 1 : surfaces.size()};
}

PartSolid solidOf(std::span<const Surface> surfaces)
{
    PartSolid body;
    for (const Surface& surface : surfaces) {
        body.solids.emplace_back(surface.mesh);
        body.around.add(body.solids.back().around().low);
        body.around.add(body.solids.back().around().high);
    }
    return body;
}

/// The deepest that any of `part` lies inside `other`.
double overlap(std::span<const Surface> part, double fromU, const PartSolid& other)
{
    double deepest = 0;
    for (const Surface& surface : part) {
        for (std::size_t i = 0; i < surface.mesh.size(); i += 3) {
            const Vec3& p = surface.mesh.points[i];
            if (surface.mesh.u[i] < static_cast<float>(fromU) || !other.around.contains(p)) {
                continue;
            }
            for (const test::Solid& solid : other.solids) {
                deepest = std::max(deepest, solid.depthOf(p));
            }
        }
    }
    return deepest;
}

/// How deep `p` is in a mat or in the floor beside it; negative above it.
double depthInGround(const std::optional<Mat>& mat, const Vec3& p)
{
    const bool beside = mat && (p.x < mat->left || p.x > mat->right || p.z < mat->back || p.z > mat->front);
    return (beside ? -matThickness : 0) - p.y;
}

/// The worst that has been seen of something, and where.
struct Worst {
    double value = 0;
    double progress = 0;
    std::string where;
    void see(double seen, double at, const std::string& place)
    {
        if (seen > value) {
            *this = {seen, at, place};
        }
    }
};

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
        Worst miss;
        forEachFrame(
            choreography, person.body, 100, [&](const Skeleton& bones, const Pose& pose, double progress) {
                for (const Hand side : bothHands) {
                    const std::size_t i = index(side);
                    miss.see(distance(bones.arms[i].end, targetOf(bones, pose.arms[i])), progress, "hand");
                    miss.see(distance(bones.legs[i].end, pose.legs[i].ankle), progress, "foot");
                }
            });
        CAPTURE(std::string{person.id}, choreography.id, miss.progress, miss.where);
        CHECK(miss.value < 4 * millimetre);
    }
}

TEST_CASE("nobody sinks into the ground or the furniture, floats, or passes through themselves")
{
    const Person& person = anybody();
    for (const Choreography& choreography : test::ownChoreographies()) {
        Worst sunk;
        Worst floating;
        Worst inFurniture;
        Worst inCushion;
        Worst inBody;
        Worst inFold;
        std::vector<Box> boxes;
        std::vector<Mesh> cushions;
        for (const Prop& prop : choreography.props) {
            for (const Box& box : boxesOf(prop)) {
                boxes.push_back(box);
            }
            if (prop.kind == Prop::Kind::Cushion) {
                makeCushion(cushions.emplace_back(), prop);
            }
        }
        const std::vector<test::Solid> pads{cushions.begin(), cushions.end()};
        const auto look = [&](const Skeleton& bones, const Pose& pose, double progress) {
            const Skin skin = skinOf(bones, pose, person, {});
            std::array<PartSolid, partCount> solids;
            double least = 1;
            for (std::size_t i = 0; i < partCount; ++i) {
                const Part part = static_cast<Part>(i);
                solids[i] = solidOf(firmOf(skin[i], part));
                for (const Surface& surface : skin[i]) {
                    const bool isHair = part == Part::Head && &surface != &skin[i].front();
                    for (const Vec3& p : surface.mesh.points) {
                        const double sinks = depthInGround(choreography.mat, p);
                        least = std::min(least, -sinks);
                        sunk.see(sinks, progress, nameOf(part));
                        for (const Box& box : boxes) {
                            inFurniture.see(depthIn(box, p), progress, nameOf(part));
                        }
                        for (const test::Solid& pad : pads) {
                            inCushion.see(isHair ? 0 : pad.depthOf(p), progress, nameOf(part));
                        }
                    }
                }
            }
            floating.see(least, progress, "body");
            for (std::size_t b = 0; b < partCount; ++b) {
                const Part other = static_cast<Part>(b);
                for (std::size_t a = 0; a < partCount; ++a) {
                    const Part part = static_cast<Part>(a);
                    if (a != b && mayMeet(part, other) && solids[a].around.meets(solids[b].around)) {
                        Worst& worst = a == b + 1 && sameLimb(part, other) ? inFold : inBody;
                        worst.see(overlap(firmOf(skin[a], part), firstFreeU(part, other), solids[b]),
                                  progress, std::string{nameOf(part)} + " in " + nameOf(other));
                    }
                }
            }
        };
        forEachFrame(choreography, person.body, 100, look);
        CAPTURE(std::string{person.id}, choreography.id);
        {
            CAPTURE(sunk.progress, sunk.where);
            CHECK(sunk.value < 10 * millimetre);
        }
        {
            CAPTURE(floating.progress);
            CHECK(floating.value < 10 * millimetre);
        }
        {
            CAPTURE(inFurniture.progress, inFurniture.where);
            CHECK(inFurniture.value < 10 * millimetre);
        }
        {
            CAPTURE(inCushion.progress, inCushion.where);
            CHECK(inCushion.value < 10 * millimetre);
        }
        {
            CAPTURE(inBody.progress, inBody.where);
            CHECK(inBody.value < 10 * millimetre);
        }
        {
            // What is left of the flesh in a fold gives way.
            CAPTURE(inFold.progress, inFold.where);
            CHECK(inFold.value < 20 * millimetre);
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
