#include "kernel_alarm.hpp"
#include "zone_watch.hpp"

#include "limber/platform/random_id.hpp"
#include "limber/platform/system_clock.hpp"
#include "limber/platform/timer_alarm.hpp"
#include "support/catch.hpp"
#include "support/environment.hpp"
#include "support/private_bus.hpp"
#include "support/wait_until.hpp"

#include <QDBusMessage>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <cerrno>
#include <ctime>
#include <set>
#include <utility>

using namespace limber;
using namespace limber::test;
using namespace std::chrono_literals;
using platform::SystemClock;
using platform::TimerAlarm;
using platform::ZoneWatch;

namespace {

const QDBusConnection noBus{QString{}};

/// An alarm that counts its rings.
struct Counted {
    TimerAlarm alarm;
    int rings = 0;

    void set(core::Wake wake)
    {
        alarm.set(wake, [this] { ++rings; });
    }
};

/// The kernel's timers with a wall clock that can be set without setting the computer's: the kernel then ends
/// the waiting of a timer, and says ECANCELED to whoever reads or sets it next.
class SetClock {
public:
    bool wasSetUnseen = false;
    bool wasRead = false;

    platform::TimerCalls calls()
    {
        platform::TimerCalls calls;
        calls.set = [this, real = calls.set](int timer, int flags, const itimerspec& moment) {
            const int result = real(timer, flags, moment);
            if ((flags & TFD_TIMER_CANCEL_ON_SET) == 0) {
                return result;
            }
            m_waiting = timer;
            if (std::exchange(wasSetUnseen, false)) {
                errno = ECANCELED;
                return -1;
            }
            return result;
        };
        calls.read = [this, real = calls.read](int timer, std::uint64_t& times) {
            const ssize_t size = real(timer, times);
            if (timer == m_waiting && std::exchange(m_isSet, false)) {
                wasRead = true;
                errno = ECANCELED;
                return ssize_t{-1};
            }
            return size;
        };
        return calls;
    }
    void set()
    {
        m_isSet = true;
        itimerspec now{};
        now.it_value.tv_nsec = 1;
        REQUIRE(timerfd_settime(m_waiting, 0, &now, nullptr) == 0);
    }

private:
    int m_waiting = -1;
    bool m_isSet = false;
};

QDBusMessage timezoneChanged()
{
    QDBusMessage signal = QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/timedate1"),
                                                     QStringLiteral("org.freedesktop.DBus.Properties"),
                                                     QStringLiteral("PropertiesChanged"));
    signal << QStringLiteral("org.freedesktop.timedate1")
           << QVariantMap{{QStringLiteral("Timezone"), QStringLiteral("Asia/Kolkata")}} << QStringList{};
    return signal;
}

} // namespace

TEST_CASE("an alarm rings at its uptime, not before and only once")
{
    const SystemClock clock{noBus};
    Counted counted;
    const core::Uptime at = clock.now().up + 30ms;
    core::Uptime rang;
    counted.alarm.set({.up = at, .wall = {}}, [&] {
        rang = clock.now().up;
        ++counted.rings;
    });
    REQUIRE(waitUntil([&] { return counted.rings > 0; }));
    CHECK(rang >= at);
    Counted later;
    later.set({.up = clock.now().up + 30ms, .wall = {}});
    REQUIRE(waitUntil([&] { return later.rings > 0; }));
    CHECK(counted.rings == 1);
}

TEST_CASE("an alarm rings at its wall time, not before")
{
    const SystemClock clock{noBus};
    TimerAlarm alarm;
    const core::Instant at = clock.now().wall + 30ms;
    std::optional<core::Instant> rang;
    alarm.set({.up = {}, .wall = at}, [&] { rang = clock.now().wall; });
    REQUIRE(waitUntil([&] { return rang.has_value(); }));
    CHECK(*rang >= at);
}

TEST_CASE("the first of two moments rings and takes the other with it")
{
    const SystemClock clock{noBus};
    Counted counted;
    counted.set({.up = clock.now().up + 10ms, .wall = clock.now().wall + 20ms});
    Counted after;
    after.set({.up = clock.now().up + 60ms, .wall = {}});
    REQUIRE(waitUntil([&] { return after.rings > 0; }));
    CHECK(counted.rings == 1);
}

TEST_CASE("a moment in the past rings from the event loop, not from set")
{
    const core::Wake wake = GENERATE(core::Wake{core::Uptime{0ms}, {}}, core::Wake{core::Uptime{-5s}, {}},
                                     core::Wake{{}, core::Instant{1ms}}, core::Wake{{}, core::Instant{-1h}});
    Counted counted;
    counted.set(wake);
    CHECK(counted.rings == 0);
    CHECK(waitUntil([&] { return counted.rings == 1; }));
}

