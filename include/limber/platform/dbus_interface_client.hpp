#pragma once

#include "limber/core/time.hpp"

#include <cstdint>
#include <string>
#include <tl/expected.hpp>
#include <variant>
#include <vector>

class QDBusConnection;

namespace limber::platform {

/// Why the running Limber has not done what it was asked.
struct CallError {
    enum class Fault {
        NoBus,      ///< there is no session bus to ask over
        NotRunning, ///< nobody to ask
        Refused,    ///< it said no; the text says why
        NoAnswer,   ///< it runs, but does not answer
    };
    Fault fault = Fault::NotRunning;
    std::string text; ///< for the user
    bool operator==(const CallError&) const = default;
};

using CallArgument = std::variant<std::string, std::uint32_t>;

/// Calls a method of io.github.limber_app.Limber1 and waits for what it returns: its text, or "" where it
/// returns nothing. Never starts Limber.
[[nodiscard]] tl::expected<std::string, CallError>
callRunning(const QDBusConnection& sessionBus,
            const std::string& method,
            const std::vector<CallArgument>& arguments = {},
            core::Milliseconds patience = core::Seconds{10});

} // namespace limber::platform
