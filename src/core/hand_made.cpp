#include "limber/core/hand_made.hpp"

#include <algorithm>

namespace limber::core {

namespace {

constexpr std::size_t mostStretches = 100;
constexpr Seconds longestHold{3600};
constexpr int worstDiscomfort = 10;

} // namespace

std::optional<std::string> faultIn(const HandMade& made, Instant now)
{
    if (made.started.at > now) {
        return "A session that is still to come cannot be put down yet.";
    }
    if (made.started.at < Instant{}) {
        return "A session cannot have begun before 1970.";
    }
    if (made.stretches.empty()) {
        return "Choose at least one stretch.";
    }
    if (made.stretches.size() > mostStretches) {
        return "A session has at most " + std::to_string(mostStretches) + " stretches.";
    }
    const auto isFine = [](const HandMadeStretch& one) {
        return !one.stretch.empty() && one.held >= Seconds{1} && one.held <= longestHold;
    };
    if (!std::all_of(made.stretches.begin(), made.stretches.end(), isFine)) {
        return "Each stretch needs a name, and was held for a second at least and an hour at most.";
    }
    if (made.discomfort && (*made.discomfort < 0 || *made.discomfort > worstDiscomfort)) {
        return "Discomfort is a number from 0 to 10.";
    }
    return std::nullopt;
}

SessionRecord recordOf(const HandMade& made)
{
    SessionRecord session;
    session.id = made.id;
    session.kind = made.kind;
    session.routine = handMadeRoutine;
    session.started = made.started;
    session.outcome = SessionOutcome::Completed;
    session.plannedSteps = static_cast<int>(made.stretches.size());
    session.discomfort = made.discomfort;
    session.note = made.note;
    Instant at = made.started.at;
    for (const HandMadeStretch& stretch : made.stretches) {
        at += stretch.held;
        StepRecord step;
        step.index = static_cast<int>(session.steps.size());
        step.stretch = stretch.stretch;
        step.variant = stretch.variant;
        step.side = stretch.side;
        step.planned = stretch.held;
        step.held = stretch.held;
        step.finished = at;
        session.steps.push_back(std::move(step));
    }
    session.ended = at;
    return session;
}

} // namespace limber::core
