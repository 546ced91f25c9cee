#include "limber/figure/choreography.hpp"

#include "bounds.hpp"

#include "limber/figure/skeleton.hpp"

#include <algorithm>

namespace limber::figure {

namespace {

Stretched mix(const Stretched& a, const Stretched& b, double t)
{
    Stretched mixed{};
    for (std::size_t i = 0; i < mixed.size(); ++i) {
        mixed[i] = lerp(a[i], b[i], t);
    }
    return mixed;
}

/// From one key to another; `t` is not eased yet.
Stance onTheWay(const Choreography& choreography, std::size_t from, std::size_t to, double t)
{
    const Key& a = choreography.keys[from];
    const Key& b = choreography.keys[to];
    // The arrow belongs to the movement: it comes and goes with its speed.
    const double speed = 16 * t * t * (1 - t) * (1 - t);
    return {between(a.pose, b.pose, wave(t, b.lag)), mix(a.stretched, b.stretched, minimumJerk(t)), to,
            std::min(1.0, 1.6 * speed)};
}

/// Where a cycle turns: the first movement leads to `nearEnd`; a whole one goes from `farEnd` there and back.
constexpr std::size_t nearEnd = 1;
constexpr std::size_t farEnd = 2;

/// The key that the way in leads to.
std::size_t heldKey(const Choreography& choreography)
{
    return choreography.cycles ? nearEnd : choreography.keys.size() - 1;
}

Stance atKey(const Choreography& choreography, std::size_t key)
{
    return {choreography.keys[key].pose, choreography.keys[key].stretched, key, 0};
}

/// Through the keys from the start to the held one, each with its share of the time.
Stance wayIn(const Choreography& choreography, double progress)
{
    const std::size_t held = heldKey(choreography);
    double total = 0;
    for (std::size_t i = 1; i <= held; ++i) {
        total += choreography.keys[i].share;
    }
    double at = clamp(progress, 0, 1) * total;
    for (std::size_t i = 1; i < held; ++i) {
        if (at <= choreography.keys[i].share) {
            return onTheWay(choreography, i - 1, i, at / choreography.keys[i].share);
        }
        at -= choreography.keys[i].share;
    }
    return onTheWay(choreography, held - 1, held, at / choreography.keys[held].share);
}

Stance once(const Choreography& choreography, double progress)
{
    const double t = clamp(progress, 0, 1) * 2;
    return t <= 1 ? onTheWay(choreography, farEnd, nearEnd, t)
                  : onTheWay(choreography, nearEnd, farEnd, t - 1);
}

Stance withoutBreath(const Choreography& choreography, const Moment& moment)
{
    switch (moment.phase) {
    case Moment::Phase::Ready:
        break;
    case Moment::Phase::In:
        return wayIn(choreography, moment.progress);
    case Moment::Phase::Out: {
        Stance stance = wayIn(choreography, 1 - moment.progress);
        stance.arrowOpacity = 0; // it points the other way
        return stance;
    }
    case Moment::Phase::Hold:
        return atKey(choreography, heldKey(choreography));
    case Moment::Phase::Cycle:
        return choreography.cycles ? once(choreography, moment.progress)
                                   : atKey(choreography, heldKey(choreography));
    }
    return atKey(choreography, 0);
}

} // namespace

Moment momentOf(const Choreography& choreography, std::size_t key)
{
    if (key == 0) {
        return {};
    }
    if (choreography.cycles) {
        return {Moment::Phase::Cycle, key == nearEnd ? 0.5 : 0.0, 0};
    }
    if (key + 1 == choreography.keys.size()) {
        return {Moment::Phase::Hold, 0, 0};
    }
    double until = 0;
    double total = 0;
    for (std::size_t i = 1; i < choreography.keys.size(); ++i) {
        total += choreography.keys[i].share;
        until += i <= key ? choreography.keys[i].share : 0;
    }
    return {Moment::Phase::In, until / total, 0};
}

Stance stanceAt(const Choreography& choreography, const Moment& moment)
{
    Stance stance = withoutBreath(choreography, moment);
    stance.pose.breath = clamp(moment.breath, -1, 1);
    // Breathing out lets go, and the stretch deepens a little.
    for (double& strength : stance.stretched) {
        strength *= 0.92 - 0.08 * stance.pose.breath;
    }
    return stance;
}

Choreography prepared(Choreography choreography)
{
    const Body body;
    for (Key& key : choreography.keys) {
        const Skeleton skeleton = solve(key.pose, body);
        if (key.pose.root.reach > 0) {
            key.pose.root.pitch = skeleton.pitch;
        }
        for (const Hand side : bothHands) {
            key.pose.legs[index(side)].hip = skeleton.legs[index(side)].root;
        }
    }
    choreography.bounds = boundsOf(choreography);
    return choreography;
}

} // namespace limber::figure
