#include "limber/core/my_body.hpp"

#include <algorithm>
#include <utility>

namespace limber::core {

namespace {

constexpr Seconds upOrDown{15}; ///< the least time for getting from lying to standing or back
constexpr Seconds threadStrap{20};

bool contains(const std::vector<std::string>& texts, std::string_view text)
{
    return std::ranges::find(texts, text) != texts.end();
}

bool forbids(const BodyAnswer& answer, const Variant& variant)
{
    return std::ranges::any_of(variant.tags,
                               [&](const std::string& tag) { return contains(answer.forbids, tag); });
}

/// The most important answer that forbids `variant`, or null.
const BodyAnswer* objection(const MyBody& myBody, const BodyAnswers& answers, const Variant& variant)
{
    const auto found = std::ranges::find_if(myBody.answers, [&](const BodyAnswer& answer) {
        return contains(answers, answer.id) && forbids(answer, variant);
    });
    return found == myBody.answers.end() ? nullptr : &*found;
}

const std::vector<std::string>& orderFor(const FallbackOrder& fallback, SessionKind kind)
{
    switch (kind) {
    case SessionKind::Morning:
        return fallback.morning;
    case SessionKind::Break:
        return fallback.breaks;
    case SessionKind::Evening:
    case SessionKind::Manual:
        break;
    }
    return fallback.evening;
}

/// The variants that may stand in, best first.
std::vector<std::string> standIns(const MyBody& myBody, const Stretch& stretch, SessionKind kind)
{
    const auto fallback = std::ranges::find(myBody.fallbacks, stretch.id, &FallbackOrder::stretch);
    if (fallback != myBody.fallbacks.end()) {
        return orderFor(*fallback, kind);
    }
    std::vector<std::string> all;
    for (const Variant& variant : stretch.variants) {
        all.push_back(variant.id);
    }
    return all;
}

/// `usual`, or what stands in for it. Nothing if there is no stand-in.
std::optional<VariantChoice> choose(const MyBody& myBody,
                                    const Stretch& stretch,
                                    const Variant& usual,
                                    SessionKind kind,
                                    const BodyAnswers& answers)
{
    VariantChoice choice{stretch.id, usual.id, usual.id, {}, {}, true};
    const BodyAnswer* const against = objection(myBody, answers, usual);
    if (against == nullptr) {
        return choice;
    }
    choice.because = against->id;
    choice.sentence = against->sentence;
    for (const std::string& id : standIns(myBody, stretch, kind)) {
        const Variant* const variant = variantOf(stretch, id);
        if (variant != nullptr && objection(myBody, answers, *variant) == nullptr) {
            choice.variant = id;
            choice.usualAnyway = std::ranges::none_of(myBody.answers, [&](const BodyAnswer& answer) {
                return contains(answers, answer.id) && forbids(answer, usual) && !answer.usualAnyway;
            });
            return choice;
        }
    }
    return std::nullopt;
}

void apply(const DoseLimit& limit, SessionKind kind, RoutineItem& item)
{
    const bool meant = limit.stretch == item.stretch
        && (limit.variant.empty() || limit.variant == item.variant)
        && (limit.kinds.empty() || std::ranges::find(limit.kinds, kind) != limit.kinds.end());
    if (!meant) {
        return;
    }
    if (limit.mostHold && item.cycles == 0) {
        item.hold = std::min(item.hold, *limit.mostHold);
    }
    if (limit.mostCycles && item.cycles > 0) {
        item.cycles = std::min(item.cycles, *limit.mostCycles);
    }
    item.repetitions = limit.repetitions.value_or(item.repetitions);
    item.move = limit.move.value_or(item.move);
}

void ease(const MyBody& myBody, const BodyAnswers& answers, SessionKind kind, bool swapped, RoutineItem& item)
{
    if (swapped) {
        for (const DoseLimit& limit : myBody.doses) {
            apply(limit, kind, item);
        }
    }
    for (const BodyAnswer& answer : myBody.answers) {
        if (contains(answers, answer.id)) {
            for (const DoseLimit& limit : answer.doses) {
                apply(limit, kind, item);
            }
        }
    }
}

const Variant& variantOf(const Catalogue& catalogue, const RoutineItem& item)
{
    return *variantOf(*stretchOf(catalogue, item.stretch), item.variant);
}

/// From lying to standing; a bed comes before the floor, for the two are in different places.
int height(const Variant& variant)
{
    const bool inBed = variant.posture == Posture::Lying && !contains(variant.tags, "floor");
    return inBed ? -1 : static_cast<int>(variant.posture);
}

/// The morning goes up, everything else down.
void orderByPosture(const Catalogue& catalogue, Routine& routine)
{
    const int direction = routine.kind == SessionKind::Morning ? 1 : -1;
    std::ranges::stable_sort(routine.items, {}, [&](const RoutineItem& item) {
        return direction * height(variantOf(catalogue, item));
    });
}

/// Getting up, lying down and threading a strap take their time, whatever the routine was written for.
void lengthenTransitions(const Catalogue& catalogue, Routine& routine)
{
    const Variant* before = nullptr;
    for (RoutineItem& item : routine.items) {
        const Variant& variant = variantOf(catalogue, item);
        if (before != nullptr) {
            const auto [low, high] = std::minmax(before->posture, variant.posture);
            if (low == Posture::Lying && high >= Posture::Sitting) {
                item.transition = std::max(item.transition, upOrDown);
            }
        }
        if (contains(variant.needs, "strap")) {
            item.transition = std::max(item.transition, threadStrap);
        }
        before = &variant;
    }
}

} // namespace

const BodyAnswer* answerNamed(const MyBody& myBody, std::string_view id)
{
    const auto found = std::ranges::find(myBody.answers, id, &BodyAnswer::id);
    return found == myBody.answers.end() ? nullptr : &*found;
}

std::vector<VariantChoice>
chooseVariants(const MyBody& myBody, const Catalogue& catalogue, SessionKind kind, const BodyAnswers& answers)
{
    std::vector<VariantChoice> choices;
    for (const FallbackOrder& fallback : myBody.fallbacks) {
        const std::vector<std::string>& order = orderFor(fallback, kind);
        const Stretch* const stretch = stretchOf(catalogue, fallback.stretch);
        const Variant* const usual
            = stretch == nullptr || order.empty() ? nullptr : variantOf(*stretch, order.front());
        if (usual == nullptr) {
            continue;
        }
        if (auto choice = choose(myBody, *stretch, *usual, kind, answers)) {
            choices.push_back(std::move(*choice));
        }
    }
    return choices;
}

FittedRoutine
fitted(const MyBody& myBody, const Catalogue& catalogue, const Routine& routine, const BodyAnswers& answers)
{
    FittedRoutine result{routine, {}};
    result.routine.items.clear();
    bool changed = false;
    for (RoutineItem item : routine.items) {
        const Stretch* const stretch = stretchOf(catalogue, item.stretch);
        const Variant* const usual = stretch == nullptr ? nullptr : variantOf(*stretch, item.variant);
        auto choice
            = usual == nullptr ? std::nullopt : choose(myBody, *stretch, *usual, routine.kind, answers);
        if (!choice) {
            changed = true;
            continue;
        }
        const bool swapped = choice->variant != item.variant;
        if (swapped) {
            item.variant = choice->variant;
            item.bothSides = variantOf(*stretch, item.variant)->sided;
            result.swaps.push_back(std::move(*choice));
            changed = true;
        }
        ease(myBody, answers, routine.kind, swapped, item);
        result.routine.items.push_back(std::move(item));
    }
    if (changed) {
        orderByPosture(catalogue, result.routine);
        lengthenTransitions(catalogue, result.routine);
    }
    return result;
}

} // namespace limber::core
