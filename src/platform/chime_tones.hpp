#pragma once

#include "limber/ports/chimes.hpp"

#include <cstdint>
#include <vector>

namespace limber::platform {

/// Samples a second, of one channel.
inline constexpr int chimeRate = 44'100;

/// The sound of `chime`: struck tones that fade by themselves, begin and end in silence and never come near
/// full scale. `volume` in percent, 0 to 100; heard loudness grows about evenly with it.
[[nodiscard]] std::vector<std::int16_t> samplesOf(ports::Chime chime, int volume);

} // namespace limber::platform
