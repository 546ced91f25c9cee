#include "main/autostart_row.hpp"

#include "widgets/setting_row.hpp"
#include "widgets/switch.hpp"

#include <QSignalBlocker>
#include <QVBoxLayout>

namespace limber::ui {

AutostartRow::AutostartRow(ports::Autostart& autostart, QWidget* parent)
    : QWidget(parent)
    , m_autostart{autostart}
    , m_switch{new Switch({})}
    , m_row{new SettingRow(tr("Start when I log in"), tr("It waits quietly in the tray"), m_switch)}
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_row);
    connect(m_switch, &Switch::toggled, this, &AutostartRow::set);
    refresh();
}

AutostartRow::~AutostartRow()
{
    m_autostart.onChange({});
}

void AutostartRow::set(bool isOn)
{
    const auto done = m_autostart.set(isOn);
    m_row->setExplanation(done ? tr("It waits quietly in the tray")
                               : tr("That did not work. %1").arg(QString::fromStdString(done.error())));
    refresh();
}

/// Two rows may be there, in the settings and in the welcome: the one that was shown last is told.
void AutostartRow::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_autostart.onChange([this] { refresh(); });
    refresh();
}

void AutostartRow::refresh()
{
    const QSignalBlocker quiet(m_switch);
    m_switch->setChecked(m_autostart.isOn());
}

} // namespace limber::ui
