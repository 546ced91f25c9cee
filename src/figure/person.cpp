#include "limber/figure/person.hpp"

#include <algorithm>
#include <array>

namespace limber::figure {

namespace {

/// A body of the usual height with its own width, in fractions of the stature: half the distance between the
/// shoulder joints and between the hip joints.
constexpr Body built(double halfShoulders, double halfHips, const Build& build)
{
    Body body;
    body.halfShoulders = halfShoulders * body.stature;
    body.halfHips = halfHips * body.stature;
    body.build = build;
    return body;
}

constexpr Body anasBody()
{
    Build build;
    build.chest = 0.96;
    build.waist = 0.93;
    build.hips = 1.03;
    build.bust = 0.010;
    build.thigh = 1.02;
    build.arm = 0.95;
    build.neck = 0.93;
    build.jaw = 0.96;
    return built(0.101, 0.051, build);
}

constexpr Body dayosBody()
{
    Build build;
    build.chest = 1.06;
    build.waist = 1.02;
    build.hips = 0.97;
    build.thigh = 1.00;
    build.calf = 1.06;
    build.arm = 1.10;
    build.neck = 1.12;
    build.jaw = 1.05;
    return built(0.110, 0.051, build);
}

constexpr Body meisBody()
{
    Build build;
    build.chest = 0.93;
    build.waist = 0.92;
    build.hips = 0.97;
    build.bust = 0.006;
    build.thigh = 0.92;
    build.calf = 0.93;
    build.arm = 0.87;
    build.neck = 0.90;
    build.jaw = 0.95;
    return built(0.101, 0.050, build);
}

constexpr Body finnsBody()
{
    Build build;
    build.chest = 1.06;
    build.waist = 1.06;
    build.hips = 1.03;
    build.belly = 0.027;
    build.thigh = 1.02;
    build.calf = 1.05;
    build.arm = 1.08;
    build.neck = 1.14;
    build.jaw = 1.08;
    return built(0.111, 0.053, build);
}

constexpr std::array<Person, 4> everybody{{
    {"ana",
     "Ana",
     anasBody(),
     {HairCut::Bun, Beard::None, false, {0.42, 1.86, 0, 0.035}},
     {{0xE3A987, 0xA8684C}, {0x5DB3AC, 0x2F7C78}, {0x53689E, 0x2F3F6E}, {0x51382F, 0x35231D}, 0x7A4430},
     {{0xDFA27E, 0x8A4F37}, {0x62C0B4, 0x246A66}, {0x7088C6, 0x35467E}, {0x7A5341, 0x452C22}, 0x6E3A28}},
    {"dayo",
     "Dayo",
     dayosBody(),
     {HairCut::Cropped, Beard::Stubble, false, {0.05, 0.80, 0.004, 0.05}},
     {{0x8D5B3F, 0x56321F}, {0x8FA9D6, 0x4D679B}, {0x4B5A63, 0x2A353C}, {0x2B2423, 0x14100F}, 0x3A1F14},
     {{0x97644A, 0x4E2D1D}, {0x94B1E0, 0x425C91}, {0x7C8D98, 0x3E4B54}, {0x4A3F3C, 0x231C1A}, 0x2F180F}},
    {"mei",
     "Mei",
     meisBody(),
     {HairCut::Bob, Beard::None, true, {1.90, 1.55, 0, 0}},
     {{0xF0C8A4, 0xB98360}, {0x9A93CF, 0x5B5394}, {0x3F7C86, 0x22505A}, {0x2F2B33, 0x17141A}, 0x7A4A38},
     {{0xE9BE99, 0x96633F}, {0xA8A1DD, 0x544C8E}, {0x4A8490, 0x22505A}, {0x56505E, 0x2B2631}, 0x6B3F2C}},
    {"finn",
     "Finn",
     finnsBody(),
     {HairCut::Receding, Beard::Full, false, {0.66, 1.88, 0.005, 0}},
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
