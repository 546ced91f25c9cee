#pragma once

#include "limber/core/catalogue.hpp"
#include "limber/core/session.hpp"
#include "limber/core/settings.hpp"

#include <QString>

namespace limber::ui {

/// What the voice says at `cue` of `session`; empty: nothing. Made to be followed with closed eyes: stretch,
/// side and position first, then the movement, then how long, then when it is over.
[[nodiscard]] QString spokenAt(const core::Catalogue& catalogue,
                               const core::session::Session& session,
                               const core::session::Cue& cue,
                               core::HowMuch howMuch);

} // namespace limber::ui
