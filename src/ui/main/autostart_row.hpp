#pragma once

#include "limber/ports/autostart.hpp"

#include <QWidget>

namespace limber::ui {

class SettingRow;
class Switch;

/// "Start when I log in", as the desktop has it.
class AutostartRow : public QWidget {
    Q_OBJECT

public:
    /// `autostart` outlives the row.
    explicit AutostartRow(ports::Autostart& autostart, QWidget* parent = nullptr);
    ~AutostartRow() override;

    void set(bool isOn);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();

    ports::Autostart& m_autostart;
    Switch* m_switch;
    SettingRow* m_row;
};

} // namespace limber::ui
