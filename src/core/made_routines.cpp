#include "limber/core/catalogue.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

// Routines that the user makes in Limber, beside and in the place of those that came with it.
namespace limber::core {

namespace {

template <typename T>
bool isWithin(T value, T least, T most)
{
    return value >= least && value <= most;
}

bool isBlank(std::string_view text)
{
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

bool isRoutineId(std::string_view id)
{
    return !id.empty() && id.size() <= longestRoutineId && id != "take-turns"
        && std::all_of(id.begin(), id.end(), [](char letter) {
               return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || letter == '-';
           });
}

std::optional<std::string> faultIn(const RoutineItem& item, const Catalogue& catalogue)
{
    const Stretch* const stretch = stretchOf(catalogue, item.stretch);
    if (stretch == nullptr) {
        return "There is no stretch called " + item.stretch + ".";
    }
    const Variant* const variant = variantOf(*stretch, item.variant);
    if (variant == nullptr) {
        return stretch->name + " has no variant called " + item.variant + ".";
    }
    if (item.bothSides != variant->sided) {
        return variant->sided ? stretch->name + " works one side at a time: it needs both in turn."
                              : stretch->name + " has no sides in this variant.";
    }
    if ((item.cycles > 0) == (item.hold > Seconds{0})) {
        return stretch->name + " is either held or moved to and fro.";
    }
    if (item.cycles > mostCycles) {
        return stretch->name + " can have 1 to 60 rounds.";
    }
    if (item.cycles > 0 && !isWithin(item.cycle, shortestCycle, longestCycle)) {
        return "A round of " + stretch->name + " can last 2 to 60 seconds.";
    }
    if (item.cycles == 0 && !isWithin(item.hold, shortestHold, longestHold)) {
        return stretch->name + " can be held for 1 to 600 seconds.";
    }
    if (!isWithin(item.repetitions, 1, mostRepetitions)) {
        return stretch->name + " can be repeated 1 to 20 times.";
    }
    if (!isWithin(item.transition, Seconds{0}, longestTransition)
        || !isWithin(item.move, Seconds{0}, longestMove)
        || !isWithin(item.switchSides, Seconds{0}, longestSwitch)) {
        return "Getting into position for " + stretch->name + " takes too long.";
    }
    return std::nullopt;
}

} // namespace

std::vector<Routine> madeRoutines(const Catalogue& catalogue)
{
    std::vector<Routine> made;
    std::copy_if(catalogue.routines.begin(), catalogue.routines.end(), std::back_inserter(made),
                 [](const Routine& routine) { return routine.origin == RoutineOrigin::Made; });
    return made;
}

const Routine* changedRoutine(const Catalogue& catalogue, std::string_view id)
{
    const auto found = std::find_if(catalogue.changed.begin(), catalogue.changed.end(),
                                    [&](const Routine& routine) { return routine.id == id; });
    return found == catalogue.changed.end() ? nullptr : &*found;
}

void replaceMade(Catalogue& catalogue, std::vector<Routine> made)
{
    for (Routine& routine : catalogue.routines) {
        if (const Routine* const given = changedRoutine(catalogue, routine.id)) {
            routine = *given;
        }
    }
    catalogue.changed.clear();
    std::erase_if(catalogue.routines,
                  [](const Routine& routine) { return routine.origin == RoutineOrigin::Made; });
    for (Routine& routine : made) {
        routine.origin = RoutineOrigin::Made;
        const auto there = std::find_if(catalogue.routines.begin(), catalogue.routines.end(),
                                        [&](const Routine& other) { return other.id == routine.id; });
        if (there == catalogue.routines.end()) {
            catalogue.routines.push_back(std::move(routine));
        } else {
            if (there->origin == RoutineOrigin::Limber) {
                catalogue.changed.push_back(*there);
            }
            *there = std::move(routine);
        }
    }
}

std::optional<std::string> faultIn(const Routine& routine, const Catalogue& catalogue)
{
    if (!isRoutineId(routine.id)) {
        return "A routine cannot be called " + routine.id + " in the file.";
    }
    if (isBlank(routine.name)) {
        return "The routine needs a name.";
    }
    if (routine.items.empty()) {
        return "The routine needs at least one stretch.";
    }
    if (!isWithin(routine.intro, Seconds{0}, longestIntro)
        || !isWithin(routine.outro, Seconds{0}, longestIntro)) {
        return "The time before and after a routine can be 0 to 300 seconds.";
    }
    for (const RoutineItem& item : routine.items) {
        if (auto fault = faultIn(item, catalogue)) {
            return fault;
        }
    }
    return std::nullopt;
}

std::string freeRoutineId(const Catalogue& catalogue)
{
    const std::string base = "my-routine";
    std::string id = base;
    for (int number = 2; routineOf(catalogue, id) != nullptr; ++number) {
        id = base + "-" + std::to_string(number);
    }
    return id;
}

} // namespace limber::core