TEST_CASE("an empty wake, a replaced one and one in a hundred years do not ring")
{
    const SystemClock clock{noBus};
    Counted empty;
    empty.set({});
    Counted replaced;
    replaced.set({.up = core::Uptime{0ms}, .wall = {}});
    replaced.set({.up = clock.now().up + 24h * 30, .wall = clock.now().wall + 24h * 36500});
    Counted last;
    last.set({.up = core::Uptime::max(), .wall = core::Instant::max()});
    Counted near;
    near.set({.up = clock.now().up + 40ms, .wall = {}});
    REQUIRE(waitUntil([&] { return near.rings > 0; }));
    CHECK(empty.rings == 0);
    CHECK(replaced.rings == 0);
    CHECK(last.rings == 0);
}

TEST_CASE("an alarm can be set again from its own ring")
{
    TimerAlarm alarm;
    int rings = 0;
    std::function<void()> ring = [&] {
        if (++rings < 3) {
            alarm.set({.up = core::Uptime{0ms}, .wall = {}}, ring);
        }
    };
    alarm.set({.up = core::Uptime{0ms}, .wall = {}}, ring);
    CHECK(waitUntil([&] { return rings == 3; }));
}

TEST_CASE("setting the wall clock rings an alarm that waits for a wall time")
{
    const SystemClock clock{noBus};
    SetClock wall;
    platform::KernelAlarm alarm{wall.calls()};
    int rings = 0;
    alarm.set({.up = clock.now().up + 24h, .wall = clock.now().wall + 24h}, [&] { ++rings; });
    wall.set();
    CHECK(waitUntil([&] { return rings == 1; }));
    CHECK(wall.wasRead);
}

TEST_CASE("an alarm that is set right after the wall clock was set rings at once, for its wake is an old one")
{
    const SystemClock clock{noBus};
    SetClock wall;
    platform::KernelAlarm alarm{wall.calls()};
    int rings = 0;
    wall.wasSetUnseen = true;
    alarm.set({.up = {}, .wall = clock.now().wall + 24h}, [&] { ++rings; });
    CHECK(rings == 0);
    CHECK(waitUntil([&] { return rings == 1; }));
}

TEST_CASE("the uptime clock runs, and the zone is the one of TZ")
{
    const SystemClock clock{noBus};
    const core::Now first = clock.now();
    CHECK(clock.now().up >= first.up);
    REQUIRE(first.zone);
    CHECK(first.zone->name() == "Pacific/Apia");
    CHECK(clock.problem().empty());
    CHECK(core::Instant{core::Seconds{std::time(nullptr)}} - first.wall < 5s);
}

TEST_CASE("an unknown zone is UTC, and says so")
{
    const EnvironmentVariable zone{"TZ", "Nowhere/Atlantis"};
    const SystemClock clock{noBus};
    REQUIRE(clock.now().zone);
    CHECK(clock.now().zone->name() == "UTC");
    CHECK_THAT(clock.problem(), Catch::Contains("Nowhere/Atlantis") && Catch::Contains("UTC"));
}

TEST_CASE("moving to another zone is told once, when the system says so")
{
    PrivateBus bus{PrivateBus::Kind::System};
    QDBusConnection service = bus.connect();
    REQUIRE(service.registerService(QStringLiteral("org.freedesktop.timedate1")));
    SystemClock clock{bus.connect()};
    int told = 0;
    clock.onZoneChanged([&] { ++told; });
    const EnvironmentVariable zone{"TZ", "Asia/Kolkata"};
    service.send(timezoneChanged());
    REQUIRE(waitUntil([&] { return told == 1; }));
    CHECK(clock.now().zone->name() == "Asia/Kolkata");

    service.send(timezoneChanged());
    const EnvironmentVariable next{"TZ", "Asia/Tokyo"};
    service.send(timezoneChanged());
    REQUIRE(waitUntil([&] { return clock.now().zone->name() == "Asia/Tokyo"; }));
    CHECK(told == 2);
}

TEST_CASE("replacing the localtime link is noticed, other files are not")
{
    const QTemporaryDir folder;
    const ZoneWatch watch{folder.path(), noBus};
    int told = 0;
    QObject::connect(&watch, &ZoneWatch::mayHaveChanged, &watch, [&] { ++told; });
    const auto link = [&](const char* to, const char* name) {
        const QString made = folder.filePath(QStringLiteral("new"));
        REQUIRE(QFile::link(QString::fromUtf8(to), made));
        REQUIRE(QFile::rename(made, folder.filePath(QString::fromUtf8(name))));
    };
    link("/usr/share/zoneinfo/Asia/Tokyo", "other");
    link("/usr/share/zoneinfo/Asia/Tokyo", "localtime");
    REQUIRE(waitUntil([&] { return told > 0; }));
    CHECK(told == 1);
}

TEST_CASE("the boot has an id that stays")
{
    CHECK(platform::bootId().size() == 36);
    CHECK(platform::bootId() == platform::bootId());
}

TEST_CASE("random ids are canonical and differ")
{
    platform::RandomId ids;
    std::set<core::Uuid> seen;
    for (int i = 0; i < 1000; ++i) {
        const core::Uuid id = ids.next();
        CHECK(id.text.size() == 36);
        CHECK(id.text.find_first_not_of("0123456789abcdef-") == std::string::npos);
        seen.insert(id);
    }
    CHECK(seen.size() == 1000);
}
