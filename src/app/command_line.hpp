#pragma once

#include "limber/core/session_kind.hpp"
#include "limber/core/time.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <variant>
#include <vector>

/// What can be asked on the command line, as values. What it does is elsewhere.
namespace limber::app {

/// No verb: start Limber, or bring the running one forward.
struct Open {
    bool operator==(const Open&) const = default;
};
/// `start [break|morning|evening|STRETCH]`. Neither: what is due, or a break.
struct Start {
    std::optional<core::SessionKind> kind;
    std::string stretch; ///< an id, not looked up yet; "" for none
    bool operator==(const Start&) const = default;
};
/// `snooze [10m]`. Without a span as in the settings.
struct Snooze {
    std::optional<core::Minutes> span;
    bool operator==(const Snooze&) const = default;
};
/// `skip`.
struct Skip {
    bool operator==(const Skip&) const = default;
};
/// `pause [1h|tomorrow]`. Neither: until resumed.
struct Pause {
    std::optional<core::Minutes> span;
    bool untilTomorrow = false;
    bool operator==(const Pause&) const = default;
};
/// `resume`.
struct Resume {
    bool operator==(const Resume&) const = default;
};
/// `status [--json]`.
struct Status {
    bool json = false;
    bool operator==(const Status&) const = default;
};
/// `next [--json]`.
struct Next {
    bool json = false;
    bool operator==(const Next&) const = default;
};

enum class Format { Text, Json, Csv };

/// `history [--since DATE] [--json|--csv]`.
struct History {
    std::optional<core::CivilDay> since;
    Format format = Format::Text;
    bool operator==(const History&) const = default;
};
/// `demo [--offscreen DIR]`.
struct Demo {
    std::optional<std::string> offscreen; ///< the folder for the pictures and the log
    bool operator==(const Demo&) const = default;
};
/// `quit`.
struct Quit {
    bool operator==(const Quit&) const = default;
};
/// `--help` or `--version`: to be written to standard output.
struct Print {
    std::string text;
    bool operator==(const Print&) const = default;
};

using CommandLine
    = std::variant<Open, Start, Snooze, Skip, Pause, Resume, Status, Next, History, Demo, Quit, Print>;

/// What cannot be understood, for standard error, with what to write instead where that can be told.
struct UsageError {
    static constexpr int exitCode = 2;
    std::string text;
    bool operator==(const UsageError&) const = default;
};

/// `arguments` are those after the program's name; `version` is what --version shows.
[[nodiscard]] tl::expected<CommandLine, UsageError>
parseCommandLine(const std::vector<std::string>& arguments, std::string_view version);

/// "10m", "1h", "1h30m": from one minute to a day. Nothing if it is not that.
[[nodiscard]] std::optional<core::Minutes> spanFrom(std::string_view text);

/// "2026-03-05". Nothing if it is not such a day.
[[nodiscard]] std::optional<core::CivilDay> dayFrom(std::string_view text);

} // namespace limber::app
