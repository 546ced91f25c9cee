#include "chime_tones.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace limber::platform {

namespace {

/// One struck tone.
struct Tone {
    double pitch;    ///< Hz
    double begins;   ///< s after the chime
    double fades;    ///< s until a third is left of it
    double loudness; ///< 0 to 1
};

// The notes are those of a pentatonic scale, so that no two of them ever grate.
constexpr double c5 = 523.25;
constexpr double d5 = 587.33;
constexpr double g5 = 783.99;
constexpr double a5 = 880.00;
constexpr double c6 = 1046.50;

std::vector<Tone> tonesOf(ports::Chime chime)
{
    using ports::Chime;
    switch (chime) {
    case Chime::Ready:
        return {{c5, 0, 0.25, 0.7}, {g5, 0.16, 0.35, 0.7}};
    case Chime::Start:
        return {{g5, 0, 0.5, 0.9}};
    case Chime::Halfway:
        return {{a5, 0, 0.15, 0.6}, {a5, 0.2, 0.2, 0.6}};
    case Chime::Tick:
        return {{c6, 0, 0.04, 0.45}};
    case Chime::Round:
        return {{d5, 0, 0.12, 0.4}};
    case Chime::LetGo:
        return {{g5, 0, 0.3, 0.7}, {c5, 0.16, 0.45, 0.7}};
    case Chime::Finished:
        return {{c5, 0, 0.5, 0.6}, {g5, 0.18, 0.6, 0.6}, {c6, 0.36, 0.8, 0.6}};
    }
    return {};
}

constexpr double attack = 0.006; // s; a tone that begins at once clicks
constexpr double timesFaded = 5; // e^-5 of it is below what is heard
constexpr double ending = 0.01;  // s
constexpr double headroom = 0.4; // of full scale, for one tone as loud as can be

/// A wooden bar: the tone, and a shorter one near two octaves above.
double struck(const Tone& tone, double time)
{
    if (time < 0) {
        return 0;
    }
    const double turn = 2 * std::numbers::pi * tone.pitch * time;
    const double swell = std::min(time / attack, 1.);
    return tone.loudness * swell
        * (std::exp(-time / tone.fades) * std::sin(turn)
           + 0.2 * std::exp(-4 * time / tone.fades) * std::sin(3.9 * turn));
}

} // namespace

std::vector<std::int16_t> samplesOf(ports::Chime chime, int volume)
{
    const std::vector<Tone> tones = tonesOf(chime);
    double length = 0;
    for (const Tone& tone : tones) {
        length = std::max(length, tone.begins + timesFaded * tone.fades);
    }
    const double share = std::clamp(volume, 0, 100) / 100.;
    const double gain = headroom * share * share * std::numeric_limits<std::int16_t>::max();
    std::vector<std::int16_t> samples(static_cast<std::size_t>(length * chimeRate));
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const double time = static_cast<double>(i) / chimeRate;
        double sum = 0;
        for (const Tone& tone : tones) {
            sum += struck(tone, time - tone.begins);
        }
        const double end = std::min((length - time) / ending, 1.);
        samples[i] = static_cast<std::int16_t>(std::lround(gain * std::clamp(sum * end, -1.5, 1.5)));
    }
    return samples;
}

} // namespace limber::platform
