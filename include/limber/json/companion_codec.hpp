#pragma once

#include "limber/core/companion.hpp"

#include <string>
#include <string_view>
#include <tl/expected.hpp>

/// The companion's messages, and what the command line prints, as JSON in one line. docs/dbus.md lists the
/// fields.
namespace limber::json {

/// Why a text is no message. `text` names the field: "session_opened.started.at must be a time like …".
struct CodecError {
    enum class Fault {
        NotJson,      ///< no JSON object at all
        UnknownType,  ///< a message of another version
        MissingField, ///< a field that is always there is not
        WrongType,    ///< a text where a number must be, and the like
        OutOfRange,   ///< a value that cannot be: a discomfort of 11
    };
    Fault fault = Fault::NotJson;
    std::string text;
    bool operator==(const CodecError&) const = default;
};

template <typename T>
using Decoded = tl::expected<T, CodecError>;

/// One line of UTF-8 without a newline. Bytes that are no UTF-8 become U+FFFD; moments outside of the years 0
/// to 9999 become the nearest that can be written.
[[nodiscard]] std::string encode(const core::Instruction& instruction);
[[nodiscard]] std::string encode(const core::Report& report);
[[nodiscard]] std::string encode(const core::Numbered& numbered);
[[nodiscard]] std::string encode(const core::Settings& settings);
/// What `limber status --json` prints.
[[nodiscard]] std::string encode(const core::NextUp& next);

/// The inverse of encode(). Fields that nobody knows are passed over, so that a later version may add some.
[[nodiscard]] Decoded<core::Instruction> decodeInstruction(std::string_view text);
[[nodiscard]] Decoded<core::Report> decodeReport(std::string_view text);
[[nodiscard]] Decoded<core::Numbered> decodeNumbered(std::string_view text);
/// Settings that core::faultIn() objects to are out of range.
[[nodiscard]] Decoded<core::Settings> decodeSettings(std::string_view text);
[[nodiscard]] Decoded<core::NextUp> decodeNextUp(std::string_view text);

} // namespace limber::json
