#include "session/audible_guide.hpp"
#include "session/session_page.hpp"

#include "limber/ui/session_window.hpp"

#include <QMenu>

namespace limber::ui {

void SessionWindow::toggleSound()
{
    const core::SoundSettings& sound = m_snapshot.settings.sound;
    if (m_guide->isMuted() || sound.voice || sound.chimes || sound.countdown) {
        m_guide->setMuted(!m_guide->isMuted());
        showSound();
        return;
    }
    // Everything is switched off in the settings, so there is nothing to unmute.
    core::Settings settings = m_snapshot.settings;
    settings.sound.voice = true;
    settings.sound.chimes = true;
    m_with.resident.report(core::SettingsWanted{settings});
}

void SessionWindow::showSound()
{
    if (m_with.speech == nullptr && m_with.chimes == nullptr) {
        return;
    }
    const core::SoundSettings& sound = m_snapshot.settings.sound;
    const bool isAnyOn = sound.voice || sound.chimes || sound.countdown;
    m_session->controls().showSound(isAnyOn && !m_guide->isMuted());
}

void SessionWindow::openSoundMenu(const QPoint& at)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString& name, bool core::SoundSettings::*what) {
        QAction* action = menu->addAction(name);
        action->setCheckable(true);
        action->setChecked(m_snapshot.settings.sound.*what);
        connect(action, &QAction::toggled, this, [this, what](bool isOn) {
            core::Settings settings = m_snapshot.settings;
            settings.sound.*what = isOn;
            m_with.resident.report(core::SettingsWanted{settings});
        });
    };
    add(tr("Spoken cues"), &core::SoundSettings::voice);
    add(tr("Chimes"), &core::SoundSettings::chimes);
    add(tr("Countdown"), &core::SoundSettings::countdown);
    menu->addSeparator();
    menu->addAction(tr("More in the settings"), this, [this] { Q_EMIT pageWanted(core::Page::Settings); });
    menu->popup(at - QPoint{0, menu->sizeHint().height()});
}

} // namespace limber::ui
