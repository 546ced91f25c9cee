#include "fields.hpp"

#include <algorithm>
#include <cctype>
#include <cstdio>

namespace limber::json {

namespace {

constexpr core::Instant firstMoment{date::sys_days{date::year{0} / 1 / 1}};
constexpr core::Instant lastMoment{date::sys_days{date::year{10000} / 1 / 1} - core::Milliseconds{1}};
constexpr std::string_view momentShape = "0000-00-00T00:00:00.000Z";

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

bool hasShape(std::string_view text, std::string_view shape)
{
    return std::equal(text.begin(), text.end(), shape.begin(), shape.end(), [](char given, char wanted) {
        return wanted == '0' ? isDigit(given) : given == wanted;
    });
}

int digits(std::string_view text, std::size_t from, std::size_t count)
{
    int number = 0;
    for (const char digit : text.substr(from, count)) {
        number = number * 10 + (digit - '0');
    }
    return number;
}

} // namespace

std::string momentText(core::Instant moment)
{
    const core::Instant written = std::clamp(moment, firstMoment, lastMoment);
    const auto day = date::floor<date::days>(written);
    const date::year_month_day date{day};
    const date::hh_mm_ss time{written - day};
    std::array<char, 64> text{};
    const int length = std::snprintf(
        text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02d.%03dZ", static_cast<int>(date.year()),
        static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
        static_cast<int>(time.hours().count()), static_cast<int>(time.minutes().count()),
        static_cast<int>(time.seconds().count()), static_cast<int>(time.subseconds().count()));
    return {text.data(), static_cast<std::size_t>(length)};
}

std::optional<core::Instant> momentOf(std::string_view text)
{
    if (!hasShape(text, momentShape)) {
        return std::nullopt;
    }
    const date::year_month_day date{date::year{digits(text, 0, 4)},
                                    date::month{static_cast<unsigned>(digits(text, 5, 2))},
                                    date::day{static_cast<unsigned>(digits(text, 8, 2))}};
    const int hours = digits(text, 11, 2);
    const int minutes = digits(text, 14, 2);
    const int seconds = digits(text, 17, 2);
    if (!date.ok() || hours > 23 || minutes > 59 || seconds > 59) {
        return std::nullopt;
    }
    return date::sys_days{date} + std::chrono::hours{hours} + core::Minutes{minutes} + core::Seconds{seconds}
    + core::Milliseconds{digits(text, 20, 3)};
}

bool isUuid(std::string_view text)
{
    constexpr std::string_view shape = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";
    return std::equal(text.begin(), text.end(), shape.begin(), shape.end(), [](char given, char wanted) {
        return wanted == 'x' ? isDigit(given) || (given >= 'a' && given <= 'f') : given == wanted;
    });
}

const Value* FieldReader::required(const char* fieldName)
{
    if (m_fault) {
        return nullptr;
    }
    const auto found = m_object.find(fieldName);
    if (found == m_object.end()) {
        m_fault = CodecError{CodecError::Fault::MissingField, m_path + "." + fieldName + " is missing"};
        return nullptr;
    }
    return &*found;
}

void FieldReader::wrongType(const std::string& path, std::string_view expected)
{
    m_fault = CodecError{CodecError::Fault::WrongType, path + " must be " + std::string{expected}};
}

void FieldReader::outOfRange(const std::string& path, std::string_view expected)
{
    m_fault = CodecError{CodecError::Fault::OutOfRange, path + " must be " + std::string{expected}};
}

std::optional<std::int64_t> FieldReader::number(const Value& value, const std::string& path, Within within)
{
    if (!value.is_number_integer()) {
        wrongType(path, "a whole number");
        return std::nullopt;
    }
    const bool isTooLarge = value.is_number_unsigned()
        && value.get<std::uint64_t>() > std::uint64_t{std::numeric_limits<std::int64_t>::max()};
    const auto result = isTooLarge ? std::int64_t{0} : value.get<std::int64_t>();
    if (isTooLarge || result < within.least || result > within.most) {
        outOfRange(path, std::to_string(within.least) + " to " + std::to_string(within.most));
        return std::nullopt;
    }
    return result;
}

void FieldReader::take(const Value& value, const std::string& path, bool& into, Within)
{
    if (!value.is_boolean()) {
        wrongType(path, "true or false");
        return;
    }
    into = value.get<bool>();
}

void FieldReader::take(const Value& value, const std::string& path, int& into, Within within)
{
    within.least = std::max<std::int64_t>(within.least, std::numeric_limits<int>::min());
    within.most = std::min<std::int64_t>(within.most, std::numeric_limits<int>::max());
    if (const auto read = number(value, path, within)) {
        into = static_cast<int>(*read);
    }
}

void FieldReader::take(const Value& value, const std::string& path, std::int64_t& into, Within within)
{
    if (const auto read = number(value, path, within)) {
        into = *read;
    }
}

void FieldReader::take(const Value& value, const std::string& path, std::uint64_t& into, Within)
{
    if (!value.is_number_integer()) {
        wrongType(path, "a whole number");
    } else if (!value.is_number_unsigned()) {
        outOfRange(path, "0 or more");
    } else {
        into = value.get<std::uint64_t>();
    }
}

void FieldReader::take(const Value& value, const std::string& path, std::string& into, Within)
{
    if (!value.is_string()) {
        wrongType(path, "a text");
        return;
    }
    into = value.get_ref<const std::string&>();
}

void FieldReader::take(const Value& value, const std::string& path, core::Uuid& into, Within within)
{
    take(value, path, into.text, within);
    if (!m_fault && !isUuid(into.text)) {
        outOfRange(path, "a UUID in lower case");
    }
}

void FieldReader::take(const Value& value, const std::string& path, core::Instant& into, Within within)
{
    std::string text;
    take(value, path, text, within);
    if (m_fault) {
        return;
    }
    if (const auto moment = momentOf(text)) {
        into = *moment;
    } else {
        outOfRange(path, "a time like 2026-03-02T14:00:00.000Z");
    }
}

void FieldReader::take(const Value& value, const std::string& path, core::CivilDay& into, Within within)
{
    std::string text;
    take(value, path, text, within);
    if (m_fault) {
        return;
    }
    if (const auto day = core::dayFrom(text)) {
        into = *day;
    } else {
        outOfRange(path, "a day like 2026-03-02");
    }
}

} // namespace limber::json
