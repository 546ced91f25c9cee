#pragma once

#include <functional>
#include <string>
#include <vector>

namespace limber::ports {

/// How something is said.
struct Manner {
    std::string voice; ///< one of SpeechOffer::voices; "" or one that is gone: the engine's own
    int speed = 0;     ///< -5, slow, to 5; 0 is the engine's usual one
    int volume = 70;   ///< percent, 0 to 100
    bool operator==(const Manner&) const = default;
};

/// What the computer's speech engine can do.
struct SpeechOffer {
    std::vector<std::string> voices; ///< those of the user's language; may be empty though it speaks
    std::string engine;              ///< "speechd"; "" if none speaks
    std::string problem;             ///< why none speaks, for the user; "" if one does
    bool operator==(const SpeechOffer&) const = default;
};

/// Speaks. An engine that hangs or fails costs what was to be said and nothing else.
class Speech {
public:
    using Told = std::function<void(const SpeechOffer&)>;

    virtual ~Speech() = default;
    /// Something will be said soon, and should begin at once then.
    virtual void prepare() = 0;
    /// Says `text`, and breaks off for it what is being said.
    virtual void say(const std::string& text, const Manner& manner) = 0;
    /// Breaks off what is being said.
    virtual void hush() = 0;
    /// Finds out what there is, and tells it later: once, and again whenever it changes.
    virtual void ask(Told told) = 0;
};

} // namespace limber::ports
