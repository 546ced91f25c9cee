#pragma once

#include "limber/platform/desktop_examination.hpp"
#include "limber/platform/paths.hpp"
#include "limber/ports/clock.hpp"
#include "limber/ports/doctor.hpp"
#include "limber/ports/settings_store.hpp"
#include "limber/ports/speech.hpp"

#include <QObject>

#include <memory>
#include <optional>

class QThread;

namespace limber::app {

/// Looks at everything Limber works with: the desktop, the voice and the user's files.
class Examination final : public QObject, public ports::Doctor {
public:
    /// `clock` must outlive it.
    Examination(platform::Paths paths, const ports::Clock& clock);
    ~Examination() override;

    void examine(Told told) override;

private:
    void lookAtDesktop(const core::WaitFor& waitFor);
    void lookAtVoice(const core::SoundSettings& sound);
    void lookAtHistory();
    void endReading();
    void tellIfComplete();

    platform::Paths m_paths;
    const ports::Clock& m_clock;
    Told m_told;
    std::unique_ptr<QObject> m_run; ///< what is still on its way belongs to this look
    std::unique_ptr<platform::DesktopExamination> m_desktop;
    std::unique_ptr<ports::Speech> m_speech;
    std::unique_ptr<QThread> m_reading;

    std::optional<core::Findings> m_desktopFindings;
    std::optional<core::Finding> m_tray;
    std::optional<core::Finding> m_voice;
    std::optional<core::Finding> m_history;
    core::Findings m_rest; ///< what needs no waiting for
};

} // namespace limber::app
