#pragma once

#include "limber/figure/vector.hpp"

#include <cstddef>
#include <vector>

/// A picture as flat areas, ready to be filled by anything that can fill polygons.
namespace limber::figure {

/// Closed polygons in pixels, filled where their winding is not zero. As a stroke: open lines.
struct Shape {
    std::vector<Point> points;
    std::vector<std::size_t> ends; ///< one past the last point of each polygon
    [[nodiscard]] bool empty() const { return ends.empty(); }
    bool operator==(const Shape&) const = default;
};

/// What is painted. A palette gives each a colour.
enum class Material {
    Skin,
    Shirt,
    Trousers,
    Hair,
    Face, ///< eyes and mouth
    Glow, ///< a muscle that is being stretched
    GlowCore,
    Strap,
    Mat,
    Cushion,
    Sheet, ///< a mattress and its bedding
    Wood,
    DarkWood,
    Wall,
    Arrow,
    Halo, ///< around the arrow: the colour of what is behind the figure
    Shadow,
};
inline constexpr std::size_t materialCount = static_cast<std::size_t>(Material::Shadow) + 1;

/// How the light falls on it.
enum class Tone { Base, Shade, DeepShade, Light, BrightLight, Seam, Line };
inline constexpr std::size_t toneCount = static_cast<std::size_t>(Tone::Line) + 1;

struct Paint {
    Material material = Material::Skin;
    Tone tone = Tone::Base;
    bool far = false; ///< a limb behind the body: a little towards the shade
    bool operator==(const Paint&) const = default;
};

/// One area or line of one colour.
struct Mark {
    Shape shape;
    Paint paint;
    double opacity = 1;
    double stroke = 0;    ///< width of the line in pixels; 0 fills the shape
    bool roundCap = true; ///< of a line
    bool onFigure
        = false; ///< colours only what the figure already covers: the soft shadow of a limb on the body
    bool operator==(const Mark&) const = default;
};

/// A shadow on the floor. Nobody sees the pixels of something blurred: its shape is given, blurred and
/// coloured in a picture `reduction` times smaller.
struct SoftShadow {
    Shape shape;
    double reduction = 1;
    double blur = 0; ///< radius in pixels of the smaller picture
    double opacity = 0;
    bool operator==(const SoftShadow&) const = default;
};

/// A picture, back to front: ground, shadows, furniture, figure, arrow. `figure` is meant for a layer of its
/// own, transparent at first.
struct Drawing {
    double width = 0;
    double height = 0;
    std::vector<Mark> ground;
    std::vector<SoftShadow> shadows;
    std::vector<Mark> furniture;
    std::vector<Mark> figure;
    std::vector<Mark> arrow;
    bool operator==(const Drawing&) const = default;
};

} // namespace limber::figure
