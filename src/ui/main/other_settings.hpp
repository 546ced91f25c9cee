#pragma once

#include "main/settings_section.hpp"

namespace limber::ui {

class PersonChooser;
class RowsCard;
class SegmentedControl;
class SettingRow;
class Switch;
class TimeField;

/// The sessions at both ends of the day.
class BookendSection : public SettingsSection {
    Q_OBJECT

public:
    explicit BookendSection(QWidget* parent = nullptr);

protected:
    void fill() override;

private:
    RowsCard* m_morningCard = nullptr;
    RowsCard* m_eveningCard = nullptr;
    Switch* m_morning = nullptr;
    TimeSpan* m_morningSpan = nullptr;
    Switch* m_evening = nullptr;
    TimeField* m_eveningAt = nullptr;
    SettingRow* m_spanRow = nullptr;
    SettingRow* m_atRow = nullptr;
};

/// Light, dark, how much moves, and who the figure is.
class AppearanceSection : public SettingsSection {
    Q_OBJECT

public:
    explicit AppearanceSection(QWidget* parent = nullptr);

protected:
    void fill() override;

private:
    SegmentedControl* m_scheme = nullptr;
    Switch* m_reducedMotion = nullptr;
    PersonChooser* m_person = nullptr;
};

} // namespace limber::ui
