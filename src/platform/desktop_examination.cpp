#include "limber/platform/desktop_examination.hpp"

#include "notification_server.hpp"

#include "limber/platform/desktop.hpp"
#include "limber/ports/sensor.hpp"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QTimer>

#include <algorithm>
#include <map>
#include <utility>

namespace limber::platform {

namespace {

using core::Finding;
using core::What;
using Grade = core::Finding::Grade;

// The idle source is only asked whether it is there.
constexpr core::Minutes idleAfter{3};

struct DoctorWords {
    Q_DECLARE_TR_FUNCTIONS(DoctorWords)
};

std::string titleOf(What what)
{
    switch (what) {
    case What::Idle:
        return DoctorWords::tr("When you are away").toStdString();
    case What::Locked:
        return DoctorWords::tr("Locked screen").toStdString();
    case What::Asleep:
        return DoctorWords::tr("Sleep").toStdString();
    case What::DoNotDisturb:
        return DoctorWords::tr("Do not disturb").toStdString();
    case What::FullScreen:
        return DoctorWords::tr("Full screen").toStdString();
    case What::Inhibited:
        return DoctorWords::tr("Presentations").toStdString();
    case What::Microphone:
        return DoctorWords::tr("Microphone").toStdString();
    case What::Camera:
        return DoctorWords::tr("Camera").toStdString();
    case What::Typing:
        return DoctorWords::tr("Typing").toStdString();
    }
    return {};
}

/// What it costs that nobody tells of `what`.
std::string costOf(What what)
{
    switch (what) {
    case What::Idle:
        return DoctorWords::tr("Time counts on while you are away from the keyboard.").toStdString();
    case What::Locked:
        return DoctorWords::tr("A locked screen counts as away only once nothing is typed or moved.")
            .toStdString();
    case What::Asleep:
        return DoctorWords::tr("Sleep is noticed by the clock, after waking.").toStdString();
    case What::DoNotDisturb:
        return DoctorWords::tr(
                   "Reminders come while notifications are switched off, if the desktop lets them.")
            .toStdString();
    case What::FullScreen:
        return DoctorWords::tr("Reminders come over full-screen windows.").toStdString();
    case What::Inhibited:
        return DoctorWords::tr("Reminders come during films and presentations.").toStdString();
    case What::Microphone:
    case What::Camera:
        return DoctorWords::tr("Reminders come during calls that show in no other way.").toStdString();
    case What::Typing:
        return DoctorWords::tr("Reminders do not wait for a pause in typing.").toStdString();
    }
    return {};
}

Finding display()
{
    Finding finding{"display", DoctorWords::tr("Display").toStdString(), Grade::Fine, {}, {}};
    const bool isWayland = !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
    if (!isWayland && qEnvironmentVariableIsEmpty("DISPLAY")) {
        finding.grade = Grade::Wrong;
        finding.text = DoctorWords::tr("There is none here, so nothing can be shown.").toStdString();
        finding.remedy = DoctorWords::tr("Ask again in a terminal on your desktop.").toStdString();
        return finding;
    }
    const QString kind = isWayland ? QStringLiteral("Wayland") : QStringLiteral("X11");
    const QString desktop = qEnvironmentVariable("XDG_CURRENT_DESKTOP");
    finding.text = (desktop.isEmpty() ? kind : DoctorWords::tr("%1 on %2").arg(desktop, kind)).toStdString();
    return finding;
}

Finding notifications(const NotificationServer& server, bool hasBus)
{
    Finding finding{"notifications", DoctorWords::tr("Notifications").toStdString(), Grade::Fine, {}, {}};
    switch (server.presence()) {
    case NotificationServer::Presence::Present: {
        const QString name = QStringLiteral("%1 %2").arg(server.name(), server.version()).trimmed();
        if (server.can(QStringLiteral("actions"))) {
            finding.text = DoctorWords::tr("%1 shows reminders, with buttons").arg(name).toStdString();
        } else {
            finding.grade = Grade::Lacking;
            finding.text = DoctorWords::tr("%1 shows reminders, without buttons").arg(name).toStdString();
            finding.remedy = DoctorWords::tr("Answer a reminder from the tray.").toStdString();
        }
        break;
    }
    case NotificationServer::Presence::Startable:
        finding.text = DoctorWords::tr("None runs now; one is started with the first reminder").toStdString();
        break;
    case NotificationServer::Presence::Absent:
        finding.grade = Grade::Wrong;
        finding.text = server.fault().toStdString();
        if (hasBus) {
            finding.remedy = DoctorWords::tr("Install one and start it, for instance dunst on X11 or mako on "
                                             "Wayland. Until then the "
                                             "tray shows what is due.")
                                 .toStdString();
        }
        break;
    case NotificationServer::Presence::Unknown:
        finding.grade = Grade::Wrong;
        finding.text = DoctorWords::tr("Whoever shows notifications does not answer.").toStdString();
        finding.remedy = DoctorWords::tr("Start it again, or log in again.").toStdString();
        break;
    }
    return finding;
}

} // namespace

class DesktopExamination::Private {
public:
    Private(const ports::Clock& clock,
            const QDBusConnection& sessionBus,
            const QDBusConnection& systemBus,
            const core::WaitFor& waitFor)
        : m_sensors{clock, sessionBus, systemBus, idleAfter}
        , m_waitFor{waitFor}
        , m_hasBus{sessionBus.isConnected()}
        , m_server{sessionBus}
    {
        QObject::connect(&m_patience, &QTimer::timeout, &m_patience, [this] { finish(); });
        QObject::connect(&m_server, &NotificationServer::presenceChanged, &m_patience, [this] { check(); });
        m_patience.setSingleShot(true);
    }

