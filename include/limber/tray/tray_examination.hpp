#pragma once

#include "limber/core/finding.hpp"

#include <functional>

class QDBusConnection;
class QObject;

namespace limber::tray {

/// Whether some panel here shows icons, and of which kind. `told` is called from the event loop, unless
/// `context` is gone by then.
void examineTray(const QDBusConnection& sessionBus,
                 QObject* context,
                 std::function<void(const core::Finding&)> told);

} // namespace limber::tray
