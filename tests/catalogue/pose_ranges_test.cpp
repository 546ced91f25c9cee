#include "pose_files.hpp"

#include "limber/figure/joint_angles.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <map>

/// Every pose stays inside the range of the joints. The numbers are Limber's own clinical review of its
/// content, section 6: an illustration safety net, not a norm. Its sources, where there are any, stand beside
/// them; the others are general professional knowledge.

using namespace limber;
using figure::Hand;
using figure::JointAngles;

namespace {

enum class Joint {
    Hip,
    OtherHip,
    Abduction,
    Knee,
    OtherKnee,
    Ankle,
    Lumbar,
    LumbarTwist,
    Thoracic,
    ThoracicTwist,
    Neck,
    NeckTwist,
    HeadTurn,
    Shoulder,
    ArmAbduction,
    ShoulderLine,
    PelvisTilt,
    PelvisRoll,
    Rise,
    ThighToTrunk,
};

struct Limit {
    Joint joint;
    double least;
    double most;
};

/// What one joint of the body measures. The working side is the figure's right; turns count either way.
double valueOf(const JointAngles& a, Joint joint, Hand side)
{
    const figure::LegAngles& leg = a.legs[index(side)];
    const figure::LegAngles& other = a.legs[index(side == Hand::Right ? Hand::Left : Hand::Right)];
    const figure::ArmAngles& arm = a.arms[index(side)];
    switch (joint) {
    case Joint::Hip:
        return leg.hip;
    case Joint::OtherHip:
        return other.hip;
    case Joint::Abduction:
        return leg.abduction;
    case Joint::Knee:
        return leg.knee;
    case Joint::OtherKnee:
        return other.knee;
    case Joint::Ankle:
        return leg.ankle;
    case Joint::Lumbar:
        return a.lumbar;
    case Joint::LumbarTwist:
        return std::abs(a.lumbarTwist);
    case Joint::Thoracic:
        return a.thoracic;
    case Joint::ThoracicTwist:
        return std::abs(a.thoracicTwist);
    case Joint::Neck:
        return a.neck;
    case Joint::NeckTwist:
        return std::abs(a.neckTwist);
    case Joint::HeadTurn:
        return std::abs(a.lumbarTwist + a.thoracicTwist + a.neckTwist);
    case Joint::Shoulder:
        return arm.flexion;
    case Joint::ArmAbduction:
        return arm.abduction;
    case Joint::ShoulderLine:
        return std::abs(a.shoulderTurn);
    case Joint::PelvisTilt:
        return a.pelvisTilt;
    case Joint::PelvisRoll:
        return std::abs(a.pelvisTurn);
    case Joint::Rise:
        return leg.rise;
    case Joint::ThighToTrunk:
        return leg.thighToTrunk;
    }
    return 0;
}

const char* nameOf(Joint joint)
{
    constexpr std::array names{"hip",           "other hip",   "abduction",    "knee",     "other knee",
                               "ankle",         "lumbar",      "lumbar twist", "thoracic", "thoracic twist",
                               "neck",          "neck twist",  "head turn",    "shoulder", "arm abduction",
                               "shoulder line", "pelvis tilt", "pelvis roll",  "rise",     "thigh to trunk"};
    return names[static_cast<std::size_t>(joint)];
}

/// 6.1: never exceeded in any frame of any animation, on either side.
constexpr std::array neverExceeded{
    // Extension: controls 6.9, people with back pain -4.2 (Roach 2015); flexion: textbook 110 to 130.
    Limit{Joint::Hip, -18, 130},
    Limit{Joint::Abduction, -20, 35},
    // Never back; kneeling maximum 161 in young men (Nakazoe 2022).
    Limit{Joint::Knee, 0, 155},
    // Standing to slump is about 46; 85 % of it.
    Limit{Joint::Lumbar, -12, 42},
    // 1.2 to 1.7 per level.
    Limit{Joint::LumbarTwist, 0, 10},
    Limit{Joint::Thoracic, -18, 22},
    // The trunk turns 42 +- 3 in all, seated (137 adults).
    Limit{Joint::ThoracicTwist, 0, 35},
    // Textbook 50-64 / 55-80, less after 50 (Swinkels 2014).
    Limit{Joint::Neck, -25, 40},
    Limit{Joint::NeckTwist, 0, 60},
    // Textbook 150 to 180.
    Limit{Joint::Shoulder, -35, 165},
    // The top of the foot lies flat at -75.
    Limit{Joint::Ankle, -75, 25},
};
/// Of a leg that carries nothing or an arm across the chest the limit says nothing; of an arm at the side it
/// does.
constexpr Limit armOut{Joint::ArmAbduction, -25, 95};

struct KeyLimits {
    const char* figure;
    const char* key;
    std::vector<Limit> limits;
};

/// 6.2: what the key poses are meant to be.
const std::vector<KeyLimits>& keyLimits()
{
    using J = Joint;
    static const std::vector<Limit> easyTurn{
        {J::Hip, 40, 60},       {J::Knee, 90, 110},        {J::Lumbar, 0, 25},
        {J::LumbarTwist, 0, 6}, {J::Thoracic, -15, 0},     {J::ThoracicTwist, 8, 20},
        {J::NeckTwist, 0, 35},  {J::ArmAbduction, 30, 90}, {J::PelvisRoll, 15, 30}};
    static const std::vector<Limit> lyingStart{
        {J::Hip, 45, 60},      {J::Knee, 95, 120},       {J::Lumbar, 0, 25}, {J::LumbarTwist, 0, 0},
        {J::Thoracic, -15, 0}, {J::ThoracicTwist, 0, 0}, {J::Neck, 0, 20}};
    static const std::vector<Limit> allFours{{J::Hip, 60, 90},     {J::Knee, 85, 95},  {J::Lumbar, 5, 18},
                                             {J::Thoracic, -5, 5}, {J::Neck, -12, 12}, {J::Shoulder, 70, 95}};
    static const std::vector<Limit> round{{J::Hip, 35, 70},     {J::Knee, 80, 95}, {J::Lumbar, 22, 33},
                                          {J::Thoracic, 8, 20}, {J::Neck, 5, 35},  {J::Shoulder, 80, 115}};
    static const std::vector<Limit> open{{J::Hip, 70, 100},      {J::Knee, 85, 95}, {J::Lumbar, -10, 0},
                                         {J::Thoracic, -15, -3}, {J::Neck, -20, 0}, {J::Shoulder, 55, 82}};
    static const std::vector<Limit> easyHamstring{
        {J::Hip, 38, 60}, {J::Knee, 28, 45},     {J::Lumbar, 12, 28}, {J::Thoracic, -18, 0},
        {J::Neck, 0, 20}, {J::Shoulder, 10, 45}, {J::Rise, 50, 62},   {J::ThighToTrunk, 0, 70}};
    static const std::vector<Limit> kneelingStart{
        {J::Hip, -4, 10},   {J::OtherHip, 80, 98}, {J::Knee, 85, 95}, {J::OtherKnee, 70, 95},
        {J::Lumbar, -4, 4}, {J::Thoracic, -6, 6},  {J::Neck, -8, 5},  {J::Shoulder, 10, 45}};
    static const std::vector<Limit> tuck{
        {J::Hip, -10, 0},       {J::OtherHip, 78, 92}, {J::Knee, 85, 95},
        {J::OtherKnee, 85, 95}, {J::Lumbar, 5, 15},    {J::Thoracic, -6, 6},
        {J::Neck, -8, 5},       {J::Shoulder, 10, 45}, {J::PelvisTilt, -12, -5}};
    static const std::vector<KeyLimits> table{
        {"trunk-rotation_floor", "start", lyingStart},
        {"trunk-rotation_floor",
         "knees-down",
         {{J::Hip, 45, 62},
          {J::Knee, 95, 132},
          {J::Lumbar, 0, 25},
          {J::LumbarTwist, 4, 10},
          {J::Thoracic, -15, 0},
          {J::ThoracicTwist, 15, 35},
          {J::NeckTwist, 0, 55},
          {J::ArmAbduction, 60, 95},
          {J::PelvisRoll, 30, 45}}},
        {"trunk-rotation_floor-easy", "start", {{J::Hip, 40, 60}, {J::Knee, 90, 110}, {J::Neck, 0, 20}}},
        {"trunk-rotation_floor-easy", "knees-half", easyTurn},
        {"trunk-rotation_bed", "start", {{J::Hip, 40, 60}, {J::Knee, 90, 110}, {J::Neck, 0, 20}}},
        {"trunk-rotation_bed", "knees-half", easyTurn},
        {"trunk-rotation_desk",
         "turn",
         {{J::Hip, 70, 95}, // the chair is as high as the shin is long: not quite 90
          {J::Knee, 78, 100},
          {J::Lumbar, -5, 15},
          {J::LumbarTwist, 3, 8},
          {J::Thoracic, -5, 10},
          {J::ThoracicTwist, 18, 32},
          {J::HeadTurn, 40, 62},
          {J::Shoulder, 15, 60},
          {J::ShoulderLine, 25, 42},
          {J::PelvisRoll, 0, 6}}},
        {"trunk-rotation_desk-easy",
         "turn",
         {{J::Hip, 60, 85},
          {J::Knee, 70, 100},
          {J::Lumbar, -5, 12},
          {J::LumbarTwist, 0, 5},
          {J::Thoracic, -5, 8},
          {J::ThoracicTwist, 8, 20},
          {J::HeadTurn, 0, 45},
          {J::Shoulder, 20, 70},
          {J::ShoulderLine, 0, 25}}},
        {"trunk-rotation_look",
         "look",
         {{J::Hip, 60, 85},
          {J::Knee, 70, 100},
          {J::Lumbar, -5, 12},
          {J::LumbarTwist, 0, 2},
          {J::Thoracic, -8, 5},
          {J::ThoracicTwist, 0, 6},
          {J::NeckTwist, 20, 50},
          {J::ShoulderLine, 0, 8}}},
        {"childs-pose_floor", "start", allFours},
        {"childs-pose_floor-easy", "start", allFours},
        {"childs-pose_floor",
         "fold",
         {{J::Hip, 105, 130},
          {J::Knee, 135, 155},
          {J::Lumbar, 25, 42},
          {J::Thoracic, -5, 12},
          {J::Neck, -10, 20},
          {J::Shoulder, 125, 165}}},
        {"childs-pose_floor-easy",
         "fold",
         {{J::Hip, 90, 112},
          {J::Knee, 105, 125},
          {J::Lumbar, 5, 25},
          {J::Thoracic, -18, 5},
          {J::Neck, 0, 20},
          {J::Shoulder, 105, 145}}},
        {"childs-pose_desk",
         "hinge",
         {{J::Hip, 75, 102},
          {J::Knee, 10, 35},
          {J::Lumbar, -5, 12},
          {J::Thoracic, -15, 2},
          {J::Neck, -5, 15},
          {J::Shoulder, 105, 145}}},
        {"childs-pose_desk-easy",
         "lean",
         {{J::Hip, 20, 50},
          {J::Knee, 5, 25},
          {J::Lumbar, -5, 10},
          {J::Thoracic, -12, 5},
          {J::Neck, -10, 10},
          {J::Shoulder, 70, 100},
          {J::ThighToTrunk, 0, 60}}},
        {"cat-camel_floor", "level", allFours},
        {"cat-camel_floor", "round", round},
        {"cat-camel_floor", "open", open},
        {"cat-camel_floor-forearms", "level", allFours},
        {"cat-camel_floor-forearms", "round", round},
        {"cat-camel_floor-forearms", "open", open},
        {"cat-camel_floor-easy", "level", allFours},
        {"cat-camel_floor-easy",
         "round",
         {{J::Hip, 50, 80},
          {J::Knee, 85, 95},
          {J::Lumbar, 12, 22},
          {J::Thoracic, 2, 10},
          {J::Neck, -8, 12},
          {J::Shoulder, 65, 100}}},
        {"cat-camel_floor-easy",
         "open",
         {{J::Hip, 50, 80},
          {J::Knee, 85, 95},
          {J::Lumbar, 0, 8},
          {J::Thoracic, -8, 0},
          {J::Neck, -8, 12},
          {J::Shoulder, 65, 100}}},
        {"cat-camel_desk",
         "round",
         {{J::Hip, 55, 80},
          {J::Knee, 75, 100},
          {J::Lumbar, 20, 33},
          {J::Thoracic, 8, 20},
          {J::Neck, 0, 28},
          {J::Shoulder, 10, 45}}},
        {"cat-camel_desk",
         "open",
         {{J::Hip, 80, 96},
          {J::Knee, 78, 100},
          {J::Lumbar, -5, 6},
          {J::Thoracic, -15, -3},
          {J::Neck, -18, 0},
          {J::Shoulder, 5, 45}}},
        {"cat-camel_desk-easy",
         "round",
         {{J::Hip, 55, 75},
          {J::Knee, 68, 105},
          {J::Lumbar, 8, 20},
          {J::Thoracic, 0, 8},
          {J::Neck, -8, 10},
          {J::Shoulder, 10, 45},
          {J::ThighToTrunk, 0, 85}}},
        {"cat-camel_desk-easy",
         "open",
         {{J::Hip, 65, 80},
          {J::Knee, 68, 105},
          {J::Lumbar, -3, 6},
          {J::Thoracic, -6, 0},
          {J::Neck, -8, 10},
          {J::Shoulder, 5, 45},
          {J::ThighToTrunk, 0, 85}}},
        {"hamstring_floor",
         "start",
         {{J::Hip, 35, 60},
          {J::Knee, 90, 120},
          {J::Lumbar, 10, 25},
          {J::Thoracic, -18, 0},
          {J::Neck, 0, 20},
          {J::Shoulder, 10, 40}}},
        {"hamstring_floor",
         "over-hip",
         {{J::Hip, 60, 90},
          {J::Knee, 75, 100},
          {J::Lumbar, 12, 28},
          {J::Thoracic, -18, 0},
          {J::Neck, 0, 20}}},
        {"hamstring_floor",
         "stretch",
         {{J::Hip, 45, 72},
          {J::Knee, 5, 20},
          {J::OtherKnee, 90, 120},
          {J::Ankle, -10, 10},
          {J::Lumbar, 12, 30},
          {J::Thoracic, -18, 0},
          {J::Neck, 0, 20},
          {J::Shoulder, 10, 45},
          {J::Rise, 60, 70}}},
        {"hamstring_floor-easy", "start", {{J::Hip, 38, 60}, {J::Knee, 75, 100}, {J::Neck, 0, 20}}},
        {"hamstring_floor-easy", "stretch", easyHamstring},
        {"hamstring_bed", "start", {{J::Hip, 38, 60}, {J::Knee, 75, 100}, {J::Neck, 0, 20}}},
        {"hamstring_bed", "stretch", easyHamstring},
        {"hamstring_desk",
         "lean",
         {{J::Hip, 60, 82},
          {J::OtherHip, 60, 82},
          {J::Knee, 8, 20},
          {J::OtherKnee, 30, 60},
          {J::Ankle, 0, 20},
          {J::Lumbar, 0, 14},
          {J::Thoracic, -12, 4},
          {J::Neck, -10, 8},
          {J::Shoulder, -10, 40},
          {J::PelvisTilt, 30, 44}}},
        {"hamstring_desk-easy",
         "lean",
         {{J::Hip, 30, 60},
          {J::Knee, 15, 35},
          {J::Lumbar, 0, 12},
          {J::Thoracic, -10, 4},
          {J::Neck, -10, 8},
          {J::Shoulder, 0, 60},
          {J::PelvisTilt, 12, 28},
          {J::ThighToTrunk, 0, 70}}},
        {"hamstring_seat-easy",
         "slide",
         {{J::Hip, 55, 80},
          {J::Knee, 20, 50},
          {J::Lumbar, -2, 12},
          {J::Thoracic, -8, 5},
          {J::Neck, -10, 5},
          {J::Shoulder, 0, 40},
          {J::ThighToTrunk, 0, 85}}},
        {"hip-flexor_floor", "start", kneelingStart},
        {"hip-flexor_floor", "tuck", tuck},
        {"hip-flexor_floor",
         "glide",
         {{J::Hip, -10, -5}, // -18 is allowed; -10 is the body most people have
          {J::OtherHip, 75, 95},
          {J::Knee, 70, 90},
          {J::OtherKnee, 88, 105},
          {J::Lumbar, 5, 16},
          {J::Thoracic, -6, 6},
          {J::Neck, -8, 5},
          {J::Shoulder, 10, 45}}},
        {"hip-flexor_floor-easy", "start", kneelingStart},
        {"hip-flexor_floor-easy", "tuck", tuck},
        {"hip-flexor_desk",
         "glide",
         {{J::Hip, -14, -2},
          {J::OtherHip, 15, 35},
          {J::Knee, 25, 50},
          {J::OtherKnee, 12, 42},
          {J::Lumbar, 3, 14},
          {J::Thoracic, -6, 6},
          {J::Neck, -8, 5}}},
        {"hip-flexor_desk-easy",
         "tuck",
         {{J::Hip, -5, 5},
          {J::Knee, 5, 20},
          {J::Lumbar, 4, 14},
          {J::Thoracic, -6, 6},
          {J::Neck, -8, 5},
          {J::Shoulder, 20, 60}}},
    };
    return table;
}

/// A little play: a hundredth of a degree of rounding is no injury.
constexpr double play = 0.5;

void checkLimit(const JointAngles& angles, const Limit& limit, Hand side)
{
    const double value = valueOf(angles, limit.joint, side);
    CAPTURE(nameOf(limit.joint), side == Hand::Right ? "right" : "left", limit.least, limit.most);
    CHECK(value >= limit.least - play);
    CHECK(value <= limit.most + play);
}

JointAngles anglesAt(const figure::Choreography& choreography, const figure::Moment& moment)
{
    const figure::Pose pose = figure::stanceAt(choreography, moment).pose;
    return figure::measure(figure::solve(pose, {}), pose);
}

const figure::Choreography& named(const std::vector<figure::Choreography>& all, std::string_view id)
{
    return *std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.id == id; });
}

} // namespace

