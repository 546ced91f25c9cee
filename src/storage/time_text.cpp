#include "time_text.hpp"

#include <charconv>

namespace limber::storage {

namespace {

/// Takes a text apart from the front.
class Scanner {
public:
    explicit Scanner(std::string_view text)
        : m_rest{text}
    { }

    /// Exactly that many digits, as a number from least to most.
    std::optional<int> number(std::size_t digits, int least, int most)
    {
        int value = 0;
        const char* const end = m_rest.data() + std::min(digits, m_rest.size());
        const auto [stop, fault] = std::from_chars(m_rest.data(), end, value);
        if (m_rest.size() < digits || m_rest.front() == '-' || fault != std::errc{} || stop != end
            || value < least || value > most) {
            return std::nullopt;
        }
        m_rest.remove_prefix(digits);
        return value;
    }
    bool take(char expected)
    {
        if (m_rest.empty() || m_rest.front() != expected) {
            return false;
        }
        m_rest.remove_prefix(1);
        return true;
    }
    [[nodiscard]] bool isAtEnd() const { return m_rest.empty(); }

private:
    std::string_view m_rest;
};

std::optional<core::CivilDay> dayIn(Scanner& text)
{
    const auto year = text.number(4, 0, 9999);
    if (!year || !text.take('-')) {
        return std::nullopt;
    }
    const auto month = text.number(2, 1, 12);
    if (!month || !text.take('-')) {
        return std::nullopt;
    }
    const auto dayOfMonth = text.number(2, 1, 31);
    if (!dayOfMonth) {
        return std::nullopt;
    }
    const auto day = date::year{*year} / *month / *dayOfMonth;
    return day.ok() ? std::optional{core::CivilDay{day}} : std::nullopt;
}

/// "HH:MM", and ":SS" if it goes on.
std::optional<core::Seconds> timeIn(Scanner& text)
{
    const auto hours = text.number(2, 0, 23);
    if (!hours || !text.take(':')) {
        return std::nullopt;
    }
    const auto minutes = text.number(2, 0, 59);
    if (!minutes) {
        return std::nullopt;
    }
    const core::Seconds time = std::chrono::hours{*hours} + core::Minutes{*minutes};
    if (!text.take(':')) {
        return time;
    }
    const auto seconds = text.number(2, 0, 59);
    return seconds ? std::optional{time + core::Seconds{*seconds}} : std::nullopt;
}

std::optional<core::Seconds> offsetIn(Scanner& text)
{
    if (text.take('Z')) {
        return core::Seconds{0};
    }
    const bool isEast = text.take('+');
    if (!isEast && !text.take('-')) {
        return std::nullopt;
    }
    const auto offset = timeIn(text);
    return offset ? std::optional{isEast ? *offset : -*offset} : std::nullopt;
}

std::string offsetText(core::Seconds offset)
{
    const auto size = date::hh_mm_ss{date::abs(offset)};
    const std::string sign = offset < core::Seconds{0} ? "-" : "+";
    return sign + date::format(size.seconds() == core::Seconds{0} ? "%H:%M" : "%H:%M:%S", date::abs(offset));
}

} // namespace

std::string toText(core::CivilDay day)
{
    return date::format("%F", day);
}

std::string toText(core::Instant instant)
{
    return date::format("%FT%TZ", instant);
}

std::string toText(const core::LivedTime& time)
{
    return date::format("%FT%T", core::toCivil(time)) + offsetText(time.offset);
}

std::optional<core::LivedTime> momentFrom(std::string_view text)
{
    Scanner scanner{text};
    const auto day = dayIn(scanner);
    if (!day || !scanner.take('T')) {
        return std::nullopt;
    }
    const auto time = timeIn(scanner);
    if (!time) {
        return std::nullopt;
    }
    core::Milliseconds fraction{0};
    if (scanner.take('.')) {
        const auto digits = scanner.number(3, 0, 999);
        if (!digits) {
            return std::nullopt;
        }
        fraction = core::Milliseconds{*digits};
    }
    const auto offset = offsetIn(scanner);
    if (!offset || !scanner.isAtEnd()) {
        return std::nullopt;
    }
    return core::LivedTime{core::Instant{day->time_since_epoch() + *time + fraction - *offset}, *offset, ""};
}

} // namespace limber::storage
