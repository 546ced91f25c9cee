#pragma once

#include "limber/figure/choreography.hpp"

namespace limber::figure {

/// Everything in every key whoever performs it, projected at scale 1 about the origin.
[[nodiscard]] Bounds boundsOf(const Choreography& choreography);

} // namespace limber::figure
