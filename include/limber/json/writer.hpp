#pragma once

#include <nlohmann/json.hpp>
#include <string>

namespace limber::json {

/// What is written is built as this: members keep the order they were given.
using Value = nlohmann::ordered_json;

/// For files that people read: two spaces per level, a newline at the end. Bytes that are no UTF-8 become
/// U+FFFD.
[[nodiscard]] std::string toText(const Value& value);

/// The same in one line without a newline, for messages.
[[nodiscard]] std::string toLine(const Value& value);

} // namespace limber::json
