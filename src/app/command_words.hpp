#pragma once

#include "command_line.hpp"

#include <string>

/// What the words after a verb mean. CLI11 has sorted them by then; whether they make sense is said here.
namespace limber::app {

/// The words of one command line while CLI11 collects them.
struct Words {
    std::string what;
    std::string span;
    std::string since;
    std::string folder;
    std::string variant;
    std::string side;
    std::string at;
    std::string size;
    std::string theme;
    std::string person;
    std::string file;
    std::string completion;
    bool json = false;
    bool csv = false;
    bool force = false;
    bool man = false;
};

using Parsed = tl::expected<CommandLine, UsageError>;

/// A refusal that says `text`.
[[nodiscard]] tl::unexpected<UsageError> usage(std::string text);

[[nodiscard]] Parsed startFrom(const Words& words);
[[nodiscard]] Parsed snoozeFrom(const Words& words);
[[nodiscard]] Parsed pauseFrom(const Words& words);
[[nodiscard]] Parsed historyFrom(const Words& words);
[[nodiscard]] Parsed exportFrom(const Words& words);
[[nodiscard]] Parsed renderFrom(const Words& words);

} // namespace limber::app
