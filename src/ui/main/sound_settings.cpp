#include "main/sound_settings.hpp"

#include "widgets/button.hpp"
#include "widgets/rows_card.hpp"
#include "widgets/segmented_control.hpp"
#include "widgets/setting_row.hpp"
#include "widgets/switch.hpp"
#include "widgets/text.hpp"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QPointer>
#include <QSlider>

#include <utility>

namespace limber::ui {

namespace {

constexpr int sliderWidth = 200;
constexpr int wordWidth = 64;
constexpr int volumeStep = 5;

/// A control with something beside it that belongs to it.
QWidget* pairOf(QWidget* control, QWidget* beside)
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::of(row).space(1.25));
    layout->addWidget(control, 1);
    layout->addWidget(beside);
    row->setFocusProxy(control);
    return row;
}

QSlider* sliderFor(const QString& name, int least, int most, int step)
{
    auto* slider = new QSlider(Qt::Horizontal);
    slider->setRange(least, most);
    slider->setSingleStep(1);
    slider->setPageStep(step);
    slider->setTracking(false); // a drag is one change, not one for every pixel
    slider->setAccessibleName(name);
    slider->setMinimumWidth(theme::of(slider).scaled(sliderWidth));
    return slider;
}

Text* wordBeside()
{
    auto* word = new Text(theme::Type::Body, {}, Tone::Muted);
    word->setTrailing();
    word->setMinimumWidth(theme::of(word).scaled(wordWidth));
    return word;
}

} // namespace

SoundSection::SoundSection(ports::Speech* speech, ports::Chimes* chimes, QWidget* parent)
    : SettingsSection(parent)
    , m_speech{speech}
    , m_chimes{chimes}
{
    makeVoice();
    makeSounds();
}

template <typename Change>
void SoundSection::alter(Change change)
{
    core::Settings settings = m_settings;
    change(settings.sound);
    tell(settings);
}

void SoundSection::makeVoice()
{
    m_voiceCard = addCard();
    m_voice = new Switch({});
    m_voiceRow = new SettingRow(tr("Spoken cues"),
                                tr("Say stretch, side and time. Nothing leaves this computer"), m_voice);
    m_voiceCard->add(m_voiceRow);

    m_name = new QComboBox;
    m_name->setAccessibleName(tr("Voice"));
    m_name->addItem(tr("As the computer speaks"), QString{});
    m_try = new Button(Look::Secondary, icons::Glyph::Play, tr("Try"));
    m_nameRow = new SettingRow(tr("Voice"), {}, pairOf(m_name, m_try));
    m_voiceCard->add(m_nameRow);

    m_speed = sliderFor(tr("Speed"), core::slowestSpeech, core::fastestSpeech, 1);
    m_speedWord = wordBeside();
    connect(m_speed, &QSlider::sliderMoved, this, &SoundSection::nameSpeed);
    m_speedRow = new SettingRow(tr("Speed"), {}, pairOf(m_speed, m_speedWord));
    m_voiceCard->add(m_speedRow);

    m_says = new SegmentedControl(tr("How much it says"));
    m_says->add(tr("Short"));
    m_says->add(tr("Usual"));
    m_says->add(tr("Everything"));
    m_saysRow = new SettingRow(tr("How much it says"), {}, m_says);
    m_voiceCard->add(m_saysRow);

    connect(m_voice, &Switch::toggled, this,
            [this](bool isOn) { alter([&](core::SoundSettings& sound) { sound.voice = isOn; }); });
    connect(m_name, &QComboBox::activated, this, [this](int index) {
        alter([&](core::SoundSettings& sound) {
            sound.voiceName = m_name->itemData(index).toString().toStdString();
        });
        trySpeech();
    });
    connect(m_try, &Button::clicked, this, &SoundSection::trySpeech);
    connect(m_speed, &QSlider::valueChanged, this,
            [this](int value) { alter([&](core::SoundSettings& sound) { sound.speed = value; }); });
    connect(m_says, &SegmentedControl::chosen, this, [this](int index) {
        alter([&](core::SoundSettings& sound) { sound.says = static_cast<core::HowMuch>(index); });
    });
}

