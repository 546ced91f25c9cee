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
/// `export FILE [--csv] [--force]`.
struct Export {
    std::string file; ///< with `csv` what the tables' names begin with; otherwise "-" is standard output
    bool csv = false;
    bool force = false; ///< takes the place of files that are there
    bool operator==(const Export&) const = default;
};
/// `import FILE`.
struct Import {
    std::string file; ///< "-" is standard input
    bool operator==(const Import&) const = default;
};
/// `backup [FILE]`.
struct Backup {
    std::optional<std::string> file; ///< none: among the backups
    bool operator==(const Backup&) const = default;
};
/// `restore FILE`.
struct Restore {
    std::string file;
    bool operator==(const Restore&) const = default;
};
/// `demo [--offscreen DIR]`.
struct Demo {
    std::optional<std::string> offscreen; ///< the folder for the pictures and the log
    bool operator==(const Demo&) const = default;
};
/// `render STRETCH [--variant V] [--side L|R] [--at POSE|0..1] [--size WxH] [--theme T] [--person P] FILE`.
/// What is a name is not looked up yet; "" is the default.
struct Render {
    std::string stretch;
    std::string variant;
    core::Side side = core::Side::Both; ///< Both: not said
    std::string pose;
    std::optional<double> progress; ///< 0 to 1 on the way from the first pose to the last; then no pose
    int width = 800;                ///< pixels
    int height = 600;
    std::string theme;
    std::string person;
    std::string file;
    bool operator==(const Render&) const = default;
};
/// `doctor [--json]`.
struct Doctor {
    bool json = false;
    bool operator==(const Doctor&) const = default;
};
/// The width and the height of a picture in pixels.
inline constexpr int leastPictureSide = 16;
inline constexpr int mostPictureSide = 8000;

/// `quit`.
struct Quit {
    bool operator==(const Quit&) const = default;
};
/// `--help` or `--version`: to be written to standard output.
struct Print {
    std::string text;
    bool operator==(const Print&) const = default;
};

using CommandLine = std::variant<Open,
                                 Start,
                                 Snooze,
                                 Skip,
                                 Pause,
                                 Resume,
                                 Status,
                                 Next,
                                 History,
                                 Export,
                                 Import,
                                 Backup,
                                 Restore,
                                 Doctor,
                                 Demo,
                                 Render,
                                 Quit,
                                 Print>;

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
