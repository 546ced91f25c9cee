#pragma once

#include "icon.hpp"
#include "menu.hpp"

#include "limber/core/companion.hpp"

#include <QMenu>
#include <QObject>
#include <QSystemTrayIcon>

#include <functional>
#include <optional>
#include <vector>

namespace limber::tray {

/// The QSystemTrayIcon with its menu. Made only once a host is there.
class TrayItem final : public QObject {
    Q_OBJECT

public:
    explicit TrayItem(const std::vector<MenuEntry>& menu);

    /// `menu` has the shape of the one it was made with.
    void show(IconState state, const QString& tooltip, const std::vector<MenuEntry>& menu);

Q_SIGNALS:
    /// `at` on the screen, if that can be known.
    void clicked(const std::optional<limber::core::ScreenPoint>& at);
    void chosen(const limber::tray::MenuAction& action);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] std::optional<core::ScreenPoint> whereIs() const;
    void fill(QMenu& menu, const std::vector<MenuEntry>& entries);

    QMenu m_menu;
    std::vector<QAction*> m_actions; ///< of every entry, an entry before its submenu's
    IconState m_state = IconState::Counting;
    QSystemTrayIcon m_icon; ///< goes first: its menu must outlive it
};

} // namespace limber::tray
