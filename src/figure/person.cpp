#include "limber/figure/person.hpp"

#include <algorithm>
#include <array>

namespace limber::figure {

namespace {

/// A body of the usual height with its own width, in fractions of the stature: half the distance between the
/// shoulder joints and between the hip joints.
constexpr Body wide(double halfShoulders, double halfHips)
{
    Body body;
    body.halfShoulders = halfShoulders * body.stature;
    body.halfHips = halfHips * body.stature;
    return body;
}

constexpr std::array<Person, 4> everybody{{
    {"ana",
     "Ana",
     {},
     {{0xE3A987, 0xA8684C}, {0x5DB3AC, 0x2F7C78}, {0x53689E, 0x2F3F6E}, {0x51382F, 0x35231D}, 0x7A4430},
     {{0xDFA27E, 0x8A4F37}, {0x62C0B4, 0x246A66}, {0x7088C6, 0x35467E}, {0x7A5341, 0x452C22}, 0x6E3A28}},
    {"dayo",
     "Dayo",
     wide(0.108, 0.049),
     {{0x8D5B3F, 0x56321F}, {0x8FA9D6, 0x4D679B}, {0x4B5A63, 0x2A353C}, {0x2B2423, 0x14100F}, 0x3A1F14},
     {{0x97644A, 0x4E2D1D}, {0x94B1E0, 0x425C91}, {0x7C8D98, 0x3E4B54}, {0x4A3F3C, 0x231C1A}, 0x2F180F}},
    {"mei",
     "Mei",
     wide(0.102, 0.051),
     {{0xF0C8A4, 0xB98360}, {0x9A93CF, 0x5B5394}, {0x3F7C86, 0x22505A}, {0x2F2B33, 0x17141A}, 0x7A4A38},
     {{0xE9BE99, 0x96633F}, {0xA8A1DD, 0x544C8E}, {0x4A8490, 0x22505A}, {0x56505E, 0x2B2631}, 0x6B3F2C}},
    {"finn",
     "Finn",
     wide(0.107, 0.049),
     {{0xF3C3AB, 0xBC7F66}, {0x6FA87C, 0x3B7049}, {0x6A6F82, 0x3E4355}, {0xB9803F, 0x7F5320}, 0x85503F},
     {{0xEBB79D, 0x985E46}, {0x79B888, 0x30633E}, {0x727891, 0x3E4355}, {0xC08B4C, 0x76501F}, 0x74412F}},
}};

} // namespace

std::span<const Person> people()
{
    return everybody;
}

std::optional<Person> personNamed(std::string_view id)
{
    const auto* const found = std::find_if(everybody.begin(), everybody.end(),
                                           [&](const Person& person) { return person.id == id; });
    return found == everybody.end() ? std::nullopt : std::optional{*found};
}

const Person& personOf(core::CivilDay day)
{
    constexpr auto count = static_cast<int>(everybody.size());
    const int turn = static_cast<int>(day.time_since_epoch().count() % count);
    return everybody[static_cast<std::size_t>((turn + count) % count)];
}

} // namespace limber::figure
