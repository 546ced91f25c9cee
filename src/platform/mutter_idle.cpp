#include "mutter_idle.hpp"

#include "dbus_call.hpp"

#include <QCoreApplication>

#include <utility>

namespace limber::platform {

namespace {

const QString service = QStringLiteral("org.gnome.Mutter.IdleMonitor");
const QString path = QStringLiteral("/org/gnome/Mutter/IdleMonitor/Core");

void removeWatch(const QDBusConnection& bus, const QString& owner, uint watch)
{
    bus.call(quietCall(owner, path, service, QStringLiteral("RemoveWatch"), {watch}), QDBus::NoBlock);
}

} // namespace

MutterIdle::MutterIdle(const ports::Clock& clock,
                       core::Milliseconds idleAfter,
                       const QDBusConnection& sessionBus)
    : m_clock{clock}
    , m_idleAfter{idleAfter}
    , m_monitor{sessionBus, service}
{
    connect(&m_monitor, &BusService::found, this, &MutterIdle::follow);
}

MutterIdle::~MutterIdle()
{
    endWatches();
}

void MutterIdle::start(Report report)
{
    m_report = std::move(report);
    m_monitor.find();
}

void MutterIdle::follow()
{
    endWatches();
    if (m_monitor.owner().isEmpty()) {
        tell(std::nullopt, core::Milliseconds{0});
        return;
    }
    m_monitor.hear(path, service, QStringLiteral("WatchFired"), [this](const QVariantList& arguments) {
        const uint watch = arguments.value(0).toUInt();
        if (watch == m_watches->idle) {
            watchForInput();
            tell(true, m_idleAfter);
        } else if (watch == m_watches->input) {
            m_watches->input.reset();
            tell(false, core::Milliseconds{0});
        }
    });
    // The watch fires at the next crossing of the line: being beyond it already has to be asked for.
    addWatch(QStringLiteral("AddIdleWatch"), {quint64(m_idleAfter.count())}, &Watches::idle);
    m_monitor.call(path, service, QStringLiteral("GetIdletime"), {},
                   [this](const QDBusPendingReply<quint64>& reply) {
                       if (reply.isError()) {
                           tell(std::nullopt, core::Milliseconds{0});
                           return;
                       }
                       const core::Milliseconds idle{reply.value()};
                       if (idle >= m_idleAfter) {
                           watchForInput();
                       }
                       tell(idle >= m_idleAfter, idle);
                   });
}

void MutterIdle::endWatches()
{
    if (m_watches) {
        m_watches->isOver = true;
        for (const std::optional<uint> watch : {m_watches->idle, m_watches->input}) {
            if (watch) {
                removeWatch(m_monitor.bus(), m_watches->owner, *watch);
            }
        }
    }
    m_watches = std::make_shared<Watches>();
    m_watches->owner = m_monitor.owner();
}

void MutterIdle::addWatch(const QString& method,
                          const QVariantList& arguments,
                          std::optional<uint> Watches::*which)
{
    // The answer may outlive this sensor, and the watch with it.
    whenFinished(m_monitor.bus().asyncCall(quietCall(m_watches->owner, path, service, method, arguments)),
                 QCoreApplication::instance(),
                 [watches = m_watches, which, bus = m_monitor.bus()](const QDBusPendingReply<uint>& watch) {
                     if (!watch.isValid()) {
                         return;
                     }
                     if (watches->isOver) {
                         removeWatch(bus, watches->owner, watch.value());
                     } else {
                         (*watches).*which = watch.value();
                     }
                 });
}

void MutterIdle::watchForInput()
{
    addWatch(QStringLiteral("AddUserActiveWatch"), {}, &Watches::input);
}

void MutterIdle::tell(std::optional<bool> isIdle, core::Milliseconds idle)
{
    m_report({.what = core::What::Idle, .value = isIdle, .since = m_clock.now().up - idle});
}

} // namespace limber::platform
