#include "limber/figure/person.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <cmath>
#include <set>
#include <string>

/// Who the figure can be, and that nobody is hard to see.

using namespace limber;
using namespace limber::figure;

namespace {

/// Relative luminance of an sRGB colour, 0 to 1 (WCAG 2.1).
double luminance(std::uint32_t colour)
{
    const auto linear = [&](unsigned shift) {
        const double c = static_cast<double>((colour >> shift) & 0xFFU) / 255;
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(16) + 0.7152 * linear(8) + 0.0722 * linear(0);
}

/// The contrast of two colours, 1 to 21 (WCAG 2.1).
double contrast(std::uint32_t a, std::uint32_t b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

} // namespace

TEST_CASE("there are at least four people, each with an id of its own")
{
    std::set<std::string_view> ids;
    for (const Person& person : people()) {
        CAPTURE(std::string{person.id});
        CHECK_FALSE(person.name.empty());
        CHECK(ids.insert(person.id).second);
        REQUIRE(personNamed(person.id));
        CHECK(*personNamed(person.id) == person);
    }
    CHECK(ids.size() >= 4);
    CHECK_FALSE(personNamed("nobody"));
    CHECK_FALSE(personNamed(""));
}

TEST_CASE("people take turns by day, over years and before 1970")
{
    const auto all = people();
    for (const int first : {-1000, -3, 0, 20'000}) {
        for (std::size_t i = 0; i + 1 < 2 * all.size(); ++i) {
            const core::CivilDay day{date::days{first + static_cast<int>(i)}};
            const auto at = [&](core::CivilDay of) {
                return std::find(all.begin(), all.end(), personOf(of)) - all.begin();
            };
            CAPTURE(first, i);
            CHECK(at(day + date::days{1}) == (at(day) + 1) % static_cast<std::ptrdiff_t>(all.size()));
        }
    }
}

TEST_CASE("an outline is seen on what it surrounds, and garments are told apart from skin and each other")
{
    for (const Person& person : people()) {
        for (const Complexion& worn : {person.onLight, person.onDark}) {
            CAPTURE(std::string{person.id}, worn == person.onDark);
            for (const Tint& tint : {worn.skin, worn.shirt, worn.trousers, worn.hair}) {
                CAPTURE(tint.base);
                CHECK(luminance(tint.line) < luminance(tint.base));
                CHECK(contrast(tint.base, tint.line) > 1.2);
            }
            CHECK(contrast(worn.face, worn.skin.base) > 2);
            CHECK(contrast(worn.shirt.base, worn.trousers.base) > 1.3);
        }
    }
}
