#pragma once

#include "limber/core/finding.hpp"

#include <string>

namespace limber::app {

/// A line for each finding, what to do about it below; for a terminal.
[[nodiscard]] std::string findingsText(const core::Findings& findings);

/// The same for programs; docs/doctor.schema.json describes it.
[[nodiscard]] std::string findingsJson(const core::Findings& findings);

} // namespace limber::app
