#pragma once

#include "limber/shell/resident.hpp"

namespace limber::app {

/// The sentences of reminders, in the language of the running application.
[[nodiscard]] shell::Wording wording();

} // namespace limber::app
