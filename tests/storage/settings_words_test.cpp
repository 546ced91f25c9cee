#include "settings_words.hpp"

#include "support/catch.hpp"

#include <rapidcheck.h>

using namespace limber;
using namespace limber::storage;
using namespace std::chrono_literals;
using core::HourRange;
using core::Minutes;

TEST_CASE("durations are written and read as people do")
{
    CHECK(durationText(0min) == "0min");
    CHECK(durationText(20min) == "20min");
    CHECK(durationText(2h) == "2h");
    CHECK(durationText(90min) == "1h30min");
    CHECK(durationFrom("1 h 30 min") == 90min);
    CHECK(durationFrom(" 2h ") == 2h);
    CHECK(durationFrom("90min") == 90min);
    for (const char* const wrong : {"", "2", "h", "min", "2m", "2h2h", "30min1h", "-5min", "1.5h", "2 hours",
                                    "5min x", "99999999min", "9999999999999999999h", "0x10min"}) {
        INFO(wrong);
        CHECK_FALSE(durationFrom(wrong).has_value());
    }
}

TEST_CASE("times of day are written and read as people do")
{
    CHECK(timeText(Minutes{8h + 5min}) == "08:05");
    CHECK(timeFrom("8:05") == Minutes{8h + 5min});
    CHECK(timeFrom(" 00:00 ") == 0min);
    CHECK(timeFrom("24:00") == 24h);
    for (const char* const wrong : {"", "8", "24:01", "8:60", "08:5", "008:00", "-8:00", "8:-1", "8.30",
                                    "08:00:00", ":30", "8:00pm", " : "}) {
        INFO(wrong);
        CHECK_FALSE(timeFrom(wrong).has_value());
    }
    CHECK(timesFrom("") == std::vector<core::TimeOfDay>{});
    CHECK(timesFrom("11:30,9:30 , 11:30")
          == std::vector<core::TimeOfDay>{Minutes{9h + 30min}, Minutes{11h + 30min}});
    CHECK_FALSE(timesFrom("9:30,").has_value());
    CHECK_FALSE(timesFrom("24:00").has_value());
}

TEST_CASE("hours of a day must be in order and apart")
{
    CHECK(hoursFrom("") == std::vector<HourRange>{});
    CHECK(hoursFrom("08:00 - 12:00,12:00-24:00") == std::vector{HourRange{8h, 12h}, HourRange{12h, 24h}});
    CHECK(hoursText({{8h, 12h}, {13h, 24h}}) == "08:00-12:00, 13:00-24:00");
    for (const char* const wrong : {"8", "08:00", "12:00-08:00", "08:00-08:00", "08:00-12:00, 11:00-13:00",
                                    "13:00-14:00, 08:00-09:00", "08:00-12:00,", "22:00-26:00"}) {
        INFO(wrong);
        CHECK_FALSE(hoursFrom(wrong).has_value());
    }
}

TEST_CASE("any duration and time is read back as it was written")
{
    CHECK(rc::check("durations and times", [] {
        const Minutes minutes{*rc::gen::inRange(0, 24 * 60 + 1)};
        RC_ASSERT(durationFrom(durationText(minutes)) == minutes);
        RC_ASSERT(timeFrom(timeText(minutes)) == minutes);
    }));
}
