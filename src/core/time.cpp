#include "limber/core/time.hpp"

#include <algorithm>
#include <charconv>

namespace limber::core {

namespace {

constexpr std::string_view dayShape = "0000-00-00";

unsigned number(std::string_view digits)
{
    unsigned value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

} // namespace

CivilTime toCivil(Instant instant, Zone zone)
{
    return zone->to_local(instant);
}

Instant toInstant(CivilTime time, Zone zone)
{
    const date::local_info info = zone->get_info(time);
    if (info.result == date::local_info::nonexistent) {
        return info.first.end;
    }
    return Instant{time.time_since_epoch() - info.first.offset};
}

CivilDay dayOf(CivilTime time)
{
    return date::floor<date::days>(time);
}

TimeOfDay timeOfDay(CivilTime time)
{
    return date::floor<Minutes>(time - dayOf(time));
}

std::string dayText(CivilDay day)
{
    return date::format("%F", day);
}

std::optional<CivilDay> dayFrom(std::string_view text)
{
    const bool hasShape = std::ranges::equal(text, dayShape, [](char given, char wanted) {
        return wanted == '0' ? given >= '0' && given <= '9' : given == wanted;
    });
    if (!hasShape) {
        return std::nullopt;
    }
    const date::year_month_day date{date::year{static_cast<int>(number(text.substr(0, 4)))},
                                    date::month{number(text.substr(5, 2))},
                                    date::day{number(text.substr(8, 2))}};
    return date.ok() ? std::optional{CivilDay{date}} : std::nullopt;
}

} // namespace limber::core
