#pragma once

#include "main/settings_section.hpp"

#include "limber/ports/chimes.hpp"
#include "limber/ports/speech.hpp"

class QComboBox;
class QSlider;

namespace limber::ui {

class Button;
class RowsCard;
class SegmentedControl;
class SettingRow;
class Switch;
class Text;

/// What is heard during a session.
class SoundSection : public SettingsSection {
    Q_OBJECT

public:
    /// Either may be null: then there is nothing to try. The engine is asked for its voices when the section
    /// is first seen.
    SoundSection(ports::Speech* speech, ports::Chimes* chimes, QWidget* parent = nullptr);

protected:
    void fill() override;
    void showEvent(QShowEvent* event) override;

private:
    void makeVoice();
    void makeSounds();
    void showOffer(const ports::SpeechOffer& offer);
    void trySpeech();
    void nameSpeed(int speed);
    void nameVolume(int volume);
    template <typename Change>
    void alter(Change change);

    ports::Speech* m_speech;
    ports::Chimes* m_chimes;
    bool m_isAsked = false;
    RowsCard* m_voiceCard = nullptr;
    Switch* m_voice = nullptr;
    SettingRow* m_voiceRow = nullptr;
    QComboBox* m_name = nullptr;
    Button* m_try = nullptr;
    QSlider* m_speed = nullptr;
    Text* m_speedWord = nullptr;
    SegmentedControl* m_says = nullptr;
    SettingRow* m_nameRow = nullptr;
    SettingRow* m_speedRow = nullptr;
    SettingRow* m_saysRow = nullptr;
    Switch* m_chime = nullptr;
    Switch* m_countdown = nullptr;
    QSlider* m_volume = nullptr;
    Text* m_volumeWord = nullptr;
};

} // namespace limber::ui
