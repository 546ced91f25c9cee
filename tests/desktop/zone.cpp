/// Says the time zone's name, and again whenever the system has moved to another.
#include "limber/platform/system_clock.hpp"

#include <QCoreApplication>
#include <QDBusConnection>

#include <iostream>

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    limber::platform::SystemClock clock{QDBusConnection{QString{}}};
    const auto say = [&clock] { std::cout << clock.now().zone->name() << std::endl; };
    clock.onZoneChanged(say);
    say();
    return QCoreApplication::exec();
}
