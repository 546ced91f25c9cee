#include "shell/simulated_life.hpp"

#include "support/catch.hpp"

#include <algorithm>
#include <array>

using namespace limber;
using namespace limber::core;
using limber::test::SimulatedLife;

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

} // namespace

TEST_CASE("whatever a year brings, no reminder is early, rude, lost or doubled")
{
    unsigned seed = 1;
    long decisions = 0;
    for (const SimulatedLife::Place& place : places) {
        SimulatedLife life{place, seed++, Settings{}};
        life.live(365);
        decisions += life.decisions();
        CAPTURE(place.zone, place.from);
        const auto& faults = life.specification().faults();
        const std::size_t shown = std::min<std::size_t>(faults.size(), 5);
        const std::vector<std::string> first(faults.begin(),
                                             faults.begin() + static_cast<std::ptrdiff_t>(shown));
        // Compared, so that a failure prints them. NOLINTNEXTLINE(readability-container-size-empty)
        CHECK(first == std::vector<std::string>{});
        CHECK(life.specification().offers() > 3 * 365);
        CHECK(life.specification().settledBookends() > 600);
    }
    CHECK(decisions > 1'000'000);
}
