#pragma once

#include "limber/core/settings.hpp"

#include <array>
#include <ostream>
#include <rapidcheck.h>

namespace limber::test {

using namespace core;
using std::chrono::hours;

/// One thing that happens. The numbers are read as each kind of thing needs them.
struct Step {
    enum class Kind {
        Pass,
        Sign,
        Answer,
        SessionBegins,
        SessionEnds,
        Pause,
        Resume,
        Sleep,
        Clock,
        Travel,
        Restart
    };
    Kind kind = Kind::Pass;
    int amount = 0; ///< [0, 1000)
    int choice = 0; ///< [0, 9)
};

inline std::ostream& operator<<(std::ostream& out, const Step& step)
{
    constexpr std::array names{"pass",   "sign",  "answer", "session begins", "session ends", "pause",
                               "resume", "sleep", "clock",  "travel",         "restart"};
    return out << names[static_cast<std::size_t>(step.kind)] << '(' << step.amount << ", " << step.choice
               << ')';
}

inline rc::Gen<Step> anyStep()
{
    using Kind = Step::Kind;
    const auto kind = rc::gen::weightedElement<Kind>({{40, Kind::Pass},
                                                      {24, Kind::Sign},
                                                      {14, Kind::Answer},
                                                      {4, Kind::SessionBegins},
                                                      {6, Kind::SessionEnds},
                                                      {3, Kind::Pause},
                                                      {2, Kind::Resume},
                                                      {2, Kind::Sleep},
                                                      {1, Kind::Clock},
                                                      {1, Kind::Travel},
                                                      {3, Kind::Restart}});
    return rc::gen::map(rc::gen::tuple(kind, rc::gen::inRange(0, 1000), rc::gen::inRange(0, 9)),
                        [](const std::tuple<Kind, int, int>& values) {
                            return Step{std::get<0>(values), std::get<1>(values), std::get<2>(values)};
                        });
}

inline rc::Gen<Settings> anySettings()
{
    return rc::gen::map(rc::gen::tuple(rc::gen::inRange(0, 3), rc::gen::inRange(0, 3), rc::gen::inRange(0, 4),
                                       rc::gen::inRange(0, 3), rc::gen::arbitrary<bool>()),
                        [](const std::tuple<int, int, int, int, bool>& values) {
                            const auto [mode, away, interval, day, headsUp] = values;
                            Settings settings;
                            settings.breaks.mode
                                = std::array{BreakMode::ActiveTime, BreakMode::ActiveTime,
                                             BreakMode::ByTheClock}[static_cast<std::size_t>(mode)];
                            settings.breaks.away = static_cast<AwayMeaning>(away);
                            settings.breaks.interval
                                = std::array{Minutes{120}, Minutes{60}, Minutes{15},
                                             Minutes{480}}[static_cast<std::size_t>(interval)];
                            if (day == 1) {
                                settings.breaks.hours.fill({{hours{8}, hours{12}}, {hours{13}, hours{18}}});
                            } else if (day == 2) {
                                settings.breaks.hours.fill({{hours{0}, hours{24}}});
                            }
                            settings.breaks.headsUp = headsUp;
                            return settings;
                        });
}

} // namespace limber::test
