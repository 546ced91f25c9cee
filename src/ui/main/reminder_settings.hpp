#pragma once

#include "main/settings_section.hpp"

#include "limber/core/companion.hpp"

#include <vector>

class QComboBox;

namespace limber::ui {

class DayButtons;
class IntervalField;
class RowsCard;
class SegmentedControl;
class SettingRow;
class Switch;
class TimesEditor;

/// When breaks are due, and how they are offered.
class ReminderSettings : public SettingsSection {
    Q_OBJECT

public:
    explicit ReminderSettings(QWidget* parent = nullptr);

    /// Says beside each sign that reminders wait for who tells it, or why nobody does.
    void showSources(const std::vector<core::SignSource>& sources);

protected:
    void fill() override;

private:
    /// Whether reminders wait for one sign.
    struct WaitRow {
        core::What what;
        bool core::WaitFor::*setting;
        Switch* isOn;
        SettingRow* row;
    };

    void makeWhat();
    void makeWhen();
    void makeWait();
    void makeHow();
    void explainWaits();
    /// Tells the settings with `change` made to them.
    template <typename Change>
    void alter(Change change);

    RowsCard* m_what = nullptr;
    Switch* m_enabled = nullptr;
    SegmentedControl* m_mode = nullptr;
    IntervalField* m_interval = nullptr;
    SegmentedControl* m_away = nullptr;
    IntervalField* m_awayThreshold = nullptr;
    TimesEditor* m_times = nullptr;
    TimeSpan* m_hours = nullptr;
    DayButtons* m_days = nullptr;
    std::vector<WaitRow> m_waits;
    std::vector<core::SignSource> m_sources;
    Switch* m_headsUp = nullptr;
    QComboBox* m_snooze = nullptr;
    SettingRow* m_modeRow = nullptr;
    SettingRow* m_intervalRow = nullptr;
    SettingRow* m_awayRow = nullptr;
    SettingRow* m_thresholdRow = nullptr;
    SettingRow* m_timesRow = nullptr;
    SettingRow* m_hoursRow = nullptr;
};

} // namespace limber::ui