    void start(Told told, core::Milliseconds patience)
    {
        m_told = std::move(told);
        m_patience.start(patience);
        for (const What what : core::everyWhat) {
            if (core::meansAway(what) || m_waitFor.includes(what)) {
                listen(what);
            }
        }
        // From the event loop, even where every answer was there at once.
        QTimer::singleShot(0, &m_patience, [this] { check(); });
    }

private:
    struct Asked {
        std::unique_ptr<ports::Sensor> sensor;
        std::string why; ///< why there is no sensor
        bool hasReported = false;
        std::optional<bool> value;
    };

    void listen(What what)
    {
        auto made = m_sensors.make(what);
        Asked& asked = m_asked[what];
        if (!made) {
            asked.why = made.error();
            return;
        }
        asked.sensor = *std::move(made);
        asked.sensor->start([this, &asked](core::Sign sign) {
            asked.hasReported = true;
            asked.value = sign.value;
            QTimer::singleShot(0, &m_patience, [this] { check(); });
        });
    }

    void check()
    {
        const bool isServerKnown = m_server.presence() != NotificationServer::Presence::Unknown;
        const bool haveAllReported = std::all_of(m_asked.begin(), m_asked.end(), [](const auto& each) {
            return each.second.sensor == nullptr || each.second.hasReported;
        });
        if (isServerKnown && haveAllReported) {
            finish();
        }
    }

    void finish()
    {
        m_patience.stop();
        if (const Told told = std::exchange(m_told, nullptr)) {
            told(findings());
        }
    }

    [[nodiscard]] core::Findings findings() const
    {
        core::Findings findings{display(), notifications(m_server, m_hasBus)};
        for (const What what : core::everyWhat) {
            findings.push_back(finding(what));
        }
        return findings;
    }

    [[nodiscard]] Finding finding(What what) const
    {
        Finding finding{std::string{core::name(what)}, titleOf(what), Grade::Fine, {}, {}};
        const auto found = m_asked.find(what);
        if (found == m_asked.end()) {
            finding.text = DoctorWords::tr("Switched off in the settings").toStdString();
            return finding;
        }
        const Asked& asked = found->second;
        if (asked.sensor && asked.value) {
            finding.text = asked.sensor->source();
            return finding;
        }
        finding.grade = Grade::Lacking;
        finding.remedy = costOf(what);
        const std::string why = asked.sensor ? asked.sensor->why() : asked.why;
        if (!why.empty()) {
            finding.text = DoctorWords::tr("Not known: %1").arg(QString::fromStdString(why)).toStdString();
        } else if (asked.sensor && !asked.hasReported) {
            finding.text = DoctorWords::tr("%1 does not answer")
                               .arg(QString::fromStdString(asked.sensor->source()))
                               .toStdString();
        } else {
            finding.text = DoctorWords::tr("Not known").toStdString();
        }
        return finding;
    }

    DesktopSensors m_sensors;
    core::WaitFor m_waitFor;
    bool m_hasBus;
    QTimer m_patience;
    NotificationServer m_server;
    std::map<What, Asked> m_asked;
    Told m_told;
};

DesktopExamination::DesktopExamination(const ports::Clock& clock,
                                       const QDBusConnection& sessionBus,
                                       const QDBusConnection& systemBus,
                                       const core::WaitFor& waitFor)
    : m_private{std::make_unique<Private>(clock, sessionBus, systemBus, waitFor)}
{ }

DesktopExamination::~DesktopExamination() = default;

void DesktopExamination::start(Told told, core::Milliseconds patience)
{
    m_private->start(std::move(told), patience);
}

} // namespace limber::platform
