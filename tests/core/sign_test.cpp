#include "limber/core/next_up.hpp"
#include "limber/core/reminder.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <chrono>
#include <rapidcheck.h>
#include <set>

using namespace limber;
using namespace limber::core;

namespace {

rc::Gen<WaitFor> anyWaitFor()
{
    return rc::gen::exec([] {
        const auto isOn = [] { return *rc::gen::arbitrary<bool>(); };
        return WaitFor{isOn(), isOn(), isOn(), isOn(), isOn(), isOn()};
    });
}

rc::Gen<std::optional<bool>> anyValue()
{
    return rc::gen::element(std::optional<bool>{}, std::optional{false}, std::optional{true});
}

rc::Gen<Event> anyEvent(const Now& now)
{
    return rc::gen::exec([now]() -> Event {
        const int which = *rc::gen::inRange(0, 14);
        if (which < 9) {
            return Sensed{Sign{*rc::gen::elementOf(everyWhat), *anyValue(), now.up}};
        }
        switch (which) {
        case 9:
            return Answered{
                *rc::gen::element(AnswerKind::Start, AnswerKind::Snooze, AnswerKind::Skip), {}, {}};
        case 10:
            return SessionOver{*rc::gen::inRange(0, 3)};
        case 11:
            return Paused{now.wall + Minutes{*rc::gen::inRange(1, 200)}};
        case 12:
            return Resumed{};
        default:
            return Woke{};
        }
    });
}

bool isSwitchedOff(What what, const WaitFor& waitFor)
{
    return !meansAway(what) && !waitFor.includes(what);
}

ReminderState without(ReminderState state, const WaitFor& waitFor)
{
    for (const What what : everyWhat) {
        if (isSwitchedOff(what, waitFor)) {
            state.signs.set(what, std::nullopt);
        }
    }
    return state;
}

} // namespace

TEST_CASE("a sign that is switched off changes nothing, whatever happens")
{
    int shown = 0;
    CHECK(rc::check("decide() is the same with and without it", [&] {
        Settings settings;
        settings.waitFor = *anyWaitFor();
        settings.breaks.interval = Minutes{*rc::gen::inRange(15, 60)};
        settings.breaks.headsUp = *rc::gen::arbitrary<bool>();
        Now now{Instant{std::chrono::hours{24 * 20000 + 10}}, Uptime{std::chrono::hours{5}},
                date::locate_zone("Europe/Berlin")};
        ReminderState heard = decide({}, Started{}, now, settings).state;
        ReminderState unheard = heard;
        const int steps = *rc::gen::inRange(1, 60);
        for (int i = 0; i < steps; ++i) {
            const Seconds passed{*rc::gen::inRange(0, 1800)};
            now.up += passed;
            now.wall += passed;
            const Event event = *anyEvent(now);
            const auto* sensed = std::get_if<Sensed>(&event);
            const bool isOff = sensed != nullptr && isSwitchedOff(sensed->sign.what, settings.waitFor);
            const Decision with = decide(heard, event, now, settings);
            const Decision withOut = decide(unheard, isOff ? Event{Woke{}} : event, now, settings);
            RC_ASSERT(with.effects == withOut.effects);
            RC_ASSERT(without(with.state, settings.waitFor) == without(withOut.state, settings.waitFor));
            RC_ASSERT(nextWake(with.state, now, settings) == nextWake(withOut.state, now, settings));
            RC_ASSERT(nextUp(with.state, now, settings) == nextUp(withOut.state, now, settings));
            heard = with.state;
            unheard = withOut.state;
            shown += isOff && std::holds_alternative<Offering>(heard.phase) ? 1 : 0;
        }
    }));
    CHECK(shown > 0);
}

TEST_CASE("each sign of being busy and typing have a switch of their own, and being away has none")
{
    std::set<What> answering;
    for (bool WaitFor::*setting : {&WaitFor::microphone, &WaitFor::camera, &WaitFor::doNotDisturb,
                                   &WaitFor::fullScreen, &WaitFor::presentations, &WaitFor::typing}) {
        WaitFor waitFor = waitForNothing;
        waitFor.*setting = true;
        const auto included = [&](What what) { return waitFor.includes(what); };
        CHECK(std::count_if(everyWhat.begin(), everyWhat.end(), included) == 1);
        answering.insert(*std::find_if(everyWhat.begin(), everyWhat.end(), included));
    }
    for (const What what : everyWhat) {
        CHECK(answering.contains(what) == !meansAway(what));
    }
}

TEST_CASE("one sign that is waited for is busy, whatever the others say")
{
    Signs signs;
    signs.set(What::Camera, true);
    signs.set(What::Microphone, false);
    CHECK(signs.isBusy());
    WaitFor waitFor;
    waitFor.camera = false;
    CHECK_FALSE(signs.isBusy(waitFor));
    signs.set(What::Inhibited, true);
    CHECK(signs.isBusy(waitFor));
    signs.set(What::Inhibited, std::nullopt);
    CHECK_FALSE(signs.isBusy(waitFor));
}
