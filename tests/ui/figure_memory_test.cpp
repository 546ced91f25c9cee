#include "catalogue/pose_files.hpp"

#include "limber/ui/figure/figure_renderer.hpp"
#include "support/catch.hpp"

#include <atomic>
#include <cstddef>

/// What painting asks of the heap: all of the program's requests are counted, those of Qt too.

using namespace limber;
using namespace limber::figure;

namespace {

std::atomic<std::size_t> requests = 0;

template <typename Act>
std::size_t requestsIn(const Act& act)
{
    const std::size_t before = requests;
    act();
    return requests - before;
}

void paintWay(ui::FigureRenderer& renderer)
{
    constexpr int frames = 12;
    for (int i = 0; i <= frames; ++i) {
        renderer.paint({Moment::Phase::In, static_cast<double>(i) / frames, 0});
    }
}

} // namespace

// glibc's own, under the names by which it lets a program replace and still call them.
extern "C" {
void* __libc_malloc(std::size_t size);
void* __libc_calloc(std::size_t count, std::size_t size);
void* __libc_realloc(void* memory, std::size_t size);

void* malloc(std::size_t size)
{
    ++requests;
    return __libc_malloc(size);
}

void* calloc(std::size_t count, std::size_t size)
{
    ++requests;
    return __libc_calloc(count, size);
}

void* realloc(void* memory, std::size_t size)
{
    ++requests;
    return __libc_realloc(memory, size);
}
}

TEST_CASE("a movement that has been painted twice is painted again without asking for memory")
{
    for (const Choreography& choreography : test::ownChoreographies()) {
        CAPTURE(choreography.id);
        ui::FigureRenderer renderer{
            {choreography, core::Side::Left, ui::FigurePalette::lightTheme(), {}, QSize{320, 240}}};
        CHECK(requestsIn([&] { paintWay(renderer); }) > 0);
        // The first picture alone has the furniture in it: then every shape finds its place anew.
        paintWay(renderer);
        CHECK(requestsIn([&] { paintWay(renderer); }) == 0);
    }
}
