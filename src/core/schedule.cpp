#include "schedule.hpp"

#include <algorithm>
#include <vector>

namespace limber::core {

namespace {

constexpr std::chrono::hours nightEnds{3};
constexpr int daysLookedAhead = 8;
constexpr int daysLookedBack = 8;
constexpr TimeOfDay wholeDay{24 * 60};

struct Span {
    Instant from;
    Instant to;
};

const std::vector<HourRange>& hoursOn(CivilDay day, const BreakSettings& settings)
{
    return settings.hours[(date::weekday{day} - date::Monday).count() % 7];
}

std::vector<Span> spansOn(CivilDay day, const BreakSettings& settings, Zone zone)
{
    std::vector<Span> spans;
    for (const HourRange& range : hoursOn(day, settings)) {
        spans.push_back({toInstant(day + range.from, zone), toInstant(day + range.to, zone)});
    }
    return spans;
}

/// Whether the active hours of `day` have a range that begins at `time`; 24:00 is the next day's midnight.
bool beginsAt(CivilDay day, TimeOfDay time, const BreakSettings& settings)
{
    if (time == wholeDay) {
        return beginsAt(day + date::days{1}, TimeOfDay{0}, settings);
    }
    const std::vector<HourRange>& hours = hoursOn(day, settings);
    return std::any_of(hours.begin(), hours.end(),
                       [time](const HourRange& range) { return range.from == time; });
}

/// Ascending, without repeats.
std::vector<Instant> clockDueOn(CivilDay day, const BreakSettings& settings, Zone zone)
{
    std::vector<Instant> due;
    const std::vector<HourRange>& hours = hoursOn(day, settings);
    if (settings.mode == BreakMode::ByTheClock) {
        for (const HourRange& range : hours) {
            const bool goesOn = beginsAt(day, range.to, settings);
            for (TimeOfDay time = range.from + settings.interval;
                 time < range.to || (goesOn && time == range.to); time += settings.interval) {
                due.push_back(toInstant(day + time, zone));
            }
        }
    } else if (settings.mode == BreakMode::FixedTimes) {
        for (const TimeOfDay time : settings.fixedTimes) {
            const auto isInside
                = [time](const HourRange& range) { return range.from <= time && time < range.to; };
            if (std::any_of(hours.begin(), hours.end(), isInside)) {
                due.push_back(toInstant(day + time, zone));
            }
        }
    }
    due.erase(std::unique(due.begin(), due.end()), due.end());
    return due;
}

CivilDay civilDay(Instant instant, Zone zone)
{
    return dayOf(toCivil(instant, zone));
}

} // namespace

bool isLeftOut(CivilDay day, Zone zone)
{
    return toInstant(day, zone) == toInstant(day + date::days{1}, zone);
}

CivilDay livedDay(Instant instant, Zone zone)
{
    const CivilDay day = dayOf(toCivil(instant, zone) - nightEnds);
    return isLeftOut(day, zone) ? day - date::days{1} : day;
}

BookendWindow windowOn(CivilDay day, SessionKind kind, const BookendSettings& settings, Zone zone)
{
    if (kind == SessionKind::Morning) {
        const Instant from = toInstant(day + settings.morningFrom, zone);
        const Instant to = toInstant(day + settings.morningTo, zone);
        const bool isSkipped = from == to; // by daylight saving, all of it: then it comes late
        return {day, from, isSkipped ? from + (settings.morningTo - settings.morningFrom) : to};
    }
    CivilDay next = day + date::days{1};
    while (isLeftOut(next, zone)) {
        next += date::days{1};
    }
    return {day, toInstant(day + settings.eveningAt, zone), toInstant(next + nightEnds, zone)};
}

std::optional<BookendWindow>
openWindow(SessionKind kind, const BookendSettings& settings, Instant now, Zone zone)
{
    const bool enabled = kind == SessionKind::Morning ? settings.morning : settings.evening;
    if (!enabled) {
        return std::nullopt;
    }
    const CivilDay day = kind == SessionKind::Morning ? civilDay(now, zone) : livedDay(now, zone);
    const BookendWindow window = windowOn(day, kind, settings, zone);
    return window.contains(now) ? std::optional{window} : std::nullopt;
}

bool isActiveHour(const BreakSettings& settings, Instant instant, Zone zone)
{
    return closing(settings, instant, zone).has_value();
}

std::optional<Instant> nextOpening(const BreakSettings& settings, Instant instant, Zone zone)
{
    const CivilDay today = civilDay(instant, zone);
    for (int i = 0; i < daysLookedAhead; ++i) {
        for (const Span& span : spansOn(today + date::days{i}, settings, zone)) {
            if (span.from > instant && span.from < span.to) {
                return span.from;
            }
        }
    }
    return std::nullopt;
}

std::optional<Instant> closing(const BreakSettings& settings, Instant instant, Zone zone)
{
    std::optional<Instant> end;
    const CivilDay today = civilDay(instant, zone);
    for (int i = 0; i < daysLookedAhead; ++i) {
        const std::optional<Instant> before = end;
        for (const Span& span : spansOn(today + date::days{i}, settings, zone)) {
            const bool holds = span.from <= instant && instant < span.to;
            if (holds || (end && span.from == *end)) {
                end = span.to;
            }
        }
        if (end == before) {
            break;
        }
    }
    return end;
}

std::optional<Instant> nextClockDue(const BreakSettings& settings, Instant instant, Zone zone)
{
    const CivilDay today = civilDay(instant, zone);
    for (int i = 0; i < daysLookedAhead; ++i) {
        for (const Instant due : clockDueOn(today + date::days{i}, settings, zone)) {
            if (due > instant) {
                return due;
            }
        }
    }
    return std::nullopt;
}

std::optional<Instant> lastClockDue(const BreakSettings& settings, Instant from, Instant to, Zone zone)
{
    const CivilDay today = civilDay(to, zone);
    std::optional<Instant> last;
    for (int i = 0; i < daysLookedBack && !last && toInstant(today - date::days{i - 1}, zone) > from; ++i) {
        for (const Instant due : clockDueOn(today - date::days{i}, settings, zone)) {
            if (due > from && due <= to) {
                last = due;
            }
        }
    }
    return last;
}

} // namespace limber::core
