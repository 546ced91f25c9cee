#pragma once

#include "limber/core/time.hpp"
#include "limber/figure/body.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

/// The people whom the figure can be.
namespace limber::figure {

/// A colour as 0xRRGGBB (sRGB), and the darker tone its outline has.
struct Tint {
    std::uint32_t base = 0;
    std::uint32_t line = 0;
    bool operator==(const Tint&) const = default;
};

/// What one person wears and looks like, on a page of one brightness. Clothes are cool colours, so that the
/// glow of a muscle stays the only red area.
struct Complexion {
    Tint skin;
    Tint shirt;
    Tint trousers;
    Tint hair;
    std::uint32_t face = 0; ///< eyes and mouth, 0xRRGGBB
    bool operator==(const Complexion&) const = default;
};

/// How somebody wears their hair.
enum class HairCut { Bun, Bob, Cropped, Receding };
enum class Beard { None, Stubble, Full };

/// What somebody wears, and how far it reaches along a limb: 0 is the shoulder or the hip, 1 the elbow or the
/// knee, 2 the wrist or the ankle.
struct Outfit {
    double sleeve = 0.5;
    double trouserLeg = 1.86;
    double slack = 0;    ///< how far trousers stand off the legs, metres
    double neckline = 0; ///< how far the shirt is cut out below the neck, as a share of the trunk
    bool operator==(const Outfit&) const = default;
};

/// What tells people apart besides body and colours.
struct Look {
    HairCut hair = HairCut::Bun;
    Beard beard = Beard::None;
    bool glasses = false;
    Outfit outfit;
    bool operator==(const Look&) const = default;
};

/// One person: a body, its looks and its colours.
struct Person {
    std::string_view id;   ///< stable: settings and the command line name a person by it
    std::string_view name; ///< as shown; a given name, not translated
    Body body;
    Look look;
    Complexion onLight;
    Complexion onDark;
    bool operator==(const Person&) const = default;
};

/// Everybody, in the order in which they take turns. There are at least four, each with an id of its own.
[[nodiscard]] std::span<const Person> people();

/// The person with this id; none if nobody has it.
[[nodiscard]] std::optional<Person> personNamed(std::string_view id);

/// Whose turn it is on `day`: the next person each day, also over the ends of months and years and before
/// 1970.
[[nodiscard]] const Person& personOf(core::CivilDay day);

} // namespace limber::figure
