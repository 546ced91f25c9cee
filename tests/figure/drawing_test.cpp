#include "catalogue/pose_files.hpp"

#include "limber/figure/draw.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <cmath>
#include <rapidcheck.h>

/// What is true of every picture, whoever is in it, at any moment and size.

using namespace limber;
using namespace limber::figure;

namespace {

/// Anything from all of the range, not only from its beginning as RapidCheck's first cases are.
double within(double least, double most)
{
    return lerp(least, most, *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(0, 100'001)) / 100'000.0);
}

Person somebody()
{
    return *rc::gen::elementOf(std::vector<Person>{people().begin(), people().end()});
}

struct Picture {
    const Choreography* choreography = nullptr;
    Moment moment;
    View view;
    Person person;
};

Picture somePicture(const std::vector<Choreography>& all)
{
    using Phase = Moment::Phase;
    Picture picture;
    picture.choreography = &all[static_cast<std::size_t>(within(0, static_cast<double>(all.size()) - 0.01))];
    picture.moment = {*rc::gen::element(Phase::Ready, Phase::In, Phase::Hold, Phase::Out, Phase::Cycle),
                      within(0, 1), within(-1, 1)};
    picture.view.width = std::round(within(16, 2400));
    picture.view.height = std::round(within(16, 2400));
    picture.view.mirrored = *rc::gen::arbitrary<bool>();
    picture.view.outline = within(1, 2);
    picture.view.edges = *rc::gen::arbitrary<bool>();
    picture.person = somebody();
    return picture;
}

Drawing drawn(const Picture& picture)
{
    return draw(*picture.choreography, picture.moment, picture.view, picture.person);
}

/// Calls `visit` for each layer of marks.
template <typename Visit>
void forEachMark(const Drawing& drawing, const Visit& visit)
{
    for (const auto* marks : {&drawing.ground, &drawing.furniture, &drawing.figure, &drawing.arrow}) {
        for (const Mark& mark : *marks) {
            visit(mark);
        }
    }
}

bool isFinite(const Shape& shape)
{
    return std::all_of(shape.points.begin(), shape.points.end(),
                       [](const Point& p) { return std::isfinite(p.x) && std::isfinite(p.y); });
}

} // namespace

TEST_CASE("every picture is made of finite numbers and lies inside its frame")
{
    const auto all = test::ownChoreographies();
    CHECK(rc::check([&] {
        const Picture picture = somePicture(all);
        const Drawing drawing = drawn(picture);
        forEachMark(drawing, [&](const Mark& mark) {
            RC_ASSERT(isFinite(mark.shape));
            RC_ASSERT(std::isfinite(mark.opacity) && mark.opacity > 0 && mark.opacity <= 1);
            RC_ASSERT(std::isfinite(mark.stroke) && mark.stroke >= 0);
            const double half = mark.stroke / 2;
            for (const Point& p : mark.shape.points) {
                RC_ASSERT(p.x - half >= 0 && p.x + half <= picture.view.width);
                RC_ASSERT(p.y - half >= 0 && p.y + half <= picture.view.height);
            }
        });
        for (const SoftShadow& shadow : drawing.shadows) {
            RC_ASSERT(isFinite(shadow.shape));
        }
    }));
}

TEST_CASE("the same picture twice is the same picture")
{
    const auto all = test::ownChoreographies();
    CHECK(rc::check([&] {
        const Picture picture = somePicture(all);
        RC_ASSERT(drawn(picture) == drawn(picture));
    }));
}

TEST_CASE("what an artist drew before does not show")
{
    const auto all = test::ownChoreographies();
    CHECK(rc::check([&] {
        Artist artist;
        const std::size_t before = *rc::gen::inRange<std::size_t>(0, 4);
        for (std::size_t i = 0; i < before; ++i) {
            const Picture other = somePicture(all);
            static_cast<void>(artist.draw(*other.choreography, other.moment, other.view, other.person));
        }
        const Picture picture = somePicture(all);
        RC_ASSERT(artist.draw(*picture.choreography, picture.moment, picture.view, picture.person)
                  == drawn(picture));
    }));
}

TEST_CASE("the ground and the furniture stand still, whatever the figure does and whoever it is")
{
    const auto all = test::ownChoreographies();
    CHECK(rc::check([&] {
        const Picture one = somePicture(all);
        Picture other = one;
        other.moment = {Moment::Phase::In, within(0, 1), within(-1, 1)};
        other.person = somebody();
        const Drawing a = drawn(one);
        const Drawing b = drawn(other);
        RC_ASSERT(a.ground == b.ground);
        RC_ASSERT(a.furniture == b.furniture);
    }));
}
