#pragma once

#include "help/verb_list.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace limber::app {

/// The script that completes `limber` in "bash", "zsh" or "fish"; nothing for another shell.
[[nodiscard]] std::optional<std::string> completionFor(std::string_view shell,
                                                       const std::vector<VerbHelp>& verbs);

} // namespace limber::app
