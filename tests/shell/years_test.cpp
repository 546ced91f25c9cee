#include "shell/simulated_life.hpp"

#include "support/catch.hpp"

#include <algorithm>
#include <array>
#include <map>

using namespace limber;
using namespace limber::core;
using limber::test::SimulatedLife;
using std::chrono::hours;

namespace {

/// Every offset that is no whole hour, every odd daylight saving, and years in which places left out a day or
/// changed their mind about their clocks.
const std::vector<SimulatedLife::Place> places{
    // Offsets of 30 and 45 minutes.
    {"America/St_Johns", "2026-01-01"},
    {"Pacific/Marquesas", "2026-01-01"},
    {"Asia/Kabul", "2026-01-01"},
    {"Asia/Tehran", "2026-01-01"},
    {"Asia/Tehran", "2021-06-01"}, // with its last daylight saving
    {"Asia/Kolkata", "2026-01-01"},
    {"Asia/Colombo", "2026-01-01"},
    {"Asia/Kathmandu", "2026-01-01"},
    {"Asia/Yangon", "2026-01-01"},
    {"Indian/Cocos", "2026-01-01"},
    {"Australia/Darwin", "2026-01-01"},
    {"Australia/Adelaide", "2026-01-01"},
    {"Australia/Broken_Hill", "2026-01-01"},
    {"Australia/Eucla", "2026-01-01"},
    {"Australia/Lord_Howe", "2026-01-01"}, // saves half an hour
    {"Pacific/Chatham", "2026-01-01"},
    {"Asia/Pyongyang", "2015-06-01"}, // went half an hour back
    {"Asia/Pyongyang", "2018-01-01"}, // and forth again
    {"America/Caracas", "2016-01-01"},
    {"Pacific/Norfolk", "2015-06-01"}, // from 11:30 to 11:00
    // A day left out, or had twice.
    {"Pacific/Apia", "2011-06-01"},
    {"Pacific/Fakaofo", "2011-06-01"},
    {"Pacific/Kwajalein", "1993-03-01"},
    {"Pacific/Kiritimati", "1994-06-01"},
    {"Pacific/Enderbury", "1994-06-01"},
    // Daylight saving at midnight, for a month of fasting, two hours at once, or against everybody else.
    {"Africa/Casablanca", "2026-01-01"},
    {"Africa/Cairo", "2026-01-01"},
    {"Africa/Cairo", "2014-01-01"}, // four changes in one year
    {"America/Havana", "2026-01-01"},
    {"America/Santiago", "2026-01-01"},
    {"America/Asuncion", "2024-01-01"},
    {"America/Sao_Paulo", "2018-06-01"},
    {"America/Scoresbysund", "2024-01-01"},
    {"America/Nuuk", "2023-01-01"},
    {"Asia/Beirut", "2026-01-01"},
    {"Asia/Gaza", "2026-01-01"},
    {"Asia/Amman", "2022-01-01"},
    {"Antarctica/Troll", "2026-01-01"},
    {"Europe/Chisinau", "2026-01-01"},
    {"Europe/Dublin", "2026-01-01"},
    {"Atlantic/Azores", "2026-01-01"},
    // Rules that changed.
    {"Europe/Istanbul", "2016-01-01"},
    {"Europe/Moscow", "2014-01-01"},
    {"Europe/Volgograd", "2020-06-01"},
    {"Asia/Almaty", "2024-01-01"},
    {"Africa/Juba", "2021-01-01"},
    {"America/Whitehorse", "2020-01-01"},
    // Plain ones.
    {"Europe/Berlin", "2026-01-01"},
    {"America/New_York", "2026-01-01"},
    {"Australia/Sydney", "2026-01-01"},
    {"Asia/Tokyo", "2026-01-01"},
    {"UTC", "2037-06-01"}, // over the end of 32-bit time
};

std::vector<std::string> firstFaults(const SimulatedLife& life)
{
    const auto& faults = life.specification().faults();
    const std::size_t shown = std::min<std::size_t>(faults.size(), 5);
    return {faults.begin(), faults.begin() + static_cast<std::ptrdiff_t>(shown)};
}

void liveAYear(SimulatedLife& life)
{
    life.live(365);
    // Compared, so that a failure prints them. NOLINTNEXTLINE(readability-container-size-empty)
    CHECK(firstFaults(life) == std::vector<std::string>{});
    CHECK(life.specification().offers() > 3 * 365);
    CHECK(life.specification().settledBookends() > 600);
}

Settings byTheClock(BreakMode mode)
{
    Settings settings;
    settings.breaks.mode = mode;
    settings.breaks.fixedTimes
        = {hours{9} + Minutes{30}, hours{11} + Minutes{30}, hours{14}, hours{16} + Minutes{45}};
    return settings;
}

} // namespace

