#include "widgets/window_role.hpp"

#include "limber/ui/main_window.hpp"
#include "limber/ui/next_up_panel.hpp"
#include "limber/ui/session_window.hpp"
#include "limber/ui/welcome_window.hpp"

#include <QAccessibleWidget>

namespace limber::ui {

namespace {

QAccessibleInterface* accessibleWindow(const QString&, QObject* object)
{
    const bool isOurs = qobject_cast<MainWindow*>(object) != nullptr
        || qobject_cast<SessionWindow*>(object) != nullptr || qobject_cast<WelcomeWindow*>(object) != nullptr
        || qobject_cast<NextUpPanel*>(object) != nullptr;
    return isOurs ? new QAccessibleWidget(static_cast<QWidget*>(object), QAccessible::Window) : nullptr;
}

} // namespace

void tellWindows()
{
    QAccessible::installFactory(accessibleWindow);
}

} // namespace limber::ui
