#pragma once

#include "limber/core/time.hpp"
#include "limber/json/reader.hpp"

#include <cstdint>
#include <optional>

namespace limber::storage {

/// A whole number of any size.
inline bool readWhole(json::ObjectReader& object,
                      std::string_view field,
                      std::int64_t& into,
                      json::Presence presence = json::Presence::Required)
{
    const json::Node* const node = object.value(field, presence);
    if (node == nullptr) {
        return false;
    }
    if (!node->integer) {
        object.wrong(field, "must be a whole number");
        return false;
    }
    into = *node->integer;
    return true;
}

/// A duration as the count of its unit.
template <typename Rep, typename Period>
bool readCount(json::ObjectReader& object, std::string_view field, std::chrono::duration<Rep, Period>& into)
{
    std::int64_t count = 0;
    if (!readWhole(object, field, count)) {
        return false;
    }
    into = std::chrono::duration<Rep, Period>{count};
    return true;
}

/// A point in time as milliseconds since its clock began.
template <typename Clock>
bool readPoint(json::ObjectReader& object,
               std::string_view field,
               std::chrono::time_point<Clock, core::Milliseconds>& into)
{
    core::Milliseconds since{0};
    if (!readCount(object, field, since)) {
        return false;
    }
    into = std::chrono::time_point<Clock, core::Milliseconds>{since};
    return true;
}

/// The same, where it may be left out.
template <typename Clock>
void readPerhaps(json::ObjectReader& object,
                 std::string_view field,
                 std::optional<std::chrono::time_point<Clock, core::Milliseconds>>& into)
{
    std::chrono::time_point<Clock, core::Milliseconds> point;
    if (object.value(field, json::Presence::Optional) != nullptr && readPoint(object, field, point)) {
        into = point;
    }
}

} // namespace limber::storage
