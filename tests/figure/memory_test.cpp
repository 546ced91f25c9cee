#include "catalogue/pose_files.hpp"

#include "limber/figure/draw.hpp"
#include "support/catch.hpp"

#include <atomic>
#include <cstdlib>
#include <new>

/// What drawing asks of the heap: the whole program's allocations are counted.

using namespace limber;
using namespace limber::figure;

namespace {

std::atomic<std::size_t> allocations = 0;

template <typename Act>
std::size_t allocationsIn(const Act& act)
{
    const std::size_t before = allocations;
    act();
    return allocations - before;
}

void drawWay(Artist& artist, const Choreography& choreography, const View& view, const Person& person)
{
    constexpr int frames = 24;
    for (int i = 0; i <= frames; ++i) {
        static_cast<void>(
            artist.draw(choreography, {Moment::Phase::In, static_cast<double>(i) / frames, 0}, view, person));
    }
}

} // namespace

void* operator new(std::size_t size)
{
    ++allocations;
    if (void* memory = std::malloc(size == 0 ? 1 : size)) {
        return memory;
    }
    throw std::bad_alloc{};
}

void operator delete(void* memory) noexcept
{
    std::free(memory);
}

void operator delete(void* memory, std::size_t) noexcept
{
    std::free(memory);
}

TEST_CASE("an artist who has drawn a movement draws it again without asking for memory")
{
    for (const Choreography& choreography : test::ownChoreographies()) {
        for (const Person& person : people()) {
            CAPTURE(choreography.id, std::string{person.id});
            Artist artist;
            View view;
            CHECK(allocationsIn([&] { drawWay(artist, choreography, view, person); }) > 0);
            CHECK(allocationsIn([&] { drawWay(artist, choreography, view, person); }) == 0);
        }
    }
}
