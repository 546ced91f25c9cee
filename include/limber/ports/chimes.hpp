#pragma once

#include <array>

namespace limber::ports {

/// The small set of soft signals in a session.
enum class Chime {
    Ready,    ///< a step begins: get into position
    Start,    ///< hold
    Halfway,  ///< half of the hold is over
    Tick,     ///< one of the last three seconds
    Round,    ///< the next slow round
    LetGo,    ///< come out of it
    Finished, ///< the session is over
};

inline constexpr std::array everyChime{Chime::Ready, Chime::Start, Chime::Halfway, Chime::Tick,
                                       Chime::Round, Chime::LetGo, Chime::Finished};

/// Plays chimes. Where there is no sound, nothing happens; nobody ever waits for it.
class Chimes {
public:
    virtual ~Chimes() = default;
    /// `volume` in percent, 0 to 100.
    virtual void play(Chime chime, int volume) = 0;
    /// Breaks off whatever sounds.
    virtual void hush() = 0;
};

} // namespace limber::ports
