#include "main/session_window_settings.hpp"

#include "widgets/rows_card.hpp"
#include "widgets/setting_row.hpp"
#include "widgets/switch.hpp"

#include <QComboBox>
#include <QGuiApplication>
#include <QScreen>

namespace limber::ui {

namespace {

QString explanationOfMonitor()
{
    return QGuiApplication::platformName().startsWith(QLatin1String("wayland"))
        ? SessionWindowSection::tr("This desktop places windows itself. Full screen goes where you choose.")
        : QString{};
}

QString nameOf(const QScreen& screen)
{
    return screen.model().isEmpty() ? screen.name()
                                    : QStringLiteral("%1 (%2)").arg(screen.model(), screen.name());
}

} // namespace

SessionWindowSection::SessionWindowSection(QWidget* parent)
    : SettingsSection(parent)
    , m_monitor{new QComboBox}
    , m_fullScreen{new Switch({})}
    , m_dimOthers{new Switch({})}
    , m_card{addCard()}
{
    m_card->add(new SettingRow(tr("Monitor"), explanationOfMonitor(), m_monitor));
    m_card->add(new SettingRow(tr("Full screen"), tr("From the start; F takes it back"), m_fullScreen));
    m_dimRow
        = new SettingRow(tr("Darken the other monitors"), tr("A click on one lights it again"), m_dimOthers);
    m_card->add(m_dimRow);
    connect(m_monitor, &QComboBox::activated, this, [this](int index) {
        core::Settings settings = m_settings;
        settings.session.monitor = m_monitor->itemData(index).toString().toStdString();
        tell(settings);
    });
    connect(m_fullScreen, &Switch::toggled, this, [this](bool isOn) {
        core::Settings settings = m_settings;
        settings.session.fullScreen = isOn;
        tell(settings);
    });
    connect(m_dimOthers, &Switch::toggled, this, [this](bool isOn) {
        core::Settings settings = m_settings;
        settings.session.dimOthers = isOn;
        tell(settings);
    });
    connect(qApp, &QGuiApplication::screenAdded, this, &SessionWindowSection::listMonitors);
    connect(qApp, &QGuiApplication::screenRemoved, this, &SessionWindowSection::listMonitors,
            Qt::QueuedConnection);
}

void SessionWindowSection::listMonitors()
{
    const QString chosen = QString::fromStdString(m_settings.session.monitor);
    m_monitor->clear();
    m_monitor->addItem(tr("Where the pointer is"), QString{});
    for (const QScreen* screen : QGuiApplication::screens()) {
        if (!screen->name().isEmpty()) {
            m_monitor->addItem(nameOf(*screen), screen->name());
        }
    }
    if (m_monitor->findData(chosen) < 0) {
        m_monitor->addItem(tr("%1 (not connected)").arg(chosen), chosen);
    }
    m_monitor->setCurrentIndex(m_monitor->findData(chosen));
}

void SessionWindowSection::fill()
{
    listMonitors();
    m_fullScreen->setChecked(m_settings.session.fullScreen);
    m_dimOthers->setChecked(m_settings.session.dimOthers);
    m_card->setRowVisible(m_dimRow, m_settings.session.fullScreen);
}

} // namespace limber::ui
