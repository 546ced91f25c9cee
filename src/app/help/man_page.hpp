#pragma once

#include "help/verb_list.hpp"

#include <string>
#include <string_view>

namespace limber::app {

/// limber(1) as roff.
[[nodiscard]] std::string manPage(const std::vector<VerbHelp>& verbs, std::string_view version);

} // namespace limber::app
