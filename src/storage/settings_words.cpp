#include "settings_words.hpp"

#include <algorithm>
#include <charconv>

namespace limber::storage {

namespace {

using core::HourRange;
using core::Minutes;
using core::TimeOfDay;

constexpr std::string_view white = " \t";
constexpr TimeOfDay midnight{24 * 60};

std::string_view trimmed(std::string_view text)
{
    const auto from = text.find_first_not_of(white);
    return from == std::string_view::npos ? std::string_view{}
                                          : text.substr(from, text.find_last_not_of(white) - from + 1);
}

/// Takes a number of at most six digits off the front of `text`.
std::optional<int> takeNumber(std::string_view& text)
{
    int number = 0;
    const char* const end = text.data() + std::min<std::size_t>(text.size(), 6);
    const auto [rest, fault] = std::from_chars(text.data(), end, number);
    if (fault != std::errc{} || text.front() == '-') {
        return std::nullopt;
    }
    text.remove_prefix(static_cast<std::size_t>(rest - text.data()));
    return number;
}

std::string twoDigits(long long number)
{
    const std::string digits = std::to_string(number);
    return digits.size() < 2 ? "0" + digits : digits;
}

std::string joined(const std::vector<std::string>& parts)
{
    std::string text;
    for (const std::string& part : parts) {
        text += (text.empty() ? "" : ", ") + part;
    }
    return text;
}

/// The parts between commas; none for an empty text.
std::vector<std::string_view> parts(std::string_view text)
{
    std::vector<std::string_view> found;
    text = trimmed(text);
    while (!text.empty()) {
        const auto comma = text.find(',');
        found.push_back(trimmed(text.substr(0, comma)));
        if (comma == std::string_view::npos) {
            break;
        }
        text.remove_prefix(comma + 1);
        if (text.empty()) {
            found.emplace_back();
        }
    }
    return found;
}

} // namespace

std::string durationText(Minutes duration)
{
    const auto hours = duration.count() / 60;
    const auto minutes = duration.count() % 60;
    const std::string left = hours == 0 ? "" : std::to_string(hours) + "h";
    return left + (minutes == 0 && hours != 0 ? "" : std::to_string(minutes) + "min");
}

std::optional<Minutes> durationFrom(std::string_view text)
{
    constexpr int year = 366 * 24 * 60;
    text = trimmed(text);
    bool sawHours = false;
    long long total = 0;
    if (text.empty()) {
        return std::nullopt;
    }
    while (!text.empty()) {
        const std::optional<int> number = takeNumber(text);
        text = trimmed(text);
        if (number && !sawHours && text.starts_with('h')) {
            total += *number * 60LL;
            sawHours = true;
            text = trimmed(text.substr(1));
        } else if (number && text == "min") {
            total += *number;
            text = {};
        } else {
            return std::nullopt;
        }
    }
    return total > year ? std::nullopt : std::optional{Minutes{total}};
}

std::string timeText(TimeOfDay time)
{
    return twoDigits(time.count() / 60) + ":" + twoDigits(time.count() % 60);
}

std::optional<TimeOfDay> timeFrom(std::string_view text)
{
    text = trimmed(text);
    const auto colon = text.find(':');
    if (colon == std::string_view::npos || colon < 1 || colon > 2 || text.size() != colon + 3) {
        return std::nullopt;
    }
    std::string_view hourDigits = text.substr(0, colon);
    std::string_view minuteDigits = text.substr(colon + 1);
    const std::optional<int> hours = takeNumber(hourDigits);
    const std::optional<int> minutes = takeNumber(minuteDigits);
    if (!hours || !minutes || !hourDigits.empty() || !minuteDigits.empty() || *minutes > 59) {
        return std::nullopt;
    }
    const TimeOfDay time{*hours * 60 + *minutes};
    return time > midnight ? std::nullopt : std::optional{time};
}

std::string timesText(const std::vector<TimeOfDay>& times)
{
    std::vector<std::string> texts;
    std::ranges::transform(times, std::back_inserter(texts), timeText);
    return joined(texts);
}

std::optional<std::vector<TimeOfDay>> timesFrom(std::string_view text)
{
    std::vector<TimeOfDay> times;
    for (const std::string_view part : parts(text)) {
        const std::optional<TimeOfDay> time = timeFrom(part);
        if (!time || *time == midnight) {
            return std::nullopt;
        }
        times.push_back(*time);
    }
    std::sort(times.begin(), times.end());
    times.erase(std::unique(times.begin(), times.end()), times.end());
    return times;
}

std::string hoursText(const std::vector<HourRange>& day)
{
    std::vector<std::string> texts;
    std::ranges::transform(day, std::back_inserter(texts), [](const HourRange& range) {
        return timeText(range.from) + "-" + timeText(range.to);
    });
    return joined(texts);
}

std::optional<std::vector<HourRange>> hoursFrom(std::string_view text)
{
    std::vector<HourRange> day;
    for (const std::string_view part : parts(text)) {
        const auto dash = part.find('-');
        if (dash == std::string_view::npos) {
            return std::nullopt;
        }
        const std::optional<TimeOfDay> from = timeFrom(part.substr(0, dash));
        const std::optional<TimeOfDay> to = timeFrom(part.substr(dash + 1));
        const bool inOrder = from && to && *from < *to && (day.empty() || day.back().to <= *from);
        if (!inOrder) {
            return std::nullopt;
        }
        day.push_back({*from, *to});
    }
    return day;
}

} // namespace limber::storage
