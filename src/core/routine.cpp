#include "limber/core/routine.hpp"

#include <algorithm>
#include <iterator>

namespace limber::core {

namespace {

/// The sides of an item's steps, in order.
std::vector<Side> sidesOf(const RoutineItem& item)
{
    const auto repetitions = static_cast<std::size_t>(std::max(item.repetitions, 1));
    if (!item.bothSides) {
        return std::vector<Side>(repetitions, Side::Both);
    }
    std::vector<Side> sides(2 * repetitions, Side::Left);
    for (std::size_t i = 0; i < sides.size(); ++i) {
        const bool second = item.alternate ? i % 2 == 1 : i >= repetitions;
        sides[i] = second ? Side::Right : Side::Left;
    }
    return sides;
}

std::vector<Step> stepsOf(const RoutineItem& item)
{
    const std::vector<Side> sides = sidesOf(item);
    const Seconds moveIn = (item.move + Seconds{1}) / 2;
    std::vector<Step> steps;
    for (std::size_t i = 0; i < sides.size(); ++i) {
        const auto before
            = std::count(sides.begin(), sides.begin() + static_cast<std::ptrdiff_t>(i), sides[i]);
        Step step;
        step.stretch = item.stretch;
        step.variant = item.variant;
        step.side = sides[i];
        step.repetition = static_cast<int>(before) + 1;
        step.repetitions = std::max(item.repetitions, 1);
        if (i == 0) {
            step.transition = item.transition;
        } else if (sides[i] != sides[i - 1]) {
            step.transition = item.switchSides;
        }
        step.moveIn = moveIn;
        step.hold = item.cycles > 0 ? Seconds{0} : item.hold;
        step.cycles = item.cycles;
        step.cycle = item.cycle;
        step.moveOut = item.move - moveIn;
        steps.push_back(std::move(step));
    }
    return steps;
}

} // namespace

std::vector<Step> unfold(const Routine& routine)
{
    std::vector<Step> steps;
    for (const RoutineItem& item : routine.items) {
        std::vector<Step> more = stepsOf(item);
        std::move(more.begin(), more.end(), std::back_inserter(steps));
    }
    if (!steps.empty()) {
        steps.front().transition += routine.intro;
    }
    return steps;
}

Seconds duration(const Routine& routine)
{
    Seconds total = routine.outro;
    for (const Step& step : unfold(routine)) {
        total += step.total();
    }
    return routine.items.empty() ? routine.intro + routine.outro : total;
}

} // namespace limber::core
