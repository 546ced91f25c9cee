#pragma once

#include "command_words.hpp"

#include <string>
#include <string_view>

namespace CLI { // NOLINT(readability-identifier-naming): it is the library's
class App;
}

namespace limber::app {

/// What `word` does when it is the first on the command line; nullptr if it is no verb.
using Read = Parsed (*)(const Words& words);
[[nodiscard]] Read verbNamed(std::string_view word);

/// The verb that is at most two letters away from `word`, for somebody who mistyped it; nothing if none is.
[[nodiscard]] std::optional<std::string> verbNear(std::string_view word);

/// Teaches `app` every verb and option; what it parses goes into `words`, which must outlive it.
void describe(CLI::App& app, Words& words, std::string_view version);

} // namespace limber::app
