#pragma once

#include "limber/figure/joint_angles.hpp"

#include <vector>

/// The ranges of the joints that every pose stays inside. The numbers are Limber's own clinical review of its
/// content, section 6: an illustration safety net, not a norm. Its sources, where there are any, stand beside
/// them; the others are general professional knowledge.
namespace limber::test {

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

[[nodiscard]] const char* nameOf(Joint joint);

/// What one joint of the body measures. The working side is the figure's right; turns count either way.
[[nodiscard]] double valueOf(const figure::JointAngles& a, Joint joint, figure::Hand side);

/// 6.1: never exceeded in any frame of any animation, on either side.
[[nodiscard]] const std::vector<Limit>& neverExceeded();

struct KeyLimits {
    const char* figure;
    const char* key;
    std::vector<Limit> limits;
};

/// 6.2: what the key poses are meant to be.
[[nodiscard]] const std::vector<KeyLimits>& keyLimits();

} // namespace limber::test
