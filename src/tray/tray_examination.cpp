#include "limber/tray/tray_examination.hpp"

#include "host_question.hpp"
#include "xembed_selection.hpp"

#include <QCoreApplication>
#include <QDBusPendingCallWatcher>
#include <QTimer>

#include <utility>

namespace limber::tray {

namespace {

using Grade = core::Finding::Grade;

std::string said(const char* text)
{
    return QCoreApplication::translate("Doctor", text).toStdString();
}

core::Finding findingOf(bool hasHost)
{
    core::Finding finding{"tray", said("Tray"), Grade::Fine, {}, {}};
    if (hasHost) {
        finding.text = said("A panel shows icons (StatusNotifierItem)");
    } else if (qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") && XembedSelection{}.hasOwner()) {
        finding.text = said("A panel shows icons (XEmbed)");
    } else {
        finding.grade = Grade::Lacking;
        finding.text = said("No panel here shows icons");
        finding.remedy
            = said("Limber shows a window instead. On GNOME the extension AppIndicator shows icons; on sway "
                   "waybar does.");
    }
    return finding;
}

} // namespace

void examineTray(const QDBusConnection& sessionBus,
                 QObject* context,
                 std::function<void(const core::Finding&)> told)
{
    if (!sessionBus.isConnected()) {
        // A call on no bus is never answered, not even with an error.
        QTimer::singleShot(0, context, [told = std::move(told)] { told(findingOf(false)); });
        return;
    }
    auto* answer = new QDBusPendingCallWatcher(askForHost(sessionBus), context);
    QObject::connect(answer, &QDBusPendingCallWatcher::finished, context, [answer, told = std::move(told)] {
        answer->deleteLater();
        told(findingOf(saysThereIsHost(*answer)));
    });
}

} // namespace limber::tray
