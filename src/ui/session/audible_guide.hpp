#pragma once

#include "limber/core/catalogue.hpp"
#include "limber/core/session.hpp"
#include "limber/core/settings.hpp"
#include "limber/ports/chimes.hpp"
#include "limber/ports/speech.hpp"

namespace limber::ui {

/// Makes a session heard: a word and a chime for each of its cues, as far as the user wants them.
///
/// Silent while somebody is in a call, and while muted.
class AudibleGuide {
public:
    /// Either may be null: then that is never heard. Both outlive the guide.
    AudibleGuide(ports::Speech* speech, ports::Chimes* chimes);

    void setSettings(const core::SoundSettings& settings);
    /// A call is going on. What is being said is broken off.
    void setInCall(bool isInCall);
    /// For this session only; the settings stay.
    void setMuted(bool isMuted);
    [[nodiscard]] bool isMuted() const { return m_isMuted; }

    /// `session` has come to `cue`.
    void hear(const core::Catalogue& catalogue,
              const core::session::Session& session,
              const core::session::Cue& cue);
    /// Breaks off what is heard.
    void hush();

private:
    [[nodiscard]] bool isSilent() const { return m_isMuted || m_isInCall; }

    ports::Speech* m_speech;
    ports::Chimes* m_chimes;
    core::SoundSettings m_settings;
    bool m_isInCall = false;
    bool m_isMuted = false;
};

} // namespace limber::ui
