#include "wording.hpp"

#include "support/catch.hpp"

using namespace limber;
using namespace limber::core;

namespace {

Routine routineOf(Seconds length, int stretches)
{
    Routine routine;
    routine.intro = length;
    for (int i = 0; i < stretches; ++i) {
        RoutineItem item;
        item.stretch = "stretch-" + std::to_string(i);
        routine.items.push_back(item);
    }
    return routine;
}

} // namespace

TEST_CASE("a reminder says how many stretches and how long, to the nearest half minute")
{
    const auto offer = app::wording().offer;
    CHECK(offer(SessionKind::Break, routineOf(Seconds{152}, 3), Settings{}).body
          == "3 stretches, 2½ minutes.");
    CHECK(offer(SessionKind::Break, routineOf(Seconds{245}, 5), Settings{}).body
          == "5 stretches, 4 minutes.");
    CHECK(offer(SessionKind::Break, routineOf(Seconds{10}, 1), Settings{}).body
          == "1 stretch, half a minute.");
    CHECK(offer(SessionKind::Morning, routineOf(Seconds{383}, 5), Settings{}).body
          == "6½ minutes, slowly, before the day begins?");
}

TEST_CASE("the snooze button says the minutes of the settings")
{
    Settings settings;
    settings.snooze = Minutes{15};
    CHECK(app::wording().offer(SessionKind::Break, routineOf(Seconds{60}, 1), settings).snooze
          == "In 15 min");
}

TEST_CASE("bookends are declined for the day, breaks are skipped")
{
    const auto offer = app::wording().offer;
    CHECK(offer(SessionKind::Morning, routineOf(Seconds{60}, 1), Settings{}).skip == "Not today");
    CHECK(offer(SessionKind::Evening, routineOf(Seconds{60}, 1), Settings{}).skip == "Not tonight");
    CHECK(offer(SessionKind::Break, routineOf(Seconds{60}, 1), Settings{}).skip == "Skip");
}
