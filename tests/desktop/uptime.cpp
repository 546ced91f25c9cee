#include "limber/platform/system_clock.hpp"
#include "limber/platform/timer_alarm.hpp"

#include <QCoreApplication>
#include <QDBusConnection>

#include <iostream>

// Sets an alarm a twentieth of a second ahead, and says the uptime when it was set and when it rang, in
// milliseconds. A test runs this where the clock that runs through suspend is ahead of the one that does not.
int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const limber::platform::SystemClock clock{QDBusConnection{QString{}}};
    limber::platform::TimerAlarm alarm;
    const limber::core::Uptime set = clock.now().up;
    alarm.set({.up = set + limber::core::Milliseconds{50}, .wall = {}}, [&] {
        std::cout << set.time_since_epoch().count() << ' ' << clock.now().up.time_since_epoch().count()
                  << std::endl;
        QCoreApplication::quit();
    });
    return QCoreApplication::exec();
}
