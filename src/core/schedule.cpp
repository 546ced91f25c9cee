#include "schedule.hpp"

#include <algorithm>
#include <vector>

namespace limber::core {

namespace {

constexpr std::chrono::hours nightEnds{3};
constexpr int daysLookedAhead = 8;

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

/// Ascending, without repeats.
std::vector<Instant> clockDueOn(CivilDay day, const BreakSettings& settings, Zone zone)
{
    std::vector<Instant> due;
    const std::vector<HourRange>& hours = hoursOn(day, settings);
    if (settings.mode == BreakMode::ByTheClock) {
        for (const HourRange& range : hours) {
            for (TimeOfDay time = range.from + settings.interval; time < range.to;
                 time += settings.interval) {
                due.push_back(toInstant(day + time, zone));
            }
        }
    } else if (settings.mode == BreakMode::FixedTimes && !hours.empty()) {
        for (const TimeOfDay time : settings.fixedTimes) {
            due.push_back(toInstant(day + time, zone));
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

CivilDay livedDay(Instant instant, Zone zone)
{
    return dayOf(toCivil(instant, zone) - nightEnds);
}

BookendWindow windowOn(CivilDay day, SessionKind kind, const BookendSettings& settings, Zone zone)
{
    if (kind == SessionKind::Morning) {
        return {day, toInstant(day + settings.morningFrom, zone), toInstant(day + settings.morningTo, zone)};
    }
    return {day, toInstant(day + settings.eveningAt, zone), toInstant(day + date::days{1} + nightEnds, zone)};
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
    for (const Span& span : spansOn(civilDay(instant, zone), settings, zone)) {
        if (span.from <= instant && instant < span.to) {
            return span.to;
        }
    }
    return std::nullopt;
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
    std::optional<Instant> last;
    for (const CivilDay day : {civilDay(to, zone) - date::days{1}, civilDay(to, zone)}) {
        for (const Instant due : clockDueOn(day, settings, zone)) {
            if (due > from && due <= to) {
                last = due;
            }
        }
    }
    return last;
}

} // namespace limber::core