TEST_CASE("no joint leaves its range in any frame of any animation")
{
    constexpr int frames = 50;
    for (const figure::Choreography& choreography : test::ownChoreographies()) {
        for (const auto phase : {figure::Moment::Phase::In, figure::Moment::Phase::Cycle}) {
            for (int i = 0; i <= frames; ++i) {
                const double progress = static_cast<double>(i) / frames;
                const JointAngles angles = anglesAt(choreography, {phase, progress, 0});
                CAPTURE(choreography.id, progress);
                for (const Hand side : figure::bothHands) {
                    for (const Limit& limit : neverExceeded) {
                        checkLimit(angles, limit, side);
                    }
                    checkLimit(angles, armOut, side);
                }
            }
        }
    }
}

TEST_CASE("every key pose is the exercise it is meant to be")
{
    const auto all = test::ownChoreographies();
    for (const auto& [id, name, limits] : keyLimits()) {
        const figure::Choreography& choreography = named(all, id);
        const auto key = std::find_if(
            choreography.keys.begin(), choreography.keys.end(),
            [&, wanted = std::string_view{name}](const auto& one) { return one.name == wanted; });
        REQUIRE(key != choreography.keys.end());
        const JointAngles angles = figure::measure(figure::solve(key->pose, {}), key->pose);
        CAPTURE(id, name);
        for (const Limit& limit : limits) {
            checkLimit(angles, limit, Hand::Right);
        }
    }
}

