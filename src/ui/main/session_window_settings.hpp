#pragma once

#include "main/settings_section.hpp"

class QComboBox;

namespace limber::ui {

class SettingRow;
class Switch;

/// On which monitor a session opens, and how much of the desk it takes.
class SessionWindowSection : public SettingsSection {
    Q_OBJECT

public:
    explicit SessionWindowSection(QWidget* parent = nullptr);

protected:
    void fill() override;

private:
    void listMonitors();

    QComboBox* m_monitor;
    Switch* m_fullScreen;
    Switch* m_dimOthers;
    RowsCard* m_card;
    SettingRow* m_dimRow;
};

} // namespace limber::ui