TEST_CASE("whatever a year brings, no reminder is early, rude, lost or doubled")
{
    unsigned seed = 1;
    long decisions = 0;
    for (const SimulatedLife::Place& place : places) {
        CAPTURE(place.zone, place.from);
        SimulatedLife life{place, seed++, Settings{}};
        liveAYear(life);
        decisions += life.decisions();
    }
    CHECK(decisions > 1'000'000);
}

TEST_CASE("whatever a year brings, breaks by the clock are neither early, rude, lost nor doubled")
{
    unsigned seed = 1001;
    for (std::size_t i = 0; i < places.size(); i += 8) {
        for (const BreakMode mode : {BreakMode::ByTheClock, BreakMode::FixedTimes}) {
            CAPTURE(places[i].zone, places[i].from, name(mode));
            SimulatedLife life{places[i], seed++, byTheClock(mode)};
            liveAYear(life);
        }
    }
}

TEST_CASE("the specification of the day notices each fault that is planted")
{
    using Fault = SimulatedLife::Fault;
    const auto isSign = [](const Event& event, What what) {
        const auto* sensed = std::get_if<Sensed>(&event);
        return sensed != nullptr && sensed->sign.what == what;
    };
    const auto every = [](int nth) { return [nth, count = 0]() mutable { return ++count % nth == 0; }; };
    std::map<std::string, Fault> planted;
    planted["a minute early"].settings = [](Settings& settings) { settings.breaks.interval -= Minutes{1}; };
    planted["a minute late"].settings = [](Settings& settings) { settings.breaks.interval += Minutes{1}; };
    planted["rude in a call"].settings = [](Settings& settings) { settings.waitFor.microphone = false; };
    planted["rude to who is typing"].misses = [isSign](const Event& event) {
        return isSign(event, What::Typing) && std::get<Sensed>(event).sign.value.value_or(false);
    };
    planted["misses a pause in the typing"].misses = [isSign](const Event& event) {
        return isSign(event, What::Typing) && !std::get<Sensed>(event).sign.value.value_or(true);
    };
    planted["misses the end of a call"].misses = [isSign](const Event& event) {
        return isSign(event, What::Microphone) && !std::get<Sensed>(event).sign.value.value_or(true);
    };
    planted["takes idling for activity"].misses
        = [isSign](const Event& event) { return isSign(event, What::Idle); };
    planted["forgets the bookends at a restart"].loaded = [](SavedReminders& saved) {
        saved.state.morningsSettled.clear();
        saved.state.eveningsSettled.clear();
    };
    planted["forgets the count at a restart"].loaded
        = [](SavedReminders& saved) { saved.state.count.counted = Milliseconds{0}; };
    planted["forgets a pause at a restart"].loaded = [](SavedReminders& saved) { saved.state.pause.reset(); };
    planted["loses one offer in a hundred"].fails = [lose = every(100)](const Effect& effect) mutable {
        return std::holds_alternative<ShowOffer>(effect) && lose();
    };
    planted["leaves one offer in a hundred on screen"].fails
        = [lose = every(100)](const Effect& effect) mutable {
              return std::holds_alternative<WithdrawOffer>(effect) && lose();
          };
    for (const auto& [what, fault] : planted) {
        SimulatedLife life{{"Europe/Berlin", "2026-01-01"}, 7, Settings{}, fault};
        for (int weeks = 0; weeks < 26 && life.specification().faults().empty(); ++weeks) {
            life.live(7);
        }
        CAPTURE(what);
        CHECK_FALSE(life.specification().faults().empty());
    }
}
