#include "limber/platform/desktop.hpp"

#include "bus_source.hpp"
#include "do_not_disturb.hpp"
#include "mutter_idle.hpp"
#include "sleep_sensor.hpp"
#include "source.hpp"
#include "wayland_idle.hpp"
#include "x11_full_screen.hpp"
#include "x11_idle.hpp"

#include <QDBusConnection>
#include <QDBusConnectionInterface>

#include <utility>

namespace limber::platform {

namespace {

/// Collects what is found, and why the rest is not.
class Search {
public:
    Search(const ports::Clock& clock,
           const QDBusConnection& sessionBus,
           const QDBusConnection& systemBus,
           core::Milliseconds idleAfter)
        : m_clock{clock}
        , m_session{sessionBus}
        , m_system{systemBus}
        , m_idleAfter{idleAfter}
    { }

    DesktopSensors run() &&
    {
        findIdle();
        findSleep();
        findLock();
        findDoNotDisturb();
        findFullScreen();
        return std::move(m_found);
    }

private:
    void add(std::unique_ptr<ports::Sensor> sensor) { m_found.sensors.push_back(std::move(sensor)); }
    void add(core::What what, std::unique_ptr<Source> source)
    {
        std::vector<std::unique_ptr<Source>> sources;
        sources.push_back(std::move(source));
        add(std::make_unique<SourceSensor>(what, m_clock, std::move(sources)));
    }
    [[nodiscard]] static bool isWayland() { return !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY"); }
    [[nodiscard]] bool isOnSession(const QString& name) const
    {
        return m_session.isConnected() && m_session.interface()->isServiceRegistered(name);
    }
    void miss(core::What what, std::string why) { m_found.missing.push_back({what, std::move(why)}); }

    void findIdle()
    {
        // The X server of a Wayland session sees only what is meant for its own windows.
        if (auto idle = WaylandIdle::make(m_clock, m_idleAfter)) {
            add(*std::move(idle));
        } else if (isOnSession(QStringLiteral("org.gnome.Mutter.IdleMonitor"))) {
            add(std::make_unique<MutterIdle>(m_clock, m_idleAfter, m_session));
        } else if (isWayland()) {
            miss(core::What::Idle, idle.error());
        } else if (auto onX11 = X11Idle::make(m_clock, m_idleAfter)) {
            add(*std::move(onX11));
        } else {
            miss(core::What::Idle, onX11.error());
        }
    }

    void findFullScreen()
    {
        if (isWayland()) {
            miss(core::What::FullScreen, "Wayland does not tell about other programs' windows");
        } else if (auto source = X11FullScreen::make()) {
            add(core::What::FullScreen, *std::move(source));
        } else {
            miss(core::What::FullScreen, source.error());
        }
    }

    void findDoNotDisturb()
    {
        if (m_session.isConnected()) {
            add(core::What::DoNotDisturb, std::make_unique<DoNotDisturbSource>(m_session));
        } else {
            miss(core::What::DoNotDisturb, "there is no session bus");
        }
    }

    void findSleep()
    {
        if (m_system.isConnected()) {
            add(std::make_unique<SleepSensor>(m_clock, m_system));
        } else {
            miss(core::What::Asleep, "there is no system bus");
        }
    }

    void findLock()
    {
        std::vector<std::unique_ptr<Source>> sources;
        if (m_system.isConnected()) {
            sources.push_back(std::make_unique<LogindSession>(m_system));
        }
        if (m_session.isConnected()) {
            const std::pair<const char*, const char*> savers[]{
                {"org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"},
                {"org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"},
                {"org.cinnamon.ScreenSaver", "/org/cinnamon/ScreenSaver"},
                {"org.mate.ScreenSaver", "/org/mate/ScreenSaver"},
                {"org.xfce.ScreenSaver", "/org/xfce/ScreenSaver"},
            };
            for (const auto& [service, path] : savers) {
                sources.push_back(std::make_unique<ScreenSaverSource>(m_session, QString::fromLatin1(service),
                                                                      QString::fromLatin1(path)));
            }
        }
        if (sources.empty()) {
            miss(core::What::Locked, "there is neither a system bus nor a session bus");
        } else {
            add(std::make_unique<SourceSensor>(core::What::Locked, m_clock, std::move(sources)));
        }
    }

    const ports::Clock& m_clock;
    const QDBusConnection& m_session;
    const QDBusConnection& m_system;
    core::Milliseconds m_idleAfter;
    DesktopSensors m_found;
};

} // namespace

DesktopSensors makeSensors(const ports::Clock& clock,
                           const QDBusConnection& sessionBus,
                           const QDBusConnection& systemBus,
                           core::Milliseconds idleAfter)
{
    return Search{clock, sessionBus, systemBus, idleAfter}.run();
}

} // namespace limber::platform
