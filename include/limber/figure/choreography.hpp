#pragma once

#include "limber/core/session_kind.hpp"
#include "limber/figure/body.hpp"
#include "limber/figure/camera.hpp"
#include "limber/figure/drawing.hpp"
#include "limber/figure/pose.hpp"

#include <array>
#include <optional>
#include <string>
#include <vector>

/// One stretch as the figure performs it: key poses, what it stands on and holds, and how it is looked at.
///
/// How the rest of the program uses the figure: `catalogue::readChoreography` makes a Choreography of a pose
/// file; a `Moment` says where in the stretch we are; `draw` (draw.hpp) makes a `Drawing` of both, and
/// `ui::paintFigure` or `ui::FigureView` put it on the screen.
namespace limber::figure {

/// What can glow. Those of a side are named after the figure's own side.
enum class Muscle {
    Erectors,
    LowBack,
    Lats,
    Abdominals,
    ObliqueRight,
    ObliqueLeft,
    GluteRight,
    GluteLeft,
    HipFlexorRight,
    HipFlexorLeft,
    HamstringRight,
    HamstringLeft,
    OuterHipRight,
    OuterHipLeft,
    NeckRight,
    NeckLeft,
};
inline constexpr std::size_t muscleCount = static_cast<std::size_t>(Muscle::NeckLeft) + 1;
/// How strongly each is stretched, 0 to 1.
using Stretched = std::array<double, muscleCount>;

/// What is painted in one go, in the order of `Choreography::layers` from back to front. `Arm…` and `Leg…`
/// are whole limbs, put in order joint by joint; `Legs` are both, the farther one first.
enum class Layer {
    Torso,
    Neck,
    Head,
    ArmRight,
    ArmLeft,
    UpperArmRight,
    UpperArmLeft,
    ForearmRight,
    ForearmLeft,
    HandRight,
    HandLeft,
    LegRight,
    LegLeft,
    Legs,
    StrapFar,
    StrapNear,
    FrontProps,
};

/// The ground: a mat from `near left` to `far right`, metres. Its top is y = 0; the floor beside it is lower.
/// A bare floor has none and is y = 0.
struct Mat {
    double left = 0;
    double back = 0;
    double right = 0;
    double front = 0;
    bool operator==(const Mat&) const = default;
};

/// How far the floor beside a mat is below its top, metres.
inline constexpr double matThickness = 0.022;

/// A thing to sit on, to hold or to lie on. All stand still: nothing here has wheels.
struct Prop {
    enum class Kind {
        Chair,   ///< four legs and a back behind the sitter; `size.y` is the height of the seat
        Desk,    ///< `size.y` is the height of its top
        Wall,    ///< `at.x` is the face one leans on
        Bed,     ///< its top is y = 0
        Cushion, ///< `at` is its centre
    };
    Kind kind = Kind::Chair;
    Vec3 at;              ///< middle of its foot print; y is unused but for cushions
    Vec3 size;            ///< metres along x, y and z
    bool inFront = false; ///< painted at `Layer::FrontProps` instead of behind the figure
    bool operator==(const Prop&) const = default;
};

/// One pose on the way.
struct Key {
    std::string name;  ///< "start", "stretch" …; unique within its choreography
    std::string words; ///< what the picture shows, for those who cannot see it
    Pose pose;
    Stretched stretched{};
    std::vector<Vec3> arrow; ///< the motion that leads here, as points of a smooth line; may be empty
    double share = 1;        ///< of the time of the whole way in
    double lag = 0;          ///< of the wave through the spine on the way here; see `wave`
    bool operator==(const Key&) const = default;
};

/// A part of the body that does not move during the whole choreography.
enum class Planted {
    FootRight,
    FootLeft,
    KneeRight,
    KneeLeft,
    HandRight,
    HandLeft,
    Chest,
};

struct Choreography {
    std::string id;        ///< stretch and variant: "trunk-rotation_floor"
    bool sided = false;    ///< keys show the right side; the left one is the mirror image
    bool cycles = false;   ///< keys are: level, one end, other end; otherwise start, …, stretch
    std::size_t hero = 0;  ///< the key that stands for the stretch in a still picture
    std::vector<Key> keys; ///< at least two; three if `cycles`
    CameraSetup camera;
    double margin = 0.06; ///< free share of the picture on each side
    std::optional<Mat> mat;
    std::vector<Prop> props;
    std::optional<Hand> strap; ///< the foot that a strap goes round
    std::vector<Layer> layers; ///< back to front; each visible part once
    bool eyesOpen = false;     ///< it looks somewhere; at ease otherwise
    bool leftIsFar = true;     ///< the left limbs are behind the body: painted a little darker
    std::vector<Planted> planted;
    Bounds bounds; ///< of everything in every key and of everybody, at scale 1; set by `prepared`
    bool operator==(const Choreography&) const = default;
};

/// Where in a stretch we are. `progress` runs from 0 to 1 through the phase; `breath` from -1 (out) to 1
/// (in).
struct Moment {
    enum class Phase {
        Ready, ///< the start pose
        In,    ///< on the way into the stretch; if it cycles, on the first way to its one end
        Hold,
        Out,   ///< on the way back to the start pose
        Cycle, ///< from its other end to the one end and back, if it cycles; otherwise like `Hold`
    };
    Phase phase = Phase::Ready;
    double progress = 0;
    double breath = 0;
    bool operator==(const Moment&) const = default;
};

/// The moment that shows the key pose `key` itself.
[[nodiscard]] Moment momentOf(const Choreography& choreography, std::size_t key);

/// What the figure does at a moment.
struct Stance {
    Pose pose;
    Stretched stretched{};
    std::size_t key = 0;     ///< the key it is at or moves to
    double arrowOpacity = 0; ///< of that key's arrow; 0 at rest
};

/// The stance at `moment`. Poses follow each other without a jump from phase to phase.
[[nodiscard]] Stance stanceAt(const Choreography& choreography, const Moment& moment);

/// The choreography with what can be worked out once: pitches and hips solved for each key, and the bounds.
/// It suits everybody.
[[nodiscard]] Choreography prepared(Choreography choreography);

} // namespace limber::figure
