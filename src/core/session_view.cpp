#include "session_parts.hpp"

#include "limber/core/session.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace limber::core::session {

namespace {

constexpr Milliseconds heartbeat = longestBlink / 2;

Breath breathOfHold(Milliseconds elapsed)
{
    const Milliseconds inBreath = elapsed % (breatheIn + breatheOut);
    const bool isIn = inBreath < breatheIn;
    const Milliseconds since = isIn ? inBreath : inBreath - breatheIn;
    const double share = static_cast<double>(since.count())
        / static_cast<double>(Milliseconds{isIn ? breatheIn : breatheOut}.count());
    const double eased = (1 - std::cos(std::numbers::pi * share)) / 2;
    return {isIn, isIn ? eased : 1 - eased};
}

/// A round is one breath: out while rounding, in while opening.
Breath breathOfRound(double share)
{
    return {share >= 0.5, (1 + std::cos(2 * std::numbers::pi * share)) / 2};
}

/// From half full to as full as `to`; `share` is of the way.
Breath breathOnTheWay(const Breath& to, double share)
{
    const double eased = (1 - std::cos(std::numbers::pi * share)) / 2;
    return {to.fill > 0.5, 0.5 + (to.fill - 0.5) * eased};
}

/// No part begins with another breath than the one before ended with.
Breath breathOf(const View& view, const Step& step, Milliseconds elapsed)
{
    if (step.cycles > 0) {
        return breathOfRound(view.part == Part::Work ? view.roundShare : 0);
    }
    switch (view.part) {
    case Part::In:
        return breathOnTheWay(breathOfHold(Milliseconds{0}), 1 - view.leftShare);
    case Part::Work:
        return breathOfHold(elapsed);
    case Part::Out:
        return breathOnTheWay(breathOfHold(step.hold), view.leftShare);
    case Part::Saving:
    case Part::Ready:
    case Part::Outro:
    case Part::Done:
        break;
    }
    return breathOnTheWay({}, 0);
}

double shareOf(Milliseconds part, Milliseconds whole)
{
    return whole <= Milliseconds{0}
        ? 0
        : std::clamp(static_cast<double>(part.count()) / static_cast<double>(whole.count()), 0., 1.);
}

/// What the session still takes from here, without pauses.
Milliseconds timeToGo(const Session& session, Milliseconds elapsed)
{
    if (session.part == Part::Done) {
        return Milliseconds{0};
    }
    if (session.part == Part::Outro) {
        return session.outro - elapsed;
    }
    Milliseconds left = session.outro;
    for (int step = session.step; step < count(session); ++step) {
        left += at(session, step).total();
    }
    if (isStepPart(session.part)) {
        const Step& step = at(session, session.step);
        left -= elapsed;
        left -= session.part >= Part::In ? step.transition : Seconds{0};
        left -= session.part >= Part::Work ? step.moveIn : Seconds{0};
        left -= session.part >= Part::Out ? step.work() : Seconds{0};
    }
    return left;
}

/// Where the step stands among its neighbours with the same stretch.
void countPlaces(const Session& session, View& view)
{
    const std::string& stretch = at(session, view.step).stretch;
    int first = view.step;
    while (first > 0 && at(session, first - 1).stretch == stretch) {
        --first;
    }
    int end = view.step + 1;
    while (end < count(session) && at(session, end).stretch == stretch) {
        ++end;
    }
    view.place = view.step - first + 1;
    view.places = end - first;
}

} // namespace

std::optional<Uptime> nextChange(const Session& session)
{
    if (!isRunning(session)) {
        return std::nullopt;
    }
    Milliseconds soonest = std::min(heartbeat, length(session) - session.elapsed);
    if (session.part == Part::Saving && session.elapsed < savingShows) {
        soonest = std::min(soonest, savingShows - session.elapsed);
    }
    if (session.part == Part::Work) {
        for (const auto& [moment, kind] : cuesOfWork(at(session, session.step))) {
            if (moment > session.elapsed) {
                soonest = std::min(soonest, moment - session.elapsed);
            }
        }
    }
    return session.countedTo + soonest;
}

View view(const Session& session, Uptime now)
{
    View view;
    const Milliseconds unseen
        = isRunning(session) ? std::max(now - session.countedTo, Milliseconds{0}) : Milliseconds{0};
    const Milliseconds whole = length(session);
    const Milliseconds elapsed = std::min(session.elapsed + unseen, whole);
    view.step = std::min(session.step, count(session) - 1);
    view.part = session.part;
    view.isPaused = session.isPaused;
    view.left = whole - elapsed;
    view.leftShare = whole > Milliseconds{0} ? shareOf(view.left, whole) : 0;
    view.toGo = timeToGo(session, elapsed);
    if (session.part == Part::Saving && elapsed < savingShows) {
        // What follows is already in place, so that a quick store is not seen at all.
        view.part = session.step < count(session) ? Part::Ready : Part::Outro;
        view.left = session.step < count(session) ? at(session, session.step).transition : session.outro;
        view.leftShare = 1;
    }
    countPlaces(session, view);

    const Step& step = at(session, view.step);
    if (session.part == Part::Work && step.cycle > Seconds{0}) {
        const auto rounds = static_cast<int>(elapsed / step.cycle);
        view.round = std::min(rounds + 1, step.cycles);
        view.roundShare = rounds < step.cycles ? shareOf(elapsed % step.cycle, step.cycle) : 1;
    } else if (step.cycles > 0) {
        view.round = 1;
    }
    view.breath = breathOf(view, step, elapsed);

    view.shares.assign(session.steps.size(), 0.);
    for (const StepRecord& record : session.records) {
        if (record.index >= 0 && record.index < count(session)) {
            view.shares[static_cast<std::size_t>(record.index)] = shareOf(record.held, record.planned);
        }
    }
    if (session.part == Part::Work) {
        double& share = view.shares[static_cast<std::size_t>(session.step)];
        share = std::max(share, shareOf(elapsed, whole));
    }
    return view;
}

const Variant* easierVariant(const Stretch& stretch, std::string_view variant)
{
    const Variant* current = variantOf(stretch, variant);
    if (current == nullptr) {
        return nullptr;
    }
    const auto loads = [](const Variant& by, const std::string& tag) {
        return std::find(by.tags.begin(), by.tags.end(), tag) != by.tags.end();
    };
    const Variant* best = nullptr;
    for (const Variant& candidate : stretch.variants) {
        const bool isEasier = candidate.tags.size() < current->tags.size()
            && std::all_of(candidate.tags.begin(), candidate.tags.end(),
                           [&](const std::string& tag) { return loads(*current, tag); });
        if (!isEasier) {
            continue;
        }
        const bool staysDown = candidate.posture == current->posture;
        if (best == nullptr || (staysDown && best->posture != current->posture)) {
            best = &candidate;
        }
    }
    return best;
}

} // namespace limber::core::session
