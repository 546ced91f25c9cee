#include "joint_limits.hpp"

#include <array>

namespace limber::test {

using figure::Hand;
using figure::JointAngles;

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

const std::vector<Limit>& neverExceeded()
{
    static const std::vector<Limit> limits{
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
    return limits;
}

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

} // namespace limber::test