TEST_CASE("every variant has a held pose whose angles are asserted")
{
    std::map<std::string, int> asserted;
    for (const KeyLimits& limits : keyLimits()) {
        ++asserted[limits.figure];
    }
    for (const figure::Choreography& choreography : test::ownChoreographies()) {
        CAPTURE(choreography.id);
        CHECK(asserted.count(choreography.id) == 1);
    }
    CHECK(asserted.size() == 25);
}

TEST_CASE("where the back is meant to stay long it does not bend on the way")
{
    const auto all = test::ownChoreographies();
    for (const char* id :
         {"hamstring_desk", "hamstring_desk-easy", "childs-pose_desk", "hamstring_seat-easy"}) {
        const figure::Choreography& choreography = named(all, id);
        const double change
            = choreography.keys.back().pose.lumbar.bend - choreography.keys.front().pose.lumbar.bend;
        CAPTURE(id);
        CHECK(std::abs(change) <= 5);
    }
}

TEST_CASE("a head that must not hang does not")
{
    const auto all = test::ownChoreographies();
    for (const char* id : {"cat-camel_floor-easy", "childs-pose_desk-easy", "cat-camel_desk-easy"}) {
        const figure::Choreography& choreography = named(all, id);
        for (const figure::Key& key : choreography.keys) {
            const figure::Skeleton bones = figure::solve(key.pose, {});
            CAPTURE(id, key.name);
            CHECK(figure::headCentre(bones, {}).y > bones.arms[0].root.y);
        }
    }
}
