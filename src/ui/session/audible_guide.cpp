#include "session/audible_guide.hpp"

#include "session/spoken.hpp"

#include <optional>

namespace limber::ui {

namespace {

using core::session::CueKind;
using ports::Chime;

std::optional<Chime> chimeAt(CueKind cue)
{
    switch (cue) {
    case CueKind::GetReady:
        return Chime::Ready;
    case CueKind::EaseIn:
        return std::nullopt;
    case CueKind::Start:
        return Chime::Start;
    case CueKind::Halfway:
        return Chime::Halfway;
    case CueKind::NextRound:
        return Chime::Round;
    case CueKind::Three:
    case CueKind::Two:
    case CueKind::One:
        return Chime::Tick;
    case CueKind::LetGo:
        return Chime::LetGo;
    case CueKind::Finished:
        return Chime::Finished;
    }
    return std::nullopt;
}

} // namespace

AudibleGuide::AudibleGuide(ports::Speech* speech, ports::Chimes* chimes)
    : m_speech{speech}
    , m_chimes{chimes}
{ }

void AudibleGuide::setSettings(const core::SoundSettings& settings)
{
    if (m_speech != nullptr && m_settings.voice && !settings.voice) {
        m_speech->hush();
    }
    m_settings = settings;
    if (m_speech != nullptr && m_settings.voice) {
        m_speech->prepare();
    }
}

void AudibleGuide::setInCall(bool isInCall)
{
    m_isInCall = isInCall;
    if (isInCall) {
        hush();
    }
}

void AudibleGuide::setMuted(bool isMuted)
{
    m_isMuted = isMuted;
    if (isMuted) {
        hush();
    }
}

void AudibleGuide::hear(const core::Catalogue& catalogue,
                        const core::session::Session& session,
                        const core::session::Cue& cue)
{
    if (isSilent()) {
        return;
    }
    if (const auto chime = chimeAt(cue.kind); chime && m_chimes != nullptr) {
        const bool isWanted = *chime == Chime::Tick ? m_settings.countdown : m_settings.chimes;
        if (isWanted) {
            m_chimes->play(*chime, m_settings.volume);
        }
    }
    if (m_speech == nullptr || !m_settings.voice) {
        return;
    }
    const QString text = spokenAt(catalogue, session, cue, m_settings.says);
    if (!text.isEmpty()) {
        m_speech->say(text.toStdString(), {m_settings.voiceName, m_settings.speed, m_settings.volume});
    }
}

void AudibleGuide::hush()
{
    if (m_speech != nullptr) {
        m_speech->hush();
    }
    if (m_chimes != nullptr) {
        m_chimes->hush();
    }
}

} // namespace limber::ui
