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

QString tr(const char* text)
{
    return QCoreApplication::translate("Doctor", text);
}

std::string said(const char* text)
{
    return tr(text).toStdString();
}

std::string titleOf(What what)
{
    switch (what) {
    case What::Idle:
        return said("When you are away");
    case What::Locked:
        return said("Locked screen");
    case What::Asleep:
        return said("Sleep");
    case What::DoNotDisturb:
        return said("Do not disturb");
    case What::FullScreen:
        return said("Full screen");
    case What::Inhibited:
        return said("Presentations");
    case What::Microphone:
        return said("Microphone");
    case What::Camera:
        return said("Camera");
    case What::Typing:
        return said("Typing");
    }
    return {};
}

/// What it costs that nobody tells of `what`.
std::string costOf(What what)
{
    switch (what) {
    case What::Idle:
        return said("Time counts on while you are away from the keyboard.");
    case What::Locked:
        return said("A locked screen counts as away only once nothing is typed or moved.");
    case What::Asleep:
        return said("Sleep is noticed by the clock, after waking.");
    case What::DoNotDisturb:
        return said("Reminders come while notifications are switched off, if the desktop lets them.");
    case What::FullScreen:
        return said("Reminders come over full-screen windows.");
    case What::Inhibited:
        return said("Reminders come during films and presentations.");
    case What::Microphone:
    case What::Camera:
        return said("Reminders come during calls that show in no other way.");
    case What::Typing:
        return said("Reminders do not wait for a pause in typing.");
    }
    return {};
}

Finding display()
{
    Finding finding{"display", said("Display"), Grade::Fine, {}, {}};
    const bool isWayland = !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
    if (!isWayland && qEnvironmentVariableIsEmpty("DISPLAY")) {
        finding.grade = Grade::Wrong;
        finding.text = said("There is none here, so nothing can be shown.");
        finding.remedy = said("Ask again in a terminal on your desktop.");
        return finding;
    }
    const QString kind = isWayland ? QStringLiteral("Wayland") : QStringLiteral("X11");
    const QString desktop = qEnvironmentVariable("XDG_CURRENT_DESKTOP");
    finding.text = (desktop.isEmpty() ? kind : tr("%1 on %2").arg(desktop, kind)).toStdString();
    return finding;
}

Finding notifications(const NotificationServer& server, bool hasBus)
{
    Finding finding{"notifications", said("Notifications"), Grade::Fine, {}, {}};
    switch (server.presence()) {
    case NotificationServer::Presence::Present: {
        const QString name = QStringLiteral("%1 %2").arg(server.name(), server.version()).trimmed();
        if (server.can(QStringLiteral("actions"))) {
            finding.text = tr("%1 shows reminders, with buttons").arg(name).toStdString();
        } else {
            finding.grade = Grade::Lacking;
            finding.text = tr("%1 shows reminders, without buttons").arg(name).toStdString();
            finding.remedy = said("Answer a reminder from the tray.");
        }
        break;
    }
    case NotificationServer::Presence::Startable:
        finding.text = said("None runs now; one is started with the first reminder");
        break;
    case NotificationServer::Presence::Absent:
        finding.grade = Grade::Wrong;
        finding.text = server.fault().toStdString();
        if (hasBus) {
            finding.remedy = said(
                "Install one and start it, for instance dunst on X11 or mako on Wayland. Until then the "
                "tray shows what is due.");
        }
        break;
    case NotificationServer::Presence::Unknown:
        finding.grade = Grade::Wrong;
        finding.text = said("Whoever shows notifications does not answer.");
        finding.remedy = said("Start it again, or log in again.");
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
            finding.text = said("Switched off in the settings");
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
            finding.text = tr("Not known: %1").arg(QString::fromStdString(why)).toStdString();
        } else if (asked.sensor && !asked.hasReported) {
            finding.text
                = tr("%1 does not answer").arg(QString::fromStdString(asked.sensor->source())).toStdString();
        } else {
            finding.text = said("Not known");
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
