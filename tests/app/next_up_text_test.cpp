#include "next_up_text.hpp"

#include "support/catch.hpp"

using namespace limber;
using namespace limber::core;

namespace {

Now noon()
{
    return {date::sys_days{date::year{2026} / 3 / 2} + std::chrono::hours{12}, Uptime{},
            date::locate_zone("Etc/UTC")};
}

NextUp of(NextUpStatus status, std::optional<Milliseconds> fromNow = {})
{
    NextUp next;
    next.status = status;
    if (fromNow) {
        next.at = noon().wall + *fromNow;
    }
    return next;
}

} // namespace

TEST_CASE("what comes next is told with when and why")
{
    NextUp counting = of(NextUpStatus::InActiveTime, Minutes{24});
    counting.activeLeft = Minutes{24} - Milliseconds{1};
    CHECK(app::nextUpText(counting, noon()) == "Break in 24 minutes of activity");
    counting.activeLeft = Minutes{90};
    CHECK(app::nextUpText(counting, noon()) == "Break in 1 h 30 min of activity");

    NextUp evening = of(NextUpStatus::AtTime, std::chrono::hours{9});
    evening.kind = SessionKind::Evening;
    CHECK(app::nextUpText(evening, noon()).rfind("Evening session at ", 0) == 0);

    NextUp waiting = of(NextUpStatus::WaitingFor);
    waiting.signs = {What::Microphone, What::FullScreen};
    CHECK(app::nextUpText(waiting, noon()) == "Break: waiting, microphone in use, full-screen window");

    CHECK(app::nextUpText(of(NextUpStatus::Paused), noon()) == "Paused until you resume");
    CHECK(app::nextUpText(of(NextUpStatus::Paused, std::chrono::hours{24}), noon()).find("tomorrow")
          != std::string::npos);
    CHECK(app::nextUpText(of(NextUpStatus::Off), noon()) == "No reminders are switched on");
}
