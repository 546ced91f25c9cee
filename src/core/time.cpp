#include "limber/core/time.hpp"

namespace limber::core {

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

} // namespace limber::core
