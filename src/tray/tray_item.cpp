#include "tray_item.hpp"

#include <QAction>
#include <QCoreApplication>
#include <QCursor>
#include <QEvent>
#include <QGuiApplication>

namespace limber::tray {

namespace {

void update(const std::vector<MenuEntry>& entries, std::vector<QAction*>::const_iterator& action)
{
    for (const MenuEntry& entry : entries) {
        if (!entry.text.isEmpty()) {
            (*action)->setText(entry.text);
            (*action)->setEnabled(entry.isEnabled);
            (*action)->setVisible(entry.isVisible);
        }
        ++action;
        update(entry.entries, action);
    }
}

} // namespace

TrayItem::TrayItem(const std::vector<MenuEntry>& menu)
{
    fill(m_menu, menu);
    m_icon.setIcon(trayIcon(m_state));
    m_icon.setContextMenu(&m_menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger) {
            Q_EMIT clicked(whereIs());
        }
    });
    QCoreApplication::instance()->installEventFilter(this);
}

/// The protocols of panels tell programs no more than this: the old one where the icon is, and X where the
/// pointer is that clicked it. On Wayland nobody may know.
std::optional<core::ScreenPoint> TrayItem::whereIs() const
{
    const QRect icon = m_icon.geometry();
    const bool isX = QGuiApplication::platformName() == QLatin1String("xcb");
    if (!isX) {
        return std::nullopt;
    }
    const QPoint at = icon.isValid() ? icon.center() : QCursor::pos();
    return core::ScreenPoint{at.x(), at.y()};
}

void TrayItem::fill(QMenu& menu, const std::vector<MenuEntry>& entries)
{
    for (const MenuEntry& entry : entries) {
        const QIcon icon = namedIcon(entry.themeIcon);
        if (entry.text.isEmpty()) {
            m_actions.push_back(menu.addSeparator());
        } else if (!entry.entries.empty()) {
            QMenu* submenu = menu.addMenu(icon, entry.text);
            m_actions.push_back(submenu->menuAction());
            fill(*submenu, entry.entries);
        } else {
            QAction* action = menu.addAction(icon, entry.text);
            m_actions.push_back(action);
            if (entry.action) {
                connect(action, &QAction::triggered, this,
                        [this, meaning = *entry.action] { Q_EMIT chosen(meaning); });
            }
        }
    }
}

void TrayItem::show(IconState state, const QString& tooltip, const std::vector<MenuEntry>& menu)
{
    auto action = m_actions.cbegin();
    update(menu, action);
    if (m_icon.toolTip() != tooltip) {
        m_icon.setToolTip(tooltip);
    }
    if (m_state != state) {
        m_state = state;
        m_icon.setIcon(trayIcon(m_state));
    }
    m_icon.show();
}

bool TrayItem::eventFilter(QObject* watched, QEvent* event)
{
    const bool isColour
        = event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::ThemeChange;
    if (isColour && watched == QCoreApplication::instance()) {
        m_icon.setIcon(trayIcon(m_state));
    }
    return QObject::eventFilter(watched, event);
}

} // namespace limber::tray
