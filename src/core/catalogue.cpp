#include "limber/core/catalogue.hpp"

#include <algorithm>

namespace limber::core {

namespace {

constexpr std::string_view takeTurns = "take-turns";
/// Break routines up to here take turns; a longer one is a choice for every break.
constexpr Seconds longestShortBreak{180};

std::vector<const Routine*> routinesOf(const Catalogue& catalogue, SessionKind kind)
{
    std::vector<const Routine*> found;
    for (const Routine& routine : catalogue.routines) {
        if (routine.kind == kind) {
            found.push_back(&routine);
        }
    }
    return found;
}

/// The item of a routine of `kind` that shows how long `stretch` is held; one with the same variant if there
/// is.
const RoutineItem*
doseIn(const Catalogue& catalogue, SessionKind kind, std::string_view stretch, std::string_view variant)
{
    const RoutineItem* sameStretch = nullptr;
    for (const Routine* routine : routinesOf(catalogue, kind)) {
        for (const RoutineItem& item : routine->items) {
            if (item.stretch == stretch && item.variant == variant) {
                return &item;
            }
            if (item.stretch == stretch && sameStretch == nullptr) {
                sameStretch = &item;
            }
        }
    }
    return sameStretch;
}

/// For stretches that no routine shows the dose of.
RoutineItem plainDose()
{
    RoutineItem item;
    item.hold = Seconds{20};
    item.move = Seconds{6};
    item.transition = Seconds{10};
    item.switchSides = Seconds{5};
    return item;
}

} // namespace

const Stretch* stretchOf(const Catalogue& catalogue, std::string_view id)
{
    const auto found = std::find_if(catalogue.stretches.begin(), catalogue.stretches.end(),
                                    [&](const Stretch& stretch) { return stretch.id == id; });
    return found == catalogue.stretches.end() ? nullptr : &*found;
}

const Routine* routineOf(const Catalogue& catalogue, std::string_view id)
{
    const auto found = std::find_if(catalogue.routines.begin(), catalogue.routines.end(),
                                    [&](const Routine& routine) { return routine.id == id; });
    return found == catalogue.routines.end() ? nullptr : &*found;
}

const Routine*
routineFor(const Catalogue& catalogue, SessionKind kind, std::string_view chosen, int sessionsSoFar)
{
    if (const Routine* const routine = routineOf(catalogue, chosen)) {
        return routine;
    }
    std::vector<const Routine*> candidates = routinesOf(catalogue, kind);
    if (candidates.empty()) {
        return nullptr;
    }
    if (kind != SessionKind::Break || chosen != takeTurns) {
        return candidates.front();
    }
    const Routine* const first = candidates.front();
    std::erase_if(candidates, [](const Routine* routine) { return duration(*routine) > longestShortBreak; });
    if (candidates.empty()) {
        return first;
    }
    return candidates[static_cast<std::size_t>(std::max(sessionsSoFar, 0)) % candidates.size()];
}

Routine routineOfOne(const Catalogue& catalogue, std::string_view stretchId, std::string_view variantId)
{
    const Stretch* const stretch = stretchOf(catalogue, stretchId);
    const Variant* const variant = stretch == nullptr ? nullptr : variantOf(*stretch, variantId);
    if (variant == nullptr) {
        return {};
    }
    const bool upright = variant->posture == Posture::Sitting || variant->posture == Posture::Standing;
    const SessionKind like = upright ? SessionKind::Break : SessionKind::Evening;

    Routine routine;
    routine.id = stretch->id + "_" + variant->id;
    routine.name = stretch->name;
    routine.kind = SessionKind::Manual;
    const std::vector<const Routine*> models = routinesOf(catalogue, like);
    if (!models.empty()) {
        routine.intro = models.front()->intro;
        routine.outro = models.front()->outro;
    }
    const RoutineItem* const dose = doseIn(catalogue, like, stretchId, variantId);
    RoutineItem item = dose == nullptr ? plainDose() : *dose;
    item.stretch = stretch->id;
    item.variant = variant->id;
    item.bothSides = variant->sided;
    routine.items.push_back(std::move(item));
    return routine;
}

RoutineItem
itemFor(const Catalogue& catalogue, SessionKind kind, std::string_view stretchId, std::string_view variantId)
{
    const RoutineItem* dose = doseIn(catalogue, kind, stretchId, variantId);
    for (const SessionKind other : {SessionKind::Break, SessionKind::Evening, SessionKind::Morning}) {
        dose = dose == nullptr ? doseIn(catalogue, other, stretchId, variantId) : dose;
    }
    RoutineItem item = dose == nullptr ? plainDose() : *dose;
    item.stretch = stretchId;
    item.variant = variantId;
    const Stretch* const stretch = stretchOf(catalogue, stretchId);
    const Variant* const variant = stretch == nullptr ? nullptr : variantOf(*stretch, variantId);
    item.bothSides = variant != nullptr && variant->sided;
    return item;
}

} // namespace limber::core