void SoundSection::makeSounds()
{
    RowsCard* card = addCard(tr("Sounds"));
    m_chime = new Switch({});
    card->add(new SettingRow(tr("Chimes"), tr("Start, halfway, end"), m_chime));
    m_countdown = new Switch({});
    card->add(new SettingRow(tr("Countdown"), tr("Soft ticks for the last three seconds"), m_countdown));
    m_volume = sliderFor(tr("Volume"), 0, core::fullVolume, volumeStep);
    m_volumeWord = wordBeside();
    card->add(new SettingRow(tr("Volume"), tr("Of voice and chimes. Both are silent while you are in a call"),
                             pairOf(m_volume, m_volumeWord)));

    connect(m_chime, &Switch::toggled, this,
            [this](bool isOn) { alter([&](core::SoundSettings& sound) { sound.chimes = isOn; }); });
    connect(m_countdown, &Switch::toggled, this,
            [this](bool isOn) { alter([&](core::SoundSettings& sound) { sound.countdown = isOn; }); });
    connect(m_volume, &QSlider::valueChanged, this,
            [this](int value) { alter([&](core::SoundSettings& sound) { sound.volume = value; }); });
    connect(m_volume, &QSlider::sliderMoved, this, &SoundSection::nameVolume);
    connect(m_volume, &QSlider::sliderReleased, this, [this] {
        if (m_chimes != nullptr) {
            m_chimes->play(ports::Chime::Start, m_settings.sound.volume);
        }
    });
}

void SoundSection::showEvent(QShowEvent* event)
{
    SettingsSection::showEvent(event);
    if (m_speech != nullptr && !std::exchange(m_isAsked, true)) {
        m_speech->ask([section = QPointer{this}](const ports::SpeechOffer& offer) {
            if (section) {
                section->showOffer(offer);
            }
        });
    }
}

void SoundSection::showOffer(const ports::SpeechOffer& offer)
{
    while (m_name->count() > 1) {
        m_name->removeItem(1);
    }
    for (const std::string& voice : offer.voices) {
        m_name->addItem(QString::fromStdString(voice), QString::fromStdString(voice));
    }
    m_try->setEnabled(offer.problem.empty());
    m_voiceRow->setExplanation(offer.problem.empty()
                                   ? tr("Say stretch, side and time. Nothing leaves this computer")
                                   : QString::fromStdString(offer.problem));
    showSettings(core::Settings{m_settings});
}

void SoundSection::trySpeech()
{
    if (m_speech != nullptr) {
        const core::SoundSettings& sound = m_settings.sound;
        m_speech->say(tr("Trunk rotation, left side. Let your knees sink.").toStdString(),
                      {sound.voiceName, sound.speed, sound.volume});
    }
}

void SoundSection::nameSpeed(int speed)
{
    m_speedWord->setText(speed < -1      ? tr("Slow")
                             : speed < 1 ? tr("Calm")
                             : speed < 3 ? tr("Brisk")
                                         : tr("Fast"));
}

void SoundSection::nameVolume(int volume)
{
    m_volumeWord->setText(tr("%1%").arg(QLocale{}.toString(volume)));
}

void SoundSection::fill()
{
    const core::SoundSettings& sound = m_settings.sound;
    m_voice->setChecked(sound.voice);
    const QString name = QString::fromStdString(sound.voiceName);
    if (m_name->findData(name) < 0) {
        m_name->addItem(name, name); // chosen once; the engine may only be gone for now
    }
    m_name->setCurrentIndex(m_name->findData(name));
    m_speed->setValue(sound.speed);
    nameSpeed(sound.speed);
    m_says->setCurrent(static_cast<int>(sound.says));
    m_voiceCard->setRowVisible(m_nameRow, sound.voice);
    m_voiceCard->setRowVisible(m_speedRow, sound.voice);
    m_voiceCard->setRowVisible(m_saysRow, sound.voice);
    m_chime->setChecked(sound.chimes);
    m_countdown->setChecked(sound.countdown);
    m_volume->setValue(sound.volume);
    nameVolume(sound.volume);
}

} // namespace limber::ui
