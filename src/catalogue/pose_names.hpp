#pragma once

#include "limber/core/named_values.hpp"
#include "limber/figure/choreography.hpp"

#include <array>

/// The words of a pose file.
namespace limber::catalogue::names {

using core::Named;
using figure::Anchor;
using figure::Hand;
using figure::Layer;
using figure::Muscle;
using figure::Planted;
using figure::Prop;
using figure::Support;

inline constexpr std::array supports{Named{Support::Free, "free"}, Named{Support::Kneel, "kneel"},
                                     Named{Support::KneelRight, "kneel-right"},
                                     Named{Support::KneelLeft, "kneel-left"}, Named{Support::Lie, "lie"}};
inline constexpr std::array anchors{Named{Anchor::World, "world"}, Named{Anchor::KneeRight, "knee-right"},
                                    Named{Anchor::KneeLeft, "knee-left"}, Named{Anchor::Chest, "chest"}};
inline constexpr std::array hands{Named{Hand::Right, "right"}, Named{Hand::Left, "left"}};
inline constexpr std::array propKinds{Named{Prop::Kind::Chair, "chair"}, Named{Prop::Kind::Desk, "desk"},
                                      Named{Prop::Kind::Wall, "wall"}, Named{Prop::Kind::Bed, "bed"},
                                      Named{Prop::Kind::Cushion, "cushion"}};
inline constexpr std::array plants{
    Named{Planted::FootRight, "foot-right"}, Named{Planted::FootLeft, "foot-left"},
    Named{Planted::KneeRight, "knee-right"}, Named{Planted::KneeLeft, "knee-left"},
    Named{Planted::HandRight, "hand-right"}, Named{Planted::HandLeft, "hand-left"},
    Named{Planted::Chest, "chest"}};
inline constexpr std::array layers{Named{Layer::Torso, "torso"},
                                   Named{Layer::Neck, "neck"},
                                   Named{Layer::Head, "head"},
                                   Named{Layer::ArmRight, "arm-right"},
                                   Named{Layer::ArmLeft, "arm-left"},
                                   Named{Layer::UpperArmRight, "upper-arm-right"},
                                   Named{Layer::UpperArmLeft, "upper-arm-left"},
                                   Named{Layer::ForearmRight, "forearm-right"},
                                   Named{Layer::ForearmLeft, "forearm-left"},
                                   Named{Layer::HandRight, "hand-right"},
                                   Named{Layer::HandLeft, "hand-left"},
                                   Named{Layer::LegRight, "leg-right"},
                                   Named{Layer::LegLeft, "leg-left"},
                                   Named{Layer::Legs, "legs"},
                                   Named{Layer::StrapFar, "strap-far"},
                                   Named{Layer::StrapNear, "strap-near"},
                                   Named{Layer::FrontProps, "front-props"}};
inline constexpr std::array muscles{Named{Muscle::Erectors, "erectors"},
                                    Named{Muscle::LowBack, "low-back"},
                                    Named{Muscle::Lats, "lats"},
                                    Named{Muscle::Abdominals, "abdominals"},
                                    Named{Muscle::ObliqueRight, "oblique-right"},
                                    Named{Muscle::ObliqueLeft, "oblique-left"},
                                    Named{Muscle::GluteRight, "glute-right"},
                                    Named{Muscle::GluteLeft, "glute-left"},
                                    Named{Muscle::HipFlexorRight, "hip-flexor-right"},
                                    Named{Muscle::HipFlexorLeft, "hip-flexor-left"},
                                    Named{Muscle::HamstringRight, "hamstring-right"},
                                    Named{Muscle::HamstringLeft, "hamstring-left"},
                                    Named{Muscle::OuterHipRight, "outer-hip-right"},
                                    Named{Muscle::OuterHipLeft, "outer-hip-left"},
                                    Named{Muscle::NeckRight, "neck-right"},
                                    Named{Muscle::NeckLeft, "neck-left"}};

} // namespace limber::catalogue::names
