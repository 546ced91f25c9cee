#pragma once

#include <QDBusConnection>
#include <QDBusPendingCall>

namespace limber::tray {

/// Asks the StatusNotifierItem watcher, without starting one, whether a panel shows icons.
[[nodiscard]] QDBusPendingCall askForHost(const QDBusConnection& bus);
/// Its answer. No watcher: no.
[[nodiscard]] bool saysThereIsHost(const QDBusPendingCall& answer);

QString watcherName();
QString watcherPath();

} // namespace limber::tray
