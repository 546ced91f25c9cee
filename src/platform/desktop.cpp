#include "limber/platform/desktop.hpp"

#include "bus_source.hpp"
#include "camera.hpp"
#include "do_not_disturb.hpp"
#include "inhibitors.hpp"
#include "microphone.hpp"
#include "mutter_idle.hpp"
#include "sensor_words.hpp"
#include "sleep_sensor.hpp"
#include "source.hpp"
#include "typing.hpp"
#include "wayland_full_screen.hpp"
#include "wayland_idle.hpp"
#include "x11_full_screen.hpp"
#include "x11_idle.hpp"

#include <QDBusConnection>
#include <QDBusConnectionInterface>

#include <utility>

namespace limber::platform {

namespace {

using Made = tl::expected<std::unique_ptr<ports::Sensor>, std::string>;

constexpr std::pair<const char*, const char*> screenSavers[]{
    {"org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"},
    {"org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"},
    {"org.cinnamon.ScreenSaver", "/org/cinnamon/ScreenSaver"},
    {"org.mate.ScreenSaver", "/org/mate/ScreenSaver"},
    {"org.xfce.ScreenSaver", "/org/xfce/ScreenSaver"},
};

/// The X server of a Wayland session sees only what is meant for its own windows, so there it is not asked.
bool isWayland()
{
    return !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

} // namespace

class DesktopSensors::Private {
public:
    Private(const ports::Clock& clock,
            const QDBusConnection& sessionBus,
            const QDBusConnection& systemBus,
            core::Milliseconds idleAfter)
        : m_clock{clock}
        , m_session{sessionBus}
        , m_system{systemBus}
        , m_idleAfter{idleAfter}
    { }

    [[nodiscard]] Made make(core::What what) const
    {
        switch (what) {
        case core::What::Idle:
            return idle(m_idleAfter);
        case core::What::Typing:
            return typing();
        case core::What::Locked:
            return locked();
        case core::What::Asleep:
            return asleep();
        case core::What::DoNotDisturb:
            return doNotDisturb();
        case core::What::FullScreen:
            return fullScreen();
        case core::What::Inhibited:
            return inhibited();
        case core::What::Microphone:
            return of(what, std::make_unique<Microphone>(soundServerSocket()));
        case core::What::Camera:
            return of(what, std::make_unique<Camera>(QStringLiteral("/dev")));
        }
        return tl::unexpected{std::string{}};
    }

private:
    [[nodiscard]] Made of(core::What what, std::unique_ptr<Source> source) const
    {
        std::vector<std::unique_ptr<Source>> sources;
        sources.push_back(std::move(source));
        return of(what, std::move(sources), {});
    }
    [[nodiscard]] Made
    of(core::What what, std::vector<std::unique_ptr<Source>> sources, std::string why) const
    {
        return std::make_unique<SourceSensor>(what, m_clock, std::move(sources), std::move(why));
    }
    template <typename T>
    [[nodiscard]] static Made as(tl::expected<std::unique_ptr<T>, std::string> sensor)
    {
        if (!sensor) {
            return tl::unexpected{sensor.error()};
        }
        return *std::move(sensor);
    }
    [[nodiscard]] bool isOnSession(const QString& name) const
    {
        return m_session.isConnected() && m_session.interface()->isServiceRegistered(name);
    }

    [[nodiscard]] Made idle(core::Milliseconds after) const
    {
        auto onWayland = WaylandIdle::make(m_clock, after);
        if (onWayland) {
            return as(std::move(onWayland));
        }
        if (isOnSession(QStringLiteral("org.gnome.Mutter.IdleMonitor"))) {
            return std::make_unique<MutterIdle>(m_clock, after, m_session);
        }
        return isWayland() ? as(std::move(onWayland)) : as(X11Idle::make(m_clock, after));
    }

    [[nodiscard]] Made typing() const
    {
        auto idler = idle(core::pauseInTyping);
        if (!idler) {
            return idler;
        }
        return std::make_unique<Typing>(*std::move(idler));
    }

    [[nodiscard]] Made asleep() const
    {
        if (!m_system.isConnected()) {
            return tl::unexpected{SensorWords::tr("there is no system bus").toStdString()};
        }
        return std::make_unique<SleepSensor>(m_clock, m_system);
    }

    [[nodiscard]] Made locked() const
    {
        std::vector<std::unique_ptr<Source>> sources;
        if (m_system.isConnected()) {
            sources.push_back(std::make_unique<LogindSession>(m_system));
        }
        if (m_session.isConnected()) {
            for (const auto& [service, path] : screenSavers) {
                sources.push_back(std::make_unique<ScreenSaverSource>(m_session, QString::fromLatin1(service),
                                                                      QString::fromLatin1(path)));
            }
        }
        if (sources.empty()) {
            return tl::unexpected{
                SensorWords::tr("there is neither a system bus nor a session bus").toStdString()};
        }
        return of(core::What::Locked, std::move(sources),
                  SensorWords::tr("neither logind nor a screen locker is here").toStdString());
    }

    [[nodiscard]] Made doNotDisturb() const
    {
        if (!m_session.isConnected()) {
            return tl::unexpected{SensorWords::tr("there is no session bus").toStdString()};
        }
        return of(core::What::DoNotDisturb, std::make_unique<DoNotDisturbSource>(m_session));
    }

    [[nodiscard]] Made fullScreen() const
    {
        if (isWayland()) {
            return fullScreenFrom(WaylandFullScreen::make());
        }
        return fullScreenFrom(X11FullScreen::make());
    }
    template <typename T>
    [[nodiscard]] Made fullScreenFrom(tl::expected<std::unique_ptr<T>, std::string> source) const
    {
        if (!source) {
            return tl::unexpected{source.error()};
        }
        return of(core::What::FullScreen, *std::move(source));
    }

    [[nodiscard]] Made inhibited() const
    {
        if (!m_session.isConnected()) {
            return tl::unexpected{SensorWords::tr("there is no session bus").toStdString()};
        }
        std::vector<std::unique_ptr<Source>> sources;
        sources.push_back(std::make_unique<GnomeInhibitors>(m_session));
        sources.push_back(std::make_unique<PlasmaInhibitors>(m_session));
        return of(core::What::Inhibited, std::move(sources),
                  SensorWords::tr("neither GNOME's session manager nor Plasma's power manager is here")
                      .toStdString());
    }

    const ports::Clock& m_clock;
    QDBusConnection m_session;
    QDBusConnection m_system;
    core::Milliseconds m_idleAfter;
};

DesktopSensors::DesktopSensors(const ports::Clock& clock,
                               const QDBusConnection& sessionBus,
                               const QDBusConnection& systemBus,
                               core::Milliseconds idleAfter)
    : m_private{std::make_unique<Private>(clock, sessionBus, systemBus, idleAfter)}
{ }

DesktopSensors::~DesktopSensors() = default;

tl::expected<std::unique_ptr<ports::Sensor>, std::string> DesktopSensors::make(core::What what)
{
    return m_private->make(what);
}

} // namespace limber::platform
