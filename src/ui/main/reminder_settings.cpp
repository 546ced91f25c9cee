#include "main/reminder_settings.hpp"

#include "main/times_editor.hpp"
#include "widgets/day_buttons.hpp"
#include "widgets/fields.hpp"
#include "widgets/rows_card.hpp"
#include "widgets/segmented_control.hpp"
#include "widgets/setting_row.hpp"
#include "widgets/switch.hpp"

#include "limber/ui/words.hpp"

#include <QComboBox>

#include <algorithm>

namespace limber::ui {

namespace {

constexpr core::Minutes quarter{15};
constexpr core::Minutes fiveMinutes{5};

std::vector<core::HourRange> hoursOf(const core::WeekHours& week)
{
    const auto active = std::find_if(week.begin(), week.end(), [](const auto& day) { return !day.empty(); });
    return active == week.end() ? core::defaultHours().front() : *active;
}

bool daysDiffer(const core::WeekHours& week)
{
    const auto hours = hoursOf(week);
    return hours.size() > 1 || std::any_of(week.begin(), week.end(), [&](const auto& day) {
               return !day.empty() && day != hours;
           });
}

} // namespace

ReminderSettings::ReminderSettings(QWidget* parent)
    : SettingsSection(parent)
{
    makeWhat();
    makeWhen();
    makeWait();
    makeHow();
}

template <typename Change>
void ReminderSettings::alter(Change change)
{
    core::Settings settings = m_settings;
    change(settings);
    tell(settings);
}

void ReminderSettings::makeWhat()
{
    m_what = addCard();
    m_enabled = new Switch({});
    m_what->add(new SettingRow(tr("Remind me to stretch"), {}, m_enabled));
    m_mode = new SegmentedControl(tr("Count"));
    m_mode->add(tr("At the computer"));
    m_mode->add(tr("By the clock"));
    m_mode->add(tr("Fixed times"));
    m_modeRow = new SettingRow(tr("Count"), {}, m_mode);
    m_what->add(m_modeRow);
    m_interval = new IntervalField(core::shortestInterval, core::longestInterval, quarter);
    m_intervalRow = new SettingRow(tr("Every"), {}, m_interval);
    m_what->add(m_intervalRow);
    m_times = new TimesEditor;
    m_timesRow = new SettingRow(tr("At"), tr("Add as many as you like"), m_times);
    m_what->add(m_timesRow);
    m_awayThreshold = new IntervalField(core::shortestAway, core::longestAway, fiveMinutes);
    m_thresholdRow = new SettingRow(tr("After being away for"), {}, m_awayThreshold);
    m_what->add(m_thresholdRow);
    m_away = new SegmentedControl(tr("The count"));
    m_away->add(tr("Starts anew"));
    m_away->add(tr("Stands still"));
    m_away->add(tr("Runs on"));
    m_awayRow = new SettingRow(tr("The count"), {}, m_away);
    m_what->add(m_awayRow);

    connect(m_enabled, &Switch::toggled, this,
            [this](bool isOn) { alter([isOn](core::Settings& s) { s.breaks.enabled = isOn; }); });
    connect(m_mode, &SegmentedControl::chosen, this, [this](int index) {
        alter([index](core::Settings& s) { s.breaks.mode = static_cast<core::BreakMode>(index); });
    });
    connect(m_interval, &QSpinBox::valueChanged, this, [this](int value) {
        alter([value](core::Settings& s) { s.breaks.interval = core::Minutes{value}; });
    });
    connect(m_times, &TimesEditor::edited, this,
            [this] { alter([this](core::Settings& s) { s.breaks.fixedTimes = m_times->times(); }); });
    connect(m_awayThreshold, &QSpinBox::valueChanged, this, [this](int value) {
        alter([value](core::Settings& s) { s.breaks.awayThreshold = core::Minutes{value}; });
    });
    connect(m_away, &SegmentedControl::chosen, this, [this](int index) {
        alter([index](core::Settings& s) { s.breaks.away = static_cast<core::AwayMeaning>(index); });
    });
}

void ReminderSettings::makeWhen()
{
    RowsCard* card = addCard(tr("When"));
    m_hours = new TimeSpan(tr("Reminders begin at"), tr("Reminders end at"));
    m_hoursRow = new SettingRow(tr("Between"), {}, m_hours);
    card->add(m_hoursRow);
    m_days = new DayButtons;
    card->add(new SettingRow(tr("On"), {}, m_days));
    connect(m_hours, &TimeSpan::edited, this, [this] {
        alter([this](core::Settings& s) {
            for (auto& day : s.breaks.hours) {
                if (!day.empty()) {
                    day = {core::HourRange{m_hours->from(), m_hours->to()}};
                }
            }
        });
    });
    connect(m_days, &DayButtons::toggled, this, [this](int day, bool isOn) {
        alter([&](core::Settings& s) {
            const auto hours = hoursOf(s.breaks.hours);
            auto& chosen = s.breaks.hours.at(static_cast<std::size_t>(day));
            chosen = isOn ? hours : std::vector<core::HourRange>{};
        });
    });
}

void ReminderSettings::makeWait()
{
    RowsCard* card = addCard(tr("Wait while…"));
    const auto add = [&](const QString& title, core::What what, bool core::WaitFor::*setting) {
        auto* isOn = new Switch({});
        auto* row = new SettingRow(title, {}, isOn);
        card->add(row);
        m_waits.push_back({what, setting, isOn, row});
        connect(isOn, &Switch::toggled, this,
                [this, setting](bool on) { alter([&](core::Settings& s) { s.waitFor.*setting = on; }); });
    };
    add(tr("I am in a call"), core::What::Microphone, &core::WaitFor::microphone);
    add(tr("The camera is on"), core::What::Camera, &core::WaitFor::camera);
    add(tr("Do not disturb is on"), core::What::DoNotDisturb, &core::WaitFor::doNotDisturb);
    add(tr("A window fills the screen"), core::What::FullScreen, &core::WaitFor::fullScreen);
    add(tr("A presentation or film runs"), core::What::Inhibited, &core::WaitFor::presentations);
    add(tr("I am typing, for a minute at most"), core::What::Typing, &core::WaitFor::typing);
}

void ReminderSettings::showSources(const std::vector<core::SignSource>& sources)
{
    m_sources = sources;
    explainWaits();
}

void ReminderSettings::explainWaits()
{
    for (const WaitRow& wait : m_waits) {
        const auto source = std::find_if(m_sources.begin(), m_sources.end(),
                                         [&](const auto& each) { return each.what == wait.what; });
        QString explanation;
        if (!(m_settings.waitFor.*wait.setting)) {
            explanation = tr("Limber does not look");
        } else if (source != m_sources.end() && !source->source.empty()) {
            explanation = tr("Told by %1").arg(QString::fromStdString(source->source));
        } else if (source != m_sources.end() && !source->why.empty()) {
            explanation = tr("This desktop does not tell: %1").arg(QString::fromStdString(source->why));
        }
        wait.row->setExplanation(explanation);
    }
}

void ReminderSettings::makeHow()
{
    RowsCard* card = addCard(tr("How"));
    m_headsUp = new Switch({});
    card->add(new SettingRow(tr("Heads-up one minute before"), tr("A small notice, no sound"), m_headsUp));
    m_snooze = new QComboBox;
    for (const core::Minutes choice : core::snoozeChoices) {
        m_snooze->addItem(words::interval(choice));
    }
    card->add(new SettingRow(tr("Snooze for"), {}, m_snooze));
    connect(m_headsUp, &Switch::toggled, this,
            [this](bool isOn) { alter([isOn](core::Settings& s) { s.breaks.headsUp = isOn; }); });
    connect(m_snooze, &QComboBox::activated, this, [this](int index) {
        alter([index](core::Settings& s) {
            s.snooze = core::snoozeChoices.at(static_cast<std::size_t>(index));
        });
    });
}

void ReminderSettings::fill()
{
    const core::BreakSettings& breaks = m_settings.breaks;
    m_enabled->setChecked(breaks.enabled);
    m_mode->setCurrent(static_cast<int>(breaks.mode));
    m_modeRow->setExplanation(
        breaks.mode == core::BreakMode::ActiveTime       ? tr("Only time at the computer counts")
            : breaks.mode == core::BreakMode::ByTheClock ? tr("From the start of your hours")
                                                         : tr("At times you list"));
    m_interval->show(breaks.interval);
    m_times->show(breaks.fixedTimes);
    m_awayThreshold->show(breaks.awayThreshold);
    m_away->setCurrent(static_cast<int>(breaks.away));
    m_awayRow->setExplanation(breaks.away == core::AwayMeaning::StartAnew
                                  ? tr("You got up: that was a break too")
                                  : breaks.away == core::AwayMeaning::Hold ? tr("It goes on where it was")
                                                                           : tr("Time away counts as well"));
    const bool isOn = breaks.enabled;
    const bool isActiveTime = breaks.mode == core::BreakMode::ActiveTime;
    const bool isFixed = breaks.mode == core::BreakMode::FixedTimes;
    m_what->setRowVisible(m_modeRow, isOn);
    m_what->setRowVisible(m_intervalRow, isOn && !isFixed);
    m_what->setRowVisible(m_timesRow, isOn && isFixed);
    m_what->setRowVisible(m_thresholdRow, isOn && isActiveTime);
    m_what->setRowVisible(m_awayRow, isOn && isActiveTime);

    const auto hours = hoursOf(breaks.hours);
    m_hours->show(hours.front().from, hours.front().to);
    m_hoursRow->setExplanation(daysDiffer(breaks.hours)
                                   ? tr("Your days have hours of their own; a change here makes them alike")
                                   : QString{});
    std::array<bool, 7> days{};
    std::transform(breaks.hours.begin(), breaks.hours.end(), days.begin(),
                   [](const auto& day) { return !day.empty(); });
    m_days->show(days);
    for (const WaitRow& wait : m_waits) {
        wait.isOn->setChecked(m_settings.waitFor.*wait.setting);
    }
    explainWaits();
    m_headsUp->setChecked(breaks.headsUp);
    const auto snooze = std::find(core::snoozeChoices.begin(), core::snoozeChoices.end(), m_settings.snooze);
    m_snooze->setCurrentIndex(static_cast<int>(snooze - core::snoozeChoices.begin()));
}

} // namespace limber::ui
