#include "limber/platform/system_clock.hpp"

#include "zone_watch.hpp"

#include <QDBusConnection>
#include <QFile>
#include <QTimeZone>

#include <ctime>
#include <stdexcept>
#include <string_view>

namespace limber::platform {

namespace {

core::Milliseconds read(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return core::Seconds{time.tv_sec}
    + std::chrono::duration_cast<core::Milliseconds>(std::chrono::nanoseconds{time.tv_nsec});
}

struct LocatedZone {
    core::Zone zone = nullptr;
    std::string problem;
};

LocatedZone systemZone()
{
    std::string id = QTimeZone::systemTimeZoneId().toStdString();
    for (const std::string_view prefix : {"posix/", "right/"}) {
        if (id.starts_with(prefix)) {
            id.erase(0, prefix.size());
        }
    }
    try {
        return {date::locate_zone(id), {}};
    } catch (const std::runtime_error&) {
        return {date::locate_zone("UTC"),
                "The time zone \"" + id + "\" is not known, so Limber uses UTC. Set the system's time zone."};
    }
}

} // namespace

class SystemClock::Private : public QObject {
public:
    explicit Private(const QDBusConnection& systemBus)
        : m_located{systemZone()}
        , m_watch{QStringLiteral("/etc"), systemBus}
    {
        connect(&m_watch, &ZoneWatch::mayHaveChanged, this, &Private::locateAgain);
    }

    [[nodiscard]] const LocatedZone& located() const { return m_located; }
    void onChanged(std::function<void()> changed) { m_changed = std::move(changed); }

private:
    void locateAgain()
    {
        const core::Zone former = std::exchange(m_located, systemZone()).zone;
        if (m_located.zone != former && m_changed) {
            m_changed();
        }
    }

    LocatedZone m_located;
    ZoneWatch m_watch;
    std::function<void()> m_changed;
};

SystemClock::SystemClock(const QDBusConnection& systemBus)
    : m_private{std::make_unique<Private>(systemBus)}
{ }

SystemClock::~SystemClock() = default;

core::Now SystemClock::now() const
{
    return {.wall = core::Instant{read(CLOCK_REALTIME)},
            .up = core::Uptime{read(CLOCK_BOOTTIME)},
            .zone = m_private->located().zone};
}

void SystemClock::onZoneChanged(std::function<void()> changed)
{
    m_private->onChanged(std::move(changed));
}

std::string SystemClock::problem() const
{
    return m_private->located().problem;
}

std::string bootId()
{
    QFile file{QStringLiteral("/proc/sys/kernel/random/boot_id")};
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().toStdString() : std::string{};
}

} // namespace limber::platform
