#include "resident/remind.hpp"

#include "resident/orderly_end.hpp"
#include "resident/resident_app.hpp"
#include "resident/verbs.hpp"

#include "limber/platform/dbus_interface.hpp"
#include "limber/platform/single_instance.hpp"

#include <QCoreApplication>
#include <QDBusConnection>

#include <iostream>

namespace limber::app {

namespace {

constexpr int failed = 1;

int complain(const std::string& text)
{
    std::cerr << "limber: " << text << '\n';
    return failed;
}

} // namespace

int remind(const platform::Paths& paths, const std::optional<core::StartWanted>& wanted)
{
    const std::string token = qgetenv("XDG_ACTIVATION_TOKEN").toStdString();
    const QDBusConnection sessionBus = QDBusConnection::sessionBus();
    std::unique_ptr<ResidentApp> app;
    // Whoever owns the name is called at once, so the object is there first.
    platform::DBusInterface publicObject{sessionBus, verbsFor(app)};
    platform::SingleInstance instance{sessionBus, paths.runtime};
    const auto standing = instance.claim(token);
    if (!standing) {
        return complain(standing.error());
    }
    if (*standing == platform::SingleInstance::Standing::Forwarded) {
        return 0;
    }
    if (const auto limitation = instance.limitation()) {
        std::cerr << "limber: " << *limitation << '\n';
    }

    app = std::make_unique<ResidentApp>(paths);
    const OrderlyEnd end;
    QObject::connect(&end, &OrderlyEnd::wanted, QCoreApplication::instance(), &QCoreApplication::quit);
    app->onChange([&publicObject](const core::Snapshot& snapshot) { publicObject.show(snapshot.next); });
    if (const auto started = app->start(); !started) {
        return complain(started.error());
    }
    if (wanted) {
        if (const auto begun = app->resident().startSession(*wanted, token); !begun) {
            std::cerr << "limber: " << begun.error() << '\n';
        }
    }
    const int status = QCoreApplication::exec();
    app->stop();
    return status;
}

} // namespace limber::app
