#include "core/watched_life.hpp"

#include "support/catch.hpp"

#include <iostream>

using namespace limber::test;

// What holds whatever happens in whatever order.

namespace {

constexpr std::uint64_t seed = 20'260'302;
constexpr int sequences = 1500;
constexpr int longestSequence = 200;

/// rc::check with a seed of our own, so that every run looks at the same sequences.
template <typename Property>
bool holds(const std::string& description, Property&& property)
{
    rc::detail::TestParams params;
    params.seed = seed;
    params.maxSuccess = sequences;
    params.maxSize = longestSequence;
    params.disableShrinking
        = true; // takes minutes with so many steps; the message says at which one it failed
    rc::detail::TestMetadata metadata;
    metadata.id = description;
    metadata.description = description;
    const auto result = rc::detail::checkTestable(std::forward<Property>(property), metadata, params);
    rc::detail::printResultMessage(result, std::cerr);
    return result.template is<rc::detail::SuccessResult>();
}

rc::Gen<std::vector<Step>> anySteps()
{
    return rc::gen::container<std::vector<Step>>(anyStep());
}

} // namespace

TEST_CASE(
    "whatever happens, one offer at most, nothing lost, nothing doubled, nothing early, nobody disturbed")
{
    std::size_t taken = 0;
    int shown = 0;
    CHECK(holds("the invariants of reminders", [&] {
        Life life{*anySettings()};
        const std::vector<Step> steps = *anySteps();
        for (std::size_t i = 0; i < steps.size(); ++i) {
            life.take(steps[i]);
            ++taken;
            if (!life.faults().empty()) {
                RC_FAIL("step " + std::to_string(i) + ": " + life.faults().front());
            }
        }
        shown += life.shown();
    }));
    CHECK(taken >= 10'000);
    CHECK(shown > 1000);
}

TEST_CASE("a state that is saved and loaded at any step goes on as if it never had been")
{
    std::size_t compared = 0;
    CHECK(holds("the future after a reload", [&] {
        const Settings settings = *anySettings();
        const std::vector<Step> steps = *anySteps();
        const std::size_t when = *rc::gen::inRange<std::size_t>(0, steps.size() + 1);
        const bool closed = *rc::gen::arbitrary<bool>();
        Life original{settings};
        Life reloaded{settings};
        for (std::size_t i = 0; i < steps.size(); ++i) {
            if (i == when) {
                original.blink();
                reloaded.reload(closed);
                original.takeDone();
                reloaded.takeDone();
            }
            original.take(steps[i]);
            reloaded.take(steps[i]);
            RC_ASSERT(original.takeDone() == reloaded.takeDone());
            compared += i >= when ? 1 : 0;
        }
    }));
    CHECK(compared > 3000);
}
