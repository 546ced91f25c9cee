#pragma once

#include "main/settings_section.hpp"

#include <array>

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

protected:
    void fill() override;

private:
    void makeWhat();
    void makeWhen();
    void makeHow();
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
    Switch* m_wait = nullptr;
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
