#pragma once

#include "limber/json/companion_codec.hpp"
#include "limber/json/writer.hpp"

#include <array>
#include <concepts>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

/// Takes values to JSON and back by one list of their fields, describe(), so that both ways agree.
namespace limber::json {

/// The values a number may have, both ends included; for durations the count of their unit.
struct Within {
    std::int64_t least = std::numeric_limits<std::int64_t>::min();
    std::int64_t most = std::numeric_limits<std::int64_t>::max();
};

/// T is U, or const U while writing.
template <typename T, typename U>
concept Of = std::same_as<std::remove_const_t<T>, U>;

template <typename T>
concept Duration = std::same_as<T, std::chrono::duration<typename T::rep, typename T::period>>;

template <typename T>
concept Enumeration = std::is_enum_v<T>;

/// "2026-03-02T14:00:00.000Z".
[[nodiscard]] std::string momentText(core::Instant moment);
[[nodiscard]] std::optional<core::Instant> momentOf(std::string_view text);
/// 36 characters in lower case, as core::Uuid demands.
[[nodiscard]] bool isUuid(std::string_view text);

/// "start", "snooze", "skip". The other enumerations are named in core.
[[nodiscard]] std::string_view name(core::AnswerKind answer);

/// Turns an enumerator's name back; specialised for every enumeration of the messages.
template <Enumeration T>
std::optional<T> valueNamed(std::string_view name);

/// Writes the fields of one object.
class FieldWriter {
public:
    template <typename T>
    void field(const char* fieldName, const T& value, Within = {})
    {
        m_object[fieldName] = valueOf(value);
    }
    template <typename T>
    void field(const char* fieldName, const std::optional<T>& value, Within = {})
    {
        if (value) {
            m_object[fieldName] = valueOf(*value);
        }
    }

    template <typename T>
    [[nodiscard]] static Value objectOf(const T& value)
    {
        FieldWriter writer;
        describe(writer, value);
        return std::move(writer.m_object);
    }

private:
    template <typename T>
    static Value valueOf(const T& value)
    {
        if constexpr (std::is_arithmetic_v<T> || std::same_as<T, std::string>) {
            return value;
        } else if constexpr (Duration<T>) {
            return value.count();
        } else if constexpr (std::same_as<T, core::Instant>) {
            return momentText(value);
        } else if constexpr (std::same_as<T, core::CivilDay>) {
            return core::dayText(value);
        } else if constexpr (std::same_as<T, core::Uuid>) {
            return value.text;
        } else if constexpr (Enumeration<T>) {
            return name(value);
        } else {
            return objectOf(value);
        }
    }
    template <typename T>
    static Value valueOf(const std::vector<T>& values)
    {
        return listOf(values);
    }
    template <typename T, std::size_t N>
    static Value valueOf(const std::array<T, N>& values)
    {
        return listOf(values);
    }
    static Value listOf(const auto& values)
    {
        Value list = Value::array();
        for (const auto& value : values) {
            list.push_back(valueOf(value));
        }
        return list;
    }

    Value m_object = Value::object();
};

/// Reads the fields of one object. Stops at the first fault; what follows is left as it was.
class FieldReader {
public:
    /// `object` and `fault` must outlive the reader; `path` names the object in the fault's text.
    FieldReader(const Value& object, std::string path, std::optional<CodecError>& fault)
        : m_object{object}
        , m_path{std::move(path)}
        , m_fault{fault}
    { }

    template <typename T>
    void field(const char* fieldName, T& into, Within within = {})
    {
        if (const Value* const value = required(fieldName)) {
            take(*value, m_path + "." + fieldName, into, within);
        }
    }
    template <typename T>
    void field(const char* fieldName, std::optional<T>& into, Within within = {})
    {
        into.reset();
        const auto found = m_object.find(fieldName);
        if (!m_fault && found != m_object.end()) {
            take(*found, m_path + "." + fieldName, into.emplace(), within);
        }
    }

    /// Reads `value` as an object with the fields of T.
    template <typename T>
    static void takeObject(const Value& value, std::string path, T& into, std::optional<CodecError>& fault)
    {
        if (!value.is_object()) {
            fault = CodecError{CodecError::Fault::WrongType, path + " must be an object"};
            return;
        }
        FieldReader reader{value, std::move(path), fault};
        describe(reader, into);
    }

private:
    const Value* required(const char* fieldName);
    void wrongType(const std::string& path, std::string_view expected);
    void outOfRange(const std::string& path, std::string_view expected);
    std::optional<std::int64_t> number(const Value& value, const std::string& path, Within within);

    void take(const Value& value, const std::string& path, bool& into, Within);
    void take(const Value& value, const std::string& path, int& into, Within within);
    void take(const Value& value, const std::string& path, std::int64_t& into, Within within);
    void take(const Value& value, const std::string& path, std::uint64_t& into, Within);
    void take(const Value& value, const std::string& path, std::string& into, Within);
    void take(const Value& value, const std::string& path, core::Uuid& into, Within);
    void take(const Value& value, const std::string& path, core::Instant& into, Within);
    void take(const Value& value, const std::string& path, core::CivilDay& into, Within);

    template <Duration T>
    void take(const Value& value, const std::string& path, T& into, Within within)
    {
        // A century in the unit's own count keeps later sums from overflowing.
        constexpr std::int64_t century
            = std::chrono::duration_cast<T>(std::chrono::hours{24} * 36525).count();
        within.least = std::max(within.least, -century);
        within.most = std::min(within.most, century);
        if (const auto count = number(value, path, within)) {
            into = T{*count};
        }
    }
    template <Enumeration T>
    void take(const Value& value, const std::string& path, T& into, Within within)
    {
        std::string text;
        take(value, path, text, within);
        if (m_fault) {
            return;
        }
        if (const std::optional<T> named = valueNamed<T>(text)) {
            into = *named;
        } else {
            outOfRange(path, "a name that is known, and not \"" + text + "\"");
        }
    }
    template <typename T>
    void take(const Value& value, const std::string& path, std::vector<T>& into, Within within)
    {
        into.clear();
        if (!value.is_array()) {
            wrongType(path, "a list");
            return;
        }
        for (const Value& item : value) {
            const std::string itemPath = path + "[" + std::to_string(into.size()) + "]";
            take(item, itemPath, into.emplace_back(), within);
            if (m_fault) {
                return;
            }
        }
    }
    template <typename T, std::size_t N>
    void take(const Value& value, const std::string& path, std::array<T, N>& into, Within within)
    {
        if (!value.is_array() || value.size() != N) {
            wrongType(path, "a list of " + std::to_string(N));
            return;
        }
        for (std::size_t i = 0; i < N && !m_fault; ++i) {
            take(value[i], path + "[" + std::to_string(i) + "]", into[i], within);
        }
    }
    template <typename T>
    void take(const Value& value, const std::string& path, T& into, Within)
    {
        takeObject(value, path, into, m_fault);
    }

    const Value& m_object;
    std::string m_path;
    std::optional<CodecError>& m_fault;
};

} // namespace limber::json
