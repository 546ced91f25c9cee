#pragma once

#include "limber/figure/skeleton.hpp"

/// The angles a physiotherapist would measure on a skeleton. Degrees; 0 is standing upright, flexion
/// positive.
namespace limber::figure {

struct LegAngles {
    double hip = 0;          ///< flexion of the thigh against the pelvis
    double abduction = 0;    ///< of the thigh, away from the midline
    double knee = 0;         ///< 0 is straight
    double ankle = 0;        ///< toes up is positive
    double rise = 0;         ///< of the thigh above the horizontal
    double thighToTrunk = 0; ///< between the thigh and the line from hip to shoulder; 0 is a straight body
};

struct ArmAngles {
    double flexion = 0; ///< forward and up, against the upper chest; of an arm held sideways: in front of it
    double abduction = 0;
    double elbow = 0;
};

struct JointAngles {
    double pelvisTilt = 0;   ///< forward tilt
    double pelvisTurn = 0;   ///< roll or turn of the hip line against the level or the sagittal plane
    double shoulderTurn = 0; ///< turn of the shoulder line against the hip line
    double lumbar = 0;
    double lumbarTwist = 0;
    double thoracic = 0;
    double thoracicTwist = 0;
    double neck = 0;      ///< neck and head together
    double neckTwist = 0; ///< neck and head together
    std::array<LegAngles, 2> legs;
    std::array<ArmAngles, 2> arms;
};

/// Measured on the solved joints, except the spine: its curve is what the pose asked for.
[[nodiscard]] JointAngles measure(const Skeleton& skeleton, const Pose& pose);

} // namespace limber::figure
