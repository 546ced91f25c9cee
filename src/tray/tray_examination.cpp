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

struct DoctorWords {
    Q_DECLARE_TR_FUNCTIONS(DoctorWords)
};

core::Finding findingOf(bool hasHost)
{
    core::Finding finding{"tray", DoctorWords::tr("Tray").toStdString(), Grade::Fine, {}, {}};
    if (hasHost) {
        finding.text = DoctorWords::tr("A panel shows icons (StatusNotifierItem)").toStdString();
    } else if (qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") && XembedSelection{}.hasOwner()) {
        finding.text = DoctorWords::tr("A panel shows icons (XEmbed)").toStdString();
    } else {
        finding.grade = Grade::Lacking;
        finding.text = DoctorWords::tr("No panel here shows icons").toStdString();
        finding.remedy
            = DoctorWords::tr(
                  "Limber shows a window instead. On GNOME the extension AppIndicator shows icons; on sway "
                  "waybar does.")
                  .toStdString();
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
